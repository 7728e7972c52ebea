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
  /// So many years stand in one table.
  private static let yearsPerTable = 5

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
          try YearSummary(workspace, year: year, today: today, ranksCampaigns: false)))
    }
    let unit = try workspace.unit()
    self.init(
      years, range, topic: topic, owner: unit.name, hasRecords: true,
      frame: PaperFrame(unit: unit, today: today, number: number, date: date))
  }

  /// The years of many schools added up.
  public init(
    _ merge: SchoolMerge, _ range: YearRange, topic: Topic, issuer: MergedReport.Issuer,
    today: CivilDate, number: String? = nil, date: CivilDate? = nil
  ) {
    self.init(
      merge.totals, range, topic: topic, owner: "\(merge.schools.count) đơn vị",
      hasRecords: false,
      frame: PaperFrame(unit: issuer.unit, today: today, number: number, date: date))
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
      .paragraph(ReportText("\(owner) tổng hợp số liệu \(range.named) như sau.")),
    ]
    if !missing.isEmpty {
      let list = missing.map(\.named).joined(separator: ", ")
      blocks.append(
        .paragraph(ReportText("Chưa có số liệu của \(list); những năm ấy không được coi là 0.")))
    }
    blocks += parts()
    blocks += law()
    blocks.append(frame.signature(recipients: [frame.unit.parent(on: frame.today) ?? "Cấp trên"]))
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

  // MARK: - Tables

  /// A line of a table: what is counted, and its value in each year.
  private struct Line {
    var name: String
    /// The field of its sources, without the year.
    var field: String
    var kind: YearMeasure.Kind
    var values: [YearValue?]
    var statement: Message
    var files: [String]
  }

  private func line(_ measure: YearMeasure) -> Line {
    Line(
      name: measure.name.vi, field: measure.rawValue, kind: measure.kind,
      values: years.map { $0[measure] }, statement: measure.statement, files: measure.files)
  }

  private func tables(
    _ key: String, _ measures: [YearMeasure], isPrivate: Bool = false
  ) -> [ReportBlock] {
    let lines = measures.map(line)
    guard lines.contains(where: { $0.values.contains { $0 != nil } }) else {
      return [.paragraph("Các năm này chưa có số liệu.")]
    }
    return tables(key, [(nil, lines)], isPrivate: isPrivate)
  }

  /// Tables of a few years each; the last one says how the last year changed.
  private func tables(
    _ key: String, _ groups: [(title: String?, lines: [Line])], isPrivate: Bool = false
  ) -> [ReportBlock] {
    let starts = Array(stride(from: 0, to: years.count, by: YearsReport.yearsPerTable))
    return starts.map { start in
      let range = start..<min(start + YearsReport.yearsPerTable, years.count)
      let isLast = range.upperBound == years.count
      var columns: [ReportTable.Column] = [.init("Nội dung", key: "measure", weight: 34)]
      for index in range {
        columns.append(
          .init(years[index].year.spaced, key: "y\(years[index].year)", .right, weight: 13))
      }
      let compares = isLast && years.count > 1
      if compares {
        columns.append(.init("So với năm liền trước", key: "change", weight: 18))
        if years.count > 2 {
          columns.append(.init("So với năm đầu có số liệu", key: "changeSinceFirst", weight: 18))
        }
      }
      var rows: [ReportTable.Row] = []
      for group in groups {
        if let title = group.title { rows.append(.group(title)) }
        rows += group.lines.map { .cells(cells($0, range, compares: compares)) }
      }
      let part = starts.count > 1 ? "-\(start / YearsReport.yearsPerTable + 1)" : ""
      return .table(
        ReportTable(key: key + part, columns: columns, rows: rows, isPrivate: isPrivate))
    }
  }

  private func cells(_ line: Line, _ range: Range<Int>, compares: Bool) -> [ReportTable.Cell] {
    var cells: [ReportTable.Cell] = [.text(line.name)]
    for index in range {
      let cell = YearValue.cell(line.values[index], line.kind)
      cells.append(line.values[index] == nil ? cell : cell.from(source(line, index)))
    }
    guard compares, let last = line.values.indices.last else { return cells }
    cells.append(.text(change(line, last - 1, last)))
    if years.count > 2 {
      let first = line.values.firstIndex { $0?.rank != nil }
      let isEarlier = first.map { $0 < last } ?? false
      cells.append(.text(isEarlier ? change(line, first ?? 0, last) : YearChange.unknown))
    }
    return cells
  }

  private func change(_ line: Line, _ before: Int, _ after: Int) -> String {
    YearChange(line.values[before], line.values[after], line.kind)?.text ?? YearChange.unknown
  }

  private func source(_ line: Line, _ index: Int) -> FigureSource {
    let year = years[index].year
    let records = line.files.map { file in
      FigureSource.Records(
        file.hasPrefix("/") ? String(file.dropFirst()) : Workspace.path(year, file))
    }
    return FigureSource(
      "\(line.field).\(year)",
      Message(
        vi: "\(line.statement.vi), \(year.named)", en: "\(line.statement.en), \(year)"),
      records: hasRecords ? records : [])
  }

  /// The lines of every tier: registered, proposed, given, and the share of those who registered.
  private func tierTables() -> [ReportBlock] {
    let tiers = allTiers
    guard !tiers.isEmpty else { return [.paragraph("Các năm này chưa có khen thưởng.")] }
    let groups = tiers.map { tier -> (title: String?, lines: [Line]) in
      let found = years.map { $0.tier(tier.id, isCollective: tier.isCollective) }
      let field = "tiers.\(tier.id).\(tier.isCollective ? "collectives" : "people")"
      // A year that knows registrations at all knows that nobody registered this tier.
      func values(
        _ measure: YearMeasure, _ value: (YearFigures.Tier) -> YearValue?
      ) -> [YearValue?] {
        zip(years, found).map { year, tier in
          year[measure] == nil ? nil : tier.map(value) ?? YearValue(0)
        }
      }
      let registered = values(.registered, \.registered)
      let awarded = values(.awarded, \.awarded)
      let share = zip(registered, awarded).map { before, after -> YearValue? in
        guard let before, let after, before.part > 0 else { return nil }
        return YearValue(after.part, of: before.part)
      }
      func line(
        _ name: String, _ word: String, _ kind: YearMeasure.Kind, _ values: [YearValue?],
        _ measure: YearMeasure
      ) -> Line {
        Line(
          name: name, field: "\(field).\(word)", kind: kind, values: values,
          statement: measure.statement, files: measure.files)
      }
      return (
        "\(tier.isCollective ? "Tập thể" : tier.kind == .student ? "Học sinh" : "Cá nhân") - \(tier.name)",
        [
          line("Đăng ký", "registered", .count, registered, .registered),
          line("Đề nghị", "nominated", .count, values(.nominated, \.nominated), .nominated),
          line("Đạt", "awarded", .count, awarded, .awarded),
          line("Đạt so với đăng ký", "share", .share, share, .awarded),
        ]
      )
    }
    return tables("tiers", groups) + charts(tiers)
  }

  /// Every tier of the years, the newest name of each.
  private var allTiers: [YearFigures.Tier] {
    var all = YearFigures(year: range.years[0])
    for year in years.reversed() { all.add(year) }
    return all.tiers
  }

  /// A picture for each title that was given in any of the years.
  private func charts(_ tiers: [YearFigures.Tier]) -> [ReportBlock] {
    guard years.count > 1 else { return [] }
    return tiers.filter { $0.kind == .title && $0.awarded.part > 0 }.map { tier in
      let counts = years.map { year -> Int? in
        guard year[.awarded] != nil else { return nil }
        return year.tier(tier.id, isCollective: tier.isCollective)?.awarded.part ?? 0
      }
      let bars = zip(years, counts).map { year, count in
        ReportChart.Bar(
          year.year.spaced, Points(count ?? 0), text: count.map(grouped) ?? YearValue.unknown)
      }
      return .chart(
        ReportChart(
          title: "\(tier.name): số lượt đạt từng năm", bars: bars,
          maximum: Points(max(counts.compactMap { $0 }.max() ?? 0, 1))))
    }
  }

  /// Each year beside the one before it.
  private func changes(_ measures: [YearMeasure]) -> [ReportBlock] {
    guard years.count > 1 else { return [] }
    let lines = measures.map(line).filter { line in line.values.contains { $0 != nil } }
    let starts = Array(stride(from: 1, to: years.count, by: YearsReport.yearsPerTable))
    return starts.map { start in
      let range = start..<min(start + YearsReport.yearsPerTable, years.count)
      let part = starts.count > 1 ? "-\(start / YearsReport.yearsPerTable + 1)" : ""
      let columns = range.map { index in
        ReportTable.Column(
          "\(years[index].year.spaced) so với năm trước", key: "y\(years[index].year)", weight: 17)
      }
      return .table(
        ReportTable(
          key: "changes" + part,
          columns: [.init("Nội dung", key: "measure", weight: 32)] + columns,
          rows: lines.map { line in
            .cells([.text(line.name)] + range.map { .text(change(line, $0 - 1, $0)) })
          }))
    }
  }
}
