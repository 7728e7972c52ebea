extension LegalDocument {
  /// The national documents the program knows. `verified` entries were read in a source; the others
  /// are commonly known and say so where a finding rests on them.
  static let national: [LegalDocument] =
    emulationLaw + salaryDecrees + schoolDocuments + partyDocuments + campaignDecisions + education
    + state

  /// Laws, decrees and circulars of emulation and commendation.
  private static let emulationLaw: [LegalDocument] = [
    LegalDocument(
      "15/2003/QH11", .law, "Luật Thi đua, khen thưởng", issuer: "Quốc hội", signed: "2003-11-26",
      from: "2004-07-01", to: "2023-12-31", replacedBy: ["06/2022/QH15"],
      source: "Luật 06/2022/QH15, Điều 96", verified: false),
    LegalDocument(
      "47/2005/QH11", .law, "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng",
      issuer: "Quốc hội", signed: "2005-06-14", to: "2023-12-31", replacedBy: ["06/2022/QH15"],
      amends: ["15/2003/QH11"], source: "Luật 06/2022/QH15, Điều 96", verified: false),
    LegalDocument(
      "32/2009/QH12", .law, "Luật sửa đổi, bổ sung một số điều của Luật Di sản văn hóa",
      issuer: "Quốc hội", signed: "2009-06-18", from: "2010-01-01", amends: ["15/2003/QH11"],
      source: "phổ biến", verified: false),
    LegalDocument(
      "39/2013/QH13", .law, "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng",
      issuer: "Quốc hội", signed: "2013-11-16", from: "2014-06-01", to: "2023-12-31",
      replacedBy: ["06/2022/QH15"], amends: ["15/2003/QH11"],
      source: "Luật 06/2022/QH15, Điều 96", verified: false),
    LegalDocument(
      "06/2022/QH15", .law, "Luật Thi đua, khen thưởng", issuer: "Quốc hội", signed: "2022-06-15",
      from: "2024-01-01", source: "Công báo 571-572 năm 2022", verified: true),
    LegalDocument(
      "06/2026/QH16", .law, "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng",
      issuer: "Quốc hội", signed: "2026-04-23", from: "2026-10-01", amends: ["06/2022/QH15"],
      source: "Luật 06/2026/QH16, Điều 4", verified: true),
    LegalDocument(
      "42/2010/NĐ-CP", .decree,
      "Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng", issuer: "Chính phủ",
      signed: "2010-04-15", from: "2010-06-01", to: "2017-09-30", replacedBy: ["91/2017/NĐ-CP"],
      source: "Nghị định 91/2017/NĐ-CP", verified: false),
    LegalDocument(
      "39/2012/NĐ-CP", .decree, "Sửa đổi, bổ sung một số điều của Nghị định số 42/2010/NĐ-CP",
      issuer: "Chính phủ", signed: "2012-04-27", to: "2017-09-30",
      replacedBy: ["91/2017/NĐ-CP"], amends: ["42/2010/NĐ-CP"],
      source: "Nghị định 91/2017/NĐ-CP", verified: false),
    LegalDocument(
      "65/2014/NĐ-CP", .decree,
      "Quy định chi tiết thi hành Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng "
        + "năm 2013", issuer: "Chính phủ", signed: "2014-07-01", to: "2017-09-30",
      replacedBy: ["91/2017/NĐ-CP"], source: "Nghị định 91/2017/NĐ-CP", verified: false),
    LegalDocument(
      "91/2017/NĐ-CP", .decree,
      "Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng", issuer: "Chính phủ",
      signed: "2017-07-31", from: "2017-10-01", to: "2023-12-31", replacedBy: ["98/2023/NĐ-CP"],
      source: "Nghị định 98/2023/NĐ-CP", verified: true),
    LegalDocument(
      "98/2023/NĐ-CP", .decree,
      "Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng", issuer: "Chính phủ",
      signed: "2023-12-31", from: "2024-01-01", to: "2025-06-30", replacedBy: ["152/2025/NĐ-CP"],
      source: "Nghị định 152/2025/NĐ-CP, Điều 59", verified: true),
    LegalDocument(
      "28/2024/NĐ-CP", .decree, "Nghị định về thi đua, khen thưởng", issuer: "Chính phủ",
      to: "2025-06-30", replacedBy: ["152/2025/NĐ-CP"],
      source: "Nghị định 152/2025/NĐ-CP, Điều 59", verified: true),
    LegalDocument(
      "152/2025/NĐ-CP", .decree,
      "Quy định về phân cấp, phân quyền; quy định chi tiết và hướng dẫn thi hành một số điều của "
        + "Luật Thi đua, khen thưởng", issuer: "Chính phủ", signed: "2025-06-14",
      from: "2025-07-01", source: "Nghị định 152/2025/NĐ-CP, Điều 59", verified: true),
    LegalDocument(
      "129/2025/NĐ-CP", .decree,
      "Phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của "
        + "Bộ Nội vụ", issuer: "Chính phủ", from: "2025-07-01",
      source: "Nghị định 129/2025/NĐ-CP, Điều 59", verified: true),
    LegalDocument(
      "35/2024/NĐ-CP", .decree,
      "Quy định về xét tặng danh hiệu “Nhà giáo Nhân dân”, “Nhà giáo Ưu tú”", issuer: "Chính phủ",
      signed: "2024-04-02", from: "2024-05-25", source: "phổ biến", verified: false),
    LegalDocument(
      "27/2015/NĐ-CP", .decree,
      "Quy định về xét tặng danh hiệu “Nhà giáo Nhân dân”, “Nhà giáo Ưu tú”", issuer: "Chính phủ",
      signed: "2015-03-10", to: "2024-05-24", replacedBy: ["35/2024/NĐ-CP"], source: "phổ biến",
      verified: false),
    LegalDocument(
      "13/2012/NĐ-CP", .decree, "Ban hành Điều lệ Sáng kiến", issuer: "Chính phủ",
      signed: "2012-03-02", source: "phổ biến", verified: false),
    LegalDocument(
      "01/2026/QĐ-TTg", .decision, "Quy định chi tiết một số điều của Luật Thi đua, khen thưởng",
      issuer: "Thủ tướng Chính phủ", source: "tên văn bản", verified: false),
    LegalDocument(
      "07/2014/TT-BNV", .circular,
      "Hướng dẫn thi hành một số điều của các nghị định về thi đua, khen thưởng",
      issuer: "Bộ Nội vụ", signed: "2014-08-29", to: "2017-12-14",
      replacedBy: ["08/2017/TT-BNV"], source: "phổ biến", verified: false),
    LegalDocument(
      "08/2017/TT-BNV", .circular, "Quy định chi tiết thi hành Nghị định số 91/2017/NĐ-CP",
      issuer: "Bộ Nội vụ", signed: "2017-10-27", from: "2017-12-15", to: "2024-04-14",
      replacedBy: ["01/2024/TT-BNV"], source: "Thông tư 01/2024/TT-BNV", verified: false),
    LegalDocument(
      "12/2019/TT-BNV", .circular, "Quy định chi tiết thi hành Nghị định số 91/2017/NĐ-CP",
      issuer: "Bộ Nội vụ", signed: "2019-11-04", from: "2020-01-01", to: "2024-04-14",
      replacedBy: ["01/2024/TT-BNV"], source: "Thông tư 01/2024/TT-BNV", verified: false),
    LegalDocument(
      "05/2020/TT-BNV", .circular,
      "Sửa đổi, bãi bỏ một số quy định của Thông tư số 12/2019/TT-BNV", issuer: "Bộ Nội vụ",
      signed: "2020-11-09", to: "2024-04-14", replacedBy: ["01/2024/TT-BNV"],
      amends: ["12/2019/TT-BNV"], source: "Thông tư 01/2024/TT-BNV", verified: false),
    LegalDocument(
      "01/2024/TT-BNV", .circular,
      "Hướng dẫn một số quy định của Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP",
      issuer: "Bộ Nội vụ", signed: "2024-02-24", from: "2024-04-15", to: "2025-08-04",
      replacedBy: ["15/2025/TT-BNV"], source: "Thông tư 15/2025/TT-BNV", verified: true),
    LegalDocument(
      "15/2025/TT-BNV", .circular,
      "Quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP",
      issuer: "Bộ Nội vụ", signed: "2025-08-04", from: "2025-08-05",
      source: "Thông tư 15/2025/TT-BNV", verified: true),
  ]

  /// Base salary and yearly rating.
  private static let salaryDecrees: [LegalDocument] = [
    LegalDocument(
      "72/2018/NĐ-CP", .decree, "Quy định mức lương cơ sở", issuer: "Chính phủ",
      signed: "2018-05-15", from: "2018-07-01", to: "2019-06-30", replacedBy: ["38/2019/NĐ-CP"],
      source: "phổ biến", verified: false),
    LegalDocument(
      "38/2019/NĐ-CP", .decree, "Quy định mức lương cơ sở", issuer: "Chính phủ",
      signed: "2019-05-09", from: "2019-07-01", to: "2023-06-30", replacedBy: ["24/2023/NĐ-CP"],
      source: "phổ biến", verified: false),
    LegalDocument(
      "24/2023/NĐ-CP", .decree, "Quy định mức lương cơ sở", issuer: "Chính phủ",
      signed: "2023-05-14", from: "2023-07-01", to: "2024-06-30", replacedBy: ["73/2024/NĐ-CP"],
      source: "phổ biến", verified: false),
    LegalDocument(
      "73/2024/NĐ-CP", .decree, "Quy định mức lương cơ sở và chế độ tiền thưởng",
      issuer: "Chính phủ", signed: "2024-06-30", from: "2024-07-01", to: "2026-06-30",
      replacedBy: ["161/2026/NĐ-CP"], source: "Nghị định 73/2024/NĐ-CP, Điều 3", verified: true),
    LegalDocument(
      "161/2026/NĐ-CP", .decree, "Quy định mức lương cơ sở", issuer: "Chính phủ",
      from: "2026-07-01", source: "Nghị định 161/2026/NĐ-CP, Điều 3", verified: true),
    LegalDocument(
      "90/2020/NĐ-CP", .decree,
      "Về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức", issuer: "Chính phủ",
      signed: "2020-08-13", from: "2020-08-20", to: "2026-06-30",
      replacedBy: ["233/2026/NĐ-CP"], source: "Nghị định 233/2026/NĐ-CP", verified: true),
    LegalDocument(
      "48/2023/NĐ-CP", .decree, "Sửa đổi, bổ sung một số điều của Nghị định số 90/2020/NĐ-CP",
      issuer: "Chính phủ", signed: "2023-07-17", from: "2023-09-15", to: "2026-06-30",
      replacedBy: ["233/2026/NĐ-CP"], amends: ["90/2020/NĐ-CP"],
      source: "Nghị định 233/2026/NĐ-CP", verified: true),
    LegalDocument(
      "233/2026/NĐ-CP", .decree, "Về đánh giá, xếp loại chất lượng viên chức",
      issuer: "Chính phủ", from: "2026-07-01", source: "Nghị định 233/2026/NĐ-CP",
      verified: true),
  ]

  /// What the Ministry of Education issued.
  private static let schoolDocuments: [LegalDocument] = [
    LegalDocument(
      "22/2018/TT-BGDĐT", .circular, "Hướng dẫn công tác thi đua, khen thưởng ngành Giáo dục",
      issuer: "Bộ Giáo dục và Đào tạo", signed: "2018-08-28",
      from: "2018-10-12", to: "2020-09-30",
      replacedBy: ["21/2020/TT-BGDĐT"], source: "Thông tư 21/2020/TT-BGDĐT", verified: false),
    LegalDocument(
      "21/2020/TT-BGDĐT", .circular, "Hướng dẫn công tác thi đua, khen thưởng ngành Giáo dục",
      issuer: "Bộ Giáo dục và Đào tạo", signed: "2020-07-31",
      from: "2020-10-01", to: "2024-02-14",
      replacedBy: ["29/2023/TT-BGDĐT"], source: "Thông tư 29/2023/TT-BGDĐT", verified: false),
    LegalDocument(
      "29/2023/TT-BGDĐT", .circular, "Hướng dẫn công tác thi đua, khen thưởng ngành Giáo dục",
      issuer: "Bộ Giáo dục và Đào tạo", signed: "2023-12-29", from: "2024-02-15",
      to: "2026-04-01", replacedBy: ["07/2026/TT-BGDĐT"],
      source: "Thông tư 07/2026/TT-BGDĐT, Điều 32", verified: true),
    LegalDocument(
      "07/2026/TT-BGDĐT", .circular, "Hướng dẫn công tác thi đua, khen thưởng ngành Giáo dục",
      issuer: "Bộ Giáo dục và Đào tạo", signed: "2026-02-15", from: "2026-04-02",
      source: "Thông tư 07/2026/TT-BGDĐT, Điều 31", verified: true),
    LegalDocument(
      "35/2015/TT-BGDĐT", .circular, "Hướng dẫn công tác thi đua, khen thưởng ngành Giáo dục",
      issuer: "Bộ Giáo dục và Đào tạo", signed: "2015-12-31", to: "2018-10-11",
      replacedBy: ["22/2018/TT-BGDĐT"], source: "phổ biến", verified: false),
    LegalDocument(
      "10/2024/TT-BGDĐT", .circular, "Thông tư của Bộ Giáo dục và Đào tạo",
      issuer: "Bộ Giáo dục và Đào tạo", to: "2026-04-01", replacedBy: ["07/2026/TT-BGDĐT"],
      source: "Thông tư 07/2026/TT-BGDĐT, Điều 32", verified: true),
  ]
}
