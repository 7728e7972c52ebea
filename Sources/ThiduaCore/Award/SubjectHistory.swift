/// All years of one person or collective: ratings, awards, initiatives.
public enum SubjectHistory {
  /// The table, the newest year first.
  public static func document(
    _ facts: SubjectFacts, law: RulePack, author: String, date: CivilDate,
    language: Language = .vietnamese
  ) -> ReportDocument {
    let vi = language == .vietnamese
    let years = Set(
      facts.ratings.map(\.year) + facts.awards.map(\.year) + facts.initiatives.map(\.year))
    var rows: [ReportTable.Row] = []
    for year in years.sorted(by: >) {
      for rating in facts.ratings where rating.year == year {
        rows.append(
          row(
            year, vi ? "Xếp loại" : "Rating", vi ? rating.rating.name : rating.rating.rawValue, nil,
            nil))
      }
      for award in facts.awards.sorted(by: {
        ($0.tier, $0.decision ?? "") < ($1.tier, $1.decision ?? "")
      }) where award.year == year {
        rows.append(
          row(
            year,
            law.tier(award.tier)?.kind.name.text(in: language).capitalisedFirst
              ?? (vi ? "Khen thưởng" : "Award"),
            law.name(of: award.tier)
              + (award.isRevoked ? (vi ? " (đã thu hồi)" : " (revoked)") : ""), award.decision,
            award.date))
      }
      for initiative in facts.initiatives.sorted(by: { $0.id < $1.id })
      where initiative.year == year {
        rows.append(
          row(
            year, vi ? "Sáng kiến" : "Initiative",
            "\(initiative.title) (\(initiative.scope.name.text(in: language)))",
            initiative.decision, initiative.date))
      }
    }
    let table = ReportTable(
      key: "history", caption: "\(facts.name) (\(facts.id))",
      columns: [
        .init(vi ? "Năm" : "Year", key: "year", weight: 12),
        .init(vi ? "Loại" : "Kind", key: "kind", weight: 20),
        .init(vi ? "Nội dung" : "What", key: "content", weight: 40),
        .init(vi ? "Quyết định" : "Decision", key: "decision", weight: 18),
        .init(vi ? "Ngày" : "Date", key: "date", .centre, weight: 12),
      ], rows: rows)
    return ReportDocument(
      kind: "history",
      title: vi
        ? "Quá trình thi đua, khen thưởng của \(facts.name)" : "Awards of \(facts.name)",
      author: author, date: date,
      sections: [
        ReportSection([
          .title(
            ReportTitle(
              vi ? "QUÁ TRÌNH THI ĐUA, KHEN THƯỞNG" : "EMULATION AND COMMENDATION",
              subject: facts.name)), .table(table),
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
