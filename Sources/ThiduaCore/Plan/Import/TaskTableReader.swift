/// Finds the tasks of an appendix table, whose cells are parted by tabs, bars or many spaces.
enum TaskTableReader {
  /// A task and the line it stands in.
  struct Found: Sendable {
    var value: PlanTask
    var line: Int
  }

  /// What a column holds.
  private enum Column: Sendable, Hashable {
    case number
    case text
    case lead
    case support
    case due
    case other
  }

  private static let headings: [(String, Column)] = [
    ("phoi hop", .support), ("chu tri", .lead), ("phu trach", .lead), ("nguoi thuc hien", .lead),
    ("don vi thuc hien", .lead), ("bo phan thuc hien", .lead), ("dang cai", .lead),
    ("dau moi", .lead), ("trach nhiem", .lead), ("luc luong", .lead), ("thoi gian", .due),
    ("thoi han", .due), ("thoi diem", .due), ("han hoan thanh", .due), ("ngay", .due),
    ("noi dung", .text), ("cong viec", .text), ("nhiem vu", .text), ("hoat dong", .text),
    ("stt", .number), ("tt", .number), ("so tt", .number),
  ]

  private static let headingBytes = headings.map { (Array($0.0.utf8), $0.1) }

  /// The tasks of a text and the lines that were understood.
  static func read(_ lines: [TextLine]) -> (tasks: [Found], used: Set<Int>) {
    var tasks: [Found] = []
    var used: Set<Int> = []
    var columns: [Column] = []
    var quarter: Int?
    var counts: [Int: Int] = [:]
    for (index, line) in lines.enumerated() {
      let cells = cells(line.raw)
      if !columns.isEmpty, isEnd(line, cells) { columns = [] }
      guard cells.count > 1 else {
        if !columns.isEmpty, !line.text.isEmpty, let last = tasks.indices.last,
          isWrapped(line.text),
          index - tasks[last].line <= 3
        {
          tasks[last].value.text = (tasks[last].value.text ?? "") + " " + line.text
          used.insert(index)
        } else if !columns.isEmpty, let found = self.quarter(line.text) {
          quarter = found
          used.insert(index)
        } else if !columns.isEmpty, isWholeYear(line.text) {
          quarter = nil
          used.insert(index)
        }
        continue
      }
      // A row that begins with a number is no heading.
      let isNumbered = cells[0].first?.isNumber ?? false
      if !isNumbered || columns.isEmpty, let found = header(cells) {
        columns = found
        used.insert(index)
      } else if !columns.isEmpty {
        used.insert(index)
        if let found = group(cells) {
          quarter = found
        } else if isWholeYear(cells) {
          quarter = nil
        } else if let task = task(cells, columns, quarter, &counts) {
          tasks.append(Found(value: task, line: index))
        }
      }
    }
    if tasks.isEmpty {
      let split = SplitTable.rows(lines, isHeading: { heading($0) != .other && heading($0) != nil })
      for table in split {
        let columns = table.columns.map { heading($0) ?? .other }
        guard columns.contains(.text), columns.contains(.due) || columns.contains(.lead) else {
          continue
        }
        used.formUnion(table.lines)
        for row in table.rows {
          guard let task = task(row.cells, columns, row.quarter, &counts) else { continue }
          tasks.append(Found(value: task, line: row.line))
        }
      }
    }
    return (tasks, used)
  }

  /// Whether a line ends a table: the next section, the recipients, the closing sentence.
  private static func isEnd(_ line: TextLine, _ cells: [String]) -> Bool {
    let first = cells.first.map { VietnameseText.folded(String($0.prefix(12))) } ?? ""
    if first.hasPrefix("noi nhan") || line.head.hasPrefix("noi nhan") { return true }
    guard cells.count <= 1, !line.text.isEmpty else { return false }
    if line.head.hasPrefix("tren day") { return true }
    // `4. Tổ chức thực hiện` begins another part; a row of a table has more cells.
    if let digit = line.text.first, digit.isASCII, digit.isNumber,
      PlanSections.bare(line.text).count < line.text.count,
      PlanSections.bare(line.text).first?.isUppercase == true
    {
      return quarter(PlanSections.bare(line.text)) == nil
    }
    return PlanSections.isHeading(line.text) && quarter(PlanSections.bare(line.text)) == nil
      && quarter(SectionNumber.split(line.text)?.title ?? "") == nil
  }

  /// What a column's heading says, or nil where it is none.
  private static func heading(_ cell: String) -> Column? {
    guard !cell.isEmpty, cell.count <= 60 else { return nil }
    let folded = VietnameseText.folded(cell)
    return headings.first { $0.0 == "tt" ? folded == "tt" : folded.contains($0.0) }?.1
  }

  private static func cells(_ raw: String) -> [String] {
    // More cells than a page is wide are no table.
    guard raw.utf8.lazy.filter({ $0 == 0x09 || $0 == UInt8(ascii: "|") }).prefix(31).count <= 30
    else { return [] }
    if raw.utf8.contains(0x09) {
      return raw.split(separator: "\t", omittingEmptySubsequences: false).map(clean)
    }
    if raw.utf8.contains(UInt8(ascii: "|")) {
      var cells = raw.split(separator: "|", omittingEmptySubsequences: false).map(clean)
      if cells.first?.isEmpty == true { cells.removeFirst() }
      if cells.last?.isEmpty == true { cells.removeLast() }
      return cells.allSatisfy { $0.allSatisfy { "-: ".contains($0) } } ? [] : cells
    }
    return []
  }

  private static func clean(_ cell: Substring) -> String {
    trimmed(cell.filter { $0 != "*" }).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The columns of a heading row: it names what is to be done, and when or by whom.
  private static func header(_ cells: [String]) -> [Column]? {
    let columns = cells.map { cell -> Column in
      let folded = VietnameseText.folded(cell)
      guard cell.utf8.count <= 120 else { return .other }
      let bytes = Array(folded.utf8)
      return headingBytes.first { word in
        bytes.indices.contains { bytes[$0] == word.0[0] && bytes[$0...].starts(with: word.0) }
      }?.1 ?? .other
    }
    // A heading's cells are short names of columns, not sentences.
    guard columns.filter({ $0 != .other }).count >= 2 else { return nil }
    let isHeader = columns.contains(.text) && (columns.contains(.due) || columns.contains(.lead))
    guard isHeader else { return nil }
    // A first column without words is the number.
    return columns
  }

  /// A row that only names a quarter or month of the table.
  private static func group(_ cells: [String]) -> Int? {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count <= 2, let last = filled.last else { return nil }
    return quarter(last)
  }

  /// A row that only says that what follows belongs to no quarter: `Cả năm`.
  private static func isWholeYear(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    return filled.count <= 2 && filled.last.map(isWholeYear) ?? false
  }

  private static func isWholeYear(_ text: String) -> Bool {
    let words = ["cả năm", "cả năm học", "trong năm", "trong năm học", "thường xuyên cả năm"]
    return text.utf8.count <= 40 && words.contains(text.lowercased())
  }

  /// The quarter a heading row names, or the quarter of the month it names.
  static func quarter(_ text: String) -> Int? {
    guard text.count <= 40, let tokens = DueTokens.read(text) else { return nil }
    for index in tokens.indices {
      guard let (span, end) = DueGrammar.span(tokens, at: index), end == tokens.count else {
        continue
      }
      if case .quarter(let quarter) = span.shape { return quarter }
      if case .month(let month) = span.shape { return (month + 2) / 3 }
    }
    return nil
  }

  private static func task(
    _ cells: [String], _ columns: [Column], _ quarter: Int?, _ counts: inout [Int: Int]
  ) -> PlanTask? {
    func cell(_ column: Column) -> String? {
      guard let index = columns.firstIndex(of: column), index < cells.count else { return nil }
      return cells[index].isEmpty ? nil : cells[index]
    }
    guard let text = cell(.text) else { return nil }
    counts[quarter ?? 0, default: 0] += 1
    let number = counts[quarter ?? 0] ?? 1
    let support = (cell(.support) ?? "").split(separator: ";").map { trimmed($0) }.filter {
      !$0.isEmpty
    }
    return PlanTask(
      id: quarter.map { "q\($0)-\(number)" } ?? "cv-\(number)", quarter: quarter,
      text: tidy(text), lead: cell(.lead), support: support, due: cell(.due))
  }

  private static func tidy(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, ";.".contains(last) { text = text.dropLast() }
    return trimmed(text)
  }

  /// A line without cells that goes on with the row above: small letters at its head.
  private static func isWrapped(_ text: String) -> Bool {
    (text.first?.isLowercase ?? false) && !TextFlow.isLabel(text)
  }
}
