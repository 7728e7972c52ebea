/// Whole numbers in Vietnamese words, as money and counts are spelled out in documents.
public enum NumberWords {
  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]
  private static let scales = ["", " nghìn", " triệu"]
  /// Above a billion the counting begins anew: `hai nghìn năm trăm tỷ`.
  private static let billion: UInt = 1_000_000_000

  /// `2.340.000` is `hai triệu ba trăm bốn mươi nghìn`; negative numbers begin with `âm`.
  public static func spell(_ number: Int) -> String {
    guard number != 0 else { return digits[0] }
    return (number < 0 ? "âm " : "") + spell(number.magnitude, full: false)
  }

  /// An amount as forms want it, behind `Bằng chữ:`: `Bốn triệu hai trăm hai mươi nghìn đồng`.
  public static func amount(_ money: Money) -> String {
    "\(spell(money.dong).capitalisedFirst) đồng"
  }

  /// - Parameter full: whether something stands before it, so that hundreds that are not there are
  ///   said: `không trăm linh năm`.
  private static func spell(_ number: UInt, full: Bool) -> String {
    let (billions, rest) = number.quotientAndRemainder(dividingBy: billion)
    var parts: [String] = []
    if billions > 0 { parts.append(spell(billions, full: full) + " tỷ") }
    for index in scales.indices.reversed() {
      let group = Int(rest / power(index) % 1000)
      guard group > 0 else { continue }
      parts.append(spell(group: group, full: full || !parts.isEmpty) + scales[index])
    }
    return parts.joined(separator: " ")
  }

  private static func power(_ index: Int) -> UInt { [1, 1000, 1_000_000][index] }

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
