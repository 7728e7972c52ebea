extension AwardDesk {
  /// Mends a slip of the pen in the register of submissions: the paper always had this number and date, the
  /// entry said others. The wrong entry stays in the record.
  ///
  /// - Parameters:
  ///   - old: the number as it was entered.
  ///   - ids: nominations of the submission, where several have that number.
  ///   - date: the day of the paper; nil where it was entered rightly.
  /// - Throws: `refused` where there is no such submission, something of it was decided or has to wait, or
  ///   the right number is taken.
  public func restate(
    submission old: String, _ ids: [String], number: String, date: CivilDate?, reason: String
  ) throws(Failure) -> Submission {
    let wrong = try submission(old, try nominations(ids).map(\.id))
    let typed = wrong.number ?? old
    let date = date ?? wrong.date
    let number = try workspace.number(
      number, symbol: try workspace.symbol(of: wrong), date: date)
    guard number != wrong.number || date != wrong.date else {
      throw Failure.refused(
        vi: "tờ trình số \(typed) ngày \(date.slashed) đã ghi đúng như vậy",
        en: "submission \(typed) of \(date) says so already")
    }
    var right = wrong
    right.number = number
    right.date = date
    try refuseUsed(number, to: wrong.to, date: date, than: wrong)
    // What was entered in two parts under two numbers becomes one paper.
    if try !isKnown(right) {
      try workspace.refuseTaken(number, date: date, paper: "submissions \(typed) \(wrong.date)")
    }
    try restateSteps(of: wrong, as: right)
    right.slips.append(
      Slip(number: typed, date: wrong.date, at: at, by: by, reason: reason))
    try put(right, inPlaceOf: wrong)
    return right
  }

  /// The submission that was entered with a number, with all its nominations.
  private func submission(_ number: String, _ ids: [String]) throws(Failure) -> Submission {
    var found: [Submission] = []
    for year in try workspace.years() {
      for known in try workspace.submissions(year)
      where try workspace.isNumber(number, of: known) {
        if let index = found.firstIndex(where: { $0.isSamePaper(as: known) }) {
          found[index].nominations += known.nominations
        } else {
          found.append(known)
        }
      }
    }
    found = found.filter { ids.allSatisfy($0.nominations.contains) }
    guard let first = found.first else {
      throw Failure.refused(
        vi: "không có tờ trình số \(number)", en: "there is no submission \(number)",
        remedy: Message(
          vi: "Ghi số đã gõ nhầm vào --mistyped, số đúng vào --number.",
          en: "--mistyped takes the number as it was typed, --number the right one."))
    }
    guard found.count == 1 else {
      let list = found.map { "\($0.number ?? "") ngày \($0.date.slashed) gửi \($0.to)" }
      let listed = found.map { "\($0.number ?? "") of \($0.date) to \($0.to)" }
      throw Failure.refused(
        vi: "số \(number) là của \(found.count) tờ trình: \(list.joined(separator: "; "))",
        en:
          "\(found.count) submissions have the number \(number): \(listed.joined(separator: "; "))",
        remedy: Message(
          vi: "Ghi thêm mã một đề nghị của tờ trình cần sửa.",
          en: "Name a nomination of the one that is meant."))
    }
    return first
  }

  /// Says the steps of what still waits again. Who was returned or withdrawn keeps the steps that were.
  private func restateSteps(of wrong: Submission, as right: Submission) throws(Failure) {
    for id in wrong.nominations {
      var nomination = try workspace.nomination(id)
      guard nomination.event(.submitted)?.paper == wrong.number else { continue }
      if let first = nomination.event(.voted)?.date, right.date < first {
        throw Failure.refused(
          vi: "tờ trình ngày \(right.date.slashed) không thể trước ngày \(first.slashed) (\(id))",
          en: "a submission of \(right.date) cannot be earlier than \(first) (\(id))")
      }
      switch nomination.state {
      case .awarded, .refused, .revoked: throw decided(wrong, nomination)
      case .deferred:
        throw Failure.refused(
          vi:
            "đề nghị \(id) của tờ trình này đang \(nomination.state.name.vi); giải quyết xong rồi ghi lại",
          en: "nomination \(id) of it is \(nomination.state.name.en); that comes first")
      case .submitted:
        try nomination.restate(
          .init(
            state: .submitted, at: at, by: by, note: wrong.to, paper: right.number,
            date: right.date))
        try workspace.put(nomination)
      default: break
      }
    }
  }

  /// A decision answers the paper of that number; what it says it answers is not changed behind it.
  private func decided(_ wrong: Submission, _ nomination: Nomination) -> Failure {
    let paper = nomination.events.last?.paper ?? ""
    return .refused(
      vi:
        "quyết định \(paper) đã căn cứ vào tờ trình số \(wrong.number ?? ""), không sửa mục ghi ấy nữa",
      en: "decision \(paper) answers submission \(wrong.number ?? ""); its entry stays",
      remedy: Message(
        vi:
          "Quyết định ghi sai số tờ trình thì đính chính: thidua award decide … --corrects \(shellWord(paper)) …",
        en:
          "Where the decision names a wrong one, correct it: thidua award decide … --corrects \(shellWord(paper)) …"
      ))
  }

  private func isKnown(_ paper: Submission) throws(Failure) -> Bool {
    for year in try workspace.years() {
      if try workspace.submissions(year).contains(where: paper.isSamePaper) { return true }
    }
    return false
  }

  private func put(_ right: Submission, inPlaceOf wrong: Submission) throws(Failure) {
    for year in try workspace.years() {
      var list = try workspace.submissions(year)
      let old = list.filter { $0.isSamePaper(as: wrong) }
      guard !old.isEmpty else { continue }
      list.removeAll { $0.isSamePaper(as: wrong) }
      var part = right
      part.nominations = old.flatMap(\.nominations)
      if let index = list.firstIndex(where: right.isSamePaper) {
        list[index].nominations += part.nominations
        list[index].slips += part.slips
      } else {
        list.append(part)
      }
      workspace.put(list, at: Workspace.path(year, "submissions.json"))
    }
  }
}

extension Submission {
  /// Whether another entry is of the same paper: what was entered in parts, or concerns several years.
  func isSamePaper(as other: Submission) -> Bool {
    number == other.number && date == other.date && to == other.to
  }
}
