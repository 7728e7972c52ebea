/// Bảng tổng hợp, xếp hạng of a campaign in a period: who has how many points of each group of criteria,
/// bonus, penalty and total, which class and which place.
public struct RankingReport {
  let ranking: Ranking
  let campaign: String
  let frame: PaperFrame
  let year: YearID
  let roster: Roster
  /// More rows than these make a chart of every one too long to say anything.
  private static let mostBars = 12

  /// The paper of a ranking.
  public init(
    _ ranking: Ranking, campaign: String, unit: Unit, year: YearID, roster: Roster,
    today: CivilDate
  ) {
    self.ranking = ranking
    self.campaign = campaign
    self.year = year
    self.roster = roster
    frame = PaperFrame(unit: unit, today: today, number: nil, date: nil)
  }

  /// The paper.
  public func document() -> ReportDocument {
    var blocks: [ReportBlock] = [
      frame.heading(symbol: nil),
      .title(
        ReportTitle(
          "BẢNG TỔNG HỢP, XẾP HẠNG",
          subject: "Phong trào “\(campaign)” \(ranking.period.title), \(year.named)")),
      .table(table),
    ]
    if ranking.rows.contains(where: { $0.score.total != nil }) {
      var chart =
        ranking.rows.count <= RankingReport.mostBars && ranking.rubric.ranking.within == nil
        ? ranking.chart : ranking.bandChart
      chart.isPrivate = isOfPeople
      blocks.append(.chart(chart))
    }
    blocks.append(.note("Chấm theo bộ tiêu chí “\(ranking.rubric.title)”."))
    blocks += ranking.warnings.map { .note($0.vi) }
    blocks.append(frame.signature(recipients: [isOfPeople ? "Các tổ" : "Các tổ, lớp"]))
    return frame.document(
      kind: "ranking", title: "Xếp hạng phong trào \(campaign)",
      [ReportSection(isLandscape: hasGroups && ranking.rubric.groups.count > 2, blocks)])
  }

  /// Whether people are ranked, whose scores and classes are not everybody's business.
  private var isOfPeople: Bool { PersonRole(rawValue: ranking.rubric.subjects) != nil }

  /// The points of groups are known where the period is the one that is scored; longer periods are
  /// computed from totals.
  private var hasGroups: Bool { ranking.rows.contains { $0.score.card != nil } }

  // MARK: - The table

  private var table: ReportTable {
    var rows: [ReportTable.Row] = []
    var count = 0
    var partition: String?
    let isDivided = ranking.rubric.ranking.within != nil
    for (index, row) in ranking.rows.enumerated() where row.rank != nil {
      if isDivided, index == 0 || row.partition != partition {
        partition = row.partition
        count = 0
        rows.append(.group(partition.map { roster.name(of: $0) } ?? "Không thuộc khối, tổ nào"))
      }
      count += 1
      rows.append(.cells(cells(of: row, number: count)))
    }
    let apart = ranking.rows.filter { $0.rank == nil }
    if !apart.isEmpty {
      rows.append(.group("Chưa xếp hạng"))
      rows += apart.enumerated().map { .cells(cells(of: $1, number: $0 + 1)) }
    }
    return ReportTable(key: "rows", columns: columns, rows: rows)
  }

  private var columns: [ReportTable.Column] {
    let rubric = ranking.rubric
    var columns: [ReportTable.Column] = [
      .init("TT", key: "number", .centre, weight: 5),
      .init(isOfPeople ? "Họ và tên" : "Tập thể", key: "name", weight: 22),
    ]
    if hasGroups {
      columns += rubric.groups.enumerated().map { index, group in
        .init(group.title, key: "group\(index + 1)", .right, weight: 10, isPrivate: isOfPeople)
      }
      if !rubric.bonus.items.isEmpty {
        columns.append(
          .init("Điểm thưởng", key: "bonus", .right, weight: 8, isPrivate: isOfPeople))
      }
      if !rubric.penalty.items.isEmpty {
        columns.append(.init("Điểm trừ", key: "penalty", .right, weight: 8, isPrivate: isOfPeople))
      }
    }
    return columns + [
      .init("Tổng điểm", key: "total", .right, weight: 10, isPrivate: isOfPeople),
      .init("Xếp loại", key: "band", weight: 14, isPrivate: isOfPeople),
      .init("Xếp thứ", key: "rank", .centre, weight: 7, isPrivate: isOfPeople),
      .init("Ghi chú", key: "note", weight: 18, isPrivate: isOfPeople),
    ]
  }

  private func cells(of row: Ranking.Row, number: Int) -> [ReportTable.Cell] {
    let rubric = ranking.rubric
    var cells: [ReportTable.Cell] = [.int(number), .text(row.subject.name)]
    if hasGroups {
      cells += rubric.groups.map { group in
        points(row.score.card?.groups.first { $0.id == group.id }?.value)
      }
      if !rubric.bonus.items.isEmpty { cells.append(points(row.score.card?.bonus)) }
      if !rubric.penalty.items.isEmpty { cells.append(points(row.score.card?.penalty)) }
    }
    let total: ReportTable.Cell =
      row.score.total.map {
        .decimal($0, digits: rubric.rounding.digits).from(source(of: row))
      } ?? .text("–")
    return cells + [
      total, row.band.band.map { .text($0) } ?? .empty, row.rank.map { .int($0) } ?? .empty,
      .text(ranking.remarks(on: row).joined(separator: "; ")),
    ]
  }

  private func points(_ value: Fraction?) -> ReportTable.Cell {
    guard let points = value.flatMap({ try? $0.rounded(ranking.rubric.rounding.digits) }) else {
      return .empty
    }
    return .decimal(points, digits: ranking.rubric.rounding.digits)
  }

  private func source(of row: Ranking.Row) -> FigureSource {
    FigureSource(
      "totals.\(row.subject.id)",
      Message(
        vi:
          "điểm của \(row.subject.name) trong \(ranking.period.title), tính theo bộ tiêu chí \(ranking.rubric.id); xem từng bước: thidua score explain \(row.subject.id) --campaign \(ranking.campaign) --period \(ranking.period.name)",
        en:
          "the points of \(row.subject.name) in \(ranking.period.name) by the rubric \(ranking.rubric.id); every step: thidua score explain \(row.subject.id) --campaign \(ranking.campaign) --period \(ranking.period.name)"
      ),
      records: [
        .init(Workspace.path(year, "scores.jsonl"), [row.subject.id]),
        .init("rubrics/\(ranking.rubric.id).json"),
      ])
  }
}
