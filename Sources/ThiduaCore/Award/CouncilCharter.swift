/// What the charters of schools and the rules on initiatives ask of a council, as remarks with the
/// article. They stop nothing: the head answers for the decision.
struct CouncilCharter {
  let unit: Unit
  let roster: Roster
  let year: YearID
  /// The law of the founding day.
  let law: RulePack

  /// The remarks on a council.
  ///
  /// - Parameter isFirst: whether no earlier decision of the year founded a council of its kind.
  func remarks(on council: Council, isFirst: Bool) -> [Message] {
    switch council.kind {
    case .emulation: emulation(council, isFirst)
    case .initiative: initiative(council)
    }
  }

  private func emulation(_ council: Council, _ isFirst: Bool) -> [Message] {
    let rule = law.council(for: unit.kind)
    let article = rule.map { " (\(text(of: $0.citation, council.date)))" } ?? ""
    var remarks: [Message] = []
    let voters = council.voters.count
    if rule?.isOdd == true, voters.isMultiple(of: 2) {
      remarks.append(
        Message(
          vi: "Hội đồng có \(voters) thành viên; số thành viên phải lẻ\(article)",
          en: "the council has \(voters) members; the number should be odd\(article)"))
    }
    remarks += chairs(council)
    if rule?.headIsChair == true, let chair = council.members.first(where: { $0.role == .chair }),
      let head = head(on: council.date), roster.individual(chair.id) != nil, chair.id != head.id
    {
      remarks.append(
        Message(
          vi: "Chủ tịch Hội đồng là \(chair.name); phải là thủ trưởng \(head.name)\(article)",
          en: "\(chair.name) chairs the council; the head \(head.name) should\(article)"))
    }
    if isFirst, year.isSchoolYear, rule?.meetings.contains("đầu năm học") == true,
      let end = endOfFirstSemester, council.date > end
    {
      remarks.append(
        Message(
          vi:
            "Hội đồng lập ngày \(council.date.slashed), sau học kỳ I; phải lập vào đầu năm học\(article)",
          en:
            "the council of \(council.date) was founded after the first semester; it should be at the start of the year\(article)"
        ))
    }
    return remarks
  }

  /// Thông tư 18/2013/TT-BKHCN, Điều 8: chair, vice chair, a member who is secretary, experts.
  private func initiative(_ council: Council) -> [Message] {
    var remarks = chairs(council)
    if !council.members.contains(where: { $0.role == .secretary }) {
      remarks.append(
        Message(
          vi: "Hội đồng sáng kiến chưa có ủy viên thư ký (\(InitiativeProposal.councilArticle))",
          en: "the initiative council has no secretary (\(InitiativeProposal.councilArticle))"))
    }
    return remarks
  }

  private func chairs(_ council: Council) -> [Message] {
    let chairs = council.members.filter { $0.role == .chair }.count
    guard chairs != 1 else { return [] }
    return [
      Message(
        vi: "Hội đồng có \(chairs) chủ tịch; phải có đúng một",
        en: "the council has \(chairs) chairs; there should be one")
    ]
  }

  /// The head of the unit on a day, where the roster names exactly one.
  private func head(on day: CivilDate) -> Individual? {
    let heads = roster.individuals.filter { person in
      guard person.isPresent(on: day), let position = person.position(on: day),
        position.role == .leader, let post = position.post
      else { return false }
      let words = VietnameseText.folded(post)
      return words.hasPrefix("hieu truong") || words.hasPrefix("thu truong")
        || words.hasPrefix("q. hieu truong")
    }
    return heads.count == 1 ? heads.first : nil
  }

  private var endOfFirstSemester: CivilDate? {
    unit.semesters["HK1"]?.to ?? CivilDate(year: year.first + 1, month: 1, day: 15)
  }

  private func text(of citation: Citation, _ day: CivilDate) -> String {
    let state = citation.state(on: day)
    return state.isVerified ? state.text : "\(state.text); chưa kiểm chứng"
  }
}
