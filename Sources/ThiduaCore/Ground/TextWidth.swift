/// How many columns a text takes on a terminal or in a plain text document.
public enum TextWidth {
  /// Columns of a text: one a character, two for wide (East Asian, emoji) ones, none for controls.
  public static func columns(_ text: String) -> Int {
    simpleColumns(text) ?? text.reduce(0) { $0 + columns($1) }
  }

  /// The columns of a text of Latin letters, digits and the usual marks, which is one a scalar; nil for
  /// others. Telling characters apart is slow, and nearly all texts are of this kind.
  private static func simpleColumns(_ text: String) -> Int? {
    var count = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F, 0xA1..<0x300, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2500...0x257F:
        count += 1
      default: return nil
      }
    }
    return count
  }

  /// Columns of one character.
  public static func columns(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    let value = scalar.value
    if value < 0x20 || value == 0x7f || (0x200B...0x200F).contains(value) { return 0 }
    if scalar.properties.canonicalCombiningClass != .notReordered { return 0 }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The text with spaces behind it up to a width.
  public static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(text)))
  }

  /// The text with spaces before it up to a width.
  public static func leading(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns(text))) + text
  }

  /// The text in the middle of a width.
  public static func centred(_ text: String, in width: Int) -> String {
    String(repeating: " ", count: max(0, (width - columns(text)) / 2)) + text
  }

  /// The text, or its beginning and `…` where it is wider.
  public static func cut(_ text: String, to width: Int) -> String {
    // Each column takes at least one byte.
    guard text.utf8.count > width, columns(text) > width else { return text }
    var head = prefix(of: text, columns: max(0, width - 1))
    while head.last == " " { head.removeLast() }
    return head + "…"
  }

  /// A line broken to a width; the further lines stand two columns deeper than the first.
  public static func hanging(_ line: String, to width: Int) -> [String] {
    guard line.utf8.count > width, columns(line) > width else { return [line] }
    let space = String(line.prefix { $0 == " " })
    let parts = wrapped(line, to: max(20, width - space.utf8.count - 2))
    return parts.enumerated().map { index, part in space + (index == 0 ? "" : "  ") + part }
  }

  /// Breaks a text into lines of at most so many columns, at spaces where there are any.
  public static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0
      for word in paragraph.split(separator: " ") {
        let size = columns(String(word))
        if used > 0, used + 1 + size <= width {
          line += " " + word
          used += 1 + size
          continue
        }
        if used > 0 { lines.append(line) }
        (line, used) = (String(word), size)
        guard size > max(width, 2) else { continue }
        // A word wider than a line is cut in one pass, for it may have megabytes.
        (line, used) = ("", 0)
        for character in word {
          let more = columns(character)
          if used + more > max(width, 2) {
            lines.append(line)
            (line, used) = ("", 0)
          }
          line.append(character)
          used += more
        }
      }
      lines.append(line)
    }
    return lines
  }

  private static func prefix(of text: String, columns limit: Int) -> String {
    var used = 0
    return String(
      text.prefix {
        used += columns($0)
        return used <= limit
      })
  }
}
