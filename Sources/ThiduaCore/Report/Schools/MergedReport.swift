/// Báo cáo tổng hợp: one year of many schools, for a commune, a department or a cluster. Totals, shares
/// computed from the sums, every school with its figures, and the schools in the order of a measure.
public struct MergedReport {
  /// Who puts the schools together.
  public struct Issuer: Sendable {
    public var unit: Unit

    /// The body whose workspace one is in.
    public init(_ unit: Unit) { self.unit = unit }

    /// A body named on the command line; what is not said leaves a blank to write in.
    public init(name: String?, parent: String?, place: String?) {
      unit = Unit(
        name: name ?? Issuer.blank, code: Issuer.blank, place: place ?? Issuer.blank, kind: .office,
        parent: parent)
    }

    private static let blank = "……………"
  }

  let merge: SchoolMerge
  let total: YearFigures
  let ranking: SchoolRanking
  let frame: PaperFrame
  /// So many schools have a bar in the chart.
  private static let bars = 20

  /// The report of the first of the years of the schools.
  ///
  /// - Parameter measure: what the schools are ranked by.
  public init(
    _ merge: SchoolMerge, by measure: YearMeasure, issuer: Issuer, today: CivilDate,
    number: String? = nil, date: CivilDate? = nil
  ) {
    self.merge = merge
    total = merge.totals[0]
    ranking = SchoolRanking(merge, year: 0, by: measure)
    frame = PaperFrame(unit: issuer.unit, today: today, number: number, date: date)
  }

  private var year: YearID { total.year }
  private var known: Int { merge.count(of: year) }

  /// The paper.
  public func document() -> ReportDocument {
    let title =
      "Tổng hợp kết quả thi đua, khen thưởng \(year.named) của \(merge.schools.count) đơn vị"
    var blocks: [ReportBlock] = [
      frame.heading(symbol: "BC"), .title(ReportTitle("BÁO CÁO", subject: title)),
      .paragraph(ReportText(opening)), .section(level: 1, "I. KẾT QUẢ CHUNG"),
      totals("totals", YearMeasure.results + YearMeasure.shares),
      .section(level: 1, "II. TỪNG DANH HIỆU, HÌNH THỨC KHEN THƯỞNG"), tiers,
      .section(level: 1, "III. XẾP LOẠI CHẤT LƯỢNG"),
      totals("ratings", YearMeasure.ratings, isPrivate: true),
      .section(level: 1, "IV. SÁNG KIẾN, TIỀN THƯỞNG, PHONG TRÀO"),
      totals("others", YearMeasure.others),
      .section(level: 1, "V. XẾP THỨ TỰ CÁC ĐƠN VỊ"),
    ]
    blocks += order
    blocks += problems
    blocks.append(.paragraph(ReportText("Chi tiết từng đơn vị ở phụ lục kèm theo./.")))
    blocks.append(
      frame.signature(recipients: [frame.unit.parent ?? "Cấp trên", "Các đơn vị có tên"]))
    return frame.document(
      kind: "merged", title: title,
      [
        ReportSection(blocks),
        ReportSection(
          isLandscape: true,
          [
            .appendix(
              label: "Phụ lục", title: "SỐ LIỆU TỪNG ĐƠN VỊ",
              reference: "(Kèm theo Báo cáo tổng hợp \(year.named))"),
            .table(schools), .paragraph("./."),
          ]),
      ])
  }

  private var opening: String {
    var text =
      "Báo cáo cộng số liệu của \(merge.schools.count) đơn vị, trong đó \(known) đơn vị có số liệu của \(year.named)."
    let out = merge.problems.filter(\.kind.leavesOut).count
    if out > 0 { text += " \(out) thư mục không cộng được, nêu ở phần những điểm cần rà soát." }
    text += " Tỷ lệ chung tính từ tổng các số, không lấy trung bình tỷ lệ của các đơn vị."
    let packs = total.packs.compactMap { RulePacks.pack(id: $0)?.title }
    if packs.count > 1 {
      text +=
        " Các đơn vị được xét theo quy định của nhiều thời kỳ (\(packs.joined(separator: "; "))), cần so sánh thận trọng."
    }
    return text
  }

  // MARK: - Totals

  private func source(_ field: String, _ measure: YearMeasure) -> FigureSource {
    FigureSource(
      field,
      Message(
        vi: "cộng của \(merge.schools.count) đơn vị ở phụ lục: \(measure.statement.vi)",
        en: "the sum over the \(merge.schools.count) units of the appendix: \(measure.statement.en)"
      ))
  }

  private func totals(
    _ key: String, _ measures: [YearMeasure], isPrivate: Bool = false
  ) -> ReportBlock {
    let rows = measures.map { measure -> ReportTable.Row in
      let value = total[measure]
      let source = source("total.\(measure.rawValue)", measure)
      func number(_ value: Int?, _ part: String) -> ReportTable.Cell {
        value.map { .int($0) } ?? .empty
      }
      let shown = YearValue.cell(value, measure.kind)
      guard let value else {
        return .cells([.text(measure.name.vi), shown, .empty, .empty])
      }
      guard measure.kind == .share else {
        return .cells([.text(measure.name.vi), shown.from(source), .empty, .empty])
      }
      return .cells([
        .text(measure.name.vi), .int(value.part), number(value.whole, "of"), shown.from(source),
      ])
    }
    return .table(
      ReportTable(
        key: key,
        columns: [
          .init("Nội dung", key: "measure", weight: 44),
          .init("Số lượng", key: "count", .right, weight: 16),
          .init("Trên tổng số", key: "of", .right, weight: 14),
          .init("Tỷ lệ", key: "share", .right, weight: 14),
        ], rows: rows, isPrivate: isPrivate))
  }

  private var tiers: ReportBlock {
    guard !total.tiers.isEmpty else { return .paragraph("Chưa có khen thưởng nào.") }
    var rows: [ReportTable.Row] = []
    let groups = [
      ("Tập thể", total.tiers.filter(\.isCollective)),
      ("Cá nhân", total.tiers.filter { !$0.isCollective && $0.kind != .student }),
      ("Học sinh", total.tiers.filter { !$0.isCollective && $0.kind == .student }),
    ]
    for (name, tiers) in groups where !tiers.isEmpty {
      rows.append(.group(name))
      for tier in tiers {
        let field = "tiers.\(tier.id).\(tier.isCollective ? "collectives" : "people")"
        func cell(
          _ value: YearValue?, _ word: String, _ measure: YearMeasure
        ) -> ReportTable.Cell {
          guard let value else { return .text(YearValue.unknown) }
          return value.cell(.count).from(source("\(field).\(word)", measure))
        }
        let share = tier.registered.flatMap { $0.part > 0 ? $0.part : nil }
        rows.append(
          .cells([
            .text(tier.name), cell(tier.registered, "registered", .registered),
            cell(tier.nominated, "nominated", .nominated), cell(tier.awarded, "awarded", .awarded),
            share.map { .share(tier.awarded.part, of: $0) } ?? .text("–"),
          ]))
      }
    }
    return .table(
      ReportTable(
        key: "titles",
        columns: [
          .init("Danh hiệu, hình thức khen thưởng", key: "tier", weight: 40),
          .init("Đăng ký", key: "registered", .right, weight: 11),
          .init("Đề nghị", key: "nominated", .right, weight: 11),
          .init("Đạt", key: "awarded", .right, weight: 11),
          .init("Đạt so với đăng ký", key: "share", .right, weight: 14),
        ], rows: rows))
  }

  // MARK: - Schools

  private var order: [ReportBlock] {
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

  private var schools: ReportTable {
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

  private var problems: [ReportBlock] {
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

  // MARK: - Programs

  /// `thidua.merge/1`: the totals, every school with its place and its figures, and the problems.
  public var json: JSON {
    var places: [String: Int] = [:]
    for row in ranking.rows { places[row.school.resolved] = row.rank }
    var fields = JSONFields(schema: "thidua.merge/1")
    fields.add("year", year.description)
    fields.add("by", ranking.measure.rawValue)
    fields.add("count", merge.schools.count)
    fields.add("withRecords", known)
    fields.add("totals", total.json)
    fields.add(
      "schools",
      .array(
        merge.schools.map { school in
          var line = JSONFields()
          line.add("rank", places[school.resolved].map { .int($0) } ?? .null)
          line.add("name", school.unit.name)
          line.add("code", school.unit.code)
          line.add("parent", school.unit.parent)
          line.add("folder", school.folder)
          line.add("figures", school.years[0].json)
          return line.json
        }))
    fields.add("problems", SchoolMerge.json(merge.problems))
    return fields.json
  }
}

extension SchoolMerge {
  /// Problems for programs.
  static func json(_ problems: [SchoolProblem]) -> JSON {
    .array(
      problems.map { problem in
        .object([
          ("kind", .string(problem.kind.rawValue)), ("folders", .strings(problem.folders)),
          ("message", .string(problem.message.vi)), ("leftOut", .bool(problem.kind.leavesOut)),
        ])
      })
  }
}
