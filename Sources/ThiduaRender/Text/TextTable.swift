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
    let full = texts.map { longest($0, whereSeparator: \.isNewline) }
    guard let limit else { return full }
    let available = limit - frame.overhead(table.columns.count)
    if full.reduce(0, +) <= available { return full }
    let minimums = texts.map { min(24, longest($0, whereSeparator: \.isWhitespace)) }
    guard minimums.reduce(0, +) <= available else { return nil }
    // Headings may break, so only the rows say how wide a column would like to be.
    let naturals = zip(texts, minimums).map { texts, minimum in
      max(minimum, longest(texts.dropFirst(), whereSeparator: \.isNewline))
    }
    return ColumnWidths.shared(
      total: available, weights: naturals.map { min($0, 60) }, minimums: minimums,
      naturals: naturals)
  }

  /// The columns of the longest piece of any of the texts, at least 1.
  private static func longest(
    _ texts: some Sequence<String>, whereSeparator isSeparator: (Character) -> Bool
  ) -> Int {
    var most = 1
    for text in texts {
      for piece in text.split(whereSeparator: isSeparator) {
        most = max(most, TextWidth.columns(String(piece)))
      }
    }
    return most
  }

  private static func withoutTrailingSpaces(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
