extension AwardDesk {
  /// Founds the council of a year.
  ///
  /// - Throws: `refused` where the decision is entered already or nobody may vote.
  public func found(_ council: Council, year: YearID) throws(Failure) -> Outcome<Council> {
    var list = try workspace.councils(year)
    guard !list.contains(where: { $0.decision == council.decision }) else {
      throw Failure.refused(
        vi: "quyết định \(council.decision) đã lập Hội đồng \(year.named)",
        en: "decision \(council.decision) has founded a council for \(year) already")
    }
    let voters = council.voters
    guard !voters.isEmpty else {
      throw Failure.refused(
        vi: "Hội đồng không có ai biểu quyết", en: "nobody in the council votes")
    }
    var warnings: [Message] = []
    let rule = try workspace.law(on: council.date).council(for: try workspace.unit().kind)
    if let rule, rule.isOdd, voters.count.isMultiple(of: 2) {
      let article = rule.citation.state(on: council.date).text
      warnings.append(
        Message(
          vi: "Chú ý: Hội đồng có \(voters.count) thành viên; số thành viên phải lẻ (\(article)).",
          en:
            "Note: the council has \(voters.count) members; the number should be odd (\(article)).")
      )
    }
    let chairs = council.members.filter { $0.role == .chair }.count
    if chairs != 1 {
      warnings.append(
        Message(
          vi: "Chú ý: Hội đồng có \(chairs) chủ tịch; phải có đúng một.",
          en: "Note: the council has \(chairs) chairs; there should be one."))
    }
    list.append(council)
    workspace.put(list, at: Workspace.path(year, "councils.json"))
    return Outcome(value: council, warnings: warnings)
  }

  /// Opens a meeting of the council in office on the day.
  ///
  /// - Throws: `refused` without a council, without a quorum, or for people who are no members.
  public func openMeeting(
    _ id: String, year: YearID, date: CivilDate, present: [String], written: [String]
  ) throws(Failure) -> Meeting {
    for known in try workspace.years()
    where try workspace.meetings(known).contains(where: { $0.id == id }) {
      throw Failure.refused(vi: "đã có cuộc họp '\(id)'", en: "there is a meeting '\(id)' already")
    }
    let council = try council(of: year, on: date)
    let presentIDs = try members(present, of: council)
    let writtenIDs = try members(written, of: council)
    if let both = presentIDs.first(where: writtenIDs.contains) {
      throw Failure.refused(
        vi: "\(both) vừa có mặt vừa gửi ý kiến bằng văn bản",
        en: "\(both) is both present and in writing")
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
          "no quorum: \(presentIDs.count) of \(voters.count) members are present, \(quorum) are needed\(article)"
      )
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
    public var blank: Int
    public var unreturned: Int

    /// Makes a count.
    public init(yes: Int, no: Int, blank: Int, unreturned: Int) {
      self.yes = yes
      self.no = no
      self.blank = blank
      self.unreturned = unreturned
    }
  }

  /// Records the count of a ballot. A vote that fails is recorded too and leaves the nomination where
  /// it stands.
  ///
  /// - Throws: `refused` where the meeting is closed, the state is wrong, or the counts do not add up.
  public func vote(
    _ meetingID: String, _ nominationID: String, _ count: Count, recused named: [String]
  ) throws(Failure) -> Outcome<Ballot> {
    var (year, meeting) = try workspace.meeting(meetingID)
    guard !meeting.isClosed else {
      throw Failure.refused(
        vi: "cuộc họp \(meeting.id) đã kết thúc, không ghi thêm phiếu",
        en: "meeting \(meeting.id) is closed; no more ballots are recorded")
    }
    var nomination = try workspace.nomination(nominationID)
    guard nomination.state == .proposed || nomination.state == .appraised else {
      throw Failure.refused(
        vi:
          "đề nghị \(nomination.id) đang ở trạng thái “\(nomination.state.name.vi)”, không bỏ phiếu được",
        en: "nomination \(nomination.id) is \(nomination.state.name.en) and cannot be voted on")
    }
    let council = try council(meeting.council, year)
    let tier = try workspace.law(on: meeting.date).requireTier(nomination.tier)
    let recused = try recused(named, nomination, meeting, council)
    let issued = meeting.present.count + meeting.written.count - recused.count
    let parts = [count.yes, count.no, count.blank, count.unreturned]
    guard parts.allSatisfy({ (0...1_000_000).contains($0) }) else {
      throw Failure.refused(
        vi: "số phiếu phải từ 0 đến 1.000.000", en: "counts must lie between 0 and 1,000,000")
    }
    let sum = count.yes + count.no + count.blank + count.unreturned
    guard sum == issued else {
      throw Failure.refused(
        vi:
          "số phiếu không khớp: đồng ý \(count.yes) + không đồng ý \(count.no) + trắng \(count.blank) + không thu về \(count.unreturned) = \(sum), nhưng có \(issued) người bỏ phiếu\(recused.isEmpty ? "" : " (không tính \(recused.joined(separator: ", ")))")",
        en:
          "the counts do not add up: yes \(count.yes) + no \(count.no) + blank \(count.blank) + unreturned \(count.unreturned) = \(sum), but \(issued) members vote\(recused.isEmpty ? "" : " (without \(recused.joined(separator: ", ")))")"
      )
    }
    let tally = try Tally(
      tier: tier, on: meeting.date, members: meeting.members,
      present: meeting.present.count + meeting.written.count, yes: count.yes)
    var rounds = 0
    for year in try workspace.years() {
      let ballots = try workspace.meetings(year).flatMap(\.ballots)
      rounds += ballots.filter { $0.nomination == nomination.id }.count
    }
    let ballot = Ballot(
      nomination: nomination.id, round: rounds + 1, recused: recused, issued: issued,
      yes: count.yes, no: count.no, blank: count.blank, unreturned: count.unreturned,
      required: tally.required, passed: tally.passed, citation: tally.citation, at: at, by: by)
    meeting.add(ballot)
    try workspace.put(meeting, year: year)
    if tally.passed {
      try nomination.move(
        .init(state: .voted, at: at, by: by, paper: meeting.id, date: meeting.date))
      try workspace.put(nomination)
    }
    return Outcome(value: ballot, warnings: tally.passed ? [] : [tally.sentence])
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

  // MARK: - Details

  /// The council in office: the last one founded on or before the day.
  private func council(of year: YearID, on day: CivilDate) throws(Failure) -> Council {
    let councils = try workspace.councils(year)
    guard let last = councils.last else {
      throw Failure.refused(
        vi: "\(year.named) chưa có Hội đồng thi đua, khen thưởng",
        en: "there is no council for \(year)",
        remedy: Message(
          vi:
            "Lập bằng: thidua award council --year \(year) --decision … --date … --members TỆP.csv",
          en:
            "Found it: thidua award council --year \(year) --decision … --date … --members FILE.csv"
        ))
    }
    guard let council = councils.last(where: { $0.date <= day }) else {
      throw Failure.refused(
        vi: "Hội đồng lập ngày \(last.date.slashed), sau ngày họp \(day.slashed)",
        en: "the council was founded on \(last.date), after the meeting of \(day)")
    }
    return council
  }

  private func council(_ decision: String, _ year: YearID) throws(Failure) -> Council {
    guard let council = try workspace.councils(year).first(where: { $0.decision == decision })
    else {
      throw Failure(
        .badData,
        Message(
          vi: "không có Hội đồng theo quyết định \(decision)",
          en: "there is no council by decision \(decision)"))
    }
    return council
  }

  /// The ids of members who vote, in the order of the council, each once.
  private func members(_ names: [String], of council: Council) throws(Failure) -> [String] {
    var found: Set<String> = []
    for name in names {
      let member = try Lookup.find(
        name, among: council.members, id: { $0.id }, name: { $0.name },
        what: Message(vi: "thành viên Hội đồng", en: "member of the council"))
      guard found.insert(member.id).inserted else {
        throw Failure.refused(vi: "\(name) ghi hai lần", en: "\(name) is named twice")
      }
    }
    return council.voters.map(\.id).filter(found.contains)
  }

  /// Who takes no part: those named and, always, the nominee.
  private func recused(
    _ named: [String], _ nomination: Nomination, _ meeting: Meeting, _ council: Council
  ) throws(Failure) -> [String] {
    let taking = meeting.present + meeting.written
    var ids = try members(named, of: council)
    if let absent = ids.first(where: { !taking.contains($0) }) {
      throw Failure.refused(
        vi: "\(absent) không dự họp nên không thể ghi là không tham gia bỏ phiếu",
        en: "\(absent) is not at the meeting and cannot be recused")
    }
    if taking.contains(nomination.subject), !ids.contains(nomination.subject) {
      ids.append(nomination.subject)
    }
    return ids
  }
}
