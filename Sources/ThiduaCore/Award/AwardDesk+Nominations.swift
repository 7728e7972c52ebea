extension AwardDesk {
  /// Proposes an award, proposes a returned one again, or proposes what was a draft.
  ///
  /// - Throws: `refused` where the tier is not for such a subject, the same is proposed already, or the
  ///   deed lies in the future.
  public func propose(_ proposal: Proposal) throws(Failure) -> Outcome<Nomination> {
    try propose(
      proposal, try WorkspaceFacts(workspace, year: proposal.year, on: today),
      remarksOnQuota: true)
  }

  /// The same with the facts of the year at hand.
  ///
  /// - Parameter remarksOnQuota: whether to say which quotas are passed; a list says it once for all.
  func propose(
    _ proposal: Proposal, _ facts: WorkspaceFacts, remarksOnQuota: Bool
  ) throws(Failure) -> Outcome<Nomination> {
    let subject = proposal.subject
    try requireNominee(proposal, facts)
    try requirePast(proposal)
    let all = try workspace.nominations(proposal.year)
    let same = all.first(where: {
      $0.subject == subject.id && $0.tier == proposal.tier.id && $0.campaign == proposal.campaign
        && ($0.deed == nil || proposal.deed == nil || $0.deed == proposal.deed)
        && ![.withdrawn, .refused, .revoked].contains($0.state)
    })
    if let same { return try proposeAgain(same, proposal, remarksOnQuota) }
    var nomination = Nomination(
      id: nextID(all, proposal.year), subject: subject.id, tier: proposal.tier.id,
      year: proposal.year, category: proposal.category, campaign: proposal.campaign,
      initiative: proposal.initiative, summary: proposal.summary, deed: proposal.deed,
      .init(state: proposal.isDraft ? .draft : .proposed, at: at, by: by))
    for text in proposal.evidence { nomination.add(.init(text, at: at, by: by)) }
    var warnings = try initiativeWarnings(nomination)
    warnings += try achievementWarnings(nomination)
    warnings += try historyWarnings(nomination, proposal.tier)
    let verdict = try verdict(on: nomination, facts, day: today)
    if verdict.outcome == .ineligible || verdict.outcome == .deferred {
      warnings.append(AwardDesk.warning(verdict))
    }
    try workspace.put(nomination)
    if remarksOnQuota { warnings += try quotaWarnings([nomination], on: today) }
    return Outcome(value: nomination, warnings: warnings)
  }

  /// Refuses a tier that is not for such a subject.
  func requireNominee(_ proposal: Proposal, _ facts: WorkspaceFacts) throws(Failure) {
    let subject = proposal.subject
    let nominee = facts.facts(of: subject.id)?.kind.nominee ?? .individual
    let kinds =
      proposal.category == .merit
      ? proposal.tier.nominees : proposal.tier.nominees + proposal.tier.otherNominees
    guard !kinds.contains(nominee) else { return }
    throw Failure.refused(
      vi:
        "\(proposal.tier.name) dành cho \(kinds.map(\.name.vi).joined(separator: ", ")); \(subject.name) là \(nominee.name.vi)",
      en:
        "\(proposal.tier.code) is for \(kinds.map(\.name.en).joined(separator: ", ")); \(subject.name) is \(nominee.name.en)"
    )
  }

  /// Refuses a deed that is still to come.
  func requirePast(_ proposal: Proposal) throws(Failure) {
    guard let deed = proposal.deed, deed > today else { return }
    throw Failure.refused(
      vi: "ngày lập thành tích \(deed.slashed) ở sau hôm nay (\(today.slashed))",
      en: "the deed of \(deed) lies after today (\(today))")
  }

  /// Proposes what was returned or only drafted. What it said before stays in the step.
  private func proposeAgain(
    _ known: Nomination, _ proposal: Proposal, _ remarksOnQuota: Bool
  ) throws(Failure) -> Outcome<Nomination> {
    guard known.state == .returned || known.state == .draft else {
      throw Failure.refused(
        vi:
          "\(proposal.subject.name) đã được đề nghị \(proposal.tier.name) \(proposal.year.named): \(known.id) (\(known.state.name.vi))",
        en:
          "\(proposal.subject.name) is nominated for \(proposal.tier.code) \(proposal.year) already: \(known.id) (\(known.state.name.en))",
        remedy: AwardDesk.wayToChange(known))
    }
    var again = known
    again.summary = proposal.summary ?? known.summary
    again.initiative = proposal.initiative ?? known.initiative
    again.deed = proposal.deed ?? known.deed
    for text in proposal.evidence { again.add(Nomination.Evidence(text, at: at, by: by)) }
    if !proposal.isDraft || known.state == .returned {
      var note = [known.state == .draft ? "từ bản dự thảo" : "đề nghị lại"]
      if let old = known.summary, old != again.summary {
        note.append("tóm tắt trước đây: \(old)")
      }
      if let old = known.initiative, old != again.initiative {
        note.append("sáng kiến trước đây: \(old)")
      }
      try again.move(
        .init(state: .proposed, at: at, by: by, note: note.joined(separator: "; ")))
    }
    var warnings = try initiativeWarnings(again)
    try workspace.put(again)
    if remarksOnQuota { warnings += try quotaWarnings([again], on: today) }
    return Outcome(value: again, warnings: warnings)
  }

  /// How a nomination that is on its way, or decided, is changed all the same.
  private static func wayToChange(_ known: Nomination) -> Message {
    if known.state == .awarded {
      return Message(
        vi:
          "Đã có quyết định: chỉ đính chính (award decide --corrects) hoặc hủy bỏ (award revoke).",
        en: "It is decided: only award decide --corrects or award revoke change it.")
    }
    return Message(
      vi:
        "Muốn sửa: trả lại (thidua award return \(known.id) --reason …) rồi đề nghị lại; đợt khác thì thêm --campaign hoặc --deed.",
      en:
        "To change it return it (thidua award return \(known.id) --reason …) and propose it again; another occasion takes --campaign or --deed."
    )
  }

  /// Takes a nomination a step on: appraised, withdrawn, returned.
  ///
  /// - Throws: `refused` where the order of states does not allow it, or an open objection holds it.
  public func move(
    _ text: String, to state: NominationState, note: String?
  ) throws(Failure) -> Nomination {
    var nomination = try workspace.nomination(text)
    // Only the answer lets it go on; else appraising it would pass by the objection.
    if state != .withdrawn, state != .returned { try refuseDisputed(nomination) }
    try nomination.move(.init(state: state, at: at, by: by, note: note))
    try workspace.put(nomination)
    return nomination
  }

  /// Refuses to go on with a nomination that waits for the answer to an objection.
  func refuseDisputed(_ nomination: Nomination) throws(Failure) {
    if nomination.state == .deferred {
      let open = try workspace.complaints(nomination.year).filter {
        $0.nomination == nomination.id && $0.isOpen
      }
      if let first = open.first {
        let list = open.map(\.id).joined(separator: ", ")
        throw Failure.refused(
          vi: "\(nomination.id) tạm dừng vì ý kiến, khiếu nại chưa trả lời: \(list)",
          en: "\(nomination.id) waits for the answer to \(list)",
          remedy: Message(
            vi:
              "Trả lời: thidua award complaint answer \(first.id) --text … --dismissed hoặc --upheld",
            en:
              "Answer it: thidua award complaint answer \(first.id) --text … --dismissed or --upheld"
          ))
      }
    }
  }

  private func nextID(_ nominations: [Nomination], _ year: YearID) -> String {
    let prefix = "dn-\(year.isSchoolYear ? "" : "n")\(year.first)-"
    let last = nominations.compactMap { nomination in
      nomination.id.hasPrefix(prefix) ? Int(nomination.id.dropFirst(prefix.count)) : nil
    }.max()
    return prefix + padded((last ?? 0) + 1, to: 3)
  }
}
