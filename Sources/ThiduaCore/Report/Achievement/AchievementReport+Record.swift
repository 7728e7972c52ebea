/// What the records say of a subject: initiatives, campaigns, earlier awards.
extension AchievementReport {
  /// Where a figure of one year comes from.
  func source(
    _ name: String, _ year: YearID, _ file: String, _ vi: String, _ en: String
  ) -> FigureSource {
    FigureSource(
      given.field(name), Message(vi: "\(vi) \(year.named)", en: "\(en) of \(year)"),
      records: [
        .init(Workspace.path(year, file), [given.subject.id]),
        .init(History.path, [given.subject.id]),
      ], articles: [given.tier.citation.state(on: given.day).text])
  }

  /// Whether an award is the one the report asks for.
  func isOwn(_ award: AwardFact) -> Bool {
    award.tier == given.tier.id && award.year == summary.year
  }

  /// Initiatives of the compared years, with decision and scope.
  var initiatives: [ReportBlock] {
    let oldest = given.facts.last?.year ?? summary.year
    let people =
      given.isCollective ? given.current?.members ?? [] : [given.current].compactMap(\.self)
    var seen: Set<String> = []
    let found = people.flatMap(\.initiatives).filter { initiative in
      initiative.year >= oldest && initiative.year <= summary.year
        && initiative.year.isSchoolYear == summary.year.isSchoolYear
        && seen.insert(initiative.id).inserted
    }.sorted { ($0.year, $0.id) < ($1.year, $1.id) }
    guard !found.isEmpty else { return [] }
    let lines = found.map { initiative in
      let paper =
        initiative.decision.map { number in
          "Quyết định số \(number)" + (initiative.date.map { " \($0.inWords)" } ?? "")
        } ?? "chưa có quyết định công nhận"
      let basis =
        initiative.id == given.nomination?.initiative ? "; căn cứ của đề nghị này" : ""
      let from = FigureSource(
        given.field("initiative.\(initiative.id)"),
        Message(vi: "sáng kiến \(initiative.id)", en: "initiative \(initiative.id)"),
        records: [
          .init(Workspace.path(initiative.year, "initiatives.json"), [initiative.id]),
          .init(History.path, [initiative.id]),
        ])
      return ReportText(runs: [
        .init("“\(initiative.title)”", from: from),
        .init(
          " (\(initiative.year.named); phạm vi \(initiative.scope.name.vi); \(paper)\(basis))."),
      ])
    }
    return [.section(level: 3, "Sáng kiến, đề tài:"), .list(lines)]
  }

  /// Scores of the year's campaigns, where the subject has any.
  var campaigns: [ReportBlock] {
    let lines = summary.campaigns.compactMap { result -> ReportText? in
      guard let ranking = result.ranking,
        let row = ranking.rows.first(where: { $0.subject.id == given.subject.id }),
        let total = row.score.total
      else { return nil }
      let name = result.campaign.name ?? result.campaign.id
      let band = row.band.band.map { ", xếp loại \($0)" } ?? ""
      let others = ranking.rows.filter { $0.partition == row.partition && $0.rank != nil }.count
      let rank = row.rank.map { "xếp thứ \($0)/\(others)" }
      let from = FigureSource(
        given.field("campaign.\(result.campaign.id)"),
        Message(
          vi: "điểm cả năm theo bộ tiêu chí \(ranking.rubric.id)",
          en: "the year's total by rubric \(ranking.rubric.id)"),
        records: [.init(Workspace.path(summary.year, "scores.jsonl"), [given.subject.id])])
      let end = "\(result.partial.map { " (\($0.words.vi))" } ?? "")."
      // Points and class of a person are nobody else's business; a place may be told, as in a ranking.
      let isAboutPeople = ranking.rubric.isAboutPeople
      func secret(_ shown: String) -> String? { isAboutPeople ? shown : nil }
      return ReportText(runs: [
        .init("Phong trào “\(name)”: ", publicly: rank == nil ? secret("") : nil),
        .init("\(total.withComma) điểm", from: from, publicly: secret("")),
        .init(band, publicly: secret("")),
        .init(rank.map { ", \($0)" } ?? "", publicly: secret(rank ?? "")),
        .init(end, publicly: rank == nil ? secret("") : nil),
      ])
    }
    return lines.isEmpty ? [] : [.section(level: 3, "Kết quả phong trào thi đua:"), .list(lines)]
  }

  /// III: titles and forms given before, by year.
  var formerAwards: [ReportBlock] {
    let awards = (given.current?.awards ?? []).filter { award in
      !award.isRevoked && !isOwn(award) && isBefore(award)
    }.sorted {
      ($0.year, $0.date?.dayNumber ?? 0, $0.tier) < ($1.year, $1.date?.dayNumber ?? 0, $1.tier)
    }
    func isTitle(_ award: AwardFact) -> Bool {
      let tier = given.law.tier(award.tier) ?? RulePacks.vn2024.tier(award.tier)
      return tier?.kind != .form
    }
    return [
      .section(level: 1, "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG"),
      .section(level: 2, "1. Danh hiệu thi đua"),
      .table(table("titles", "Danh hiệu thi đua", awards.filter(isTitle))),
      .section(level: 2, "2. Hình thức khen thưởng"),
      .table(table("forms", "Hình thức khen thưởng", awards.filter { !isTitle($0) })),
    ]
  }

  /// What came after the day of the paper cannot stand in it.
  func isBefore(_ award: AwardFact) -> Bool {
    if let date = award.date { return date <= given.day }
    return award.year < summary.year
  }

  private func table(_ key: String, _ title: String, _ awards: [AwardFact]) -> ReportTable {
    let rows = awards.map { award -> ReportTable.Row in
      let paper = award.decision.map { number -> String in
        let office = award.date.flatMap { given.offices["\(number) \($0)"] }
        return "Quyết định số \(number)" + (award.date.map { " \($0.inWords)" } ?? "")
          + " của \(office ?? AchievementReport.blank)"
      }
      let from = FigureSource(
        given.field("\(key).\(award.year).\(award.tier)"),
        Message(
          vi: "khen thưởng \(award.year.named) đã ghi", en: "an award of \(award.year) on record"),
        records: [
          award.source == History.path
            ? .init(History.path, [given.subject.id])
            : .init(
              Workspace.path(award.year, "nominations.json"), [award.source ?? given.subject.id])
        ])
      return .cells([
        .text(award.year.description), .text(given.law.name(of: award.tier)).from(from),
        paper.map { .text($0) } ?? .text(AchievementReport.blank),
      ])
    }
    return ReportTable(
      key: key,
      columns: [
        .init("Năm", key: "year", .centre, weight: 14), .init(title, key: "award", weight: 34),
        .init(
          "Số, ngày, tháng, năm của quyết định; cơ quan ban hành", key: "decision", weight: 52),
      ], rows: rows.isEmpty ? [.cells([.empty, .empty, .empty])] : rows)
  }
}
