/// A pattern over the pieces of a phrase, written as a clerk writes: `trước {span}`, `quý {q} /|năm {y}`.
///
/// A word stands for itself, `a|b` for either, a trailing `?` makes it optional, and braces take a
/// value: `{d}` day, `{m}` month, `{q}` quarter, `{w}` week, `{s}` semester, `{y}` year, `{n}` any small
/// number, `{span}` a stretch of the calendar, `{list}` several.
struct DuePattern: Sendable {
  enum Slot: String, Sendable {
    case day = "d"
    case month = "m"
    case quarter = "q"
    case week = "w"
    case semester = "s"
    case year = "y"
    case number = "n"
    case span
    case list
  }

  enum Element: Sendable {
    case literal([DueToken], optional: Bool)
    case slot(Slot)
  }

  /// What a match found, in the order of the pattern.
  struct Match {
    var numbers: [Int] = []
    var spans: [CalendarSpan] = []
    var end: Int
  }

  let elements: [Element]

  /// Reads a pattern. Patterns are part of the program; an unknown slot matches nothing.
  init(_ text: StaticString) {
    elements = text.description.split(separator: " ").map { piece in
      if piece.hasPrefix("{"), let slot = Slot(rawValue: String(piece.dropFirst().dropLast())) {
        return .slot(slot)
      }
      let isOptional = piece.hasSuffix("?")
      let body = isOptional ? piece.dropLast() : piece
      let tokens = body.split(separator: "|").map { word -> DueToken in
        if let number = Int(word) { return .number(number, digits: word.utf8.count) }
        if let first = word.first, word.count == 1, !first.isLetter { return .mark(first) }
        return .word(String(word))
      }
      return .literal(tokens, optional: isOptional)
    }
  }

  /// Matches from a position on; longest reading of optional words first.
  func match(_ tokens: [DueToken], at start: Int) -> Match? {
    match(tokens, elements[...], Match(end: start))
  }

  private func match(
    _ tokens: [DueToken], _ rest: ArraySlice<Element>, _ soFar: Match
  ) -> Match? {
    guard let element = rest.first else { return soFar }
    let following = rest.dropFirst()
    switch element {
    case .literal(let choices, let isOptional):
      if soFar.end < tokens.count, choices.contains(where: { $0.means(tokens[soFar.end]) }) {
        var next = soFar
        next.end += 1
        if let match = match(tokens, following, next) { return match }
      }
      return isOptional ? match(tokens, following, soFar) : nil
    case .slot(.span):
      guard let (span, end) = DueGrammar.span(tokens, at: soFar.end) else { return nil }
      var next = soFar
      next.spans.append(span)
      next.end = end
      return match(tokens, following, next)
    case .slot(.list):
      guard let (spans, end) = DueGrammar.list(tokens, at: soFar.end) else { return nil }
      var next = soFar
      next.spans += spans
      next.end = end
      return match(tokens, following, next)
    case .slot(let slot):
      guard let (value, count) = DuePattern.value(slot, tokens, soFar.end) else { return nil }
      var next = soFar
      next.numbers.append(value)
      next.end += count
      return match(tokens, following, next)
    }
  }

  private static let words = [
    "nhất": 1, "một": 1, "giêng": 1, "hai": 2, "nhì": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5,
    "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10, "chạp": 12,
  ]
  private static let romans = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5]

  /// The value of a slot and how many pieces it takes.
  private static func value(_ slot: Slot, _ tokens: [DueToken], _ index: Int) -> (Int, Int)? {
    guard tokens.indices.contains(index) else { return nil }
    let range = range(of: slot)
    switch tokens[index] {
    case .number(let value, let digits):
      guard range.contains(value), slot == .year ? digits == 4 : digits <= 2 else { return nil }
      return (value, 1)
    case .word(let word):
      if slot == .month, word == "mười", index + 1 < tokens.count {
        if tokens[index + 1] == .word("một") { return (11, 2) }
        if tokens[index + 1] == .word("hai") { return (12, 2) }
      }
      let isNamed = slot != .year && slot != .day
      guard isNamed, let value = words[word] ?? (slot == .month ? nil : romans[word]),
        range.contains(value)
      else {
        return nil
      }
      return (value, 1)
    case .mark: return nil
    }
  }

  private static func range(of slot: Slot) -> ClosedRange<Int> {
    switch slot {
    case .day: 1...31
    case .month: 1...12
    case .quarter: 1...4
    case .week: 1...5
    case .semester: 1...2
    case .year: 1900...2999
    case .number, .span, .list: 1...99
    }
  }
}

extension DueToken {
  /// Whether the pieces say the same; numbers whatever their leading zeros.
  fileprivate func means(_ other: DueToken) -> Bool {
    if case .number(let value, _) = self, case .number(let found, _) = other {
      return value == found
    }
    return self == other
  }
}
