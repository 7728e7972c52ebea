extension AwardDesk {
  /// Enters a decision on submitted nominations: awarded, or refused with a reason.
  ///
  /// - Throws: `refused` where one was not submitted, or the number belongs to another decision.
  public func decide(
    _ ids: [String], number text: String, date: CivilDate, signer: String?,
    hand: Decision.Hand? = nil, refusal reason: String?
  ) throws(Failure) -> Outcome<Decision> {
    let nominations = try nominations(ids)
    let signers = Set(nominations.compactMap { signer ?? $0.event(.submitted)?.note })
    let number = try workspace.decisionNumber(text, signer: signers.first, date: date)
    let kind: Decision.Kind = reason == nil ? .award : .refusal
    // As they stand before the decision: it must not count as held already.
    var warnings = kind == .award ? try ineligible(nominations, on: date) : []
    for nomination in nominations {
      var moved = nomination
      try moved.move(
        .init(
          state: kind == .award ? .awarded : .refused, at: at, by: by, note: reason, paper: number,
          date: date))
      try workspace.put(moved)
      if let voted = nomination.event(.voted)?.date, date < voted {
        throw Failure.refused(
          vi:
            "quyết định ngày \(date.slashed) không thể trước cuộc họp Hội đồng ngày \(voted.slashed) (\(nomination.id))",
          en:
            "a decision of \(date) cannot be earlier than the council's meeting of \(voted) (\(nomination.id))"
        )
      }
      if let submitted = nomination.event(.submitted)?.date, date < submitted {
        warnings.append(
          Message(
            vi:
              "Chú ý: quyết định ngày \(date.slashed) có trước tờ trình ngày \(submitted.slashed) (\(nomination.id)).",
            en:
              "Note: the decision of \(date) is earlier than the submission of \(submitted) (\(nomination.id))."
          ))
      }
    }
    guard signers.count <= 1 else {
      throw Failure.refused(
        vi:
          "các đề nghị trình những nơi khác nhau (\(signers.sorted().joined(separator: "; "))), không thể cùng một quyết định",
        en:
          "the nominations went to different authorities (\(signers.sorted().joined(separator: "; "))) and cannot share a decision"
      )
    }
    let decision = Decision(
      number: number, date: date, kind: kind, signer: signers.first, hand: hand,
      nominations: nominations.map(\.id), reason: reason)
    try record(decision, nominations)
    if kind == .award {
      warnings += try quotaWarnings(nominations, decidedOnly: true, on: date)
      warnings += try competence(nominations, decision)
      warnings += try secondPrizes(nominations, decision)
      if let short = try fundShortage(after: decision, nominations) { warnings.append(short) }
    }
    return Outcome(value: decision, warnings: warnings)
  }

  /// Corrects what a decision said wrongly by a later one; the awards stay as they are.
  ///
  /// - Throws: `refused` where the nominations are not of that decision, or the new one is earlier.
  public func correct(
    _ ids: [String], decision old: String, number text: String, date: CivilDate, signer: String?,
    hand: Decision.Hand? = nil, reason: String
  ) throws(Failure) -> Outcome<Decision> {
    let nominations = try nominations(ids)
    var corrected: Decision?
    for nomination in nominations {
      let decisions = try workspace.decisions(nomination.year)
      guard
        let known = decisions.last(where: {
          $0.number == old && $0.kind != .correction && $0.nominations.contains(nomination.id)
        })
      else {
        throw Failure.refused(
          vi: "quyết định \(old) không nói về \(nomination.id)",
          en: "decision \(old) does not speak of \(nomination.id)",
          remedy: (nomination.event(.awarded) ?? nomination.event(.refused))?.paper.map {
            Message(
              vi: "Đề nghị ấy theo quyết định \($0): ghi số này vào --corrects.",
              en: "It was decided by \($0): give that number to --corrects.")
          })
      }
      corrected = known
    }
    let signer = signer ?? corrected?.signer
    let number = try workspace.decisionNumber(text, signer: signer, date: date)
    if let corrected, date < corrected.date {
      throw Failure.refused(
        vi:
          "quyết định đính chính ngày \(date.slashed) không thể trước quyết định ngày \(corrected.date.slashed)",
        en: "a correction of \(date) cannot be earlier than the decision of \(corrected.date)")
    }
    try refuseSame(number, date, as: corrected?.number, corrected?.date)
    let decision = Decision(
      number: number, date: date, kind: .correction, signer: signer,
      hand: hand, nominations: nominations.map(\.id), reason: reason, corrects: old)
    try record(decision, nominations)
    return Outcome(value: decision)
  }

  // MARK: - Details

  func nominations(_ ids: [String]) throws(Failure) -> [Nomination] {
    var found: [Nomination] = []
    for id in ids {
      let nomination = try workspace.nomination(id)
      guard !found.contains(where: { $0.id == nomination.id }) else {
        throw Failure.refused(vi: "\(id) ghi hai lần", en: "\(id) is named twice")
      }
      found.append(nomination)
    }
    return found
  }

  /// Refuses a number that another decision of the year has: one of another day or another hand.
  ///
  /// - Parameter old: the wrong entry of the decision itself.
  func refuseOther(_ decision: Decision, than old: Decision? = nil) throws(Failure) {
    for year in try workspace.years() {
      for known in try workspace.decisions(year)
      where known.number == decision.number && known.date.year == decision.date.year {
        if let old, known.number == old.number, known.date == old.date { continue }
        let isSame =
          known.date == decision.date
          && (known.signer == decision.signer || known.signer == nil || decision.signer == nil)
        guard !isSame else { continue }
        throw Failure.refused(
          vi:
            "số \(decision.number) đã là của quyết định ngày \(known.date.slashed)\(known.signer.map { " của \($0)" } ?? "")",
          en:
            "the number \(decision.number) belongs to the decision of \(known.date)\(known.signer.map { " by \($0)" } ?? "")",
          remedy: Message(
            vi: "Xem lại --number, --date, --signer: mỗi số chỉ cho một quyết định trong năm.",
            en: "See --number, --date, --signer: a number is for one decision of the year."))
      }
    }
  }

  /// Refuses a later decision that has number and date of the one it speaks of.
  func refuseSame(_ number: String, _ date: CivilDate, as old: String?, _ day: CivilDate?)
    throws(Failure)
  {
    guard number == old, date == day else { return }
    throw Failure.refused(
      vi: "số \(number) ngày \(date.slashed) chính là quyết định đã khen thưởng",
      en: "\(number) of \(date) is the very decision that gave the award",
      remedy: Message(
        vi: "Hủy bỏ, đính chính phải bằng một quyết định sau, có số riêng.",
        en: "A revocation or correction is a later decision with a number of its own."))
  }

  /// Adds a decision, or its nominations to the same decision entered before.
  func record(_ decision: Decision, _ nominations: [Nomination]) throws(Failure) {
    try refuseOther(decision)
    try workspace.refuseTaken(
      decision.number, date: decision.date,
      paper: "decisions \(decision.number) \(decision.date)")
    let next = try nextGoldenNumber(decision)
    for year in Set(nominations.map(\.year)).sorted() {
      var list = try workspace.decisions(year)
      let ours = nominations.enumerated().filter { $0.element.year == year }
      let ids = ours.map(\.element.id)
      let numbers = ours.map { next + $0.offset }
      if let index = list.firstIndex(where: {
        $0.number == decision.number && $0.date == decision.date && $0.kind == decision.kind
          && $0.reason == decision.reason && $0.corrects == decision.corrects
      }) {
        list[index].add(ids, golden: numbers)
        list[index].hand = list[index].hand ?? decision.hand
      } else {
        var part = decision
        part.nominations = []
        part.add(ids, golden: numbers)
        list.append(part)
      }
      workspace.put(list, at: Workspace.path(year, "decisions.json"))
    }
  }

  /// The next number in the golden book of a decision, counted over all the years it speaks of.
  ///
  /// - Parameter wrong: an entry of the decision under a mistyped number, which is not counted.
  func nextGoldenNumber(
    _ decision: Decision, without wrong: Decision? = nil
  ) throws(Failure) -> Int {
    guard decision.kind == .award else { return 1 }
    var last = 0
    for year in try workspace.years() {
      for known in try workspace.decisions(year)
      where known.kind == .award && known.number == decision.number && known.date == decision.date {
        if let wrong, known.number == wrong.number, known.date == wrong.date { continue }
        last = max(last, known.goldenNumbers.max() ?? 0)
      }
    }
    return last + 1
  }

  /// Who signs without being an authority that the law names for the tier, or by a rule that was not read.
  private func competence(
    _ nominations: [Nomination], _ decision: Decision
  ) throws(Failure) -> [Message] {
    guard let signer = decision.signer, let office = Authority(office: signer) else { return [] }
    let school = try workspace.unit().kind
    let law = try workspace.law(on: decision.date)
    var seen: Set<String> = []
    var warnings: [Message] = []
    for nomination in nominations {
      guard let tier = law.tier(nomination.tier), seen.insert(tier.id).inserted else { continue }
      let rules = tier.authorities(for: school)
      if let rule = rules.first(where: { $0.authority == office }) {
        let cited = rule.citation.state(on: decision.date)
        if !cited.isVerified {
          warnings.append(
            Message(
              vi:
                "Chú ý: thẩm quyền của \(signer) đối với \(tier.name) theo \(cited.text) chưa được kiểm chứng.",
              en:
                "Note: that \(signer) decides on \(tier.code) rests on an unverified rule (\(cited.text))."
            ))
        }
        continue
      }
      guard !rules.isEmpty else { continue }
      let names = rules.map(\.authority.name).joined(separator: ", ")
      let articles = rules.map { $0.citation.state(on: decision.date).text }.joined(separator: "; ")
      warnings.append(
        Message(
          vi: "Chú ý: \(tier.name) do \(names) quyết định (\(articles)), ở đây là \(signer).",
          en: "Note: \(tier.code) is for \(names) to decide (\(articles)), here it is \(signer)."))
    }
    return warnings
  }
}
