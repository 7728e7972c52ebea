/// Vietnamese text: one composed form, the order of names, search without diacritics.
public enum VietnameseText {
  /// The letters in dictionary order, each with its six tones: ngang, huyền, hỏi, ngã, sắc, nặng.
  private static let letters = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "f", "g", "h", "iìỉĩíị",
    "j", "k", "l", "m", "n", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t", "uùủũúụ",
    "ưừửữứự", "v", "w", "x", "yỳỷỹýỵ", "z",
  ]
  private static let plainLetters: [Character: Character] = [
    "ă": "a", "â": "a", "đ": "d", "ê": "e", "ô": "o", "ơ": "o", "ư": "u",
  ]

  private struct Letter {
    var weight: UInt8
    var tone: UInt8
    var plain: Character
  }

  private static let table: [Character: Letter] = {
    var table: [Character: Letter] = [:]
    for (index, forms) in letters.enumerated() {
      guard let base = forms.first else { continue }
      for (tone, form) in forms.enumerated() {
        table[form] = Letter(
          weight: UInt8(30 + index), tone: UInt8(3 + tone), plain: plainLetters[base] ?? base)
      }
    }
    return table
  }()

  /// Composed letters of the Latin blocks. `Character` compares canonically, so a decomposed letter
  /// finds its composed form.
  private static let composed: [Character: Character] = {
    var table: [Character: Character] = [:]
    for range in [0xC0...0x24F, 0x1E00...0x1EFF] {
      for value in range {
        guard let scalar = Unicode.Scalar(value) else { continue }
        table[Character(scalar)] = Character(scalar)
      }
    }
    return table
  }()

  /// The text with Latin letters composed (NFC), as files keep it. Other scripts pass unchanged.
  public static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x300...0x36F).contains($0.value) }) else {
      return text
    }
    return String(text.map { composed[$0] ?? $0 })
  }

  /// The text in lower case without diacritics, đ as d: what search compares.
  public static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in composed(text).unicodeScalars {
      if scalar.isASCII {
        let value = UInt8(truncatingIfNeeded: scalar.value)
        result.append(Unicode.Scalar((65...90).contains(value) ? value + 32 : value))
      } else if Int(scalar.value) < plainScalars.count, plainScalars[Int(scalar.value)] > 0 {
        result.append(Unicode.Scalar(plainScalars[Int(scalar.value)]))
      } else if scalar.properties.changesWhenLowercased {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars { result.append(lower) }
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The plain letter of each Vietnamese letter, small or capital, by its scalar; 0 for others.
  private static let plainScalars: [UInt8] = {
    var plain = [UInt8](repeating: 0, count: 0x1F00)
    for (letter, entry) in table {
      guard let base = entry.plain.asciiValue else { continue }
      for form in [String(letter), letter.uppercased()] {
        guard let scalar = form.unicodeScalars.first, form.unicodeScalars.count == 1,
          Int(scalar.value) < plain.count
        else { continue }
        plain[Int(scalar.value)] = base
      }
    }
    return plain
  }()

  /// The key by which lists of people are sorted: given name, family name, then middle names; in each
  /// part digits before letters, all letters before the tones.
  public static func nameKey(_ name: String) -> [UInt8] {
    var words = composed(name).lowercased().split(whereSeparator: \.isWhitespace)
    guard let given = words.popLast() else { return [] }
    var key = partKey(given)
    for word in words {
      key.append(1)
      key += partKey(word)
    }
    return key
  }

  /// The key by which other names are sorted: word by word, runs of digits by their value, so that
  /// `Lớp 2A` stands before `Lớp 10A`.
  public static func titleKey(_ title: String) -> [UInt8] {
    var key: [UInt8] = []
    for word in composed(title).lowercased().split(whereSeparator: \.isWhitespace) {
      key += naturalKey(word)
      key.append(1)
    }
    return key
  }

  private static func partKey(_ part: Substring) -> [UInt8] {
    var weights: [UInt8] = []
    var tones: [UInt8] = []
    for character in part {
      if let letter = table[character] {
        weights.append(letter.weight)
        tones.append(letter.tone)
      } else {
        weights += foreignWeight(character)
        tones.append(3)
      }
    }
    return weights + [2] + tones
  }

  private static func naturalKey(_ word: Substring) -> [UInt8] {
    var weights: [UInt8] = []
    var tones: [UInt8] = []
    var rest = word
    while let character = rest.first {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      if digits.isEmpty {
        weights += table[character].map { [$0.weight] } ?? foreignWeight(character)
        tones.append(table[character]?.tone ?? 3)
        rest.removeFirst()
      } else {
        let significant = digits.drop { $0 == "0" }
        weights.append(UInt8(15))
        weights.append(UInt8(min(significant.utf8.count, 200)))
        weights += significant.utf8.map { $0 - 48 + 16 }
        rest = rest.dropFirst(digits.count)
      }
    }
    return weights + [2] + tones
  }

  /// Digits stand before letters, other characters before digits, other scripts behind everything.
  private static func foreignWeight(_ character: Character) -> [UInt8] {
    if let value = character.asciiValue {
      return (48...57).contains(value) ? [value - 48 + 16] : [3]
    }
    return [200] + Array(String(character).utf8)
  }
}

/// Whether one sort key stands before another, byte by byte.
public func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  left.lexicographicallyPrecedes(right)
}
