import ThiduaCore

/// Names of sheets as Excel allows them: 1 to 31 characters, none of `[ ] : * ? / \`, no apostrophe at
/// an end, each name once.
enum SheetNames {
  /// A name for each table, from its caption or else its key.
  static func names(for tables: [ReportTable]) -> [String] {
    var taken: Set<String> = []
    return tables.map { table in
      let wish = cut(cleaned(table.caption ?? table.key), to: 31)
      var name = wish.isEmpty ? "Bảng" : wish
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        let ending = " (\(number))"
        name = cut(wish.isEmpty ? "Bảng" : wish, to: 31 - ending.count) + ending
        number += 1
      }
      return name
    }
  }

  private static func cleaned(_ text: String) -> String {
    let plain = printable(VietnameseText.composed(text)).map { character -> Character in
      "[]:*?/\\\n".contains(character) ? " " : character
    }
    return String(plain).split(separator: " ").joined(separator: " ")
  }

  /// The beginning of a text, cut between words where that leaves most of it. Excel counts UTF-16 units.
  private static func cut(_ text: String, to limit: Int) -> String {
    var result = ""
    for character in text {
      guard result.utf16.count + character.utf16.count <= limit else { break }
      result.append(character)
    }
    if result.count < text.count, let space = result.lastIndex(of: " "),
      result.distance(from: result.startIndex, to: space) > limit / 2
    {
      result = String(result[..<space])
    }
    while let last = result.last, last == "'" || last == " " || last == "." { result.removeLast() }
    return String(result.drop { $0 == "'" || $0 == " " })
  }
}
