/// Several years side by side: what was counted in each, how it changed, and by which law each was
/// judged. A year of which nothing is known says so; it is never zero.
public struct YearsReport {
  /// Which figures are shown.
  public enum Topic: String, Sendable {
    /// All of them.
    case year
    /// The counts: campaigns, registrations, awards, prize money.
    case statistics
    /// The shares of direct workers, women and small collectives.
    case fairness
  }

  let years: [YearFigures]
  let range: YearRange
  let topic: Topic
  let frame: PaperFrame
  /// Whose figures they are: the name of a school, or `12 trường`.
  let owner: String
  /// The folder of the records in the sources of the figures; nil where schools were added up.
  let hasRecords: Bool
  /// The years of one school.
  ///
  /// - Throws: what a workspace that cannot be read throws.
  public init(
    _ workspace: Workspace, _ range: YearRange, topic: Topic, today: CivilDate,
    number: String? = nil, date: CivilDate? = nil
  ) throws(Failure) {
    var years: [YearFigures] = []
    for year in range.years {
      years.append(
        YearFigures(
          try YearSummary(workspace, year: year, today: today, detail: .figures)))
    }
    let unit = try workspace.unit()
    self.init(
      years, range, topic: topic, owner: unit.name, hasRecords: true,
      frame: PaperFrame(
        unit: unit, today: today, number: number, date: date, ended: range.lastDay(of: unit)))
  }

  /// The years of many schools added up.
  public init(
    _ merge: SchoolMerge, _ range: YearRange, topic: Topic, issuer: MergedReport.Issuer,
    today: CivilDate, number: String? = nil, date: CivilDate? = nil
  ) {
    self.init(
      merge.totals, range, topic: topic, owner: "\(merge.schools.count) đơn vị",
      hasRecords: false,
      frame: PaperFrame(
        unit: issuer.unit, today: today, number: number, date: date,
        ended: range.lastDay(of: issuer.unit)))
  }

  private init(
    _ years: [YearFigures], _ range: YearRange, topic: Topic, owner: String, hasRecords: Bool,
    frame: PaperFrame
  ) {
    self.years = years
    self.range = range
    self.topic = topic
    self.owner = owner
    self.hasRecords = hasRecords
    self.frame = frame
  }

  /// Whether anything is known of any of the years.
  public var isEmpty: Bool { !years.contains(where: \.hasRecords) }

  /// The years of which nothing is known.
  public var missing: [YearID] { years.filter { !$0.hasRecords }.map(\.year) }

  /// The paper.
  public func document() -> ReportDocument {
    let title = "\(subject) \(range.named)"
    var blocks: [ReportBlock] = [
      frame.heading(symbol: "BC"), .title(ReportTitle("BÁO CÁO", subject: title)),
      .paragraph(ReportText("\(owner) tổng hợp số liệu \(range.named) như sau:")),
    ]
    if !missing.isEmpty {
      let list = missing.map(\.named).joined(separator: ", ")
      blocks.append(
        .paragraph(ReportText("Chưa có số liệu của \(list); những năm ấy không được coi là 0.")))
    }
    blocks += parts()
    blocks += law()
    blocks.append(.paragraph(ReportText("Trên đây là Báo cáo \(title.lowercasedFirst)./.")))
    blocks.append(
      frame.signature(
        recipients: [frame.unit.parent(on: frame.today), "Các tổ, đoàn thể"].compactMap(\.self)))
    return frame.document(
      kind: "years", title: title, [ReportSection(isLandscape: true, blocks)])
  }

  private var subject: String {
    switch topic {
    case .year: "Kết quả thi đua, khen thưởng"
    case .statistics: "Thống kê thi đua, khen thưởng"
    case .fairness: "Khen thưởng người trực tiếp, nữ và tập thể nhỏ"
    }
  }

  private func parts() -> [ReportBlock] {
    var blocks: [ReportBlock] = []
    func part(_ title: String, _ content: [ReportBlock]) {
      guard !content.isEmpty else { return }
      let number = RomanNumber.text(
        blocks.filter { if case .section(1, _) = $0 { true } else { false } }.count + 1)
      blocks.append(.section(level: 1, "\(number). \(title)"))
      blocks += content
    }
    switch topic {
    case .year:
      part("KẾT QUẢ CHUNG", tables("results", YearMeasure.results + YearMeasure.shares))
      part("TỪNG DANH HIỆU, HÌNH THỨC", tierTables())
      part("XẾP LOẠI CHẤT LƯỢNG", tables("ratings", YearMeasure.ratings, isPrivate: true))
      part("SÁNG KIẾN, TIỀN THƯỞNG, PHONG TRÀO", tables("others", YearMeasure.others))
      part("THAY ĐỔI TỪNG NĂM", changes(YearMeasure.results + YearMeasure.others))
    case .statistics:
      part("SỐ LIỆU CHUNG", tables("counts", YearMeasure.counts))
      part("TỪNG DANH HIỆU, HÌNH THỨC", tierTables())
      part("THAY ĐỔI TỪNG NĂM", changes(YearMeasure.counts))
    case .fairness:
      part("CƠ CẤU KHEN THƯỞNG", tables("fairness", YearMeasure.fairness))
      part("THAY ĐỔI TỪNG NĂM", changes(YearMeasure.fairness))
    }
    let next = blocks.filter { if case .section(1, _) = $0 { true } else { false } }.count + 1
    blocks.append(.section(level: 1, "\(RomanNumber.text(next)). QUY ĐỊNH ÁP DỤNG TỪNG NĂM"))
    return blocks
  }
}
