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
      // A people's committee is a collective body: its chair signs for it.
      if let name, VietnameseText.folded(name).hasPrefix(VietnameseText.folded("Ủy ban nhân dân")) {
        unit.code = "UBND"
        unit.signer = Unit.Signer(
          mode: "TM.", authority: "ỦY BAN NHÂN DÂN", title: "CHỦ TỊCH", name: nil)
      }
    }

    private static let blank = "……………"
  }

  let merge: SchoolMerge
  let total: YearFigures
  let ranking: SchoolRanking
  let frame: PaperFrame
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
    frame = PaperFrame(
      unit: issuer.unit, today: today, number: number, date: date,
      ended: total.year.span(startMonth: issuer.unit.yearStartMonth).upperBound)
  }

  var year: YearID { total.year }
  var known: Int { merge.count(of: year) }

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
    blocks.append(.paragraph(ReportText("Số liệu từng đơn vị tại Phụ lục kèm theo./.")))
    blocks.append(
      frame.signature(
        recipients: [frame.unit.parent, "Các đơn vị có tên trong báo cáo"].compactMap(\.self)))
    return frame.document(
      kind: "merged", title: title,
      [
        ReportSection(blocks),
        ReportSection(
          isLandscape: true,
          [
            .appendix(
              label: "Phụ lục", title: "SỐ LIỆU TỪNG ĐƠN VỊ",
              reference: frame.appendixReference("Báo cáo", symbol: "BC")),
            .table(schools), .centredLine("./."),
          ]),
      ])
  }

  private var opening: String {
    var text =
      "Báo cáo cộng số liệu của \(merge.schools.count) đơn vị, trong đó \(known) đơn vị có số liệu của \(year.named)."
    let out = merge.problems.filter(\.kind.leavesOut).count
    if out > 0 { text += " \(out) thư mục không cộng được." }
    text +=
      " Tổng số chỉ gồm các đơn vị đã có số liệu về nội dung ấy. Tỷ lệ chung tính từ tổng các số, không lấy trung bình tỷ lệ của các đơn vị."
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
      let shown = YearValue.cell(value, measure.kind)
      guard let value else {
        return .cells([.text(measure.name.vi), shown, .empty, .empty, .int(0)])
      }
      let schools = ReportTable.Cell.int(merge.schools.filter { $0.years[0][measure] != nil }.count)
      guard measure.kind == .share else {
        return .cells([.text(measure.name.vi), shown.from(source), .empty, .empty, schools])
      }
      return .cells([
        .text(measure.name.vi), .int(value.part), value.whole.map { .int($0) } ?? .empty,
        shown.from(source), schools,
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
          .init("Số đơn vị có số liệu", key: "schools", .right, weight: 14),
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
}
