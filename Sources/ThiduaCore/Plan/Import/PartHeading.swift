/// The head of a part: `Phần thứ nhất`, `PHẦN II: …`, `Chương I`, `Điều 1. …`.
enum PartHeading {
  private static let ordinals = [
    "nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi",
  ]

  /// The numbering, the number and the title behind it, which may be empty and stand in the next line; nil
  /// where a line begins otherwise.
  static func split(_ line: TextLine) -> (PlanText.Numbering, number: Int, title: String)? {
    guard line.text.utf8.count < 600, let first = line.head.utf8.first,
      first == UInt8(ascii: "p") || first == UInt8(ascii: "c") || first == UInt8(ascii: "d"),
      line.text.first?.isUppercase == true
    else { return nil }
    let words = line.head.split(separator: " ", maxSplits: 3)
    guard words.count >= 2 else { return nil }
    switch words[0] {
    case "phan" where words[1] == "thu", "chuong" where words[1] == "thu":
      guard words.count > 2, let number = ordinal(words[2]) else { return nil }
      return title(line, words: 3, isArticle: false).map { (.part, number, $0) }
    case "phan", "chuong":
      let label = words[1].uppercased().filter { $0.isLetter || $0.isNumber }
      guard let number = RomanNumber.value(label) ?? Int(label), number < 30 else { return nil }
      return title(line, words: 2, isArticle: false).map { (.part, number, $0) }
    case "dieu":
      let label = words[1].prefix { $0.isNumber }
      guard let number = Int(label), number < 100, let mark = words[1].dropFirst(label.count).first,
        ".:".contains(mark)
      else { return nil }
      return title(line, words: 2, isArticle: true).flatMap {
        $0.isEmpty ? nil : (.article, number, $0)
      }
    default: return nil
    }
  }

  private static func ordinal(_ word: Substring) -> Int? {
    let letters = word.filter(\.isLetter)
    return ordinals.firstIndex { $0 == letters }.map { $0 + 1 }
  }

  /// What stands behind so many words; nil where it goes on as a sentence does.
  private static func title(_ line: TextLine, words: Int, isArticle: Bool) -> String? {
    let parts = line.text.split(separator: " ", maxSplits: words)
    guard parts.count > words else { return "" }
    let rest = trimmed(String(parts[words]).drop { " .:-–—/".contains($0) })
    guard let first = rest.first else { return "" }
    return first.isUppercase ? rest : nil
  }

  /// The index of the line that names a part whose own line has no title: the next one with words, in
  /// capitals.
  static func titleLine(_ lines: ArraySlice<TextLine>, after index: Int) -> Int? {
    var next = index + 1
    while next < lines.endIndex, next - index <= 3 {
      let text = lines[next].text
      if !text.isEmpty {
        let letters = text.filter(\.isLetter)
        let isTitle =
          text.count <= 200 && letters.count >= 4 && letters.allSatisfy(\.isUppercase)
          && SectionNumber.split(text) == nil
        return isTitle ? next : nil
      }
      next += 1
    }
    return nil
  }
}
