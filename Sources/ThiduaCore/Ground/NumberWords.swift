/// Whole numbers in Vietnamese words, as money and counts are spelled out in documents.
public enum NumberWords {
  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]
  private static let scales = ["", " nghìn", " triệu", " tỷ", " nghìn tỷ", " triệu tỷ", " tỷ tỷ"]

  /// `2.340.000` is `hai triệu ba trăm bốn mươi nghìn`; negative numbers begin with `âm`.
  public static func spell(_ number: Int) -> String {
    guard number != 0 else { return digits[0] }
    var groups: [Int] = []
    var rest = number.magnitude
    while rest > 0 {
      groups.append(Int(rest % 1000))
      rest /= 1000
    }
    var parts: [String] = []
    for index in groups.indices.reversed() where groups[index] > 0 {
      let isFirst = index == groups.count - 1
      parts.append(spell(group: groups[index], full: !isFirst) + scales[index])
    }
    return (number < 0 ? "âm " : "") + parts.joined(separator: " ")
  }

  private static func spell(group: Int, full: Bool) -> String {
    let (hundreds, tens, units) = (group / 100, group / 10 % 10, group % 10)
    var words: [String] = []
    if hundreds > 0 || full { words += [digits[hundreds], "trăm"] }
    switch tens {
    case 0:
      if units > 0, !words.isEmpty { words.append("linh") }
    case 1: words.append("mười")
    default: words += [digits[tens], "mươi"]
    }
    switch units {
    case 0: break
    case 1 where tens > 1: words.append("mốt")
    case 4 where tens > 1: words.append("tư")
    case 5 where tens > 0: words.append("lăm")
    default: words.append(digits[units])
    }
    return words.joined(separator: " ")
  }
}
