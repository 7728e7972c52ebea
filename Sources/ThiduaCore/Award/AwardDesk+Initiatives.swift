extension AwardDesk {
  /// Registers an initiative.
  ///
  /// - Throws: `refused` where the id is taken, a title is registered twice, or nobody is its author.
  public func registerInitiative(
    _ id: String, title: String, authors: [Subject], year: YearID, summary: String?
  ) throws(Failure) -> Outcome<InitiativeProposal> {
    guard !authors.isEmpty, !title.isEmpty else {
      throw Failure.refused(
        vi: title.isEmpty ? "sáng kiến chưa có tên" : "sáng kiến chưa có tác giả",
        en: title.isEmpty ? "the initiative has no title" : "the initiative has no author")
    }
    let known = try workspace.initiatives()
    let proposals = try workspace.initiativeProposals()
    guard !known.contains(where: { $0.id == id }), !proposals.contains(where: { $0.id == id })
    else {
      throw Failure.refused(
        vi: "đã có sáng kiến '\(id)'", en: "there is an initiative '\(id)' already")
    }
    let folded = VietnameseText.folded(title)
    var warnings: [Message] = []
    for same in proposals where VietnameseText.folded(same.title) == folded {
      warnings.append(
        Message(
          vi: "Chú ý: tên sáng kiến trùng với \(same.id) (\(same.year), \(same.state.name.vi)).",
          en: "Note: \(same.id) (\(same.year), \(same.state.name.en)) has the same title."))
    }
    for same in known
    where VietnameseText.folded(same.title) == folded
      && !proposals.contains(where: { $0.id == same.id })
    {
      warnings.append(
        Message(
          vi: "Chú ý: tên sáng kiến trùng với \(same.id) đã công nhận (\(same.year)).",
          en: "Note: \(same.id), recognised in \(same.year), has the same title."))
    }
    let proposal = InitiativeProposal(
      id: id, title: title, authors: authors.map(\.id), year: year, summary: summary,
      .init(state: .registered, at: at, by: by, date: today))
    try workspace.put(proposal)
    return Outcome(value: proposal, warnings: warnings)
  }

  /// Enters the decision that recognises an initiative, or recognises it farther.
  ///
  /// In the unit the initiative council must have passed it; for the province and the nation, and where
  /// a superior recognises, the authority is named.
  ///
  /// - Throws: `refused` without a vote or an authority, and for a decision earlier than the vote.
  public func recogniseInitiative(
    _ id: String, scope: InitiativeScope, number: String, date: CivilDate, authority: String?
  ) throws(Failure) -> InitiativeProposal {
    var proposal = try workspace.initiativeProposal(id)
    guard scope == .unit || authority != nil else {
      throw Failure.refused(
        vi: "phạm vi \(scope.name.vi) do cấp trên công nhận: hãy ghi --authority",
        en: "the scope \(scope.name.en) is recognised by a superior: name it with --authority")
    }
    guard authority != nil || proposal.events.contains(where: { $0.state == .voted }) else {
      throw Failure.refused(
        vi: "Hội đồng sáng kiến chưa thông qua \(id)",
        en: "the initiative council has not passed \(id)",
        remedy: Message(
          vi:
            "Bỏ phiếu: thidua award meeting vote CUỘC-HỌP \(id) --yes … --no …; cấp trên công nhận thì ghi --authority.",
          en:
            "Vote: thidua award meeting vote MEETING \(id) --yes … --no …; where a superior recognises it, name --authority."
        ))
    }
    if let last = proposal.events.last(where: { $0.state == .voted || $0.state == .recognised }),
      let day = last.date, date < day
    {
      throw Failure.refused(
        vi:
          "quyết định ngày \(date.slashed) không thể trước ngày \(day.slashed) (\(last.state.name.vi))",
        en: "a decision of \(date) cannot be earlier than \(day) (\(last.state.name.en))")
    }
    if let known = proposal.scope, scope <= known {
      throw Failure.refused(
        vi: "sáng kiến \(id) đã được công nhận \(known.name.vi)",
        en: "initiative \(id) is recognised already: \(known.name.en)")
    }
    var number = number
    if authority == nil {
      number = try workspace.number(number, type: "QĐ", date: date)
      try workspace.refuseTaken(number, date: date, paper: "initiatives \(number) \(date)")
    }
    try proposal.move(
      .init(
        state: .recognised, at: at, by: by, paper: number, date: date, scope: scope,
        authority: authority))
    try workspace.put(proposal)
    let path = Workspace.path(proposal.year, "initiatives.json")
    var list = try workspace.list(Initiative.self, at: path)
    let recognised = Initiative(
      id: proposal.id, title: proposal.title, authors: proposal.authors, year: proposal.year,
      scope: scope, decision: number, date: date)
    if let index = list.firstIndex(where: { $0.id == proposal.id }) {
      list[index] = recognised
    } else {
      list.append(recognised)
    }
    workspace.put(list, at: path)
    return proposal
  }

  /// Ends a registration: refused or withdrawn, with a reason.
  ///
  /// - Throws: `refused` where it was recognised or has ended.
  public func endInitiative(
    _ id: String, as state: InitiativeProposal.State, reason: String, number: String?,
    date: CivilDate
  ) throws(Failure) -> InitiativeProposal {
    var proposal = try workspace.initiativeProposal(id)
    try proposal.move(
      .init(state: state, at: at, by: by, paper: number, date: date, note: reason))
    try workspace.put(proposal)
    return proposal
  }
}

extension Workspace {
  /// The initiatives registered for a year.
  public func initiativeProposals(_ year: YearID) throws(Failure) -> [InitiativeProposal] {
    try list(InitiativeProposal.self, at: Workspace.path(year, "initiative-proposals.json"))
  }

  /// All registered initiatives.
  public func initiativeProposals() throws(Failure) -> [InitiativeProposal] {
    var all: [InitiativeProposal] = []
    for year in try years() { all += try initiativeProposals(year) }
    return all
  }

  /// A registered initiative by its id or title.
  ///
  /// - Throws: `refused` where there is none, or several.
  public func initiativeProposal(_ text: String) throws(Failure) -> InitiativeProposal {
    try Lookup.find(
      text, among: try initiativeProposals(), id: { $0.id }, name: { $0.title },
      what: Message(vi: "sáng kiến đã đăng ký", en: "registered initiative"))
  }

  /// Puts a registered initiative in its place.
  func put(_ proposal: InitiativeProposal) throws(Failure) {
    var list = try initiativeProposals(proposal.year)
    if let index = list.firstIndex(where: { $0.id == proposal.id }) {
      list[index] = proposal
    } else {
      list.append(proposal)
    }
    put(list, at: Workspace.path(proposal.year, "initiative-proposals.json"))
  }
}
