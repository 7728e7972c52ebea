/// What only people can say in a báo cáo thành tích: headings of the file written for it.
public enum AchievementPart: String, Sendable, CaseIterable {
  // People
  case alias = "Bí danh"
  case ethnicity = "Dân tộc, tôn giáo"
  case birthplace = "Quê quán"
  case residence = "Nơi thường trú"
  case qualification = "Trình độ"
  case degrees = "Học hàm, học vị"
  case offices = "Chức vụ Đảng, đoàn thể"
  case duties = "Nhiệm vụ được giao"
  case study = "Học tập, bồi dưỡng"
  case conduct = "Phẩm chất, đạo đức"
  // Collectives
  case address = "Địa điểm, liên hệ"
  case founding = "Quá trình thành lập"
  case structure = "Cơ cấu tổ chức"
  case facilities = "Cơ sở vật chất"
  case functions = "Chức năng, nhiệm vụ"
  case measures = "Biện pháp, nguyên nhân"
  case compliance = "Chấp hành chủ trương, pháp luật"
  case care = "Chăm lo đời sống"
  // Both
  case results = "Thành tích"
  case campaigns = "Phong trào thi đua"
  case party = "Hoạt động Đảng, đoàn thể"

  /// The parts of a kind of report.
  public static func parts(isCollective: Bool, isShort: Bool) -> [AchievementPart] {
    if isShort { return [.results] }
    return isCollective
      ? [
        .address, .founding, .structure, .facilities, .functions, .results, .campaigns, .measures,
        .compliance, .care, .party,
      ]
      : [
        .alias, .ethnicity, .birthplace, .residence, .qualification, .degrees, .offices, .duties,
        .results,
        .campaigns, .study, .conduct, .party,
      ]
  }

  /// The part a heading names, with or without diacritics and capitals; more words may follow.
  static func named(_ heading: String) -> AchievementPart? {
    let words = VietnameseText.folded(heading)
    return allCases.first { VietnameseText.folded($0.rawValue) == words }
      ?? allCases.first { words.hasPrefix(VietnameseText.folded($0.rawValue)) }
  }
}
