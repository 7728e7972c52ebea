/// The schools of a merged report: their order by a measure, each with its figures, and what people must
/// look at.
extension MergedReport {
  /// So many schools have a bar in the chart.
  private static let bars = 20

  var order: [ReportBlock] {
    let measure = ranking.measure
    let ranked = ranking.rows.compactMap { row in
      row.figures[measure].map { (row: row, value: $0) }
    }.filter { $0.row.rank != nil }
    let isShare = measure.kind == .share
    let bars = ranked.prefix(MergedReport.bars).map { row, value in
      let percent = ReportTable.Cell.percent(value.part, of: value.whole ?? 0)
      return ReportChart.Bar(
        row.school.unit.name, isShare ? percent ?? .zero : MergedReport.bar(value.part),
        text: value.cell(measure.kind).text)
    }
    var blocks: [ReportBlock] = [
      .paragraph(
        ReportText("Thứ tự theo: \(measure.name.vi.lowercasedFirst) (\(measure.statement.vi)).")),
      .table(
        ReportTable(
          key: "ranking",
          columns: [
            .init("Thứ tự", key: "rank", .centre, weight: 9),
            .init("Đơn vị", key: "school", weight: 50),
            .init(measure.name.vi, key: measure.rawValue, .right, weight: 24),
          ],
          rows: ranking.rows.map { row in
            .cells([
              row.rank.map { .int($0) } ?? .text("–"), .text(row.school.unit.name),
              YearValue.cell(row.figures[measure], measure.kind),
            ])
          }, isPrivate: measure.isPrivate)),
    ]
    guard !bars.isEmpty else { return blocks }
    let most = ranked.count > bars.count ? " (\(bars.count) đơn vị đầu)" : ""
    blocks.append(
      .chart(
        ReportChart(
          title: "\(measure.name.vi)\(most)", bars: bars,
          maximum: isShare ? Points(100) : max(bars.map(\.value).max() ?? .zero, Points(1)),
          isPrivate: measure.isPrivate)))
    return blocks
  }

  /// A number as the length of a bar; what is too large for points is counted in thousands of đồng.
  private static func bar(_ number: Int) -> Points {
    Points(min(max(number, 0), 1_000_000_000_000))
  }

  private static let columns: [YearMeasure] = [
    .staff, .registered, .nominated, .awarded, .awardedShare, .directWorkerShare,
    .smallCollectiveShare, .excellentShare, .initiatives, .prize,
  ]

  var schools: ReportTable {
    let measures = MergedReport.columns
    var columns: [ReportTable.Column] = [
      .init("TT", key: "no", .centre, weight: 5), .init("Đơn vị", key: "school", weight: 30),
    ]
    columns += measures.map { measure in
      .init(
        measure.shortName, key: measure.rawValue, .right,
        weight: measure.kind == .money ? 14 : 11, isPrivate: measure.isPrivate)
    }
    var rows = merge.schools.enumerated().map { index, school -> ReportTable.Row in
      let figures = school.years[0]
      let cells = measures.map { measure -> ReportTable.Cell in
        let cell = YearValue.cell(figures[measure], measure.kind)
        guard figures[measure] != nil else { return cell }
        return cell.from(
          FigureSource(
            "schools.\(index + 1).\(measure.rawValue)", measure.statement,
            records: measure.files.map { file in
              .init(
                joinPath(
                  school.folder,
                  file.hasPrefix("/") ? String(file.dropFirst()) : Workspace.path(year, file)))
            }))
      }
      return .cells([.int(index + 1), .text(school.unit.name)] + cells)
    }
    rows.append(
      .total(
        [.empty, .text("Cộng")] + measures.map { YearValue.cell(total[$0], $0.kind) }))
    return ReportTable(key: "schools", columns: columns, rows: rows)
  }

  var problems: [ReportBlock] {
    guard !merge.problems.isEmpty else { return [] }
    return [
      .section(level: 1, "VI. NHỮNG ĐIỂM CẦN RÀ SOÁT"),
      .table(
        ReportTable(
          key: "problems",
          columns: [
            .init("Thư mục", key: "folder", weight: 22),
            .init("Nội dung", key: "problem", weight: 54),
            .init("Xử lý", key: "handling", weight: 14),
          ],
          rows: merge.problems.map { problem in
            .cells([
              .text(problem.folders.joined(separator: ", ")), .text(problem.message.vi),
              .text(problem.kind.leavesOut ? "Không cộng" : "Vẫn cộng"),
            ])
          }, isPrivate: true)),
    ]
  }
}
