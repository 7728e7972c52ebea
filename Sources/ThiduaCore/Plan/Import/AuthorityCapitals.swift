/// Names in capitals, as heads of papers have them, in the letters people write.
enum AuthorityCapitals {
  /// How names begin; the longer before the shorter.
  private static let heads: [(capitals: String, written: String)] = [
    "Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Sở Giáo dục và Đào tạo",
    "Phòng Giáo dục và Đào tạo", "Phòng Văn hóa - Xã hội", "Phòng Nội vụ", "Sở Nội vụ",
    "Sở GD&ĐT", "Phòng GD&ĐT", "Sở GDĐT", "Phòng GDĐT", "Bộ Giáo dục và Đào tạo",
    "Trường Tiểu học và Trung học cơ sở", "Trường Tiểu học và THCS", "Trường Tiểu học",
    "Trường Trung học cơ sở", "Trường Trung học phổ thông", "Trường Mầm non", "Trường Mẫu giáo",
    "Trường Phổ thông dân tộc nội trú", "Trường Phổ thông dân tộc bán trú", "Trường", "Liên đội",
    "Công đoàn", "Đảng ủy", "Trung tâm", "Hội đồng Thi đua - Khen thưởng",
    "Hội đồng Thi đua, Khen thưởng", "Hội đồng Thi đua khen thưởng", "Tỉnh đoàn", "Thành đoàn",
    "Huyện đoàn", "Xã đoàn", "Phường đoàn", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Thị ủy", "Đảng bộ",
    "Chi bộ", "Cụm thi đua", "Khối thi đua", "Ban Chấp hành", "Ban Chỉ đạo", "Ban Thường vụ",
    "Liên đoàn Lao động", "Chi đoàn", "Đoàn trường", "Trường Trung cấp", "Trường Cao đẳng",
  ].map { ($0.uppercased(), $0) }
  private static let areas = [
    "TỈNH", "HUYỆN", "XÃ", "PHƯỜNG", "QUẬN", "THỊ XÃ", "THÀNH PHỐ", "THỊ TRẤN", "ĐẶC KHU",
  ]
  private static let short: Set<String> = [
    "UBND", "HĐND", "GD&ĐT", "GDĐT", "II", "III", "IV", "GDTX",
  ]

  /// `TRƯỜNG TIỂU HỌC BÌNH AN` as `Trường Tiểu học Bình An`.
  static func written(_ capitals: String) -> String {
    guard capitals.filter(\.isLetter).allSatisfy(\.isUppercase) else { return capitals }
    var rest = capitals.split(separator: " ").joined(separator: " ")
    var parts: [String] = []
    if rest.hasPrefix("UBND ") {
      parts.append("UBND")
      rest = String(rest.dropFirst(5))
    }
    if let head = heads.first(where: { rest == $0.capitals || rest.hasPrefix($0.capitals + " ") }) {
      parts.append(head.written)
      rest = trimmed(rest.dropFirst(head.capitals.count))
    }
    if !parts.isEmpty, let area = areas.first(where: { rest.hasPrefix($0 + " ") }) {
      // `Quận 15`: a number is a name, with which its kind takes a capital.
      let isNumbered = rest.dropFirst(area.count + 1).first?.isNumber == true
      parts.append(isNumbered ? area.lowercased().capitalisedFirst : area.lowercased())
      rest = trimmed(rest.dropFirst(area.count))
    }
    parts += rest.split(separator: " ").map { word in
      // Letters without a vowel are short for something: THCS, TH, MN.
      let isSpoken = VietnameseText.folded(String(word)).contains { "aeiouy".contains($0) }
      guard isSpoken, !short.contains(String(word)) else { return String(word) }
      return word.prefix(1) + word.dropFirst().lowercased()
    }
    return parts.joined(separator: " ")
  }
}
