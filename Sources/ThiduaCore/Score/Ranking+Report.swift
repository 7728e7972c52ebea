extension Ranking {
  /// The ranking as `thidua.ranking/1`: totals are texts with the rubric's digits.
  public var json: JSON {
    var fields = JSONFields(schema: "thidua.ranking/1")
    fields.add(
      "rows",
      .array(
        rows.map { row in
          var fields = JSONFields()
          fields.add("rank", row.rank.map { JSON.int($0) } ?? .null)
          fields.add("subject", row.subject.id)
          fields.add(
            "total",
            row.score.total.map { .string($0.fixed(rubric.rounding.digits)) } ?? .null)
          fields.add("band", row.band.band.map { .string($0) } ?? .null)
          fields.add("complete", JSON.bool(row.score.isComplete))
          return fields.json
        }))
    return fields.json
  }

  /// The total as people read it, `99,17`; `–` where there is none.
  public func text(of row: Row) -> String {
    row.score.total?.fixed(rubric.rounding.digits, separator: ",") ?? "–"
  }

  /// The table for people: rank, subject, total, class, remarks. Those without a rank stand apart, with
  /// the reason.
  ///
  /// - Parameters:
  ///   - partitionNames: names of the ancestors inside which ranks are given, by id.
  ///   - language: that of headings and remarks; papers are in Vietnamese.
  public func table(
    partitionNames: [String: String] = [:], in language: Language = .vietnamese
  ) -> ReportTable {
    func word(_ vi: String, _ en: String) -> String { Message(vi: vi, en: en).text(in: language) }
    let undivided = word("Không thuộc khối nào", "In no grade")
    var lines: [ReportTable.Row] = []
    var partition: String?
    let isDivided = rubric.ranking.within != nil
    for (index, row) in rows.enumerated() where row.rank != nil {
      if isDivided, index == 0 || row.partition != partition {
        partition = row.partition
        lines.append(.group(partition.map { partitionNames[$0] ?? $0 } ?? undivided))
      }
      lines.append(.cells(cells(of: row, language)))
    }
    let apart = rows.filter { $0.rank == nil }
    if !apart.isEmpty {
      lines.append(.group(word("Chưa xếp hạng", "Not ranked")))
      lines += apart.map { .cells(cells(of: $0, language)) }
    }
    let isPrivate = rubric.isAboutPeople
    return ReportTable(
      key: "rows", caption: "\(rubric.title), \(period.title)",
      columns: [
        .init(word("Hạng", "Rank"), key: "rank", .centre, weight: 8),
        .init(word("Mã", "Id"), key: "subject", weight: 10),
        .init(word("Tên", "Name"), key: "name", weight: 24),
        .init(word("Tổng điểm", "Total"), key: "total", .right, weight: 10, isPrivate: isPrivate),
        .init(word("Xếp loại", "Class"), key: "band", weight: 12, isPrivate: isPrivate),
        .init(word("Ghi chú", "Note"), key: "note", weight: 20, isPrivate: isPrivate),
      ], rows: lines)
  }

  /// What is to be said about a row: ties, what is missing, why the class is not that of the points.
  func remarks(on row: Row) -> [Message] {
    (row.isTied ? [Message(vi: "đồng hạng", en: "tied")] : []) + row.gaps
      + row.band.steps.map(\.words)
  }

  private func cells(of row: Row, _ language: Language) -> [ReportTable.Cell] {
    let notes = remarks(on: row).map { $0.text(in: language) }
    return [
      row.rank.map { .int($0) } ?? .empty, .text(row.subject.id), .text(row.subject.name),
      row.score.total.map { .decimal($0, digits: rubric.rounding.digits) } ?? .text("–"),
      row.band.band.map { .text($0) } ?? .empty,
      notes.isEmpty ? .empty : .text(notes.joined(separator: "; ")),
    ]
  }

  /// Bars of the totals, in the order of the rows. Totals below zero have no bar.
  public var chart: ReportChart {
    let totals = rows.compactMap { row in row.score.total.map { (row, $0) } }
    let bars = totals.map { row, total in
      ReportChart.Bar(row.subject.name, max(total, .zero), text: text(of: row))
    }
    let highest = totals.map(\.1).max() ?? .zero
    return ReportChart(
      title: "\(rubric.title), \(period.title)", bars: bars,
      maximum: max(rubric.cap ?? highest, max(highest, Points(1))))
  }

  /// Bars of how many subjects have each class, the best first.
  public var bandChart: ReportChart {
    let bars = rubric.bands.map { band -> ReportChart.Bar in
      let count = rows.filter { $0.band.band == band.name }.count
      return ReportChart.Bar(band.name, Points(count), text: String(count))
    }
    return ReportChart(
      title: "Số lượng theo xếp loại", bars: bars, maximum: Points(max(rows.count, 1)))
  }
}
