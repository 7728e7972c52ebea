extension Authority {
  /// The authority that an office is, by the words of its name: `Chủ tịch UBND xã Hoa Lư`; nil where the
  /// words do not tell.
  init?(office name: String) {
    let words = VietnameseText.composed(name).lowercased().split { !$0.isLetter }
    func has(_ phrase: String) -> Bool {
      let parts = phrase.split(separator: " ")
      guard parts.count <= words.count else { return false }
      return (0...(words.count - parts.count)).contains { start in
        zip(words[start...], parts).allSatisfy { $0 == $1 }
      }
    }
    // The nearest body comes first: a commune has its province behind it, a `thị xã` ends in `xã`.
    let offices: [(Authority, [String])] = [
      (.president, ["chủ tịch nước"]), (.primeMinister, ["thủ tướng"]),
      (.minister, ["bộ trưởng", "bộ giáo dục", "bộ gd", "bộ gdđt"]),
      (.departmentDirector, ["giám đốc sở", "sở giáo dục", "sở gd", "sở gdđt"]),
      (.headmaster, ["hiệu trưởng"]), (.districtChair, ["huyện", "quận", "thị xã"]),
      (.communeChair, ["xã", "phường", "thị trấn", "đặc khu"]), (.provinceChair, ["tỉnh"]),
    ]
    guard let found = offices.first(where: { $0.1.contains(where: has) }) else { return nil }
    self = found.0
  }
}
