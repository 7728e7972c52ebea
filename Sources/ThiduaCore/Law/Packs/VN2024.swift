extension RulePacks {
  /// Luật 06/2022/QH15 with Nghị định 98/2023/NĐ-CP: 1 January 2024 to 30 June 2025.
  static let vn2024 = RulePack(
    id: "vn-2024", title: "Luật 06/2022/QH15 và Nghị định 98/2023/NĐ-CP",
    span: DateSpan(from: day(2024, 1, 1), to: day(2025, 6, 30)),
    sources: [
      "Luật 06/2022/QH15", "Nghị định 98/2023/NĐ-CP", "Thông tư 01/2024/TT-BNV",
      "Thông tư 29/2023/TT-BGDĐT",
    ],
    tiers: law2024.tiers, councils: Charters.all,
    transitions: [
      Message(
        vi: "Danh hiệu đạt được theo Luật cũ được tính vào chuỗi năm liên tục.",
        en: "Titles won under the former law count in runs of years."),
      RulePacks.prizeTransition,
    ], foundNoMerit: [.sudden, .thematic])

  static let law2024 = Law2022(
    pending: .law("Nghị định 98/2023/NĐ-CP, Điều 4 khoản 4"),
    recruitment: .unread("Thông tư 01/2024/TT-BNV, Điều 2 khoản 5 (hiệu lực từ 15/4/2024)")
      .from(
        day(2024, 4, 15), "Thông tư 01/2024/TT-BNV, Điều 2 khoản 5", isVerified: true),
    honours: .unread("Nghị định 35/2024/NĐ-CP (hiệu lực từ 25/5/2024; trước đó chưa đọc được)")
      .from(
        day(2024, 5, 25), "Luật 06/2022/QH15, Điều 64; Nghị định 35/2024/NĐ-CP", isVerified: true),
    discipline: .law(
      "Nghị định 90/2020/NĐ-CP, Điều 2 và Điều 15 (sửa bởi Nghị định 48/2023/NĐ-CP)"),
    votes: .law("Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7"),
    hands: .unread(
      "Không có tỷ lệ chung trong Nghị định 98/2023/NĐ-CP; thông lệ quá nửa số người dự họp"),
    education: { article in
      .unread("Thông tư 29/2023/TT-BGDĐT, \(article) (hiệu lực từ 15/02/2024)")
        .from(day(2024, 2, 15), "Thông tư 29/2023/TT-BGDĐT, \(article)", isVerified: true)
    },
    schoolTitles: [
      AuthorityRule(
        .districtChair, for: [.preschool, .primary, .lowerSecondary],
        .law("Luật 06/2022/QH15, Điều 80 khoản 2")),
      AuthorityRule(
        .departmentDirector, for: [.upperSecondary], .law("Luật 06/2022/QH15, Điều 80 khoản 1")),
      AuthorityRule(
        .districtChair, for: [.office], .unread("Luật 06/2022/QH15, Điều 80 khoản 2")),
    ],
    // Of the titles communes decided on this one only.
    advancedTitles: [
      AuthorityRule(
        .communeChair, for: [.preschool, .primary, .lowerSecondary, .office],
        .law("Luật 06/2022/QH15, Điều 80 khoản 3"))
    ],
    prizes: Prizes.decree98,
    deadlines: { .law("Nghị định 98/2023/NĐ-CP, Điều 32 khoản 1 \($0)") }, submissionForm: nil,
    reportForm: nil, primary: Pupils.primaryRollout, secondary: Pupils.secondaryRollout,
    hasDistricts: true)
}
