/// Tables and charts without what is private in them.
extension PublicFilter {
  mutating func table(_ table: ReportTable, under heading: String?) -> ReportTable? {
    guard !table.isPrivate else {
      note("bảng “\(plain(table.caption ?? PublicFilter.unnumbered(heading) ?? table.key))”")
      return nil
    }
    let kept = table.columns.indices.filter { !table.columns[$0].isPrivate }
    for column in table.columns where column.isPrivate {
      note("cột “\(column.title)”")
    }
    guard !kept.isEmpty else { return nil }
    var copy = table
    copy.caption = table.caption.map { plain($0) }
    copy.columns = kept.map { table.columns[$0] }
    var rows: [ReportTable.Row] = []
    var hasLostRow = false
    for row in table.rows {
      switch row {
      case .group(let title): rows.append(.group(plain(title)))
      case .cells(let cells):
        if let cells = self.cells(cells, kept, copy.columns) {
          rows.append(.cells(cells))
        } else {
          hasLostRow = true
        }
      case .total(let cells):
        if let cells = self.cells(cells, kept, copy.columns) { rows.append(.total(cells)) }
      }
    }
    if hasLostRow {
      rows = PublicFilter.withoutEmptyGroups(rows)
      PublicFilter.renumber(&rows, copy.columns)
      if !rows.contains(where: { if case .cells = $0 { true } else { false } }) { return nil }
    }
    copy.rows = rows
    return copy
  }

  /// The cells that stay; nil where what was taken out leaves nothing but a number.
  private mutating func cells(
    _ cells: [ReportTable.Cell], _ kept: [Int], _ columns: [ReportTable.Column]
  ) -> [ReportTable.Cell]? {
    var hasLost = false
    var result: [ReportTable.Cell] = []
    for (index, column) in zip(kept, columns) where index < cells.count {
      var cell = cells[index]
      if let publicly = PublicFilter.guarded(cell) {
        hasLost = true
        note(
          PublicFilter.isInitials(publicly)
            ? PublicFilter.hiddenNames : "một số mục ở cột “\(column.title)”")
        cell = publicly.isEmpty ? .empty : .text(publicly)
      } else if let source = cell.source {
        cell = self.word(cell.bare).from(self.source(source))
      } else {
        cell = word(cell)
      }
      result.append(cell)
    }
    guard hasLost else { return result }
    let rest = zip(columns, result).filter { !PublicFilter.isNumber($0.0) }
    return rest.allSatisfy({ $0.1.text.isEmpty }) ? nil : result
  }

  private mutating func word(_ cell: ReportTable.Cell) -> ReportTable.Cell {
    if case .text(let text) = cell { .text(plain(text)) } else { cell }
  }

  /// What stands in the place of a guarded cell; nil for a cell that everybody may read.
  private static func guarded(_ cell: ReportTable.Cell) -> String? {
    switch cell {
    case .guarded(_, let publicly): publicly
    case .sourced(let inner, _): guarded(inner)
    default: nil
    }
  }

  private static func isNumber(_ column: ReportTable.Column) -> Bool {
    ["no", "number"].contains(column.key)
  }

  /// Titles of groups under which no row is left go too.
  private static func withoutEmptyGroups(_ rows: [ReportTable.Row]) -> [ReportTable.Row] {
    rows.indices.filter { index in
      guard case .group = rows[index] else { return true }
      if index + 1 < rows.count, case .cells = rows[index + 1] { return true }
      return false
    }.map { rows[$0] }
  }

  /// Counts the rows anew; a count that began again at 1 does so still.
  private static func renumber(_ rows: inout [ReportTable.Row], _ columns: [ReportTable.Column]) {
    guard let column = columns.firstIndex(where: isNumber) else { return }
    var last: (before: Int, after: Int)?
    for index in rows.indices {
      guard case .cells(var cells) = rows[index], column < cells.count,
        case .int(let number) = cells[column].bare
      else { continue }
      let after = last.map { number > $0.before ? $0.after + 1 : 1 } ?? 1
      last = (number, after)
      cells[column] = .int(after)
      rows[index] = .cells(cells)
    }
  }

  mutating func chart(_ chart: ReportChart) -> ReportChart? {
    guard !chart.isPrivate else {
      note("biểu đồ “\(plain(chart.title))”")
      return nil
    }
    var copy = chart
    copy.title = plain(chart.title)
    copy.bars = chart.bars.map { bar in
      var kept = bar
      kept.label = plain(bar.label)
      return kept
    }
    return copy
  }

  /// `3. Xếp loại chất lượng` without its number.
  private static func unnumbered(_ heading: String?) -> String? {
    guard let heading, let space = heading.firstIndex(of: " "),
      heading[..<space].hasSuffix(".") || heading[..<space].hasSuffix(")")
    else { return heading }
    return trimmed(heading[space...])
  }
}
