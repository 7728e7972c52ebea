extension AwardDesk {
  /// Mends a slip of the pen in the register: the paper always had this number and date, the entry said
  /// others. The wrong entry stays in the record. What the paper itself says wrongly is corrected by a
  /// later decision instead.
  ///
  /// - Parameters:
  ///   - old: the number as it was entered.
  ///   - ids: nominations of the decision, where several have that number.
  /// - Throws: `refused` where there is no such decision, a later paper builds on it, or the right number
  ///   is taken.
  public func restate(
    _ old: String, _ ids: [String], number: String, date: CivilDate, signer: String?,
    hand: Decision.Hand?, reason: String
  ) throws(Failure) -> Decision {
    let wrong = try entry(old, try nominations(ids).map(\.id))
    let number = try workspace.decisionNumber(
      number, signer: signer ?? wrong.signer, date: date)
    guard number != wrong.number || date != wrong.date || signer != nil || hand != nil else {
      throw Failure.refused(
        vi: "quyết định \(old) ngày \(date.slashed) đã ghi đúng như vậy",
        en: "decision \(old) of \(date) says so already")
    }
    var right = wrong
    right.number = number
    right.date = date
    right.signer = signer ?? wrong.signer
    try refuseOther(right, than: wrong)
    if number != wrong.number || date.year != wrong.date.year {
      try workspace.refuseTaken(
        number, date: date, paper: "decisions \(wrong.number) \(wrong.date)")
    }
    // What was entered under another number goes on counting where its decision stops.
    let shift = try nextGoldenNumber(right, without: wrong) - 1
    let slip = Slip(
      number: wrong.number, date: wrong.date, at: at, by: by, reason: reason)
    for year in try workspace.years() {
      var list = try workspace.decisions(year)
      var isChanged = false
      for index in list.indices
      where list[index].number == wrong.number && list[index].date == wrong.date {
        isChanged = true
        try restateSteps(list[index], as: right, reason)
        list[index].number = number
        list[index].date = date
        list[index].signer = signer ?? list[index].signer
        list[index].hand = hand ?? list[index].hand
        list[index].slips.append(slip)
        if shift > 0, list[index].kind == .award {
          list[index].golden = list[index].goldenNumbers.map { $0 + shift }
        }
        right = list[index]
      }
      if isChanged { workspace.put(list, at: Workspace.path(year, "decisions.json")) }
    }
    return right
  }

  /// The decision that was entered with a number.
  private func entry(_ number: String, _ ids: [String]) throws(Failure) -> Decision {
    var found: [Decision] = []
    var later: [Decision] = []
    for year in try workspace.years() {
      let list = try workspace.decisions(year)
      later += list.filter { $0.corrects == number }
      for known in list
      where known.number == number && ids.allSatisfy(known.nominations.contains)
        && !found.contains(where: { $0.date == known.date })
      {
        found.append(known)
      }
    }
    guard let first = found.first else {
      throw Failure.refused(
        vi: "không có quyết định số \(number)", en: "there is no decision \(number)",
        remedy: Message(
          vi: "Ghi số đã gõ nhầm vào --mistyped, số đúng vào --number.",
          en: "--mistyped takes the number as it was typed, --number the right one."))
    }
    guard found.count == 1 else {
      let days = found.map(\.date.slashed).joined(separator: ", ")
      throw Failure.refused(
        vi: "số \(number) là của \(found.count) quyết định: ngày \(days)",
        en: "\(number) is the number of \(found.count) decisions: \(days)",
        remedy: Message(
          vi: "Ghi thêm mã một đề nghị của quyết định cần sửa.",
          en: "Name a nomination of the one that is meant."))
    }
    if let paper = later.first(where: { $0.date.year >= first.date.year }) {
      throw builtOn(number, paper.number)
    }
    return first
  }

  /// Says the steps of a decision's nominations again.
  private func restateSteps(
    _ wrong: Decision, as right: Decision, _ reason: String
  ) throws(Failure) {
    let state: NominationState
    switch wrong.kind {
    case .award: state = .awarded
    case .refusal: state = .refused
    case .revocation: state = .revoked
    case .correction: return
    }
    for id in wrong.nominations {
      var nomination = try workspace.nomination(id)
      if state == .awarded, let revoked = nomination.event(.revoked) {
        throw builtOn(wrong.number, revoked.paper ?? "")
      }
      let before = state == .revoked ? nomination.event(.awarded)?.date : nil
      if let first = before ?? nomination.event(.voted)?.date, right.date < first {
        throw Failure.refused(
          vi:
            "quyết định ngày \(right.date.slashed) không thể trước ngày \(first.slashed) (\(id))",
          en: "a decision of \(right.date) cannot be earlier than \(first) (\(id))")
      }
      try nomination.restate(
        .init(
          state: state, at: at, by: by,
          note: nomination.event(state)?.note
            ?? "trước đây ghi nhầm số \(wrong.number) ngày \(wrong.date.slashed): \(reason)",
          paper: right.number, date: right.date))
      try workspace.put(nomination)
    }
  }

  private func builtOn(_ number: String, _ later: String) -> Failure {
    .refused(
      vi: "quyết định \(later) đã căn cứ vào quyết định \(number), không sửa mục ghi ấy nữa",
      en: "decision \(later) builds on \(number); its entry stays",
      remedy: Message(
        vi:
          "Sửa bằng một quyết định đính chính: thidua award decide … --corrects \(shellWord(number)) …",
        en:
          "Correct it by a later decision: thidua award decide … --corrects \(shellWord(number)) …")
    )
  }
}
