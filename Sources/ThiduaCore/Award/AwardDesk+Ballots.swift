extension AwardDesk {
  /// What a council votes on, and the rule by which it does.
  struct Question {
    enum Object {
      case nomination(Nomination)
      case initiative(InitiativeProposal)
    }

    var object: Object
    var method: BallotRule.Method
    var base: BallotRule.Base
    var share: VoteShare
    var citation: String

    var id: String {
      switch object {
      case .nomination(let nomination): nomination.id
      case .initiative(let proposal): proposal.id
      }
    }

    /// Those who cannot vote on their own matter.
    var concerned: [String] {
      switch object {
      case .nomination(let nomination): [nomination.subject]
      case .initiative(let proposal): proposal.authors
      }
    }

    /// Takes the step that a passed vote allows.
    func pass(_ desk: AwardDesk, _ meeting: Meeting) throws(Failure) {
      switch object {
      case .nomination(var nomination):
        try nomination.move(
          .init(state: .voted, at: desk.at, by: desk.by, paper: meeting.id, date: meeting.date))
        try desk.workspace.put(nomination)
      case .initiative(var proposal):
        try proposal.move(
          .init(state: .voted, at: desk.at, by: desk.by, paper: meeting.id, date: meeting.date))
        try desk.workspace.put(proposal)
      }
    }
  }

  /// What a text names for a council to vote on.
  ///
  /// - Throws: `refused` where it cannot be voted on.
  func question(
    _ text: String, _ council: Council, _ meeting: Meeting
  ) throws(Failure) -> Question {
    guard council.kind == .emulation else {
      let proposal = try workspace.initiativeProposal(text)
      guard proposal.state == .registered else {
        throw Failure.refused(
          vi: "sáng kiến \(proposal.id) \(proposal.state.name.vi), không bỏ phiếu được",
          en: "initiative \(proposal.id) is \(proposal.state.name.en) and cannot be voted on")
      }
      return Question(
        object: .initiative(proposal), method: .ballot, base: .allMembers,
        share: InitiativeProposal.share, citation: InitiativeProposal.councilArticle)
    }
    let nomination = try workspace.nomination(text)
    guard nomination.state == .proposed || nomination.state == .appraised else {
      throw Failure.refused(
        vi:
          "đề nghị \(nomination.id) đang ở trạng thái “\(nomination.state.name.vi)”, không bỏ phiếu được",
        en: "nomination \(nomination.id) is \(nomination.state.name.en) and cannot be voted on",
        remedy: nomination.state == .voted
          && meeting.ballots.contains { $0.nomination == nomination.id }
          ? Message(
            vi:
              "Ghi nhầm số phiếu: thidua award meeting void \(meeting.id) \(nomination.id) --reason …, rồi ghi lại.",
            en:
              "A slip of the pen: thidua award meeting void \(meeting.id) \(nomination.id) --reason …, then enter it again."
          ) : nil)
    }
    let tier = try workspace.law(on: meeting.date).requireTier(nomination.tier)
    try tier.refuseAbolished(on: meeting.date)
    guard let rule = tier.ballot else {
      throw Failure.refused(
        vi: "\(tier.name) không qua bỏ phiếu của Hội đồng",
        en: "there is no vote of the council on \(tier.code)",
        remedy: Message(
          vi: "Trình thẳng: thidua award submit \(nomination.id) --to …",
          en: "Submit it as it is: thidua award submit \(nomination.id) --to …"))
    }
    return Question(
      object: .nomination(nomination), method: rule.method, base: rule.base,
      share: VoteShare(rule.threshold), citation: rule.citation.state(on: meeting.date).text)
  }

  /// How many counts on something there are that stand.
  func rounds(_ id: String) throws(Failure) -> Int {
    var rounds = 0
    for year in try workspace.years() {
      let ballots = try workspace.meetings(year).flatMap(\.ballots)
      rounds += ballots.filter { $0.nomination == id && $0.counts }.count
    }
    return rounds
  }

  /// Refuses counts that do not add up to the voters.
  func check(_ count: Count, issued: Int, _ recused: [String]) throws(Failure) {
    guard count.parts.allSatisfy({ (0...1_000_000).contains($0) }) else {
      throw Failure.refused(
        vi: "số phiếu phải từ 0 đến 1.000.000", en: "counts must lie between 0 and 1,000,000")
    }
    guard count.sum == issued else {
      let names = recused.joined(separator: ", ")
      throw Failure.refused(
        vi:
          "số phiếu không khớp: đồng ý \(count.yes) + không đồng ý \(count.no) + trắng \(count.blank) + không thu về \(count.unreturned) = \(count.sum), nhưng có \(issued) người bỏ phiếu\(recused.isEmpty ? "" : " (không tính \(names))")",
        en:
          "the counts do not add up: yes \(count.yes) + no \(count.no) + blank \(count.blank) + unreturned \(count.unreturned) = \(count.sum), but \(issued) members vote\(recused.isEmpty ? "" : " (without \(names))")",
        remedy: Message(
          vi:
            "Người bỏ phiếu là người có mặt và người gửi ý kiến bằng văn bản, trừ người không tham gia (--recused).",
          en: "Voters are those present or heard in writing, less the recused."))
    }
  }

  /// Refuses the chair's word where it decides nothing: no tie, a ballot on paper, no rule for it, or no
  /// chair among those voting.
  func requireTie(
    _ count: Count, _ question: Question, _ rule: CouncilRule?, _ council: Council,
    _ meeting: Meeting, _ recused: [String]
  ) throws(Failure) {
    guard rule?.tieByChair != nil else {
      throw Failure.refused(
        vi: "chưa có quy định cho Chủ tịch quyết định khi số phiếu ngang nhau",
        en: "no rule lets the chair decide a tie",
        remedy: Message(
          vi:
            "Nếu quy chế có: ghi \"council\": {\"chairBreaksTies\": true} vào một tệp rules/*.json.",
          en:
            "If your regulation does: put \"council\": {\"chairBreaksTies\": true} in a rules/*.json."
        )
      )
    }
    guard question.method == .showOfHands else {
      throw Failure.refused(
        vi: "bỏ phiếu thì Chủ tịch không quyết định thay; chỉ áp dụng khi biểu quyết giơ tay",
        en: "the chair decides a tied show of hands only, never a ballot")
    }
    guard count.yes == count.no, count.yes > 0 else {
      throw Failure.refused(
        vi: "số phiếu không ngang nhau (\(count.yes) đồng ý, \(count.no) không đồng ý)",
        en: "there is no tie (\(count.yes) for, \(count.no) against)")
    }
    let chair = council.members.first { $0.role == .chair }?.id
    guard let chair, meeting.present.contains(chair), !recused.contains(chair) else {
      throw Failure.refused(
        vi: "Chủ tịch Hội đồng vắng hoặc không tham gia biểu quyết đề nghị này",
        en: "the chair is absent or takes no part in this vote")
    }
  }

  /// Who takes no part, and why: those named, always those whose matter it is, and members of a
  /// nominated collective where a local rule says so.
  func recused(
    _ named: [String], _ reason: String?, _ question: Question, _ meeting: Meeting,
    _ council: Council, _ rule: CouncilRule?
  ) throws(Failure) -> ([String], [Ballot.Recusal]) {
    var ids = try members(named, of: council)
    if let absent = ids.first(where: { !meeting.taking.contains($0) }) {
      throw Failure.refused(
        vi: "\(absent) không dự họp nên không thể ghi là không tham gia bỏ phiếu",
        en: "\(absent) is not at the meeting and cannot be recused")
    }
    var reasons: [Ballot.Recusal] = []
    for id in ids where !question.concerned.contains(id) {
      if let reason { reasons.append(Ballot.Recusal(id: id, reason: reason)) }
    }
    for id in question.concerned where meeting.taking.contains(id) && !ids.contains(id) {
      ids.append(id)
    }
    if case .nomination(let nomination) = question.object, let law = rule?.memberRecusal {
      let roster = try workspace.roster()
      let group = roster.collective(nomination.subject)
      let own = group.map { roster.members(of: $0.id, on: meeting.date).map(\.id) } ?? []
      for id in meeting.taking where own.contains(id) && !ids.contains(id) {
        ids.append(id)
        reasons.append(
          Ballot.Recusal(
            id: id,
            reason:
              "thành viên của tập thể được đề nghị (\(law.state(on: meeting.date).text))"))
      }
    }
    return (ids, reasons)
  }
}
