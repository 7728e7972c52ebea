extension Law2022 {
  /// Huân chương Lao động, Điều 42 to 44, from the third class to the first.
  var orders: [AwardTier] {
    [
      order(
        TierNames.labourThird, "HCLD3", "Huân chương Lao động hạng Ba",
        after: TierNames.primeMinisterMerit, person: Law2022.law("Điều 44 khoản 1 điểm e"),
        article: "Điều 44",
        more: [
          .ratingCount(atLeast: .excellent, count: 1, years: 5),
          .heldCount([TierNames.baseFighter], count: 3, years: 5),
        ]),
      order(
        TierNames.labourSecond, "HCLD2", "Huân chương Lao động hạng Nhì",
        after: TierNames.labourThird, person: Law2022.law("Điều 43 khoản 1"), article: "Điều 43",
        more: [
          .ratingCount(atLeast: .excellent, count: 2, years: 5),
          .heldCount([TierNames.provinceFighter], count: 1, years: 5),
        ]),
      order(
        TierNames.labourFirst, "HCLD1", "Huân chương Lao động hạng Nhất",
        after: TierNames.labourSecond,
        person: .unread("Luật 06/2022/QH15, Điều 42 khoản 1 (chưa đọc hết)"), article: "Điều 42",
        more: []),
    ]
  }

  private func order(
    _ id: String, _ code: String, _ name: String, after lower: String, person: Citation,
    article: String, more: [Condition]
  ) -> AwardTier {
    let collective = Citation.unread("Luật 06/2022/QH15, \(article) (tập thể; chưa đọc hết)")
    let names = ["rating-count", "title-count"]
    let extra = zip(names, more).map { name, condition in
      Criterion.rule(name, condition, person)
    }
    return AwardTier(
      id: id, code: code, name: name, kind: .form, level: .nation,
      standards: [
        .init(
          .individual,
          .all(
            [
              .rule("form-held", .heldBefore([lower], years: 0), person),
              .rule("rating-run", .ratingRun(atLeast: .good, years: 5), person),
            ] + extra)),
        .init(
          .collective,
          .all([
            .rule("form-held", .heldBefore([lower], years: 0), collective),
            .rule(
              "rating-run",
              .ratingRun(
                atLeast: .excellent, years: 5, orHolding: [TierNames.excellentCollective]),
              collective),
          ])),
      ],
      bars: [pendingBar], otherCategories: [.sudden, .thematic, .service, .external],
      otherCategoriesCitation: .unread(
        "Luật 06/2022/QH15, \(article) (ngoài công trạng: chưa đọc hết)"),
      authorities: [AuthorityRule(.president, .unread("Luật 06/2022/QH15, Điều 77"))],
      ballot: majority, prizes: prizes(id), documents: dossier(report: .personOfBoth),
      council: [CouncilPoints.exemplary, CouncilPoints.meritOnly],
      citation: Law2022.law(article))
  }

  /// Kỷ niệm chương and the honours of teachers.
  var teachers: [AwardTier] {
    let president = [AuthorityRule(.president, .unread("Luật 06/2022/QH15, Điều 77"))]
    return [
      AwardTier(
        id: TierNames.educationMedal, code: "KNCGD",
        name: "Kỷ niệm chương “Vì sự nghiệp giáo dục”", kind: .form, level: .sector,
        standards: [
          .init(
            .individual,
            .rule(
              "service-years", .serviceYears(atLeast: 20, hardAreas: .fewerYears(5, from: 5)),
              education("Điều 8")))
        ],
        bars: [pendingBar], otherCategories: [.service, .external],
        authorities: [AuthorityRule(.minister, education("Điều 12"))], ballot: majority,
        prizes: prizes(TierNames.educationMedal), documents: dossier(),
        council: [CouncilPoints.medalTerms], citation: education("Điều 8")),
      AwardTier(
        id: TierNames.excellentTeacher, code: "NGUT", name: "Nhà giáo Ưu tú", kind: .form,
        level: .nation,
        standards: [
          .init(
            .individual,
            TeacherHonours.excellentTeacher(
              years: honours, leaders: honours, isHardAreaRead: true,
              titles: .unread(
                "Nghị định 35/2024/NĐ-CP (số lần danh hiệu chưa đọc được; tạm theo Nghị định 27/2015/NĐ-CP)"
              )))
        ],
        bars: [pendingBar], authorities: president, ballot: ballot80.doubted,
        prizes: prizes(TierNames.excellentTeacher), documents: dossier(Law2022.ballotResult),
        council: [CouncilPoints.teacherRound, CouncilPoints.exemplary],
        citation: Law2022.law("Điều 64")),
      AwardTier(
        id: TierNames.peoplesTeacher, code: "NGND", name: "Nhà giáo Nhân dân", kind: .form,
        level: .nation,
        standards: [
          .init(
            .individual,
            TeacherHonours.peoplesTeacher(
              .unread("Nghị định 35/2024/NĐ-CP (tiêu chuẩn chi tiết chưa đọc được)")))
        ],
        bars: [pendingBar], authorities: president, ballot: ballot80.doubted,
        prizes: prizes(TierNames.peoplesTeacher), documents: dossier(Law2022.ballotResult),
        council: [CouncilPoints.teacherRound, CouncilPoints.exemplary],
        citation: Law2022.law("Điều 64")),
    ]
  }
}

extension BallotRule {
  /// The same rule where nothing was read about the votes on a tier.
  var doubted: BallotRule {
    BallotRule(
      method, threshold, of: base, citation.doubted("suy ra, chưa đọc được quy định riêng"))
  }
}
