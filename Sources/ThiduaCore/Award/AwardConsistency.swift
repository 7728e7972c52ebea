/// What the records of a year's awards say of each other: every state has the paper behind it, every
/// count can be counted again, every council keeps its charter.
struct AwardConsistency {
  let workspace: Workspace
  let year: YearID

  /// The findings.
  ///
  /// - Throws: `badData` where a file cannot be read; it has findings of its own.
  func findings() throws(Failure) -> [Finding] {
    let nominations = try workspace.nominations(year)
    let meetings = try workspace.meetings(year)
    let decisions = try workspace.decisions(year)
    let submissions = try workspace.submissions(year)
    var findings: [Finding] = []
    for meeting in meetings {
      for ballot in meeting.ballots {
        guard let problem = ballot.recount(in: meeting) else { continue }
        findings.append(finding("ballot-recount", .error, "meetings.json", problem))
      }
    }
    for nomination in nominations {
      findings += states(nomination, meetings, submissions, decisions)
      findings += order(nomination)
    }
    findings += try charter()
    findings += try references(nominations)
    return findings
  }

  /// A state without the paper it rests on.
  private func states(
    _ nomination: Nomination, _ meetings: [Meeting], _ submissions: [Submission],
    _ decisions: [Decision]
  ) -> [Finding] {
    var findings: [Finding] = []
    func lack(_ state: NominationState, _ vi: String, _ en: String) {
      findings.append(
        finding(
          "award-mismatch", .error, "nominations.json",
          Message(
            vi: "\(nomination.id) ghi “\(state.name.vi)” nhưng không có \(vi)",
            en: "\(nomination.id) is \(state.name.en) but there is no \(en)")))
    }
    let isPassed = meetings.contains { meeting in
      meeting.ballots.contains { $0.nomination == nomination.id && $0.passed }
    }
    if nomination.event(.voted) != nil, !isPassed {
      lack(.voted, "kết quả bỏ phiếu thông qua", "ballot that passed it")
    }
    if nomination.event(.submitted) != nil,
      !submissions.contains(where: { $0.nominations.contains(nomination.id) })
    {
      lack(.submitted, "tờ trình", "submission")
    }
    let kinds: [(NominationState, Decision.Kind)] = [
      (.awarded, .award), (.refused, .refusal), (.revoked, .revocation),
    ]
    for (state, kind) in kinds {
      guard let event = nomination.event(state) else { continue }
      let isThere = decisions.contains {
        $0.kind == kind && $0.nominations.contains(nomination.id)
          && (event.paper == nil || $0.number == event.paper)
      }
      if !isThere {
        lack(state, "quyết định \(event.paper ?? "")", "decision \(event.paper ?? "")")
      }
    }
    return findings
  }

  /// Steps that the order of the states does not allow.
  private func order(_ nomination: Nomination) -> [Finding] {
    guard let first = nomination.events.first else { return [] }
    var replay = Nomination(
      id: nomination.id, subject: nomination.subject, tier: nomination.tier, year: nomination.year,
      category: nomination.category, campaign: nil, initiative: nil, summary: nil, first)
    for event in nomination.events.dropFirst() {
      do throws(Failure) {
        // A slip that was mended says the same step twice.
        if event.state == replay.state,
          [.submitted, .awarded, .refused, .revoked].contains(event.state)
        {
          try replay.restate(event)
        } else {
          try replay.move(event, skippingVote: true)
        }
      } catch {
        return [finding("award-mismatch", .error, "nominations.json", error.message)]
      }
    }
    return []
  }

  private func charter() throws(Failure) -> [Finding] {
    let unit = try workspace.unit()
    let roster = try workspace.roster()
    var seen: Set<Council.Kind> = []
    var findings: [Finding] = []
    for council in try workspace.councils(year) {
      let charter = CouncilCharter(
        unit: unit, roster: roster, year: year, law: try workspace.law(on: council.date))
      let isFirst = seen.insert(council.kind).inserted
      findings += charter.remarks(on: council, isFirst: isFirst).map {
        finding("council-charter", .warning, "councils.json", $0)
      }
    }
    return findings
  }

  /// Lists, objections and exemplars that speak of nobody; initiatives recognised but not on record.
  private func references(_ nominations: [Nomination]) throws(Failure) -> [Finding] {
    var findings: [Finding] = []
    let ids = Set(nominations.map(\.id))
    let roster = try workspace.roster()
    func dangling(_ id: String, _ file: String) {
      findings.append(
        finding(
          .danglingReference, .error, file,
          Message(vi: "không có \"\(id)\"", en: "there is no \"\(id)\"")))
    }
    for notice in try workspace.notices(year) {
      for id in notice.nominations where !ids.contains(id) { dangling(id, "notices.json") }
    }
    for complaint in try workspace.complaints(year) where !ids.contains(complaint.nomination) {
      dangling(complaint.nomination, "complaints.json")
    }
    for paper in try workspace.submissions(year) {
      for id in paper.nominations where !ids.contains(id) { dangling(id, "submissions.json") }
    }
    for item in try workspace.list(Exemplar.self, at: Workspace.path(year, "exemplars.json"))
    where !roster.contains(item.subject) { dangling(item.subject, "exemplars.json") }
    _ = try workspace.list(FundEntry.self, at: Workspace.path(year, "fund.json"))
    let initiatives = try workspace.list(
      Initiative.self, at: Workspace.path(year, "initiatives.json"))
    let recognised = Set(initiatives.map(\.id))
    for proposal in try workspace.initiativeProposals(year) {
      for author in proposal.authors where !roster.contains(author) {
        dangling(author, "initiative-proposals.json")
      }
      if proposal.state == .recognised, !recognised.contains(proposal.id) {
        dangling(proposal.id, "initiatives.json")
      }
      for record in initiatives
      where record.id == proposal.id && proposal.state == .recognised
        && (record.authors.sorted() != proposal.authors.sorted() || record.scope != proposal.scope)
      {
        findings.append(
          finding(
            "award-mismatch", .error, "initiatives.json",
            Message(
              vi: "sáng kiến \(record.id): tác giả hoặc phạm vi khác với quyết định công nhận",
              en: "initiative \(record.id): its authors or scope differ from its recognition")))
      }
    }
    return findings
  }

  private func finding(
    _ check: CheckID, _ severity: Severity, _ file: String, _ message: Message
  ) -> Finding {
    Finding(
      check, severity, at: Place(file: Workspace.path(year, file), line: 1, column: 1), message)
  }
}
