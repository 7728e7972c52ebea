public import ThiduaCore

/// Tables as aligned text for terminals, without the frame of a document.
public enum TextTable {
  /// The lines of a table: headings, a rule, rows; no line ends in a space.
  ///
  /// - Parameter width: the columns at hand; cells wrap to fit. Nil takes what the content needs.
  public static func lines(_ table: ReportTable, width: Int? = nil) -> [String] {
    lines(table, width: width, frame: .open)
  }

  /// How columns are told apart.
  enum Frame {
    /// Two spaces between columns, a rule under the headings.
    case open
    /// Lines around every cell, as on paper.
    case boxed

    /// What the frame takes beside the cells' content.
    func overhead(_ columns: Int) -> Int { self == .open ? (columns - 1) * 2 : columns * 3 + 1 }
  }

  /// The lines of a table in a frame; a table that is too wide for the width becomes a list of rows.
  static func lines(_ table: ReportTable, width: Int?, frame: Frame) -> [String] {
    guard !table.columns.isEmpty else { return [] }
    guard let widths = widths(of: table, within: width, frame: frame) else {
      return TextRecords.lines(table, width: width ?? 80)
    }
    let sheet = TextSheet(table: table, widths: widths, frame: frame)
    return sheet.lines.map(withoutTrailingSpaces)
  }

  /// The width of each column, or nil where the words of the columns do not fit side by side.
  private static func widths(of table: ReportTable, within limit: Int?, frame: Frame) -> [Int]? {
    let texts = table.columnTexts.map { $0.map(printable) }
    let natural = texts.map { column in
      max(
        1,
        column.flatMap { $0.split(separator: "\n") }.map { TextWidth.columns(String($0)) }.max()
          ?? 1)
    }
    guard let limit else { return natural }
    let available = limit - frame.overhead(table.columns.count)
    if natural.reduce(0, +) <= available { return natural }
    let minimums = texts.map { column in
      min(
        24,
        column.flatMap { $0.split(whereSeparator: \.isWhitespace) }
          .map { TextWidth.columns(String($0)) }.max() ?? 1)
    }
    guard minimums.reduce(0, +) <= available else { return nil }
    return settled(total: available, natural: natural, minimums: minimums)
  }

  /// Columns that need less than their share keep what they need; the others share the rest.
  private static func settled(total: Int, natural: [Int], minimums: [Int]) -> [Int] {
    var widths = natural
    var open = Array(natural.indices)
    var left = total
    while !open.isEmpty {
      let share = left / open.count
      let modest = open.filter { natural[$0] <= share }
      guard !modest.isEmpty else { break }
      left -= modest.reduce(0) { $0 + natural[$1] }
      open.removeAll { modest.contains($0) }
    }
    let shares = ColumnWidths.shared(
      total: left, weights: open.map { min(natural[$0], 60) }, minimums: open.map { minimums[$0] })
    for (index, width) in zip(open, shares) { widths[index] = width }
    return widths.reduce(0, +) <= total
      ? widths : ColumnWidths.shared(total: total, weights: natural, minimums: minimums)
  }

  private static func withoutTrailingSpaces(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
