/// The mark at the head of an item of a list: `1.`, `1.1.`, `1)`, `1/`, `1-`, `a)`, `-`, `+`.
enum ItemLabel {
  private static let bullets: Set<Character> = [
    "-", "–", "—", "+", "•", "●", "*", "▪", "■", "◦", "\u{F0B7}", "\u{F0A7}",
  ]

  /// How many characters the label has; 0 where a line begins without one.
  static func length(_ text: String) -> Int {
    guard canHave(text) else { return 0 }
    let head = Array(text.prefix(14))
    guard let first = head.first else { return 0 }
    if bullets.contains(first) { return 1 }
    var index = 0
    var groups = 0
    while index < head.count, digit(head[index]) {
      let start = index
      while index < head.count, digit(head[index]) { index += 1 }
      guard index - start <= 2 || groups == 0 && index - start <= 3 else { return 0 }
      groups += 1
      guard index + 1 < head.count, head[index] == ".", digit(head[index + 1]) else { break }
      index += 1
    }
    if groups == 0 {
      guard first.isLetter, head.count > 1 else { return 0 }
      index = 1
    }
    guard index < head.count else { return 0 }
    let next = index + 1 < head.count ? head[index + 1] : " "
    switch head[index] {
    case ")", ".": return index + 1
    // A slash or hyphen behind a number is a label only before words: not in `20/11`, `15-KH/TU`.
    case "/": return next == " " || next.isLetter ? index + 1 : 0
    case "-", "–":
      let isWord = next.isUppercase && index + 2 < head.count && head[index + 2].isLowercase
      return next == " " || (groups > 0 && isWord) ? index + 1 : 0
    case " ": return groups > 1 ? index : 0
    default: return 0
    }
  }

  /// Whether a line can begin with a label, by its first bytes.
  private static func canHave(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next() else { return false }
    // Letters but đ, which no list of letters lacks; bullets begin with E2 or EF.
    if first >= 0x80 { return [0xC2, 0xC4, 0xE2, 0xEF].contains(first) }
    guard (0x61...0x7A).contains(first | 0x20) else { return true }
    guard let second = bytes.next() else { return false }
    return ".)/- ".utf8.contains(second) || second == 0xE2
  }

  private static func digit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
