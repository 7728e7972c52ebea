/// All years of one person or collective: ratings, awards, initiatives.
public enum SubjectHistory {
  /// The table, the newest year first.
  public static func document(
    _ facts: SubjectFacts, law: RulePack, author: String, date: CivilDate
  ) -> ReportDocument {
    let years = Set(
      facts.ratings.map(\.year) + facts.awards.map(\.year) + facts.initiatives.map(\.year))
    var rows: [ReportTable.Row] = []
    for year in years.sorted(by: >) {
      for rating in facts.ratings where rating.year == year {
        rows.append(row(year, "Xếp loại", rating.rating.name, nil, nil))
      }
      for award in facts.awards.sorted(by: { $0.tier < $1.tier }) where award.year == year {
        rows.append(
          row(
            year, law.tier(award.tier)?.kind.name.vi.capitalisedFirst ?? "Khen thưởng",
            law.name(of: award.tier) + (award.isRevoked ? " (đã thu hồi)" : ""), award.decision,
            award.date))
      }
      for initiative in facts.initiatives.sorted(by: { $0.id < $1.id })
      where initiative.year == year {
        rows.append(
          row(
            year, "Sáng kiến", "\(initiative.title) (\(initiative.scope.name.vi))",
            initiative.decision, initiative.date))
      }
    }
    let table = ReportTable(
      key: "history", caption: "\(facts.name) (\(facts.id))",
      columns: [
        .init("Năm", key: "year", weight: 12), .init("Loại", key: "kind", weight: 20),
        .init("Nội dung", key: "content", weight: 40),
        .init("Quyết định", key: "decision", weight: 18),
        .init("Ngày", key: "date", .centre, weight: 12),
      ], rows: rows)
    return ReportDocument(
      kind: "history", title: "Quá trình thi đua, khen thưởng của \(facts.name)", author: author,
      date: date,
      sections: [
        ReportSection([
          .title(ReportTitle("QUÁ TRÌNH THI ĐUA, KHEN THƯỞNG", subject: facts.name)), .table(table),
        ])
      ])
  }

  private static func row(
    _ year: YearID, _ kind: String, _ content: String, _ decision: String?, _ date: CivilDate?
  ) -> ReportTable.Row {
    .cells([
      .text(year.description), .text(kind), .text(content), decision.map { .text($0) } ?? .empty,
      date.map { .date($0) } ?? .empty,
    ])
  }
}
