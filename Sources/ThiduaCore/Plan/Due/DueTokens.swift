/// One piece of a time phrase.
enum DueToken: Sendable, Hashable {
  case word(String)
  case number(Int, digits: Int)
  case mark(Character)
}

/// Cuts a time phrase into words, numbers and marks.
enum DueTokens {
  /// Words that say nothing about the time.
  private static let fillers: Set<String> = [
    "vào", "xong", "hoàn", "thành", "dự", "kiến", "khoảng", "lúc", "thời", "gian", "thực", "hiện",
    "trong", "là", "nộp", "gửi", "dịp", "nhân", "đợt", "buổi", "sáng", "chiều", "mới",
  ]
  /// Short forms that clerks write in one: `HKI`, `QII/2024`, `T9/2024`.
  private static let shortForms: [String: [DueToken]] = [
    "hki": [.word("hk"), .word("i")], "hkii": [.word("hk"), .word("ii")],
    "qi": [.word("quý"), .word("i")], "qii": [.word("quý"), .word("ii")],
    "qiii": [.word("quý"), .word("iii")], "qiv": [.word("quý"), .word("iv")],
  ]
  /// The letters that stand for a word where a number follows at once.
  private static let initials: [String: String] = ["q": "quý", "t": "tháng"]
  /// A phrase longer than this is no time phrase.
  private static let limit = 60

  /// The pieces, or nil where the text is too long to be a time.
  static func read(_ text: String) -> [DueToken]? {
    var tokens: [DueToken] = []
    var rest = Substring(VietnameseText.composed(text).lowercased())
    while let character = rest.first {
      guard tokens.count <= limit else { return nil }
      if character.isASCII && character.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard digits.utf8.count <= 6, let value = Int(digits) else { return nil }
        tokens.append(.number(value, digits: digits.utf8.count))
        rest = rest.dropFirst(digits.count)
      } else if character.isLetter {
        let word = String(rest.prefix { $0.isLetter })
        guard word.utf8.count <= 40 else { return nil }
        rest = rest.dropFirst(word.count)
        if word == "h" || word == "giờ" || word == "phút", case .number? = tokens.last {
          // `17h00 ngày 15/9`: the hour says no day, but `trước 17h ngày 15/9` ends on the day itself.
          tokens.removeLast()
          if word != "phút" { tokens.append(.word("giờ")) }
          rest = rest.drop { $0.isASCII && $0.isNumber }
        } else if let parts = shortForms[word] {
          tokens += parts
        } else if let whole = initials[word], rest.first?.isNumber == true {
          tokens.append(.word(whole))
        } else if !fillers.contains(word) {
          tokens.append(.word(word))
        }
      } else {
        if let mark = mark(character) { tokens.append(.mark(mark)) }
        rest = rest.dropFirst()
      }
    }
    while let last = tokens.last, [.mark("."), .mark(";"), .mark(","), .mark(":")].contains(last) {
      tokens.removeLast()
    }
    while let first = tokens.first, [.mark("-"), .mark(":"), .mark(",")].contains(first) {
      tokens.removeFirst()
    }
    return tokens
  }

  private static func mark(_ character: Character) -> Character? {
    switch character {
    case "-", "–", "—", "‑", "−": "-"
    case " ", "\t", "\n", "\r", "\r\n", "\u{A0}", "(", ")", "\"", "“", "”": nil
    case _ where character.isWhitespace: nil
    default: character
    }
  }
}
