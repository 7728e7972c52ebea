extension RulePacks {
  /// Nghị định 152/2025/NĐ-CP, and the commune in the place of the district: 1 July 2025 to
  /// 30 September 2026.
  static let vn2025 = RulePack(
    id: "vn-2025", title: "Luật 06/2022/QH15 và Nghị định 152/2025/NĐ-CP",
    span: DateSpan(from: day(2025, 7, 1), to: day(2026, 9, 30)),
    sources: [
      "Luật 06/2022/QH15", "Nghị định 152/2025/NĐ-CP", "Nghị định 129/2025/NĐ-CP",
      "Thông tư 15/2025/TT-BNV", "Thông tư 29/2023/TT-BGDĐT",
      "Thông tư 07/2026/TT-BGDĐT (từ 02/4/2026; chưa đọc được)",
    ],
    tiers: law2025.tiers, councils: Charters.all,
    transitions: [
      Message(
        vi:
          "Hồ sơ gửi Bộ trước 02/4/2026 theo Thông tư 29/2023/TT-BGDĐT (Thông tư 07/2026/TT-BGDĐT,"
          + " Điều 31).",
        en: "Dossiers sent to the Ministry before 2 April 2026 follow circular 29/2023."),
      Message(
        vi:
          "Người đủ điều kiện Kỷ niệm chương mà chưa được tặng trước 02/4/2026 xét theo Thông tư"
          + " 07/2026/TT-BGDĐT.",
        en: "Who qualified for the Kỷ niệm chương but was not given it by 2 April 2026 follows"
          + " circular 07/2026."),
      Message(
        vi:
          "Hồ sơ CSTĐCS, LĐTT, TTLĐTT, giấy khen do bộ, tỉnh quy định (Nghị định 152/2025/NĐ-CP,"
          + " Điều 6 khoản 2 điểm c): ghi quy định ấy vào rules/*.json.",
        en: "Provinces and ministries set the dossiers of base titles and certificates: write them"
          + " into rules/*.json."),
      RulePacks.prizeTransition,
    ], foundNoMerit: [.sudden, .thematic])

  static let law2025 = Law2022(
    pending: .law("Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4")
      .from(
        day(2027, 3, 1),
        "Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4 (hết hiệu lực 01/3/2027 nếu không kéo dài)",
        isVerified: false),
    recruitment: .law("Thông tư 01/2024/TT-BNV, Điều 2 khoản 5")
      .from(
        day(2025, 8, 5), "Thông tư 15/2025/TT-BNV, Điều 2 khoản 5 (mới thấy qua báo chí)",
        isVerified: false),
    honours: .law("Luật 06/2022/QH15, Điều 64; Nghị định 35/2024/NĐ-CP"),
    discipline: .law("Nghị định 90/2020/NĐ-CP, Điều 2 và Điều 15 (sửa bởi Nghị định 48/2023/NĐ-CP)")
      .from(
        day(2026, 7, 1),
        "Nghị định 233/2026/NĐ-CP, Điều 12 (kỷ luật liên quan đến nhiệm vụ; cần Hội đồng xem lại)",
        isVerified: false),
    votes: .unread(
      "Nghị định 152/2025/NĐ-CP (chưa đọc được điều về tỷ lệ phiếu; tạm theo Nghị định 98/2023/NĐ-CP)"
    ),
    hands: .unread("Không tìm thấy tỷ lệ chung; thông lệ quá nửa số người dự họp"),
    education: { article in
      .law("Thông tư 29/2023/TT-BGDĐT, \(article)")
        .from(
          day(2026, 4, 2),
          "Thông tư 07/2026/TT-BGDĐT (chưa đọc được; tạm theo Thông tư 29/2023, \(article))",
          isVerified: false)
    },
    schoolTitles: [
      AuthorityRule(
        .communeChair, for: [.preschool, .primary, .lowerSecondary],
        .law("Nghị định 129/2025/NĐ-CP, Điều 59")),
      AuthorityRule(
        .departmentDirector, for: [.upperSecondary], .law("Luật 06/2022/QH15, Điều 80 khoản 1")),
      AuthorityRule(.communeChair, for: [.office], .unread("Nghị định 129/2025/NĐ-CP, Điều 59")),
    ],
    prizes: Prizes.decree152,
    deadlines: { _ in
      .unread("Nghị định 152/2025/NĐ-CP (chưa đọc được; tạm theo Nghị định 98/2023, Điều 32)")
    }, submissionForm: "Mẫu số 01", reportForm: "Mẫu số 05", hasDistricts: false)
}
