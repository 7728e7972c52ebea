extension LegalDocument {
  /// Laws, decrees and circulars of education that plans of schools cite. All are commonly known and
  /// none was read in a source here, so that findings that rest on them say so.
  static let education: [LegalDocument] = educationLaw + charters + staffStandards

  private static let common = "phổ biến"
  private static let ministry = "Bộ Giáo dục và Đào tạo"

  private static let educationLaw: [LegalDocument] = [
    LegalDocument(
      "38/2005/QH11", .law, "Luật Giáo dục", issuer: "Quốc hội", signed: "2005-06-14",
      from: "2006-01-01", to: "2020-06-30", replacedBy: ["43/2019/QH14"], source: common,
      verified: false),
    LegalDocument(
      "44/2009/QH12", .law, "Luật sửa đổi, bổ sung một số điều của Luật Giáo dục",
      issuer: "Quốc hội", signed: "2009-11-25", from: "2010-07-01", to: "2020-06-30",
      replacedBy: ["43/2019/QH14"], amends: ["38/2005/QH11"], source: common, verified: false),
    LegalDocument(
      "43/2019/QH14", .law, "Luật Giáo dục", issuer: "Quốc hội", signed: "2019-06-14",
      from: "2020-07-01", source: common, verified: false),
    LegalDocument(
      "73/2025/QH15", .law, "Luật Nhà giáo", issuer: "Quốc hội", signed: "2025-06-16",
      from: "2026-01-01", source: common, verified: false),
    LegalDocument(
      "84/2020/NĐ-CP", .decree, "Quy định chi tiết một số điều của Luật Giáo dục",
      issuer: "Chính phủ", signed: "2020-07-17", from: "2020-09-01", source: common,
      verified: false),
    LegalDocument(
      "71/2020/NĐ-CP", .decree,
      "Quy định lộ trình thực hiện nâng trình độ chuẩn được đào tạo của giáo viên mầm non, tiểu học, "
        + "trung học cơ sở", issuer: "Chính phủ", signed: "2020-06-30", from: "2020-08-18",
      source: common, verified: false),
    LegalDocument(
      "24/2021/NĐ-CP", .decree,
      "Quy định việc quản lý trong cơ sở giáo dục mầm non và cơ sở giáo dục phổ thông công lập",
      issuer: "Chính phủ", signed: "2021-03-23", from: "2021-05-15", source: common,
      verified: false),
    LegalDocument(
      "32/2018/TT-BGDĐT", .circular, "Ban hành Chương trình giáo dục phổ thông", issuer: ministry,
      signed: "2018-12-26", from: "2019-02-15", source: common, verified: false),
  ]

  private static let charters: [LegalDocument] = [
    LegalDocument(
      "41/2010/TT-BGDĐT", .circular, "Ban hành Điều lệ Trường tiểu học", issuer: ministry,
      signed: "2010-12-30", from: "2011-02-15", to: "2020-10-19",
      replacedBy: ["28/2020/TT-BGDĐT"], source: common, verified: false),
    LegalDocument(
      "28/2020/TT-BGDĐT", .circular, "Ban hành Điều lệ Trường tiểu học", issuer: ministry,
      signed: "2020-09-04", from: "2020-10-20", source: "kế hoạch của các đơn vị (ngày ký)",
      verified: false),
    LegalDocument(
      "12/2011/TT-BGDĐT", .circular,
      "Ban hành Điều lệ trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có "
        + "nhiều cấp học", issuer: ministry, signed: "2011-03-28", from: "2011-05-15",
      to: "2020-10-31", replacedBy: ["32/2020/TT-BGDĐT"], source: common, verified: false),
    LegalDocument(
      "32/2020/TT-BGDĐT", .circular,
      "Ban hành Điều lệ trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có "
        + "nhiều cấp học", issuer: ministry, signed: "2020-09-15", from: "2020-11-01",
      source: common, verified: false),
    LegalDocument(
      "52/2020/TT-BGDĐT", .circular, "Ban hành Điều lệ Trường mầm non", issuer: ministry,
      signed: "2020-12-31", from: "2021-03-31", source: common, verified: false),
    LegalDocument(
      "27/2020/TT-BGDĐT", .circular, "Ban hành Quy định đánh giá học sinh tiểu học",
      issuer: ministry, signed: "2020-09-04", from: "2020-10-20", source: common,
      verified: false),
    LegalDocument(
      "22/2021/TT-BGDĐT", .circular,
      "Quy định về đánh giá học sinh trung học cơ sở và học sinh trung học phổ thông",
      issuer: ministry, signed: "2021-07-20", from: "2021-09-05", source: common,
      verified: false),
    LegalDocument(
      "19/2025/TT-BGDĐT", .circular, "Quy định về khen thưởng và kỷ luật học sinh",
      issuer: ministry, signed: "2025-09-15", from: "2025-10-31",
      source: "Thông tư 19/2025/TT-BGDĐT", verified: true),
  ]

  private static let staffStandards: [LegalDocument] = [
    LegalDocument(
      "14/2018/TT-BGDĐT", .circular,
      "Ban hành quy định chuẩn hiệu trưởng cơ sở giáo dục phổ thông", issuer: ministry,
      signed: "2018-07-20", from: "2018-09-04", source: common, verified: false),
    LegalDocument(
      "20/2018/TT-BGDĐT", .circular,
      "Ban hành quy định chuẩn nghề nghiệp giáo viên cơ sở giáo dục phổ thông", issuer: ministry,
      signed: "2018-08-22", from: "2018-10-10", source: common, verified: false),
    LegalDocument(
      "25/2018/TT-BGDĐT", .circular, "Ban hành quy định chuẩn hiệu trưởng cơ sở giáo dục mầm non",
      issuer: ministry, signed: "2018-10-08", from: "2018-11-23", source: common,
      verified: false),
    LegalDocument(
      "26/2018/TT-BGDĐT", .circular, "Ban hành quy định về chuẩn nghề nghiệp giáo viên mầm non",
      issuer: ministry, signed: "2018-10-08", from: "2018-11-23", source: common,
      verified: false),
  ]
}
