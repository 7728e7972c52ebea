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
  /// The column of each character of `text`, from 1.
  private let columns: [Int]

  /// Cleans a line.
  init(_ raw: String, number: Int, file: String) {
    self.raw = raw
    self.number = number
    self.file = file
    var characters: [Character] = []
    var columns: [Int] = []
    var rest = Substring(raw)
    var column = 1
    while let character = rest.first {
      let skipped = TextLine.noise(rest)
      if skipped > 0 {
        rest = rest.dropFirst(skipped)
        column += skipped
        continue
      }
      let isSpace = character.isWhitespace || character == "\u{FEFF}" || character == "\u{200B}"
      if !isSpace || (characters.last.map { $0 != " " } ?? false) {
        characters.append(isSpace ? " " : character)
        columns.append(column)
      }
      rest = rest.dropFirst()
      column += 1
    }
    if characters.last == " " {
      characters.removeLast()
      columns.removeLast()
    }
    text = String(characters)
    head = VietnameseText.folded(String(characters.prefix(48)))
    self.columns = columns
  }

  /// How many characters at the head are no text: `[bookmark: bookmark3]`, `*`, `**`, `_` around words.
  private static func noise(_ rest: Substring) -> Int {
    if rest.hasPrefix("[bookmark"), let end = rest.prefix(80).firstIndex(of: "]") {
      return rest.distance(from: rest.startIndex, to: end) + 1
    }
    return rest.first == "*" ? 1 : 0
  }

  /// The place of the first character that is not noise.
  var place: Place { place(at: 0) }

  /// The place of a character of `text`.
  func place(at index: Int) -> Place {
    Place(
      file: file, line: number,
      column: columns.indices.contains(index) ? columns[index] : (columns.last ?? 0) + 1)
  }

  /// The place of the last character.
  var endPlace: Place { place(at: max(columns.count - 1, 0)) }

  /// The lines of a text; they end with LF, CR LF, CR or a form feed.
  static func lines(of text: String, file: String) -> [TextLine] {
    text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r" || $0 == "\u{0C}" || $0 == "\u{2028}"
    }
    .enumerated()
    .map { TextLine(String($0.element), number: $0.offset + 1, file: file) }
  }
}

extension TextLine {
  /// The pieces of a line that stood side by side: a header or an end in two columns comes out of Word
  /// as one line with tabs or many spaces. Asterisks of emphasis are left out.
  var cells: [String] {
    var cells: [String] = []
    var cell = ""
    var spaces = 0
    for character in raw where character != "*" {
      if character == "\t" {
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
