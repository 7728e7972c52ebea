/// Council rules of the school charters.
enum Charters {
  static let all: [CouncilRule] = [
    CouncilRule(
      for: [.primary], isOdd: true, headIsChair: true,
      meetings: ["đầu năm học", "cuối học kỳ I", "cuối năm học", "khi có việc"],
      charter("Thông tư 28/2020/TT-BGDĐT, Điều 12 khoản 1")),
    CouncilRule(
      for: [.preschool], isOdd: true, headIsChair: true,
      meetings: ["đầu năm học", "cuối học kỳ I", "cuối năm học", "khi có việc"],
      charter("Thông tư 52/2020/TT-BGDĐT, Điều 11")),
    CouncilRule(
      for: [.lowerSecondary, .upperSecondary], isOdd: false, headIsChair: true,
      meetings: ["đầu năm học", "khi có việc"],
      charter("Thông tư 32/2020/TT-BGDĐT, Điều 12 khoản 1")),
    CouncilRule(
      for: [], isOdd: false, headIsChair: true, meetings: [],
      .unread("Thông lệ: Hội đồng cơ sở do thủ trưởng làm Chủ tịch")),
  ]

  /// Whether the charters of 2020 still hold in 2026 could not be found out.
  private static func charter(_ text: String) -> Citation {
    .law(text).from(
      RulePacks.day(2026, 1, 1), text + " (chưa rõ còn hiệu lực từ năm 2026)", isVerified: false)
  }
}
