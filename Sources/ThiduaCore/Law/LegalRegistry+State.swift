extension LegalDocument {
  /// Laws and decrees about authorities, staff and papers that plans cite. Where `verified` is false
  /// they are commonly known and were not read in a source here.
  static let state: [LegalDocument] = [
    LegalDocument(
      "22/2008/QH12", .law, "Luật Cán bộ, công chức", issuer: "Quốc hội", signed: "2008-11-13",
      from: "2010-01-01", to: "2025-06-30", replacedBy: ["80/2025/QH15"], source: common,
      verified: false),
    LegalDocument(
      "80/2025/QH15", .law, "Luật Cán bộ, công chức", issuer: "Quốc hội", signed: "2025-06-24",
      from: "2025-07-01", source: common, verified: false),
    LegalDocument(
      "58/2010/QH12", .law, "Luật Viên chức", issuer: "Quốc hội", signed: "2010-11-15",
      from: "2012-01-01", source: common, verified: false),
    LegalDocument(
      "52/2019/QH14", .law,
      "Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức",
      issuer: "Quốc hội", signed: "2019-11-25", from: "2020-07-01",
      amends: ["22/2008/QH12", "58/2010/QH12"], source: common, verified: false),
    LegalDocument(
      "77/2015/QH13", .law, "Luật Tổ chức chính quyền địa phương", issuer: "Quốc hội",
      signed: "2015-06-19", from: "2016-01-01", to: "2025-02-28", replacedBy: ["65/2025/QH15"],
      source: common, verified: false),
    LegalDocument(
      "65/2025/QH15", .law, "Luật Tổ chức chính quyền địa phương", issuer: "Quốc hội",
      signed: "2025-02-19", from: "2025-03-01", to: "2025-06-15", replacedBy: ["72/2025/QH15"],
      source: common, verified: false),
    LegalDocument(
      "72/2025/QH15", .law, "Luật Tổ chức chính quyền địa phương", issuer: "Quốc hội",
      signed: "2025-06-16", from: "2025-06-16", source: common, verified: false),
    LegalDocument(
      "10/2022/QH15", .law, "Luật Thực hiện dân chủ ở cơ sở", issuer: "Quốc hội",
      signed: "2022-11-10", from: "2023-07-01", source: common, verified: false),
    LegalDocument(
      "102/2016/QH13", .law, "Luật Trẻ em", issuer: "Quốc hội", signed: "2016-04-05",
      from: "2017-06-01", source: common, verified: false),
    LegalDocument(
      "115/2020/NĐ-CP", .decree, "Quy định về tuyển dụng, sử dụng và quản lý viên chức",
      issuer: "Chính phủ", signed: "2020-09-25", from: "2020-09-29", source: common,
      verified: false),
    LegalDocument(
      "85/2023/NĐ-CP", .decree,
      "Sửa đổi, bổ sung một số điều của Nghị định số 115/2020/NĐ-CP về tuyển dụng, sử dụng và quản lý "
        + "viên chức", issuer: "Chính phủ", signed: "2023-12-07", from: "2023-12-07",
      amends: ["115/2020/NĐ-CP"], source: common, verified: false),
    LegalDocument(
      "110/2004/NĐ-CP", .decree, "Về công tác văn thư", issuer: "Chính phủ", signed: "2004-04-08",
      to: "2020-03-04", replacedBy: ["30/2020/NĐ-CP"], source: "Nghị định 30/2020/NĐ-CP",
      verified: false),
    LegalDocument(
      "30/2020/NĐ-CP", .decree, "Về công tác văn thư", issuer: "Chính phủ",
      signed: "2020-03-05", from: "2020-03-05", source: "Nghị định 30/2020/NĐ-CP",
      verified: true),
    LegalDocument(
      "73/2019/NĐ-CP", .decree,
      "Quy định quản lý đầu tư ứng dụng công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước",
      issuer: "Chính phủ", signed: "2019-09-05", from: "2020-01-01", source: common,
      verified: false),
    LegalDocument(
      "145/2013/NĐ-CP", .decree,
      "Quy định về tổ chức ngày kỷ niệm; nghi thức trao tặng, đón nhận hình thức khen thưởng, danh "
        + "hiệu thi đua; nghi lễ đối ngoại và đón, tiếp khách nước ngoài", issuer: "Chính phủ",
      signed: "2013-10-29", from: "2013-12-16", source: common, verified: false),
    LegalDocument(
      "111/2018/NĐ-CP", .decree,
      "Quy định về ngày thành lập, ngày truyền thống, ngày hưởng ứng của các bộ, ngành, địa phương",
      issuer: "Chính phủ", signed: "2018-08-31", from: "2018-10-15", source: common,
      verified: false),
    LegalDocument(
      "18/2013/TT-BKHCN", .circular,
      "Hướng dẫn thi hành một số quy định của Điều lệ Sáng kiến được ban hành theo Nghị định số "
        + "13/2012/NĐ-CP", issuer: "Bộ Khoa học và Công nghệ", signed: "2013-08-01",
      source: common, verified: false),
    LegalDocument(
      "02/2023/TT-BNV", .circular, "Quy định chế độ báo cáo thống kê ngành Nội vụ",
      issuer: "Bộ Nội vụ", signed: "2023-03-23", source: common, verified: false),
    LegalDocument(
      "18/2025/TT-BNV", .circular, "Quy định chế độ báo cáo thống kê ngành Nội vụ",
      issuer: "Bộ Nội vụ", signed: "2025-10-08", source: common, verified: false),
  ]

  private static let common = "phổ biến"
}
