extension AwardDesk {
  /// Submits nominations that the council has passed to an authority.
  ///
  /// - Throws: `refused` where one was not voted, or has to wait for an open matter.
  public func submit(
    _ ids: [String], to authority: String, number: String?, date: CivilDate
  ) throws(Failure) -> Outcome<Submission> {
    let nominations = try nominations(ids)
    var warnings: [Message] = []
    var factsByYear: [YearID: WorkspaceFacts] = [:]
    for nomination in nominations {
      let facts: WorkspaceFacts
      if let known = factsByYear[nomination.year] {
        facts = known
      } else {
        facts = try WorkspaceFacts(workspace, year: nomination.year, on: date)
        factsByYear[nomination.year] = facts
      }
      let verdict = try verdict(on: nomination, facts, day: date)
      if verdict.outcome == .deferred {
        var failure = Failure.refused(
          vi: "chưa trình được \(nomination.id): \(verdict.name) chưa được xét khen thưởng",
          en: "\(nomination.id) cannot be submitted yet: \(verdict.name) has to wait")
        failure.remedy = AwardDesk.warning(verdict)
        throw failure
      }
      if verdict.outcome == .ineligible { warnings.append(AwardDesk.warning(verdict)) }
    }
    let to = Authority(rawValue: authority)?.name ?? authority
    if let number { try refuseUsed(number, to: to, date: date) }
    for nomination in nominations {
      var moved = nomination
      let tier = try workspace.law(on: date).requireTier(nomination.tier)
      try moved.move(
        .init(state: .submitted, at: at, by: by, note: to, paper: number, date: date),
        skippingVote: tier.ballot == nil)
      try workspace.put(moved)
    }
    warnings += try quotaWarnings(nominations, on: date)
    let submission = Submission(
      number: number, date: date, to: to, nominations: nominations.map(\.id))
    for year in Set(nominations.map(\.year)).sorted() {
      var list = try workspace.submissions(year)
      let ids = nominations.filter { $0.year == year }.map(\.id)
      if let index = list.firstIndex(where: {
        $0.number == number && $0.date == date && $0.to == to && number != nil
      }) {
        list[index].nominations += ids
      } else {
        list.append(Submission(number: number, date: date, to: to, nominations: ids))
      }
      workspace.put(list, at: Workspace.path(year, "submissions.json"))
    }
    return Outcome(value: submission, warnings: warnings)
  }

  /// Enters a decision on submitted nominations: awarded, or refused with a reason.
  ///
  /// - Throws: `refused` where one was not submitted, or the number belongs to another decision.
  public func decide(
    _ ids: [String], number: String, date: CivilDate, signer: String?, refusal reason: String?
  ) throws(Failure) -> Outcome<Decision> {
    let nominations = try nominations(ids)
    let kind: Decision.Kind = reason == nil ? .award : .refusal
    var warnings: [Message] = []
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
    let signers = Set(nominations.compactMap { signer ?? $0.event(.submitted)?.note })
    guard signers.count <= 1 else {
      throw Failure.refused(
        vi:
          "các đề nghị trình những nơi khác nhau (\(signers.sorted().joined(separator: "; "))), không thể cùng một quyết định",
        en:
          "the nominations went to different authorities (\(signers.sorted().joined(separator: "; "))) and cannot share a decision"
      )
    }
    let decision = Decision(
      number: number, date: date, kind: kind, signer: signers.first,
      nominations: nominations.map(\.id), reason: reason)
    try record(decision, nominations)
    if kind == .award { warnings += try quotaWarnings(nominations, decidedOnly: true, on: date) }
    return Outcome(value: decision, warnings: warnings)
  }

  /// Takes an award back by a later decision.
  ///
  /// - Throws: `refused` where it was not awarded, or the decision is earlier than the award.
  public func revoke(
    _ id: String, reason: String, number: String, date: CivilDate
  ) throws(Failure) -> Outcome<Nomination> {
    var nomination = try workspace.nomination(id)
    let awarded = nomination.event(.awarded)
    try nomination.move(
      .init(state: .revoked, at: at, by: by, note: reason, paper: number, date: date))
    if let day = awarded?.date, date < day {
      throw Failure.refused(
        vi:
          "quyết định hủy bỏ ngày \(date.slashed) không thể trước quyết định khen thưởng ngày \(day.slashed)",
        en: "the revocation of \(date) cannot be earlier than the award of \(day)")
    }
    try record(
      Decision(
        number: number, date: date, kind: .revocation, signer: nil, nominations: [nomination.id],
        reason: reason), [nomination])
    try workspace.put(nomination)
    return Outcome(value: nomination, warnings: try restingOn(nomination))
  }

  // MARK: - Details

  private func nominations(_ ids: [String]) throws(Failure) -> [Nomination] {
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

  /// Adds a decision, or its nominations to the same decision entered before.
  private func record(_ decision: Decision, _ nominations: [Nomination]) throws(Failure) {
    for year in try workspace.years() {
      for known in try workspace.decisions(year)
      where known.number == decision.number && known.date.year == decision.date.year {
        let isSame =
          known.date == decision.date
          && (known.signer == decision.signer || known.signer == nil || decision.signer == nil)
        guard !isSame else { continue }
        throw Failure.refused(
          vi:
            "số \(decision.number) đã là của quyết định ngày \(known.date.slashed)\(known.signer.map { " của \($0)" } ?? "")",
          en:
            "the number \(decision.number) belongs to the decision of \(known.date)\(known.signer.map { " by \($0)" } ?? "")"
        )
      }
    }
    for year in Set(nominations.map(\.year)).sorted() {
      var list = try workspace.decisions(year)
      let ids = nominations.filter { $0.year == year }.map(\.id)
      if let index = list.firstIndex(where: {
        $0.number == decision.number && $0.date == decision.date && $0.kind == decision.kind
          && $0.reason == decision.reason
      }) {
        list[index].nominations += ids
      } else {
        var part = decision
        part.nominations = ids
        list.append(part)
      }
      workspace.put(list, at: Workspace.path(year, "decisions.json"))
    }
  }

  private func refuseUsed(_ number: String, to authority: String, date: CivilDate) throws(Failure) {
    for year in try workspace.years() {
      for known in try workspace.submissions(year)
      where known.number == number && known.date.year == date.year
        && (known.date != date || known.to != authority)
      {
        throw Failure.refused(
          vi: "số \(number) đã là của tờ trình ngày \(known.date.slashed) gửi \(known.to)",
          en: "the number \(number) belongs to the submission of \(known.date) to \(known.to)")
      }
    }
  }

  /// Awards that would not have been given without a revoked one: whose, and by which decision.
  private func restingOn(_ nomination: Nomination) throws(Failure) -> [Message] {
    let effects = try RevocationEffects(
      workspace,
      removed: [.init(nomination.subject, nomination.tier, nomination.year)]
    ).effects
    var warnings: [Message] = []
    if !effects.isEmpty {
      warnings.append(
        Message(
          vi: "Phải xem xét lại \(effects.count) khen thưởng dựa vào đó:",
          en: "\(effects.count) awards rested on it and must be looked at again:"))
      warnings += effects.map { Message(vi: "  - \($0.sentence.vi)", en: "  - \($0.sentence.en)") }
    }
    // The reason of the revocation may touch what no rule connects.
    let others = try workspace.nominations().filter { other in
      other.subject == nomination.subject && other.state == .awarded && other.id != nomination.id
        && other.year >= nomination.year
        && !effects.contains {
          $0.key == .init(other.subject, other.tier, other.year)
        }
    }
    if !others.isEmpty {
      let law = try workspace.law(on: today)
      let list = others.map { "\($0.id) (\(law.name(of: $0.tier)) \($0.year))" }
        .joined(separator: ", ")
      warnings.append(
        Message(
          vi:
            "Theo dữ liệu không dựa vào đó, nhưng hãy xem lý do hủy bỏ có liên quan không: \(list).",
          en: "By the data these do not rest on it; see whether the reason touches them: \(list)."))
    }
    return warnings
  }
}
