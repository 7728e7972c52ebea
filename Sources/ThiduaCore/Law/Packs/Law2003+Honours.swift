extension Law2003 {
  /// Huân chương Lao động, Kỷ niệm chương and the honours of teachers.
  static let honours: [AwardTier] = [
    later(
      TierNames.labourThird, "HCLD3", "Huân chương Lao động hạng Ba",
      after: [TierNames.primeMinisterMerit], authority: .president,
      person: .unread("Luật 39/2013/QH13 (hạng Ba; chưa đọc được)"), initiatives: 5,
      collective: .unread("Luật 39/2013/QH13 (hạng Ba, tập thể; chưa đọc được)"),
      categories: .unread("Luật 15/2003/QH11 (sửa đổi 2013), Điều 44 (ngoài công trạng)"),
      .unread("Luật 15/2003/QH11 (sửa đổi 2013), Điều 44")),
    later(
      TierNames.labourSecond, "HCLD2", "Huân chương Lao động hạng Nhì",
      after: [TierNames.labourThird], authority: .president,
      person: .unread("Luật 39/2013/QH13 (hạng Nhì; chưa đọc được)"), initiatives: 5,
      collective: .unread("Luật 39/2013/QH13 (hạng Nhì, tập thể; chưa đọc được)"),
      categories: .unread("Luật 15/2003/QH11 (sửa đổi 2013), Điều 43 (ngoài công trạng)"),
      .unread("Luật 15/2003/QH11 (sửa đổi 2013), Điều 43")),
    later(
      TierNames.labourFirst, "HCLD1", "Huân chương Lao động hạng Nhất",
      after: [TierNames.labourSecond], authority: .president,
      person: .unread(
        "Luật 39/2013/QH13, Điều 1 khoản 18 (hiểu “thành tích xuất sắc toàn quốc” là HTXSNV)"),
      initiatives: nil, collective: .law("Luật 39/2013/QH13, Điều 1 khoản 18"),
      categories: .unread("Luật 15/2003/QH11 (sửa đổi 2013), Điều 42 (ngoài công trạng)"),
      law("Điều 42")),
    AwardTier(
      id: TierNames.educationMedal, code: "KNCGD",
      name: "Kỷ niệm chương “Vì sự nghiệp giáo dục”", kind: .form, level: .sector,
      standards: [
        .init(
          .individual,
          .any([
            .rule("service-years", .serviceYears(atLeast: 20), medal),
            .rule(
              "service-years-hard",
              .serviceYears(atLeast: 20, hardAreas: .fewerYears(5, from: 5)),
              .unread("Thông tư 22/2018/TT-BGDĐT (giảm năm cho vùng đặc biệt khó khăn: chưa đọc)")),
          ]))
      ],
      bars: [pendingBar], otherCategories: [.service, .external],
      authorities: [AuthorityRule(.minister, medal)], ballot: majority,
      prizes: prizes(TierNames.educationMedal), documents: dossier(),
      council: [CouncilPoints.medalTerms], citation: medal),
    AwardTier(
      id: TierNames.excellentTeacher, code: "NGUT", name: "Nhà giáo Ưu tú", kind: .form,
      level: .nation,
      standards: [
        .init(
          .individual,
          TeacherHonours.excellentTeacher(
            years: .law("Nghị định 27/2015/NĐ-CP"),
            leaders: .unread(
              "Nghị định 27/2015/NĐ-CP (cán bộ quản lý, vùng khó khăn: chưa đọc hết)"),
            isHardAreaRead: false,
            titles: .unread("Nghị định 27/2015/NĐ-CP (số lần danh hiệu chưa đọc hết)")))
      ],
      bars: [pendingBar],
      authorities: [AuthorityRule(.president, .unread("Luật 15/2003/QH11, Điều 77"))],
      ballot: ballot70, prizes: prizes(TierNames.excellentTeacher),
      documents: dossier(Law2022.ballotResult),
      council: [CouncilPoints.teacherRound, CouncilPoints.exemplary],
      citation: .law("Nghị định 27/2015/NĐ-CP")),
    AwardTier(
      id: TierNames.peoplesTeacher, code: "NGND", name: "Nhà giáo Nhân dân", kind: .form,
      level: .nation,
      standards: [
        .init(
          .individual,
          TeacherHonours.peoplesTeacher(.unread("Nghị định 27/2015/NĐ-CP (chưa đọc hết)")))
      ],
      bars: [pendingBar],
      authorities: [AuthorityRule(.president, .unread("Luật 15/2003/QH11, Điều 77"))],
      ballot: ballot70, prizes: prizes(TierNames.peoplesTeacher),
      documents: dossier(Law2022.ballotResult),
      council: [CouncilPoints.teacherRound, CouncilPoints.exemplary],
      citation: .law("Nghị định 27/2015/NĐ-CP")),
  ]

  private static let medal = Citation.law("Thông tư 22/2018, 21/2020/TT-BGDĐT (từ 20 năm)")
}
