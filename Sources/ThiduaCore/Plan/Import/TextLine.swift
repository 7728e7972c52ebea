/// A line of a text: as it stands, and cleaned of marks that copying leaves behind, each character with
/// its column.
struct TextLine: Sendable {
  /// The number of the line, from 1.
  let number: Int
  let file: String
  /// The line as it stands.
  let raw: String
  /// The line without bookmarks, emphasis marks and outer spaces; runs of spaces are one.
  let text: String
  /// The first letters of `text` in lower case without diacritics, to know a line by its beginning.
  let head: String
  /// The column of each character of `text`, from 1; nil where the line needed no cleaning.
  private let columns: [Int]?

  /// Cleans a line.
  init(_ raw: String, number: Int, file: String) {
    self.raw = raw
    self.number = number
    self.file = file
    if TextLine.isClean(raw) {
      text = raw
      columns = nil
    } else {
      (text, columns) = TextLine.cleaned(raw)
    }
    head = VietnameseText.folded(String(text.prefix(48)))
  }

  /// Whether a line has nothing that is cleaned: emphasis, bookmarks, blanks other than single spaces.
  private static func isClean(_ raw: String) -> Bool {
    var previous: UInt8 = 0x20
    var before: UInt8 = 0
    for byte in raw.utf8 {
      switch byte {
      case 0x20: if previous == 0x20 { return false }
      case 0x00..<0x20, UInt8(ascii: "*"), UInt8(ascii: "["), 0x7F: return false
      // U+0085, U+00A0, U+1680; U+2000 and what follows, U+2028, U+3000, U+FEFF.
      case 0x85, 0xA0: if previous == 0xC2 { return false }
      case 0x80 where previous == 0x9A && before == 0xE1: return false
      case 0x80...0x8F, 0xA8...0xAF: if before == 0xE2, previous == 0x80 { return false }
      case 0x9F: if before == 0xE2, previous == 0x81 { return false }
      case 0xBF: if before == 0xEF, previous == 0xBB { return false }
      default: break
      }
      if byte == 0x80, before == 0xE3, previous == 0x80 { return false }
      before = previous
      previous = byte
    }
    return previous != 0x20
  }

  private static func cleaned(_ raw: String) -> (String, [Int]) {
    var text = ""
    var columns: [Int] = []
    var endsInSpace = true
    var skip = 0
    for (offset, index) in raw.indices.enumerated() {
      if skip > 0 {
        skip -= 1
        continue
      }
      let character = raw[index]
      if character == "*" { continue }
      if character == "[", raw[index...].hasPrefix("[bookmark"),
        let end = raw[index...].prefix(80).firstIndex(of: "]")
      {
        skip = raw.distance(from: index, to: end)
        continue
      }
      let isSpace = character.isWhitespace || character == "\u{FEFF}" || character == "\u{200B}"
      guard !isSpace || !endsInSpace else { continue }
      text.append(isSpace ? " " : character)
      columns.append(offset + 1)
      endsInSpace = isSpace
    }
    if endsInSpace, !columns.isEmpty {
      text.removeLast()
      columns.removeLast()
    }
    return (text, columns)
  }

  /// The place of the first character that is not noise.
  var place: Place { place(at: 0) }

  /// The place of a character of `text`.
  func place(at index: Int) -> Place {
    Place(
      file: file, line: number,
      column: column(index))
  }

  private func column(_ index: Int) -> Int {
    guard let columns else { return index + 1 }
    return columns.indices.contains(index) ? columns[index] : (columns.last ?? 0) + 1
  }

  /// The place of the last character.
  var endPlace: Place { place(at: max((columns?.count ?? text.count) - 1, 0)) }

  /// The lines of a text; they end with LF, CR LF, CR or a form feed.
  static func lines(of text: String, file: String) -> [TextLine] {
    var lines: [TextLine] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      var next = bytes.index(after: index)
      var isBreak = byte == 0x0A || byte == 0x0C
      if byte == 0x0D {
        isBreak = true
        if next < bytes.endIndex, bytes[next] == 0x0A { next = bytes.index(after: next) }
      } else if byte == 0xE2, bytes[index...].starts(with: [0xE2, 0x80, 0xA8]) {
        isBreak = true
        next = bytes.index(index, offsetBy: 3)
      }
      if isBreak {
        lines.append(TextLine(String(text[start..<index]), number: lines.count + 1, file: file))
        start = next
      }
      index = next
    }
    lines.append(TextLine(String(text[start...]), number: lines.count + 1, file: file))
    return lines
  }
}

extension TextLine {
  /// The pieces of a line that stood side by side: a header or an end in two columns comes out of Word
  /// as one line with tabs or many spaces. Asterisks of emphasis are left out.
  var cells: [String] {
    var cells: [String] = []
    var cell = ""
    var spaces = 0
    // A head pasted as a table of Markdown: `| UBND XÃ …<br>TRƯỜNG … | CỘNG HÒA … |`.
    let isTable = raw.utf8.first == UInt8(ascii: "|")
    let pieces = isTable ? raw.split(separator: "<br>").joined(separator: "\t") : raw
    for character in pieces where character != "*" {
      if character == "\t" || (isTable && character == "|") {
        spaces = 4
      } else if character.isWhitespace {
        spaces += 1
      } else {
        if spaces >= 4 {
          cells.append(trimmed(cell))
          cell = ""
        } else if spaces > 0 {
          cell += " "
        }
        spaces = 0
        cell.append(character)
      }
    }
    cells.append(trimmed(cell))
    return cells
  }
}
