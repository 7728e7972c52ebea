/// Council rules of the school charters.
enum Charters {
  static let all: [CouncilRule] = [
    CouncilRule(
      for: [.primary], isOdd: true, headIsChair: true,
      meetings: ["đầu năm học", "cuối học kỳ I", "cuối năm học", "khi có việc"],
      .law("Thông tư 28/2020/TT-BGDĐT, Điều 12 khoản 1")),
    CouncilRule(
      for: [.preschool], isOdd: true, headIsChair: true,
      meetings: ["đầu năm học", "cuối học kỳ I", "cuối năm học", "khi có việc"],
      .law("Thông tư 52/2020/TT-BGDĐT, Điều 11")),
    CouncilRule(
      for: [.lowerSecondary, .upperSecondary], isOdd: false, headIsChair: true,
      meetings: ["đầu năm học", "khi có việc"],
      .law("Thông tư 32/2020/TT-BGDĐT, Điều 12 khoản 1")),
    CouncilRule(
      for: [], isOdd: false, headIsChair: true, meetings: [],
      .unread("Thông lệ: Hội đồng cơ sở do thủ trưởng làm Chủ tịch")),
  ]
}
