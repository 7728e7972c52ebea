extension AwardDesk {
  /// Founds a council for a year; a later decision of the year gives it other members.
  ///
  /// - Throws: `refused` where the decision is entered already or nobody may vote.
  public func found(_ given: Council, year: YearID) throws(Failure) -> Outcome<Council> {
    var council = given
    council.decision = try workspace.number(given.decision, type: "QĐ", date: given.date)
    var list = try workspace.councils(year)
    guard !list.contains(where: { $0.decision == council.decision }) else {
      throw Failure.refused(
        vi: "quyết định \(council.decision) đã lập Hội đồng \(year.named)",
        en: "decision \(council.decision) has founded a council for \(year) already",
        remedy: Message(
          vi: "Thay đổi thành phần thì ghi quyết định kiện toàn, có số riêng.",
          en: "Other members are named by a later decision with a number of its own."))
    }
    guard !council.voters.isEmpty else {
      throw Failure.refused(
        vi: "Hội đồng không có ai biểu quyết", en: "nobody in the council votes")
    }
    try workspace.refuseTaken(
      council.decision, date: council.date,
      paper: "councils \(council.decision) \(council.date)")
    let charter = CouncilCharter(
      unit: try workspace.unit(), roster: try workspace.roster(), year: year,
      law: try workspace.law(on: council.date))
    let isFirst = !list.contains { $0.kind == council.kind && $0.date <= council.date }
    let warnings = charter.remarks(on: council, isFirst: isFirst).map {
      Message(vi: "Chú ý: \($0.vi).", en: "Note: \($0.en).")
    }
    list.append(council)
    workspace.put(list, at: Workspace.path(year, "councils.json"))
    return Outcome(value: council, warnings: warnings)
  }

  // MARK: - Details

  /// The council in office: the last one of its kind founded on or before the day.
  func council(
    _ kind: Council.Kind, of year: YearID, on day: CivilDate
  ) throws(Failure) -> Council {
    let councils = try workspace.councils(year).filter { $0.kind == kind }
    let option = kind == .emulation ? "" : " --kind \(kind.rawValue)"
    guard let last = councils.last else {
      throw Failure.refused(
        vi: "\(year.named) chưa có \(kind.name.vi)",
        en: "there is no \(kind.name.en) for \(year)",
        remedy: Message(
          vi:
            "Lập bằng: thidua award council --year \(year)\(option) --decision … --date … --members TỆP.csv",
          en:
            "Found it: thidua award council --year \(year)\(option) --decision … --date … --members FILE.csv"
        ))
    }
    guard let council = councils.last(where: { $0.date <= day }) else {
      throw Failure.refused(
        vi: "Hội đồng lập ngày \(last.date.slashed), sau ngày họp \(day.slashed)",
        en: "the council was founded on \(last.date), after the meeting of \(day)",
        remedy: Message(
          vi: "Xem lại ngày họp, hoặc ghi quyết định lập Hội đồng có trước ngày ấy.",
          en: "See the day of the meeting, or enter the earlier decision on the council."))
    }
    return council
  }

  func council(_ decision: String, _ year: YearID) throws(Failure) -> Council {
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
  func members(_ names: [String], of council: Council) throws(Failure) -> [String] {
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
}
