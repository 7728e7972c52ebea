/// The small part of Markdown that narratives know: `**đậm**`, `*nghiêng*` or `_nghiêng_`, placeholders
/// `{{titles.lao-dong-tien-tien.awarded}}`, and a backslash before a mark that is meant as it stands
/// (`\{{`, `\*`). Everything else is text, and marks without their counterpart are too.
struct NarrativeMarkup {
  /// A stretch of text, or a placeholder, with its emphasis.
  struct Piece: Sendable, Hashable {
    enum Content: Sendable, Hashable {
      case text(String)
      /// The name of a figure, and the character of the source where the braces open.
      case field(String, offset: Int)
      /// Braces that are no placeholder: never closed, or with something else than a name in them.
      case broken(String, offset: Int)
    }

    var content: Content
    var isBold = false
    var isItalic = false
  }

  let pieces: [Piece]

  init(_ source: String) {
    let tokens = NarrativeMarkup.tokens(Array(source))
    let marks = NarrativeMarkup.pairs(tokens)
    var pieces: [Piece] = []
    var isBold = false
    var isItalic = false
    for (index, token) in tokens.enumerated() {
      var content: Piece.Content
      switch token {
      case .text(let text): content = .text(text)
      case .field(let name, let offset): content = .field(name, offset: offset)
      case .broken(let text, let offset): content = .broken(text, offset: offset)
      case .mark(let mark, _, _):
        if marks.contains(index) {
          if mark == "**" { isBold.toggle() } else { isItalic.toggle() }
          continue
        }
        content = .text(mark)
      }
      if case .text(let new) = content, let last = pieces.last, case .text(let old) = last.content,
        last.isBold == isBold, last.isItalic == isItalic
      {
        content = .text(old + new)
        pieces.removeLast()
      }
      pieces.append(Piece(content: content, isBold: isBold, isItalic: isItalic))
    }
    self.pieces = pieces
  }

  private enum Token {
    case text(String)
    case field(String, Int)
    case broken(String, Int)
    case mark(String, canOpen: Bool, canClose: Bool)
  }

  /// No name of a figure is longer, so a search for the end of braces stops there.
  private static let longestField = 200

  private static func tokens(_ source: [Character]) -> [Token] {
    var tokens: [Token] = []
    var text = ""
    var index = 0
    func flush() {
      if !text.isEmpty { tokens.append(.text(text)) }
      text = ""
    }
    while index < source.count {
      let character = source[index]
      let next = index + 1 < source.count ? source[index + 1] : nil
      if character == "\\", let next, "\\*_{".contains(next) {
        text.append(next)
        index += 2
        // `\{{` is two braces as they stand.
        if next == "{", index < source.count, source[index] == "{" {
          text.append("{")
          index += 1
        }
      } else if character == "{", next == "{" {
        flush()
        let (token, end) = braces(source, from: index)
        tokens.append(token)
        index = end
      } else if character == "*" || character == "_" {
        flush()
        let length = character == "*" && next == "*" ? 2 : 1
        let before = index > 0 ? source[index - 1] : nil
        let after = index + length < source.count ? source[index + length] : nil
        // An underscore inside a word is part of it.
        let isInWord = character == "_" && isWord(before) && isWord(after)
        tokens.append(
          .mark(
            String(repeating: character, count: length),
            canOpen: !isInWord && after.map { !$0.isWhitespace } ?? false,
            canClose: !isInWord && before.map { !$0.isWhitespace } ?? false))
        index += length
      } else {
        text.append(character)
        index += 1
      }
    }
    flush()
    return tokens
  }

  private static func isWord(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }

  private static func braces(_ source: [Character], from start: Int) -> (Token, Int) {
    var end = start + 2
    let limit = min(source.count - 1, start + 2 + longestField)
    while end < limit, !(source[end] == "}" && source[end + 1] == "}"), source[end] != "{" {
      end += 1
    }
    guard end + 1 < source.count, source[end] == "}", source[end + 1] == "}" else {
      return (.broken("{{", start), start + 2)
    }
    let name = trimmed(String(source[(start + 2)..<end]))
    let isName =
      !name.isEmpty
      && name.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII
          && (scalar.properties.isAlphabetic || "0123456789.-_".unicodeScalars.contains(scalar))
      }
    return (
      isName ? .field(name, start) : .broken(String(source[start...(end + 1)]), start), end + 2
    )
  }

  /// The tokens that are marks with a counterpart.
  private static func pairs(_ tokens: [Token]) -> Set<Int> {
    var open: [String: Int] = [:]
    var paired: Set<Int> = []
    for (index, token) in tokens.enumerated() {
      guard case .mark(let mark, let canOpen, let canClose) = token else { continue }
      if canClose, let start = open[mark], start + 1 < index {
        paired.formUnion([start, index])
        open[mark] = nil
      } else if canOpen {
        open[mark] = index
      }
    }
    return paired
  }
}
