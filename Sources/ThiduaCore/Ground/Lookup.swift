/// Finds one of many things by id, beginning of an id, or name.
public enum Lookup {
  /// The one thing that is meant.
  ///
  /// A beginning of an id counts only where it does not cut a number: `6A1` never means `6A10`.
  ///
  /// - Parameter what: the sort of thing, for the error.
  /// - Throws: `refused` where nothing matches or several things do.
  public static func find<Thing>(
    _ text: String, among things: [Thing], id: @escaping (Thing) -> String,
    name: @escaping (Thing) -> String,
    what: Message
  ) throws(Failure) -> Thing {
    let text = trimmed(VietnameseText.composed(text))
    let lower = text.lowercased()
    let folded = words(VietnameseText.folded(text))
    // What is typed without diacritics may mean any that differ only in them.
    let isBare = lower == VietnameseText.folded(text)
    let isNamed: (Thing) -> Bool = { contains(words(VietnameseText.folded(name($0))), folded) }
    let isAbbreviated = things.contains { isPrefix(text, of: id($0)) }
    let steps: [(Thing) -> Bool] = [
      { id($0) == text },
      { id($0).lowercased() == lower },
      // `hoa` may be short for the id `hoa2` and be the name Hoà: which is meant is not guessed.
      { isAbbreviated && (isPrefix(text, of: id($0)) || isNamed($0)) },
      { !isBare && name($0).lowercased() == lower },
      { words(VietnameseText.folded(name($0))) == folded },
      { !isBare && contains(words(name($0).lowercased()), words(lower)) },
      isNamed,
    ]
    guard !text.isEmpty else { throw notFound(text, [], what) }
    for matches in steps {
      let found = things.filter(matches)
      if found.count == 1 { return found[0] }
      if found.count > 1 { throw ambiguous(text, found.map { (id($0), name($0)) }) }
    }
    throw notFound(text, things.map(id) + things.map(name), what)
  }

  private static func isPrefix(_ text: String, of id: String) -> Bool {
    guard id.hasPrefix(text), let last = text.last, text.count < id.count else { return false }
    let next = id[id.index(id.startIndex, offsetBy: text.count)]
    return !(last.isNumber && next.isNumber)
  }

  private static func words(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }

  private static func contains(_ words: [Substring], _ part: [Substring]) -> Bool {
    guard !part.isEmpty, part.count <= words.count else { return false }
    return (0...(words.count - part.count)).contains { start in
      Array(words[start..<(start + part.count)]) == part
    }
  }

  private static func ambiguous(_ text: String, _ found: [(String, String)]) -> Failure {
    let list = found.prefix(20).map { "\($0.0) (\($0.1))" }.joined(separator: ", ")
    let rest = found.count > 20 ? " …" : ""
    return .refused(
      vi: "'\(text)' chỉ nhiều đối tượng: \(list)\(rest)",
      en: "'\(text)' may mean several: \(list)\(rest)",
      remedy: Message(vi: "Hãy ghi rõ mã.", en: "Give the id."))
  }

  private static func notFound(_ text: String, _ known: [String], _ what: Message) -> Failure {
    let near = nearest(to: text, among: known)
    let text = text.count > 60 ? text.prefix(60) + "…" : text[...]
    return .refused(
      vi: "không tìm thấy \(what.vi) '\(text)'", en: "no \(what.en) '\(text)'",
      remedy: near.map(Message.didYouMean))
  }
}
