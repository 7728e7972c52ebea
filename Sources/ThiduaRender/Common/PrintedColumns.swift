import ThiduaCore

/// The widths of a table's columns on paper, at 12 points.
enum PrintedColumns {
  /// The left and right margin of a cell, in twips.
  static let margin = 85
  private static let size = 12

  /// Widths in twips by weight; a column holds its longest word as long as that is no more than a
  /// third, and what is more than its longest line goes to columns that need it.
  static func widths(of table: ReportTable, total: Int) -> [Int] {
    let room = 2 * margin + 30
    let texts = table.columnTexts
    let minimums = texts.map { texts in
      let words = [BalancedLines.joined(texts.first ?? "")] + texts.dropFirst()
      let longest = words.map { PrintWidth.longestWord($0, size: size) }.max() ?? 0
      // A font without Vietnamese letters borrows them from a wider one.
      return min(longest * 108 / 100 + room, total / 3)
    }
    let weights = max(table.columns.reduce(0) { $0 + $1.weight }, 1)
    let naturals = zip(zip(texts, table.columns), minimums).map { column, minimum in
      let texts = column.0
      // A column that is empty in every row is there to be written in: it keeps its share.
      if texts.count > 1, texts.dropFirst().allSatisfy({ $0.isEmpty }) {
        return max(total * column.1.weight / weights, minimum)
      }
      let longest = texts.dropFirst().map { PrintWidth.longestLine($0, size: size) }.max() ?? 0
      return max(longest * 102 / 100 + room, minimum)
    }
    return ColumnWidths.shared(
      total: total, weights: table.columns.map(\.weight), minimums: minimums, naturals: naturals)
  }
}
