/// The tables of several years: a line for each figure, a column for each year.
extension YearsReport {
  /// So many years stand in one table.
  private static let yearsPerTable = 4

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

  func tables(
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
      var columns: [ReportTable.Column] = [.init("Nội dung", key: "measure", weight: 30)]
      for index in range {
        columns.append(
          .init(years[index].year.spaced, key: "y\(years[index].year)", .right, weight: 13))
      }
      let pairs = isLast ? comparisons : []
      for (key, pair) in zip(["change", "changeSinceFirst"], pairs) {
        let (before, after) = (years[pair.before].year.spaced, years[pair.after].year.spaced)
        columns.append(.init("\(after) so với \(before)", key: key, weight: 20))
      }
      var rows: [ReportTable.Row] = []
      for group in groups {
        if let title = group.title { rows.append(.group(title)) }
        rows += group.lines.map { .cells(cells($0, range, pairs)) }
      }
      let part = starts.count > 1 ? "-\(start / YearsReport.yearsPerTable + 1)" : ""
      return .table(
        ReportTable(key: key + part, columns: columns, rows: rows, isPrivate: isPrivate))
    }
  }

  private func cells(
    _ line: Line, _ range: Range<Int>, _ pairs: [(before: Int, after: Int)]
  ) -> [ReportTable.Cell] {
    var cells: [ReportTable.Cell] = [.text(line.name)]
    for index in range {
      let cell = YearValue.cell(line.values[index], line.kind)
      cells.append(line.values[index] == nil ? cell : cell.from(source(line, index)))
    }
    return cells + pairs.map { .text(change(line, $0.before, $0.after)) }
  }

  /// The last year of which something is known beside the one before it and beside the first one.
  private var comparisons: [(before: Int, after: Int)] {
    let known = years.indices.filter { years[$0].hasRecords }
    guard let last = known.last, let first = known.first, first < last else { return [] }
    let before = known[known.count - 2]
    return before == first ? [(first, last)] : [(before, last), (first, last)]
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
  func tierTables() -> [ReportBlock] {
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
        guard let before, let after else { return nil }
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
        title(of: tier),
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

  /// The name of a tier, with the kind of receiver where the name does not tell it.
  private func title(of tier: YearFigures.Tier) -> String {
    guard tier.kind == .form else { return tier.name }
    return "\(tier.name) (\(tier.isCollective ? "tập thể" : "cá nhân"))"
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
  func changes(_ measures: [YearMeasure]) -> [ReportBlock] {
    // The tables above compare two years already.
    guard years.count > 2 else { return [] }
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
