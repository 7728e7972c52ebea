extension LegalDocument {
  /// Directives and resolutions of the Party.
  static let partyDocuments: [LegalDocument] = [
    LegalDocument(
      "39-CT/TW", .directive,
      "Về việc tiếp tục đổi mới, đẩy mạnh phong trào thi đua yêu nước, phát hiện, bồi dưỡng, tổng kết "
        + "và nhân điển hình tiên tiến", issuer: "Bộ Chính trị", signed: "2004-05-21",
      source: "phổ biến", verified: false),
    LegalDocument(
      "34-CT/TW", .directive, "Về tiếp tục đổi mới công tác thi đua, khen thưởng",
      issuer: "Bộ Chính trị", signed: "2014-04-07", source: "kế hoạch của các đơn vị",
      verified: true),
    LegalDocument(
      "05-CT/TW", .directive,
      "Về đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
      issuer: "Bộ Chính trị", signed: "2016-05-15", source: "kế hoạch của các đơn vị",
      verified: true),
    LegalDocument(
      "29-NQ/TW", .resolution, "Về đổi mới căn bản, toàn diện giáo dục và đào tạo",
      issuer: "Ban Chấp hành Trung ương", signed: "2013-11-04", source: "kế hoạch của các đơn vị",
      verified: true),
    LegalDocument(
      "01-KL/TW", .conclusion, "Về tiếp tục thực hiện Chỉ thị số 05-CT/TW",
      issuer: "Bộ Chính trị", signed: "2021-05-18", source: "kế hoạch của các đơn vị",
      verified: true),
    LegalDocument(
      "91-KL/TW", .conclusion,
      "Về tiếp tục thực hiện Nghị quyết số 29-NQ/TW về đổi mới căn bản, toàn diện giáo dục và đào tạo",
      issuer: "Bộ Chính trị", signed: "2024-08-12", source: "phổ biến", verified: false),
    LegalDocument(
      "57-NQ/TW", .resolution,
      "Về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia",
      issuer: "Bộ Chính trị", signed: "2024-12-22", source: "phổ biến", verified: false),
    LegalDocument(
      "71-NQ/TW", .resolution, "Về đột phá phát triển giáo dục và đào tạo",
      issuer: "Bộ Chính trị", signed: "2025-08-22", source: "phổ biến", verified: false),
  ]

  /// What the Prime Minister launched.
  static let campaignDecisions: [LegalDocument] = [
    LegalDocument(
      "19/CT-TTg", .directive,
      "Về việc phát động thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội hàng năm "
        + "và Kế hoạch 05 năm (2021 - 2025)", issuer: "Thủ tướng Chính phủ",
      signed: "2021-07-16", source: "kế hoạch của các đơn vị", verified: false),
    LegalDocument(
      "1847/QĐ-TTg", .decision, "Phê duyệt Đề án Văn hóa công vụ", issuer: "Thủ tướng Chính phủ",
      signed: "2018-12-27", source: "phổ biến", verified: false),
    LegalDocument(
      "733/QĐ-TTg", .decision,
      "Ban hành Kế hoạch tổ chức phong trào thi đua “Cán bộ, công chức, viên chức thi đua thực hiện "
        + "văn hóa công sở” giai đoạn 2019 - 2025", issuer: "Thủ tướng Chính phủ",
      signed: "2019-06-14", source: "phổ biến", verified: false),
    LegalDocument(
      "587/QĐ-TTg", .decision,
      "Ban hành Kế hoạch tổ chức thực hiện phong trào thi đua “Cả nước chung sức xây dựng nông thôn "
        + "mới” giai đoạn 2021 - 2025", issuer: "Thủ tướng Chính phủ", signed: "2022-05-18",
      source: "phổ biến", verified: false),
    LegalDocument(
      "666/QĐ-TTg", .decision,
      "Ban hành Kế hoạch tổ chức thực hiện phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại "
        + "phía sau” giai đoạn 2021 - 2025", issuer: "Thủ tướng Chính phủ", signed: "2022-06-02",
      source: "phổ biến", verified: false),
    LegalDocument(
      "1315/QĐ-TTg", .decision,
      "Ban hành Kế hoạch triển khai phong trào “Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học "
        + "tập suốt đời giai đoạn 2023 - 2030”", issuer: "Thủ tướng Chính phủ",
      signed: "2023-11-09", source: "báo chí tháng 11 năm 2023", verified: false),
    LegalDocument(
      "1373/QĐ-TTg", .decision,
      "Phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”",
      issuer: "Thủ tướng Chính phủ", signed: "2021-07-30", source: "phổ biến", verified: false),
    LegalDocument(
      "131/QĐ-TTg", .decision,
      "Phê duyệt Đề án “Tăng cường ứng dụng công nghệ thông tin và chuyển đổi số trong giáo dục và "
        + "đào tạo giai đoạn 2022 - 2025, định hướng đến năm 2030”",
      issuer: "Thủ tướng Chính phủ", signed: "2022-01-25", source: "phổ biến", verified: false),
  ]
}
