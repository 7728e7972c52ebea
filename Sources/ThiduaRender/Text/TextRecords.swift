import ThiduaCore

/// A table whose columns do not fit side by side, one row below the other: `Title: value`.
enum TextRecords {
  /// The lines, each at most `width` columns wide; an empty line between rows.
  static func lines(_ table: ReportTable, width: Int) -> [String] {
    var lines: [String] = []
    for row in table.rows {
      if !lines.isEmpty { lines.append("") }
      switch row {
      case .group(let title): lines += TextPage.wrapped(title, to: width)
      case .cells(let cells), .total(let cells):
        for (column, cell) in zip(table.columns, table.fitted(cells)) where cell != .empty {
          let title = printable(column.title).split(whereSeparator: \.isNewline).joined(
            separator: " ")
          lines += TextPage.hanging("\(title): \(cell.text)", first: "", rest: "  ", width: width)
        }
      }
    }
    return lines
  }
}
