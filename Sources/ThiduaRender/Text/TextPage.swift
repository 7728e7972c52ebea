import ThiduaCore

/// The lines of a plain text document as they come together.
struct TextPage {
  /// The width of plain text documents, in columns (contract, section 7).
  static let width = 80

  private(set) var lines: [String] = []

  /// Adds lines behind an empty one.
  mutating func add(_ block: [String]) {
    guard !block.isEmpty else { return }
    if !lines.isEmpty { lines.append("") }
    lines += block
  }

  /// Lines of at most so many columns; blanks for writing in keep their width.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    TextWidth.wrapped(keepingBlanks(printable(text)), to: width).map { line in
      String(line.map { $0 == "\u{A0}" ? " " : $0 })
    }
  }

  /// Lines of which the first begins differently from the rest.
  static func hanging(_ text: String, first: String, rest: String, width: Int = width) -> [String] {
    let room = max(width - max(TextWidth.columns(first), TextWidth.columns(rest)), 2)
    return wrapped(text, to: room).enumerated().map { index, line in
      (index == 0 ? first : rest) + line
    }
  }

  /// A paragraph of the body: its first line stands four columns in.
  static func paragraph(_ text: String, indent: Int = 4) -> [String] {
    // No-break spaces hold the indent while the text is wrapped.
    wrapped(String(repeating: "\u{A0}", count: indent) + text, to: width)
  }

  /// Lines in the middle of a width.
  static func centred(_ text: String, in width: Int = width) -> [String] {
    wrapped(text, to: width).map { TextWidth.centred($0, in: width) }
  }

  /// Two or more blocks of lines side by side, each with its width.
  static func beside(_ blocks: [(lines: [String], width: Int)], gap: Int = 2) -> [String] {
    let height = blocks.map(\.lines.count).max() ?? 0
    return (0..<height).map { number in
      let parts = blocks.map { block in
        TextWidth.padded(number < block.lines.count ? block.lines[number] : "", to: block.width)
      }
      let line = parts.joined(separator: String(repeating: " ", count: gap))
      return line.lastIndex { $0 != " " }.map { String(line[...$0]) } ?? ""
    }
  }
}
