/// Tables that copying has split into one cell a line: the heading's cells below one another, then the
/// rows, each beginning with its number.
enum SplitTable {
  /// A row: its cells with the number first, its quarter and its line.
  struct Row: Sendable {
    var cells: [String]
    var quarter: Int?
    var line: Int
  }

  /// A table with the names of its columns and the lines it takes.
  struct Table: Sendable {
    var columns: [String]
    var rows: [Row]
    var lines: Set<Int>
  }

  /// The tables of a text.
  ///
  /// - Parameter isHeading: whether a line names a column.
  static func rows(_ lines: [TextLine], isHeading: (String) -> Bool) -> [Table] {
    var tables: [Table] = []
    var index = 0
    while index < lines.count {
      let head = lines[index].head
      guard head.utf8.count <= 5, ["stt", "tt", "so tt"].contains(head),
        let table = table(lines, index, isHeading)
      else {
        index += 1
        continue
      }
      tables.append(table)
      index = (table.lines.max() ?? index) + 1
    }
    return tables
  }

  private static func table(
    _ lines: [TextLine], _ start: Int, _ isHeading: (String) -> Bool
  ) -> Table? {
    var table = Table(columns: [lines[start].text], rows: [], lines: [start])
    var index = start + 1
    while index < lines.count, table.columns.count < 8, index - start < 20 {
      let text = lines[index].text
      index += 1
      if text.isEmpty { continue }
      guard isHeading(text), text.first?.isNumber != true else {
        index -= 1
        break
      }
      table.columns.append(text)
      table.lines.insert(index - 1)
    }
    guard table.columns.count >= 3 else { return nil }
    var quarter: Int?
    var row: Row?
    while index < lines.count {
      let text = lines[index].text
      defer { index += 1 }
      if text.isEmpty { continue }
      if let number = Int(text), number > 0, number < 200 {
        // A number one more than the last begins a row; `1` begins anew under the next quarter.
        let last = (row ?? table.rows.last).flatMap { Int($0.cells[0]) } ?? 0
        if number == last + 1 || number == 1 {
          if let row { table.rows.append(row) }
          row = Row(cells: [text], quarter: quarter, line: index)
          table.lines.insert(index)
          continue
        }
      }
      if let found = TaskTableReader.quarter(withoutNumber(text)),
        row.map({ $0.cells.count > 1 }) ?? true,
        text.lowercased().hasPrefix("quý")
          || RomanNumber.value(text.prefix { $0.isUppercase }) != nil,
        row.map({ $0.cells.count >= table.columns.count }) ?? true
      {
        quarter = found
        table.lines.insert(index)
        continue
      }
      if isEnd(text) { break }
      guard var open = row else {
        if RomanNumber.value(text) != nil {
          table.lines.insert(index)
          continue
        }
        break
      }
      if open.cells.count < table.columns.count {
        open.cells.append(text)
      } else if RomanNumber.value(text) != nil {
        table.lines.insert(index)
        continue
      } else if text.first?.isLowercase == true {
        open.cells[open.cells.count - 1] += " " + text
      } else {
        break
      }
      row = open
      table.lines.insert(index)
    }
    if let row { table.rows.append(row) }
    table.rows = table.rows.filter { $0.cells.count > 1 }
    return table.rows.isEmpty ? nil : table
  }

  private static func withoutNumber(_ text: String) -> String {
    SectionNumber.split(text)?.title ?? text
  }

  private static func isEnd(_ text: String) -> Bool {
    let head = VietnameseText.folded(String(text.prefix(14)))
    if head.hasPrefix("noi nhan") || head.hasPrefix("tren day") { return true }
    if PlanSections.isHeading(text), TaskTableReader.quarter(withoutNumber(text)) == nil {
      return true
    }
    let title = PlanSections.bare(text)
    let letters = title.filter(\.isLetter)
    return title.count < text.count && letters.count >= 4 && letters.allSatisfy(\.isUppercase)
  }
}
