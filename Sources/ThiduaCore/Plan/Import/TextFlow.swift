/// The running text of some lines: wrapped lines joined, footnotes moved behind, each character with its
/// place. Paragraphs end with a line feed.
struct TextFlow: Sendable {
  /// The characters.
  private(set) var characters: [Character] = []
  /// The same characters in lower case without diacritics.
  private(set) var folded: [Character] = []
  /// The folded characters as bytes, for comparing; see ``code(_:)``.
  private var codes: [UInt8] = []
  private var origins: [(line: Int, index: Int)] = []
  private let lines: [TextLine]
  /// The line feeds, in order.
  private var breaks: [Int] = []

  /// Joins the lines of a range.
  init(_ lines: [TextLine], _ range: Range<Int>) {
    self.lines = lines
    var notes: [Int] = []
    var body: [Int] = []
    var inNote = false
    for index in range {
      let text = lines[index].text
      if text.isEmpty { inNote = false }
      if TextFlow.isPageNumber(text) { continue }
      if TextFlow.isFootnote(text) { inNote = true }
      if inNote { notes.append(index) } else { body.append(index) }
    }
    append(body)
    append(notes)
    breaks = characters.indices.filter { characters[$0] == "\n" }
  }

  /// Where a character stands.
  func place(_ index: Int) -> Place {
    guard origins.indices.contains(index) else {
      return lines.last?.endPlace ?? Place(file: "", line: 1, column: 1)
    }
    return lines[origins[index].line].place(at: origins[index].index)
  }

  /// The index of the line a character stands in.
  func line(_ index: Int) -> Int { origins.indices.contains(index) ? origins[index].line : 0 }

  /// The text of a stretch, trimmed.
  func text(_ range: Range<Int>) -> String {
    trimmed(String(characters[range.clamped(to: 0..<characters.count)]))
  }

  /// Whether a character is neither a letter nor ASCII, or is one of the two straight quotes or a line feed.
  func isMark(_ index: Int) -> Bool {
    switch codes[index] {
    case TextFlow.other, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\n"): true
    default: false
    }
  }

  /// Whether the folded text has a word sequence at an index; the word must end there.
  func has(_ words: String, at index: Int) -> Bool {
    var position = index
    for byte in words.utf8 {
      guard position < codes.count, codes[position] == byte else { return false }
      position += 1
    }
    return position >= codes.count || !isLetterCode(codes[position])
  }

  /// The first index at or behind `start` at which the folded text has these words, wholly before `end`.
  func find(_ words: String, from start: Int, to end: Int) -> Int? {
    guard let first = words.utf8.first else { return nil }
    let last = min(end, codes.count) - words.utf8.count
    var index = max(start, 0)
    while index <= last {
      if codes[index] == first, index == 0 || !isLetterCode(codes[index - 1]),
        has(words, at: index)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The last index before `end`, not before `start`, at which the folded text has these words.
  func findLast(_ words: String, from start: Int, before end: Int) -> Int? {
    guard let first = words.utf8.first else { return nil }
    let count = words.utf8.count
    var index = min(end, codes.count) - 1
    while index >= max(start, 0) {
      if codes[index] == first, index == 0 || !isLetterCode(codes[index - 1]), index + count <= end,
        has(words, at: index)
      {
        return index
      }
      index -= 1
    }
    return nil
  }

  /// The code of a folded character: its byte where it is ASCII, else whether it is a letter.
  private static func code(_ character: Character) -> UInt8 {
    if let byte = character.asciiValue { return byte }
    return character.isLetter ? otherLetter : other
  }

  private static let otherLetter: UInt8 = 0xFE
  private static let other: UInt8 = 0xFF

  private func isLetterCode(_ code: UInt8) -> Bool {
    (97...122).contains(code) || code == TextFlow.otherLetter
  }

  /// The first index at or behind `start` that is no space (a line feed stops).
  func skipSpaces(_ start: Int) -> Int {
    var index = start
    while index < characters.count, characters[index] == " " { index += 1 }
    return index
  }

  /// The end of the paragraph: the next line feed.
  func paragraphEnd(_ start: Int) -> Int {
    let next = firstBreak(at: start)
    return next < breaks.count ? breaks[next] : characters.count
  }

  /// The beginning of the paragraph an index stands in.
  func paragraphStart(_ index: Int) -> Int {
    let next = firstBreak(at: index)
    return next > 0 ? breaks[next - 1] + 1 : 0
  }

  /// The number of line feeds before an index.
  private func firstBreak(at index: Int) -> Int {
    var (low, high) = (0, breaks.count)
    while low < high {
      let middle = (low + high) / 2
      if breaks[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: - Joining

  private mutating func append(_ indices: [Int]) {
    var previous: Int?
    for index in indices where !lines[index].text.isEmpty {
      if let previous {
        let isNext = isAdjacent(previous, index)
        push(TextFlow.joins(lines[previous].text, lines[index].text, isNext) ? " " : "\n", index)
      }
      let text = lines[index].text
      let plain = Array(VietnameseText.folded(text))
      let all = Array(text)
      characters += all
      let same = plain.count == all.count ? plain : all.map { $0.lowercased().first ?? $0 }
      folded += same
      codes += same.map(TextFlow.code)
      origins += all.indices.map { (index, $0) }
      previous = index
    }
    if previous != nil { push("\n", previous ?? 0) }
  }

  /// Whether two lines follow one another: nothing stands between, or a page's number and blank lines.
  private func isAdjacent(_ first: Int, _ second: Int) -> Bool {
    guard second > first + 1 else { return true }
    let between = lines[(first + 1)..<second]
    return between.count <= 8
      && between.contains { TextFlow.isPageNumber($0.text) }
      && between.allSatisfy { $0.text.isEmpty || TextFlow.isPageNumber($0.text) }
  }

  private mutating func push(_ character: Character, _ line: Int) {
    characters.append(character)
    folded.append(character)
    codes.append(TextFlow.code(character))
    origins.append((line, 0))
  }

  /// Whether a line goes on with the next one: wrapped text, not a new paragraph.
  private static func joins(_ line: String, _ next: String, _ isAdjacent: Bool) -> Bool {
    guard let first = next.first else { return false }
    if first.isLowercase, !isLabel(next) { return !".:!".contains(line.last ?? ".") }
    guard isAdjacent, let last = line.last else { return false }
    // What a plan rests on begins anew, even where the title above ends without a mark.
    if ["Căn cứ ", "Thực hiện ", "Xét ", "Theo "].contains(where: { next.hasPrefix($0) }) {
      return false
    }
    if ".;:!?".contains(last) { return false }
    return (first.isLetter || first.isNumber || first == "“" || first == "(") && !isLabel(next)
      && line.count > 60 && !PlanSections.isHeading(next)
  }

  /// `1.`, `1.1.`, `a)`, `1/`, `1-`, `-`, `+` at the head of a line.
  static func isLabel(_ text: String) -> Bool { ItemLabel.length(text) > 0 }

  /// A line that begins with a small raised number or one in square brackets.
  static func isFootnote(_ text: String) -> Bool {
    guard let byte = text.utf8.first, byte >= 0x80 || byte == UInt8(ascii: "["),
      let first = text.first
    else { return false }
    if "¹²³⁴⁵⁶⁷⁸⁹".contains(first) { return true }
    guard first == "[", let close = text.prefix(5).firstIndex(of: "]") else { return false }
    let number = text[text.index(after: text.startIndex)..<close]
    return !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// A line of nothing but the number of a page: `2`, `- 2 -`, `Trang 2`, `2/5`.
  static func isPageNumber(_ text: String) -> Bool {
    guard text.utf8.count <= 14, let byte = text.utf8.first,
      !(0x61...0x73).contains(byte | 0x20), !(0x75...0x7A).contains(byte | 0x20)
    else { return false }
    var words = VietnameseText.folded(text).split { " -–|/".contains($0) }
    if words.first == "trang" { words.removeFirst() }
    return (1...2).contains(words.count)
      && words.allSatisfy { $0.count <= 3 && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}
