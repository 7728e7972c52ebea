import ThiduaCore

/// How wide a text is in bold Times New Roman, for lines that are a part of a text's length and for
/// columns that must hold their longest word.
///
/// The widths are those of the Times-Bold metrics (in thousandths of the size), which Times New Roman
/// and Liberation Serif share; a letter with marks is as wide as its plain letter, ơ and ư a little
/// wider. Upright text is narrower, so that a column never comes out too small.
enum PrintWidth {
  private static let capitals = [
    722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556,
    667, 722, 722, 1000, 722, 722, 667,
  ]
  private static let letters = [
    500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389,
    333, 556, 500, 722, 500, 500, 444,
  ]
  private static let others: [Character: Int] = [
    " ": 250, "\u{A0}": 250, ".": 250, ",": 250, ":": 333, ";": 333, "-": 333, "/": 278, "(": 333,
    ")": 333, "&": 833, "%": 1000, "'": 278, "\"": 555, "–": 500, "…": 1000, "!": 333,
  ]

  private static let table: [Character: Int] = {
    var table = others
    for digit in "0123456789" { table[digit] = 500 }
    for range in [0x41...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF] {
      for value in range {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let character = Character(scalar)
        guard let plain = VietnameseText.folded(String(character)).utf8.first,
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(plain)
        else { continue }
        let index = Int(plain - UInt8(ascii: "a"))
        table[character] = character.isUppercase ? capitals[index] : letters[index]
      }
    }
    for horned in "ơờởỡớợưừửữứựƠỜỞỠỚỢƯỪỬỮỨỰ" { table[horned, default: 500] += 60 }
    return table
  }()

  /// The width in twips (twentieths of a point) of a text of a size in points.
  static func twips(_ text: String, size: Int) -> Int {
    text.reduce(0) { $0 + (table[$1] ?? 600) } * size * 20 / 1000
  }

  /// The width in twips of the longest word of a text.
  static func longestWord(_ text: String, size: Int) -> Int {
    text.split(whereSeparator: { $0 == " " || $0.isNewline })
      .map { twips(String($0), size: size) }.max() ?? 0
  }

  /// The width in twips of the longest line of a text.
  static func longestLine(_ text: String, size: Int) -> Int {
    text.split(whereSeparator: \.isNewline).map { twips(String($0), size: size) }.max() ?? 0
  }
}
