/// A CSV file whose columns are known: finds columns by their English or Vietnamese headings, reads
/// cells with their types, and gathers every problem by row and column.
public struct CSVSheet: Sendable {
  /// A column a file may have.
  public struct Column: Sendable, Hashable {
    /// The heading in the program's own files.
    public var key: String
    /// The heading clerks write, in Vietnamese.
    public var title: String
    /// Whether the file cannot do without it.
    public var isRequired: Bool

    /// Makes a column.
    public init(_ key: String, _ title: String, required: Bool = false) {
      self.key = key
      self.title = title
      isRequired = required
    }
  }

  public let file: String
  public let columns: [Column]
  public let rows: [CSVTable.Row]
  /// Problems found so far, by row and column.
  public private(set) var findings: [Finding] = []
  private var positions: [String: Int] = [:]
  /// The headings as the file writes them, by column.
  private var headings: [String: String] = [:]

  /// Reads a file with known columns, in any order.
  ///
  /// - Throws: `badData` where the file cannot be read as a table at all.
  public init(_ bytes: [UInt8], file: String, columns: [Column]) throws(Failure) {
    let table = try CSVTable(bytes, file: file)
    self.file = file
    self.columns = columns
    rows = table.rows
    for (index, heading) in table.headings.enumerated() {
      // Hundreds of wrong headings are another file altogether.
      if findings.count >= CSVSheet.mostHeadings {
        report(row: 1, column: index, CSVSheet.otherTable(table.headings.count))
        throw CSVSheet.refusal(file, findings)
      }
      let words = CSVSheet.normal(heading)
      if words.isEmpty {
        if rows.contains(where: { index < $0.cells.count && !$0.cells[index].isEmpty }) {
          report(
            row: 1, column: index,
            Message(vi: "cột không có tiêu đề", en: "a column has no heading"))
        }
        continue
      }
      // Nearly every list has a running number; it says nothing.
      if ["stt", "tt", "so thu tu"].contains(words) { continue }
      guard let column = columns.first(where: { CSVSheet.names($0).contains(words) }) else {
        let near = nearest(to: words, among: columns.flatMap { [$0.key, $0.title.lowercased()] })
        let all = columns.map { "\($0.key) [\($0.title)]" }.joined(separator: ", ")
        report(
          row: 1, column: index,
          CSVSheet.unknown(heading),
          remedy: near.map(Message.didYouMean)
            ?? Message(vi: "Các cột: \(all)", en: "Columns: \(all)"))
        continue
      }
      guard positions[column.key] == nil else {
        report(
          row: 1, column: index,
          Message(
            vi: "cột \"\(heading)\" viết hai lần", en: "the heading \"\(heading)\" stands twice"))
        continue
      }
      positions[column.key] = index
      headings[column.key] = heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    for column in columns where column.isRequired && positions[column.key] == nil {
      report(
        row: 1, column: nil,
        Message(
          vi: "thiếu cột \"\(column.key)\" [\(column.title)]",
          en: "the column \"\(column.key)\" [\(column.title)] is missing"))
    }
    for row in rows where row.cells.count > table.headings.count {
      guard row.cells[table.headings.count...].contains(where: { !$0.isEmpty }) else { continue }
      report(
        row: row.number, column: nil,
        Message(
          vi: "dòng có \(row.cells.count) ô, nhiều hơn \(table.headings.count) cột của tiêu đề",
          en: "the row has \(row.cells.count) cells, more than the \(table.headings.count) headings"
        ))
    }
  }

  /// Whether the file has the column.
  public func has(_ key: String) -> Bool { positions[key] != nil }

  /// The text of a cell; empty if the column or the cell is missing.
  public func text(_ row: CSVTable.Row, _ key: String) -> String {
    guard let index = positions[key], index < row.cells.count else { return "" }
    return row.cells[index]
  }

  /// The text of a cell that must not be empty.
  public mutating func required(_ row: CSVTable.Row, _ key: String) -> String {
    let text = text(row, key)
    if text.isEmpty, positions[key] != nil {
      report(row, key, Message(vi: "ô trống", en: "the cell is empty"))
    }
    return text
  }

  /// The text of a cell on one line: line breaks are blanks, other control characters are refused.
  public mutating func line(_ row: CSVTable.Row, _ key: String) -> String {
    let words = withoutUnseen(text(row, key)).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    if words.unicodeScalars.contains(where: isControl) {
      report(row, key, Message(vi: "có ký tự điều khiển", en: "control characters"))
    }
    return words
  }

  /// A name: not empty, without control characters.
  public mutating func name(_ row: CSVTable.Row, _ key: String) -> String {
    let text = withoutUnseen(required(row, key))
    if text.unicodeScalars.contains(where: isControl) {
      report(
        row, key,
        Message(vi: "có ký tự điều khiển (xuống dòng?)", en: "control characters (a line break?)"))
    } else if !text.isEmpty, !text.contains(where: { $0.isLetter || $0.isNumber }) {
      report(row, key, Message(vi: "không có chữ nào", en: "there is no letter in it"))
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// An id: a plain name.
  public mutating func id(_ row: CSVTable.Row, _ key: String) -> String {
    let text = required(row, key)
    if !text.isEmpty, !isPlainName(text) {
      report(
        row, key,
        Message(
          vi: "mã \"\(text)\" không hợp lệ; chỉ dùng chữ không dấu, chữ số, ‘.’, ‘_’, ‘-’",
          en: "\"\(text)\" is no plain id; use ASCII letters, digits, '.', '_', '-'"))
    }
    return text
  }

  /// A date, as clerks write it; nil if the cell is empty.
  public mutating func date(
    _ row: CSVTable.Row, _ key: String, required isRequired: Bool = false
  ) -> CivilDate? {
    let text = isRequired ? required(row, key) : text(row, key)
    guard !text.isEmpty else { return nil }
    if let date = CivilDate(clerk: text) { return date }
    report(
      row, key,
      Message(
        vi: "\"\(text)\" không phải ngày có thật; viết dd/MM/yyyy hoặc yyyy-MM-dd",
        en: "\"\(text)\" is no real day; write dd/MM/yyyy or yyyy-MM-dd"))
    return nil
  }

  /// A year id.
  public mutating func year(_ row: CSVTable.Row, _ key: String) -> YearID? {
    let text = required(row, key)
    guard !text.isEmpty else { return nil }
    // `Năm học 2024 – 2025` says the same as `2024-2025`.
    let digits = text.drop { !$0.isNumber }
    let isNamed = ["nam hoc", "nam", ""].contains(
      CSVSheet.normal(String(text.prefix(text.count - digits.count))))
    let compact = String(
      (isNamed ? digits : text[...]).filter { !$0.isWhitespace }.map { $0 == "–" ? "-" : $0 })
    if let year = YearID(compact) { return year }
    report(
      row, key,
      Message(
        vi: "năm \"\(text)\" viết sai; viết 2024-2025 (năm học) hoặc 2024",
        en: "\"\(text)\" is no year; write 2024-2025 or 2024"))
    return nil
  }

  /// One of some words; each has Vietnamese spellings. Nil if the cell is empty and may be.
  public mutating func word<Word: Hashable>(
    _ row: CSVTable.Row, _ key: String, _ words: [(Word, [String])],
    required isRequired: Bool = true
  ) -> Word? {
    let text = isRequired ? required(row, key) : text(row, key)
    guard !text.isEmpty else { return nil }
    let normal = CSVSheet.normal(text)
    for (word, spellings) in words
    where spellings.contains(where: { CSVSheet.normal($0) == normal }) {
      return word
    }
    let known = words.compactMap(\.1.first).joined(separator: ", ")
    report(
      row, key,
      Message(
        vi: "\"\(text)\" không dùng được; chọn một trong: \(known)",
        en: "\"\(text)\" cannot be used; expected one of: \(known)"))
    return nil
  }

  /// The parts of a cell that lists several with `;`.
  public func list(_ row: CSVTable.Row, _ key: String) -> [String] {
    text(row, key).split(separator: ";").map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// Notes a problem in a cell.
  public mutating func report(
    _ row: CSVTable.Row, _ key: String, _ message: Message, remedy: Message? = nil
  ) {
    report(row: row.number, column: positions[key], key: key, message, remedy: remedy)
  }

  /// Refuses the file if anything is wrong with it.
  ///
  /// - Throws: `badData` with every finding.
  public func finish() throws(Failure) {
    guard !findings.isEmpty else { return }
    let sorted = findings.sorted {
      ($0.place?.line ?? 0, $0.place?.column ?? 0) < ($1.place?.line ?? 0, $1.place?.column ?? 0)
    }
    throw CSVSheet.refusal(file, sorted)
  }

  private static func refusal(_ file: String, _ findings: [Finding]) -> Failure {
    Failure(
      .badData,
      Message(
        vi: "\(file): có \(findings.count) chỗ sai; chưa ghi gì",
        en:
          "\(file): \(findings.count) problem\(findings.count == 1 ? "" : "s"); nothing was written"
      ),
      findings: findings)
  }

  /// How many wrong headings are told one by one.
  static let mostHeadings = 100

  /// What is said after so many wrong headings.
  static func otherTable(_ count: Int) -> Message {
    Message(
      vi:
        "bảng có \(count) cột, quá nhiều tiêu đề không hiểu được; có lẽ là tệp khác hoặc sai dấu ngăn cột",
      en:
        "the table has \(count) columns and too many unknown headings; it may be another file, or "
        + "have another separator")
  }

  private static func unknown(_ heading: String) -> Message {
    let short = heading.count > 60 ? heading.prefix(60) + "…" : heading[...]
    return Message(
      vi: "không có cột nào tên \"\(short)\"", en: "unknown heading \"\(short)\"")
  }

  private mutating func report(
    row: Int, column: Int?, key: String? = nil, _ message: Message, remedy: Message? = nil
  ) {
    let heading = key.map { headings[$0] ?? $0 }
    let vi = "dòng \(row)" + (heading.map { ", cột \($0)" } ?? "") + ": " + message.vi
    let en = "row \(row)" + (heading.map { ", column \($0)" } ?? "") + ": " + message.en
    findings.append(
      Finding(
        "csv-cell", at: Place(file: file, line: row, column: (column ?? 0) + 1),
        Message(vi: vi, en: en), remedy: remedy))
  }

  /// A heading or word without case, diacritics and doubled spaces.
  private static func normal(_ text: String) -> String {
    VietnameseText.folded(text).split(whereSeparator: { $0.isWhitespace || $0 == "*" })
      .joined(separator: " ")
  }

  /// The spellings of a heading: the key, the title, and each part of a title such as `Đơn vị/Tổ/Lớp`.
  private static func names(_ column: Column) -> [String] {
    let parts = column.title.split(separator: "/").map { normal(String($0)) }
    return [normal(column.key), normal(column.title)] + parts
  }
}
