extension Law2022 {
  private static let deeds: [AwardCategory] = [.sudden, .thematic]

  /// Giấy khen, Điều 75.
  var certificates: [AwardTier] {
    [
      certificate(
        TierNames.headCertificate, "GKHT", "Giấy khen của Hiệu trưởng", .school, .headmaster,
        education("Điều 11 khoản 1"), rated: nil),
      certificate(
        TierNames.communeCertificate, "GKX", "Giấy khen của Chủ tịch UBND cấp xã", .commune,
        .communeChair, Law2022.law("Điều 75 khoản 1 điểm đ"), rated: .good),
      hasDistricts
        ? certificate(
          TierNames.districtCertificate, "GKH", "Giấy khen của Chủ tịch UBND cấp huyện", .district,
          .districtChair, Law2022.law("Điều 75 khoản 1 điểm d"), rated: .good)
        : abolishedDistrictCertificate,
      certificate(
        TierNames.departmentCertificate, "GKS", "Giấy khen của Giám đốc Sở", .department,
        .departmentDirector, Law2022.law("Điều 75 khoản 1 điểm c"), rated: .good),
    ]
  }

  private func certificate(
    _ id: String, _ code: String, _ name: String, _ level: AwardLevel, _ authority: Authority,
    _ citation: Citation, rated: QualityRating?
  ) -> AwardTier {
    let requires: Criterion = .all(
      rated.map { rating in
        [
          .rule(
            "rating", .ratingAtLeast(rating),
            .unread("Tiêu chuẩn do cấp có thẩm quyền quy định (Luật 06/2022/QH15, Điều 75)"))
        ]
      } ?? [])
    return AwardTier(
      id: id, code: code, name: name, kind: .form, level: level,
      standards: [.init(.individual, requires), .init(.collective, requires)],
      bars: [pendingBar], otherCategories: Law2022.deeds, otherNominees: [.pupil],
      authorities: [AuthorityRule(authority, citation)], ballot: majority, prizes: prizes(id),
      documents: dossier(),
      council: [
        CouncilPoints.exemplary, CouncilPoints.achievements, CouncilPoints.counted,
        CouncilPoints.meritOnly,
      ],
      citation: citation)
  }

  private var abolishedDistrictCertificate: AwardTier {
    let citation = Citation.law(
      "Nghị định 129/2025/NĐ-CP, Điều 59 (không còn cấp huyện từ 01/7/2025)")
    let never: Criterion = .rule("abolished", .abolished, citation)
    return AwardTier(
      id: TierNames.districtCertificate, code: "GKH",
      name: "Giấy khen của Chủ tịch UBND cấp huyện", kind: .form, level: .district,
      standards: [.init(.individual, never), .init(.collective, never)], citation: citation)
  }

  /// Bằng khen, Điều 73 and 74.
  var merits: [AwardTier] {
    [
      merit(
        TierNames.provinceMerit, "BKT", "Bằng khen của Chủ tịch UBND cấp tỉnh", .province,
        .provinceChair),
      merit(
        TierNames.ministryMerit, "BKB", "Bằng khen của Bộ trưởng", .sector, .minister,
        points: [CouncilPoints.ministryProposal]),
      primeMinisterMerit,
    ]
  }

  private func merit(
    _ id: String, _ code: String, _ name: String, _ level: AwardLevel, _ authority: Authority,
    points: [Message] = []
  ) -> AwardTier {
    let person = Law2022.law("Điều 74 khoản 1 điểm d")
    let collective = Law2022.law("Điều 74 khoản 3")
    return AwardTier(
      id: id, code: code, name: name, kind: .form, level: level,
      standards: [
        .init(
          .individual,
          .any([
            .rule("title-run", .heldRun([TierNames.baseFighter], times: 2), person),
            .all([
              .rule("rating-run", .ratingRun(atLeast: .excellent, years: 2), person),
              .rule("initiative", .initiatives(scope: .unit, count: 2, years: 2), person),
            ]),
          ])),
        .init(
          .collective,
          .rule(
            "rating-run",
            .ratingRun(
              atLeast: .excellent, years: 2, orHolding: [TierNames.excellentCollective]),
            collective)),
      ],
      bars: [pendingBar], otherCategories: Law2022.deeds, otherNominees: [.pupil],
      authorities: [AuthorityRule(authority, Law2022.law("Điều 79"))], ballot: majority,
      prizes: prizes(id), documents: dossier(report: .personOfBoth),
      council: [
        CouncilPoints.exemplary, CouncilPoints.selfDemocracy, CouncilPoints.counted,
        CouncilPoints.meritOnly,
      ] + points,
      citation: Law2022.law("Điều 74"))
  }

  private var primeMinisterMerit: AwardTier {
    let person = Law2022.law("Điều 73 khoản 1 điểm b")
    let collective = Citation.unread("Luật 06/2022/QH15, Điều 73 (tập thể; chưa đọc được)")
    return AwardTier(
      id: TierNames.primeMinisterMerit, code: "BKTTG", name: "Bằng khen của Thủ tướng Chính phủ",
      kind: .form, level: .nation,
      standards: [
        .init(
          .individual,
          .all([
            .rule("form-held", .heldBefore(TierNames.ministryOrProvinceMerit, years: 0), person),
            .rule("rating-run", .ratingRun(atLeast: .good, years: 5), person),
            .rule(
              "title-count", .heldCount([TierNames.baseFighter], count: 3, years: 5), person),
          ])),
        .init(
          .collective,
          .all([
            .rule(
              "form-held", .heldBefore(TierNames.ministryOrProvinceMerit, years: 0), collective),
            .rule(
              "rating-run",
              .ratingRun(
                atLeast: .excellent, years: 5, orHolding: [TierNames.excellentCollective]),
              collective),
            .any([
              .rule("flag", .heldCount([TierNames.provinceFlag], count: 1, years: 5), collective),
              .rule(
                "form-count",
                .heldCount(TierNames.ministryOrProvinceMerit, count: 2, years: 5), collective),
            ]),
          ])),
      ],
      bars: [pendingBar], otherCategories: Law2022.deeds,
      otherCategoriesCitation: .unread(
        "Luật 06/2022/QH15, Điều 73 khoản 1 (thời gian của phong trào chưa đọc được)"),
      authorities: [AuthorityRule(.primeMinister, .unread("Luật 06/2022/QH15, Điều 78"))],
      ballot: majority, prizes: prizes(TierNames.primeMinisterMerit),
      documents: dossier(Law2022.files, report: .personOfBoth),
      council: [CouncilPoints.exemplary, CouncilPoints.selfDemocracy, CouncilPoints.meritOnly],
      citation: Law2022.law("Điều 73"))
  }
}
