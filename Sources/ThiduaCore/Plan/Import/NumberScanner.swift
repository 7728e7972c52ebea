/// Finds the numbers of documents in running text, with the spaces clerks and PDFs put into them:
/// `98/2023/NĐ - CP`, `34-CT/TW`, `01- KL/TW`, `QĐ- UBND`.
enum NumberScanner {
  /// A number and where it stands.
  struct Found: Sendable {
    /// Without spaces; empty where a blank stands before the slash (`số    /KH-UBND`).
    var number: String
    /// As it stands.
    var written: String
    var range: Range<Int>
  }

  /// All numbers of a text, in order.
  static func all(in flow: TextFlow) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < flow.characters.count {
      if isDigit(flow.characters[index]), index == 0 || !isPart(flow.characters[index - 1]),
        let hit = number(flow, index)
      {
        found.append(hit)
        index = hit.range.upperBound
      } else if flow.characters[index] == "/", let hit = blank(flow, index) {
        found.append(hit)
        index = hit.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// `số    /KH-UBND`, `số …/KH-UBND`: a number that was left out.
  private static func blank(_ flow: TextFlow, _ slash: Int) -> Found? {
    var start = slash
    while start > 0, slash - start < 24, " .…_:".contains(flow.characters[start - 1]) { start -= 1 }
    guard start >= 2, flow.findLast("so", from: start - 2, before: start) == start - 2,
      start == 2 || !flow.folded[start - 3].isLetter,
      let hit = government(flow, slash, "1", slash + 1), hit.number.contains("-")
    else { return nil }
    return Found(
      number: "", written: String(hit.number.dropFirst()), range: slash..<hit.range.upperBound)
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isNumber || character == "/" || (character.isLetter && character.isASCII)
  }

  private static func number(_ flow: TextFlow, _ start: Int) -> Found? {
    guard let (_, firstEnd) = DateScanner.number(flow, start, digits: 1...5) else { return nil }
    var afterNumber = firstEnd
    var head = String(flow.characters[start..<firstEnd])
    // `số 2 161/QĐ-UBND`: a space inside the number, behind `số` only.
    if firstEnd - start <= 2, DateScanner.character(flow, firstEnd) == " ",
      let (_, end) = DateScanner.number(flow, firstEnd + 1, digits: 2...3),
      DateScanner.character(flow, end) == "/",
      flow.findLast("so", from: max(0, start - 4), before: start) != nil
    {
      head += String(flow.characters[(firstEnd + 1)..<end])
      afterNumber = end
    }
    let mark = flow.skipSpaces(afterNumber)
    switch DateScanner.character(flow, mark) {
    case "/": return government(flow, start, head, mark + 1)
    case ".":
      guard DateScanner.character(flow, mark + 1) == "/" else { return nil }
      return government(flow, start, head, mark + 2)
    case "-", "–": return party(flow, start, head, mark + 1)
    default: return nil
    }
  }

  /// `705/KH-UBND`, `98/2023/NĐ-CP`, behind the first slash.
  private static func government(
    _ flow: TextFlow, _ start: Int, _ head: String, _ afterSlash: Int
  ) -> Found? {
    var text = head + "/"
    var index = flow.skipSpaces(afterSlash)
    if let (year, end) = DateScanner.number(flow, index, digits: 4...4),
      DateScanner.character(flow, flow.skipSpaces(end)) == "/"
    {
      text += "\(year)/"
      index = flow.skipSpaces(flow.skipSpaces(end) + 1)
    }
    guard let (first, end) = group(flow, index) else { return nil }
    text += first
    index = end
    while let (next, end) = following(flow, index) {
      text += "-" + next
      index = end
    }
    // A symbol without an issuer must look like one: QH15, PGD&ĐT.
    guard text.contains("-") || first.filter(\.isUppercase).count >= 2 else { return nil }
    return Found(
      number: text, written: String(flow.characters[start..<index]), range: start..<index)
  }

  /// `CT/TW` behind the hyphen of `34-CT/TW`.
  private static func party(
    _ flow: TextFlow, _ start: Int, _ head: String, _ afterHyphen: Int
  ) -> Found? {
    guard let (type, afterType) = group(flow, flow.skipSpaces(afterHyphen)), type.count <= 5,
      type.allSatisfy({ $0.isUppercase || $0 == "r" })
    else { return nil }
    let slash = flow.skipSpaces(afterType)
    guard DateScanner.character(flow, slash) == "/",
      var (issuer, end) = group(flow, flow.skipSpaces(slash + 1)), issuer.count <= 12
    else { return nil }
    // `05-HD/TĐTN-VP`: the office that drew it up, behind a hyphen without spaces.
    while let mark = DateScanner.character(flow, end), "-‑".contains(mark),
      let (next, nextEnd) = group(flow, end + 1)
    {
      issuer += "-" + next
      end = nextEnd
    }
    return Found(
      number: "\(head)-\(type)/\(issuer)", written: String(flow.characters[start..<end]),
      range: start..<end)
  }

  /// One group of a symbol: capitals with the few small letters symbols have (`TTg`, `TrTHCSXS`).
  private static func group(_ flow: TextFlow, _ start: Int) -> (String, Int)? {
    var index = start
    while let character = DateScanner.character(flow, index),
      character.isLetter || isDigit(character) || character == "&"
        || (character == "." && isInner(flow, index))
    {
      index += 1
    }
    let text = String(flow.characters[start..<index])
    guard let first = text.first, first.isLetter, first.isUppercase, index - start <= 20 else {
      return nil
    }
    let capitals = text.filter(\.isUppercase).count
    let small = text.filter(\.isLowercase).count
    return capitals >= 2 || text == "L" ? (small <= capitals ? (text, index) : nil) : nil
  }

  /// Whether a dot stands inside a symbol, before two capitals: `KH-THCS.ĐS`.
  private static func isInner(_ flow: TextFlow, _ dot: Int) -> Bool {
    guard let first = DateScanner.character(flow, dot + 1), first.isUppercase,
      let second = DateScanner.character(flow, dot + 2)
    else { return false }
    return second.isUppercase
  }

  /// A further group behind a hyphen; with spaces around it only if it cannot be a word.
  private static func following(_ flow: TextFlow, _ start: Int) -> (String, Int)? {
    let hyphen = flow.skipSpaces(start)
    guard let mark = DateScanner.character(flow, hyphen), "-–‑".contains(mark) else { return nil }
    let next = flow.skipSpaces(hyphen + 1)
    guard let (text, end) = group(flow, next) else { return nil }
    let isTight = hyphen == start && next == hyphen + 1
    guard isTight || text.allSatisfy({ !$0.isLowercase || $0 == "g" }) else { return nil }
    return (text, end)
  }
}
