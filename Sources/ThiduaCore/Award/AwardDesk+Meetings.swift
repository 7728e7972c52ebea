extension AwardDesk {
  /// Opens a meeting of the council in office on the day.
  ///
  /// - Throws: `refused` without a council, without a quorum, or for people who are no members.
  public func openMeeting(
    _ id: String, kind: Council.Kind = .emulation, year: YearID, date: CivilDate,
    present: [String], written: [String]
  ) throws(Failure) -> Meeting {
    for known in try workspace.years()
    where try workspace.meetings(known).contains(where: { $0.id == id }) {
      throw Failure.refused(
        vi: "đã có cuộc họp '\(id)'", en: "there is a meeting '\(id)' already",
        remedy: Message(
          vi: "Chọn mã khác; xem cuộc họp ấy: thidua award meeting show \(id)",
          en: "Choose another id; see that one: thidua award meeting show \(id)"))
    }
    let council = try council(kind, of: year, on: date)
    let presentIDs = try members(present, of: council)
    let writtenIDs = try members(written, of: council)
    if let both = presentIDs.first(where: writtenIDs.contains) {
      throw Failure.refused(
        vi: "\(both) vừa có mặt vừa gửi ý kiến bằng văn bản",
        en: "\(both) is both present and in writing",
        remedy: Message(
          vi: "Ghi ở một chỗ: --present nếu có mặt, --written nếu vắng mà gửi ý kiến.",
          en: "Name them once: --present who is there, --written who only wrote."))
    }
    let voters = council.voters
    let rule = try workspace.law(on: date).council(for: try workspace.unit().kind)
    let quorum = rule?.quorumCount(of: voters.count) ?? (voters.count * 2 + 2) / 3
    guard presentIDs.count >= quorum else {
      let article = rule.map { " (\($0.citation.state(on: date).text))" } ?? ""
      throw Failure.refused(
        vi:
          "không đủ số người họp: có mặt \(presentIDs.count)/\(voters.count) thành viên, cần ít nhất \(quorum)\(article)",
        en:
          "no quorum: \(presentIDs.count) of \(voters.count) members are present, \(quorum) are needed\(article)",
        remedy: Message(
          vi:
            "Ý kiến bằng văn bản không tính là có mặt: mời thêm \(quorum - presentIDs.count) người hoặc họp ngày khác.",
          en:
            "A written opinion is no presence: \(quorum - presentIDs.count) more must come, or meet another day."
        ))
    }
    let meeting = Meeting(
      id: id, date: date, council: council.decision, members: voters.count, present: presentIDs,
      written: writtenIDs)
    try workspace.put(meeting, year: year)
    return meeting
  }

  /// A count as it was read out.
  public struct Count: Sendable {
    public var yes: Int
    public var no: Int
    /// Blank and invalid ballots.
    public var blank: Int
    public var unreturned: Int
    /// How the chair decides a tie, if asked to.
    public var chair: Bool?

    /// Makes a count.
    public init(yes: Int, no: Int, blank: Int, unreturned: Int, chair: Bool? = nil) {
      self.yes = yes
      self.no = no
      self.blank = blank
      self.unreturned = unreturned
      self.chair = chair
    }

    var sum: Int { yes + no + blank + unreturned }
    var parts: [Int] { [yes, no, blank, unreturned] }
  }

  /// Records the count of a ballot. A vote that fails is recorded too and leaves the nomination where
  /// it stands. The initiative council votes on registered initiatives.
  ///
  /// - Parameter reason: why those named take no part.
  /// - Throws: `refused` where the meeting is closed, the state is wrong, or the counts do not add up.
  public func vote(
    _ meetingID: String, _ text: String, _ count: Count, recused named: [String],
    because reason: String? = nil
  ) throws(Failure) -> Ballot {
    var (year, meeting) = try workspace.meeting(meetingID)
    try meeting.requireOpen()
    let council = try council(meeting.council, year)
    let question = try question(text, council, meeting)
    let rule = try workspace.law(on: meeting.date).council(for: try workspace.unit().kind)
    let (recused, reasons) = try recused(named, reason, question, meeting, council, rule)
    let issued = meeting.taking.count - recused.count
    try check(count, issued: issued, recused)
    let base = question.base == .allMembers ? meeting.members : meeting.taking.count
    let required = question.share.required(of: base)
    var passed = base > 0 && count.yes >= required
    if let choice = count.chair {
      try requireTie(count, question, rule, council, meeting, recused)
      passed = passed || choice
    }
    let ballot = Ballot(
      nomination: question.id, round: try rounds(question.id) + 1, recused: recused,
      reasons: reasons, method: question.method, issued: issued, yes: count.yes, no: count.no,
      blank: count.blank, unreturned: count.unreturned, base: question.base,
      share: question.share, required: required, chair: count.chair, passed: passed,
      citation: question.citation, at: at, by: by)
    meeting.add(ballot)
    try workspace.put(meeting, year: year)
    if passed { try question.pass(self, meeting) }
    return ballot
  }

  /// Marks the last count on something as entered wrongly; it stays in the record and counts no more.
  /// What it had passed is returned and proposed again, to be voted on anew.
  ///
  /// - Throws: `refused` where the meeting is closed, there is no count, or the nomination went on.
  public func voidVote(
    _ meetingID: String, _ text: String, reason: String
  ) throws(Failure) -> Ballot {
    var (year, meeting) = try workspace.meeting(meetingID)
    try meeting.requireOpen()
    let council = try council(meeting.council, year)
    let remark = Ballot.Void(at: at, by: by, reason: reason)
    guard council.kind == .emulation else {
      var proposal = try workspace.initiativeProposal(text)
      let ballot = try meeting.voidBallot(on: proposal.id, remark)
      if ballot.passed {
        guard proposal.state == .voted else {
          throw Failure.refused(
            vi: "sáng kiến \(proposal.id) \(proposal.state.name.vi); không sửa phiếu được nữa",
            en: "initiative \(proposal.id) is \(proposal.state.name.en); its count stays")
        }
        try proposal.move(
          .init(
            state: .registered, at: at, by: by, paper: meeting.id,
            note: "kết quả bỏ phiếu ghi nhầm: \(reason)"))
        try workspace.put(proposal)
      }
      try workspace.put(meeting, year: year)
      return ballot
    }
    var nomination = try workspace.nomination(text)
    let ballot = try meeting.voidBallot(on: nomination.id, remark)
    if ballot.passed {
      guard nomination.state == .voted else {
        throw Failure.refused(
          vi: "đề nghị \(nomination.id) \(nomination.state.name.vi); không sửa phiếu được nữa",
          en: "nomination \(nomination.id) is \(nomination.state.name.en); its count stays")
      }
      let note = "kết quả bỏ phiếu ghi nhầm: \(reason)"
      try nomination.move(.init(state: .returned, at: at, by: by, note: note, paper: meeting.id))
      try nomination.move(.init(state: .proposed, at: at, by: by, note: "bỏ phiếu lại"))
      try workspace.put(nomination)
    }
    try workspace.put(meeting, year: year)
    return ballot
  }

  /// Adds what was said to the minutes.
  ///
  /// - Throws: `refused` where the meeting is closed.
  public func remark(_ text: String, at id: String) throws(Failure) -> Meeting {
    var (year, meeting) = try workspace.meeting(id)
    try meeting.requireOpen()
    meeting.add(Meeting.Remark(text: text, at: at, by: by))
    try workspace.put(meeting, year: year)
    return meeting
  }

  /// Ends a meeting.
  ///
  /// - Throws: `refused` if it is closed already.
  public func closeMeeting(_ id: String) throws(Failure) -> Meeting {
    var (year, meeting) = try workspace.meeting(id)
    try meeting.close(at: at)
    try workspace.put(meeting, year: year)
    return meeting
  }
}
