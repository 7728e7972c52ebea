/// Reads tables as clerks have them (RFC 4180 and its habits): comma, semicolon or tab, quoted line
/// breaks, UTF-8 or UTF-16, any line ends.
public struct CSVTable: Sendable {
  /// One cell's row and column are told as in a spreadsheet: the heading row is row 1.
  public struct Row: Sendable {
    /// The number of the row, 1 for the headings.
    public var number: Int
    public var cells: [String]
  }

  /// The cells of the first row.
  public var headings: [String]
  /// The rows below that have at least one cell with content.
  public var rows: [Row]

  /// Reads a file.
  ///
  /// - Throws: `Failure` of kind `badData` for other encodings, an unclosed quote, or no headings.
  public init(_ bytes: [UInt8], file: String) throws(Failure) {
    guard let text = TextDecoding.text(bytes), !text.utf8.contains(0) else {
      throw Failure(
        .badData, at: Place(file: file, line: 1, column: 1),
        Message(
          vi: "tệp không phải UTF-8 hay UTF-16", en: "the file is neither UTF-8 nor UTF-16"),
        remedy: Message(
          vi: "Trong Excel chọn Lưu thành › CSV UTF-8.", en: "Save it as CSV UTF-8 from Excel."))
    }
    let all = try CSVTable.split(text, file: file)
    guard let first = all.first, first.cells.contains(where: { !$0.isEmpty }) else {
      throw Failure(
        .badData, at: Place(file: file, line: 1, column: 1),
        Message(vi: "tệp trống, không có dòng tiêu đề", en: "the file is empty, it has no headings")
      )
    }
    headings = first.cells
    rows = all.dropFirst().filter { row in row.cells.contains { !$0.isEmpty } }
  }

  private static func split(_ text: String, file: String) throws(Failure) -> [Row] {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    var delimiter: Unicode.Scalar?
    // Excel writes the separator into a first line `sep=;`.
    if text.hasPrefix("sep="), scalars.count > 4 {
      delimiter = scalars[4]
      while index < scalars.count, scalars[index] != "\n" { index += 1 }
      index += 1
    }
    let separator = delimiter ?? guessDelimiter(scalars)
    var rows: [Row] = []
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var quotedAt = 0
    var wasQuoted = false

    func endCell() {
      let text = String(cell)
      cells.append(wasQuoted ? text : trimmed(text))
      cell = String.UnicodeScalarView()
      wasQuoted = false
    }
    func endRow() {
      endCell()
      rows.append(Row(number: rows.count + 1, cells: cells))
      cells = []
    }
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if index < scalars.count, scalars[index] == "\"" {
          cell.append(scalar)
          index += 1
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", cell.allSatisfy({ $0 == " " }), !wasQuoted {
        cell = String.UnicodeScalarView()
        isQuoted = true
        wasQuoted = true
        quotedAt = rows.count + 1
      } else if scalar == separator {
        endCell()
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
        endRow()
      } else {
        cell.append(scalar)
      }
    }
    guard !isQuoted else {
      throw Failure(
        .badData,
        Message(
          vi: "\(file): dòng \(quotedAt): ô có dấu ngoặc kép mở mà không đóng",
          en: "\(file): row \(quotedAt): a cell opens a quote and does not close it"))
    }
    if !cell.isEmpty || !cells.isEmpty || wasQuoted { endRow() }
    return rows
  }

  /// The separator that stands most often in the first line outside quotes; the comma if none does.
  private static func guessDelimiter(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\n" || scalar == "\r" { break }
      if scalar == "," || scalar == ";" || scalar == "\t" { counts[scalar, default: 0] += 1 }
    }
    return ["\t", ";", ","].max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? ","
  }
}

/// The text without white space (and no-break spaces) at its ends.
public func trimmed(_ text: some StringProtocol) -> String {
  func isSpace(_ character: Character) -> Bool { character.isWhitespace || character == "\u{FEFF}" }
  let head = text.drop(while: isSpace)
  guard let last = head.lastIndex(where: { !isSpace($0) }) else { return "" }
  return String(head[...last])
}
