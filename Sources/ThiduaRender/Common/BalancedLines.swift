import ThiduaCore

/// Breaks names of agencies and titles into even lines, so that none keeps its last word to itself and
/// no compound is torn.
enum BalancedLines {
  /// Words of names, titles and headings between which no line breaks.
  private static let pairs: Set<String> = [
    "ỦY BAN", "UỶ BAN", "NHÂN DÂN", "HỘI ĐỒNG", "THI ĐUA", "KHEN THƯỞNG", "TIỂU HỌC", "TRUNG HỌC",
    "CƠ SỞ", "PHỔ THÔNG", "MẦM NON", "MẪU GIÁO", "GIÁO DỤC", "ĐÀO TẠO", "VĂN HÓA", "XÃ HỘI",
    "DÂN TỘC", "NỘI TRÚ", "BÁN TRÚ", "THƯỜNG XUYÊN", "NGHỀ NGHIỆP", "DANH HIỆU", "HÌNH THỨC",
    "QUYẾT ĐỊNH", "CÔNG NHẬN", "ĐỀ NGHỊ", "THÀNH TÍCH", "SÁNG KIẾN", "NĂM HỌC", "HỌC KỲ",
    "HỌC SINH",
    "LAO ĐỘNG", "TIÊN TIẾN", "TẬP THỂ", "CÁ NHÂN", "VỀ VIỆC", "HIỆU TRƯỞNG", "GIẤY KHEN",
    "BẰNG KHEN",
    "PHONG TRÀO", "KẾ HOẠCH", "ĐỒNG Ý", "KẾT QUẢ", "TỔNG SỐ", "Ý KIẾN", "XẾP LOẠI", "CHỨC VỤ",
    "ĐƠN VỊ", "CÔNG TÁC", "BIỂU QUYẾT", "SỐ NGƯỜI", "SỔ VÀNG", "TIỀN THƯỞNG",
    "CƠ QUAN", "BAN HÀNH", "CHẤT LƯỢNG",
  ]
  /// Words a number or a date belongs to.
  private static let counted: Set<String> = ["SỐ", "NGÀY", "THÁNG", "NĂM"]

  /// Whether two words are one: capitals and the marks around them do not matter.
  private static func isPair(_ before: String, _ word: String) -> Bool {
    let marks: Set<Character> = ["“", "”", "(", ")", ",", ";", ".", ":"]
    guard let last = before.last, !",;.:)”".contains(last) else { return false }
    func bare(_ text: String) -> String { text.filter { !marks.contains($0) }.uppercased() }
    let (one, two) = (bare(before), bare(word))
    // `ngày 20 tháng 6 năm 2025`, `số 14/TTr-THHS`.
    if counted.contains(one), two.first?.isNumber ?? false { return true }
    if one.allSatisfy(\.isNumber), two == "THÁNG" || two == "NĂM" { return true }
    return pairs.contains("\(one) \(two)")
  }

  /// The text with its compounds held together by no-break spaces.
  static func joined(_ text: String) -> String {
    var before = ""
    var result = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      if !result.isEmpty { result += isPair(before, word) ? "\u{A0}" : " " }
      result += word
      before = word
    }
    return result
  }

  /// The lines of a text in as few as fit a width in twips, broken as evenly as its words allow; line
  /// breaks in the text stay.
  static func lines(of text: String, size: Int, within width: Int) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { line -> [String] in
      let length = PrintWidth.twips(String(line), size: size)
      guard length > width, width > 0 else { return [String(line)] }
      let units = units(of: line, size: size, within: width)
      let fewest = filled(units, size: size, within: width).count
      // The narrowest width that needs no more lines than the full one.
      var (low, high) = (length / max(fewest, 1), width)
      while low < high {
        let middle = (low + high) / 2
        if filled(units, size: size, within: middle).count <= fewest {
          high = middle
        } else {
          low = middle + 1
        }
      }
      return filled(units, size: size, within: high)
    }
  }

  /// The pieces between which a line may break: words, pairs, and what a hyphen joins.
  private static func units(of line: Substring, size: Int, within width: Int) -> [String] {
    var units: [String] = []
    var before = ""
    var joins = false
    for word in line.split(separator: " ").map(String.init) {
      let joined = (units.last ?? "") + " " + word
      let belongs = joins || word == "-" || isPair(before, word)
      if belongs, !units.isEmpty, PrintWidth.twips(joined, size: size) <= width {
        units[units.count - 1] = joined
      } else {
        units.append(word)
      }
      joins = word == "-"
      before = word
    }
    return units
  }

  private static func filled(_ units: [String], size: Int, within width: Int) -> [String] {
    var lines: [String] = []
    for unit in units {
      if let last = lines.last, PrintWidth.twips("\(last) \(unit)", size: size) <= width {
        lines[lines.count - 1] = "\(last) \(unit)"
      } else {
        lines.append(unit)
      }
    }
    return lines
  }
}
