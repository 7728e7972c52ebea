import ThiduaCore

/// Text that Markdown (CommonMark with tables) shows as it is. The only place where it is escaped.
enum MarkdownText {
  /// A stretch within a line: no character of it is a mark.
  static func inline(_ text: String) -> String {
    var result = ""
    for character in keepingBlanks(printable(VietnameseText.composed(text))) {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#": result += "\\\(character)"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
    return result
  }

  /// A stretch for a cell of a table: line breaks become tags.
  static func cell(_ text: String) -> String {
    inline(text).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "<br>")
  }

  /// Lines of a block: escaped text, with what would begin a list or a rule made harmless.
  static func block(_ escaped: String) -> String {
    escaped.split(separator: "\n", omittingEmptySubsequences: false)
      .map { harmlessStart(trimmed($0)) }
      .joined(separator: "\\\n")
  }

  /// Emphasised text. Tags stand in where Markdown would not see the mark.
  static func emphasised(_ run: ReportText.Run, before: Character?, after: Character?) -> String {
    let body = trimmed(run.text)
    guard run.isBold || run.isItalic, !body.isEmpty else { return inline(run.text) }
    let head = run.text.prefix { $0.isWhitespace }
    let tail = run.text.reversed().prefix { $0.isWhitespace }.reversed()
    let isFree =
      (!head.isEmpty || marks(body.first, beside: before))
      && (!tail.isEmpty || marks(body.last, beside: after))
    let text: String
    if isFree {
      let mark = run.isBold ? (run.isItalic ? "***" : "**") : "*"
      text = mark + inline(body) + mark
    } else {
      let bold = run.isBold ? "<b>\(inline(body))</b>" : inline(body)
      text = run.isItalic ? "<i>\(bold)</i>" : bold
    }
    return inline(String(head)) + text + inline(String(tail))
  }

  /// Whether a mark between two characters opens or closes emphasis (CommonMark, left- and
  /// right-flanking): punctuation within wants punctuation or a space without.
  private static func marks(_ inner: Character?, beside outer: Character?) -> Bool {
    guard let inner, isPunctuation(inner), let outer else { return true }
    return outer.isWhitespace || isPunctuation(outer)
  }

  private static func isPunctuation(_ character: Character) -> Bool {
    character.isPunctuation || character.isSymbol
  }

  /// All runs of a paragraph.
  static func runs(_ text: ReportText) -> String {
    text.runs.enumerated().map { index, run in
      emphasised(
        run, before: index > 0 ? text.runs[index - 1].text.last : nil,
        after: index + 1 < text.runs.count ? text.runs[index + 1].text.first : nil)
    }.joined()
  }

  private static func harmlessStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "-+=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" {
      return digits + "\\" + rest
    }
    return line
  }
}
