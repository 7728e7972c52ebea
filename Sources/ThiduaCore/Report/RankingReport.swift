/// Bảng tổng hợp, xếp hạng of a campaign in a period: by khối and for the whole unit.
public struct RankingReport {
  let inquiry: ScoreInquiry
  let campaign: String
  let frame: PaperFrame
  let roster: Roster
  /// The calculation of every subject, by id: groups of a base period, shorter periods of a longer one.
  let details: [String: PeriodScore]

  /// More rows than these make a chart of every one too long to say anything.
  private static let mostBars = 12

  /// The paper of a ranking.
  ///
  /// - Throws: `badData` where numbers are too large to compute.
  public init(
    _ inquiry: ScoreInquiry, campaign: String, unit: Unit, roster: Roster, today: CivilDate
  ) throws(Failure) {
    self.inquiry = inquiry
    self.campaign = campaign
    self.roster = roster.asOf(inquiry.ranking.period.last)
    frame = PaperFrame(
      unit: unit, today: today, number: nil, date: nil, ended: inquiry.ranking.period.last)
    var details: [String: PeriodScore] = [:]
    for row in inquiry.ranking.rows {
      details[row.subject.id] = try inquiry.engine.score(of: row.subject.id, keepsParts: true)
    }
    self.details = details
  }

  var ranking: Ranking { inquiry.ranking }
  var rubric: Rubric { ranking.rubric }
  var isAboutPeople: Bool { rubric.isAboutPeople }

  /// The paper.
  public func document() -> ReportDocument {
    let tables = rankedTables
    let isWide = tables.contains { $0.columns.count > 8 }
    var blocks: [ReportBlock] = [
      frame.heading(symbol: nil),
      .title(
        ReportTitle(
          "BẢNG TỔNG HỢP, XẾP HẠNG",
          subject: "Phong trào “\(campaign)”, \(ranking.period.title), \(inquiry.year.named)")),
    ]
    if tables.isEmpty {
      blocks.append(.paragraph("Chưa có đối tượng nào đủ điều kiện xếp hạng trong kỳ."))
    }
    blocks += tables.map { .table($0) }
    if let bands { blocks.append(.table(bands)) }
    if let unranked { blocks.append(.table(unranked)) }
    // Many bars say no more than the tables above; how many have each class is seen at a glance.
    var chart = ranking.rows.count <= RankingReport.mostBars ? ranking.chart : ranking.bandChart
    chart.isPrivate = isAboutPeople
    if chart.bars.contains(where: { $0.value > .zero }) { blocks.append(.chart(chart)) }
    blocks.append(.note(ScoresheetReport.total(of: rubric)))
    blocks += inquiry.remarks.map { .note($0.vi) }
    blocks.append(.note(inquiry.note))
    blocks.append(frame.signature(recipients: ["Các tổ, lớp"]))
    return frame.document(
      kind: "ranking", title: "Xếp hạng phong trào \(campaign)",
      [ReportSection(isLandscape: isWide, blocks)])
  }

  /// The heading of the column of names: `Lớp`, `Họ và tên`.
  var subjectTitle: String {
    isAboutPeople
      ? "Họ và tên"
      : CollectiveKind(rawValue: rubric.subjects)?.name.vi.capitalisedFirst ?? "Tập thể"
  }

  /// A table for each khối and, where there are several, one of the whole unit.
  private var rankedTables: [ReportTable] {
    let ranked = ranking.rows.filter { $0.rank != nil }
    guard !ranked.isEmpty else { return [] }
    guard rubric.ranking.within != nil else {
      return [RankingTable(self, ranked, scope: nil, caption: nil).table]
    }
    var tables: [ReportTable] = []
    var partitions: [String?] = []
    for row in ranked where !partitions.contains(row.partition) { partitions.append(row.partition) }
    for partition in partitions {
      let name = partition.map { roster.name(of: $0) } ?? "Không thuộc khối nào"
      tables.append(
        RankingTable(
          self, ranked.filter { $0.partition == partition }, scope: partition ?? "none",
          caption: name
        ).table)
    }
    if partitions.count > 1 {
      let all = ranking.undivided.filter { $0.rank != nil }
      tables.append(
        RankingTable(self, all, scope: "all", caption: "Xếp chung toàn đơn vị").table)
    }
    return tables
  }

  /// How many reached each class.
  private var bands: ReportTable? {
    let rated = ranking.rows.filter { $0.band.band != nil }
    guard !rated.isEmpty else { return nil }
    func source(_ field: String, _ vi: String, _ en: String, _ rows: [Ranking.Row]) -> FigureSource
    {
      FigureSource(
        "ranking.bands.\(field)",
        Message(
          vi: "\(vi) trong \(ranking.period.title).", en: "\(en) in \(ranking.period.name)."),
        records: [.init(Workspace.ledgerPath(inquiry.year), rows.map(\.subject.id))])
    }
    let rows = rubric.bands.enumerated().map { index, band -> ReportTable.Row in
      let ours = rated.filter { $0.band.band == band.name }
      return .cells([
        .text(band.name),
        .count(
          ours.count,
          source(
            "\(index + 1)", "Số đối tượng xếp loại \(band.name)",
            "Subjects of the class \(band.name)", ours)),
        .share(ours.count, of: rated.count).from(
          source(
            "\(index + 1).share", "Tỷ lệ xếp loại \(band.name) trên số đối tượng được xếp loại",
            "The share of the class \(band.name) of those with one", ours)),
      ])
    }
    let all = source("all", "Số đối tượng được xếp loại", "Subjects with a class", rated)
    return ReportTable(
      key: "bands", caption: "Tổng hợp xếp loại",
      columns: [
        .init("Xếp loại", key: "band", weight: 30),
        .init("Số lượng", key: "count", .centre, weight: 15),
        .init("Tỷ lệ", key: "share", .centre, weight: 15),
      ],
      rows: rows + [
        .total([
          .text("Cộng"), .count(rated.count, all),
          .share(rated.count, of: rated.count).from(
            source("all.share", "Tổng tỷ lệ các loại", "All classes together", rated)),
        ])
      ])
  }

  /// Who has no rank, and why.
  private var unranked: ReportTable? {
    let apart = ranking.rows.filter { $0.rank == nil }
    guard !apart.isEmpty else { return nil }
    return ReportTable(
      key: "unranked", caption: "Chưa xếp hạng",
      columns: [
        .init("TT", key: "number", .centre, weight: 5),
        .init(subjectTitle, key: "name", weight: 30),
        .init("Lý do", key: "reason", weight: 50, isPrivate: isAboutPeople),
      ],
      rows: apart.enumerated().map { index, row in
        .cells([
          .int(index + 1), name(of: row).cell(),
          .text(row.gaps.map(\.vi).joined(separator: "; ")),
        ])
      })
  }

  func name(of row: Ranking.Row) -> SubjectName {
    SubjectName(row.subject.id, roster, on: ranking.period.last)
  }
}
