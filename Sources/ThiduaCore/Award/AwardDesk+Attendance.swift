extension AwardDesk {
  /// What can never pass at a meeting: fewer vote than the rule asks votes for, because too many are
  /// absent or are concerned themselves. Said when it opens, while others can still come or write.
  ///
  /// - Throws: `badData` where the records cannot be read.
  public func outOfReach(_ meeting: Meeting, year: YearID) throws(Failure) -> [Message] {
    let council = try council(meeting.council, year)
    let rule = try workspace.law(on: meeting.date).council(for: try workspace.unit().kind)
    let roster = try workspace.roster()
    struct Case: Hashable {
      var required: Int
      var voters: Int
    }
    var order: [Case] = []
    var names: [Case: [String]] = [:]
    for (id, name) in try agenda(council, year, meeting.date, roster) {
      let question = try question(id, council, meeting)
      let (recused, _) = try recused([], nil, question, meeting, council, rule)
      let base = question.base == .allMembers ? meeting.members : meeting.taking.count
      let found = Case(
        required: question.share.required(of: base), voters: meeting.taking.count - recused.count)
      guard found.voters < found.required else { continue }
      if names[found] == nil { order.append(found) }
      names[found, default: []].append("\(id) (\(name))")
    }
    return order.map { found in
      let list = (names[found] ?? []).joined(separator: ", ")
      return Message(
        vi:
          "Chú ý: cần \(found.required) phiếu đồng ý mà chỉ có \(found.voters) người bỏ phiếu, không thể thông qua: \(list). Thành viên vắng có thể đến họp hoặc gửi ý kiến bằng văn bản (--written).",
        en:
          "Note: \(found.required) votes in favour are needed and only \(found.voters) vote, so these cannot pass: \(list). Absent members may come, or write their opinion (--written)."
      )
    }
  }

  /// What may be voted on at a meeting of a council, with whom it is about.
  private func agenda(
    _ council: Council, _ year: YearID, _ day: CivilDate, _ roster: Roster
  ) throws(Failure) -> [(id: String, name: String)] {
    guard council.kind == .emulation else {
      return try workspace.initiativeProposals(year).filter { $0.state == .registered }
        .map { ($0.id, $0.title) }
    }
    let law = try workspace.law(on: day)
    return try workspace.nominations(year).filter {
      [.proposed, .appraised].contains($0.state) && law.tier($0.tier)?.ballot != nil
    }.map { ($0.id, "\(roster.name(of: $0.subject)), \(law.tier($0.tier)?.code ?? $0.tier)") }
  }
}
