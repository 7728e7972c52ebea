extension Law2003 {
  private static let deeds: [AwardCategory] = [.sudden, .thematic]

  /// Giấy khen and bằng khen.
  static let forms: [AwardTier] = [
    certificate(
      TierNames.headCertificate, "GKHT", "Giấy khen của Hiệu trưởng", .school, .headmaster),
    certificate(
      TierNames.communeCertificate, "GKX", "Giấy khen của Chủ tịch UBND cấp xã", .commune,
      .communeChair),
    certificate(
      TierNames.districtCertificate, "GKH", "Giấy khen của Chủ tịch UBND cấp huyện", .district,
      .districtChair),
    certificate(
      TierNames.departmentCertificate, "GKS", "Giấy khen của Giám đốc Sở", .department,
      .departmentDirector),
    merit(
      TierNames.provinceMerit, "BKT", "Bằng khen của Chủ tịch UBND cấp tỉnh", .province,
      .provinceChair),
    merit(TierNames.ministryMerit, "BKB", "Bằng khen của Bộ trưởng", .sector, .minister),
    later(
      TierNames.primeMinisterMerit, "BKTTG", "Bằng khen của Thủ tướng Chính phủ",
      after: TierNames.ministryOrProvinceMerit, authority: .primeMinister,
      person: decree("Điều 38 khoản 1"), initiatives: 5,
      collective: .unread("Nghị định 91/2017/NĐ-CP, Điều 38 (tập thể; chưa đọc được)"),
      decree("Điều 38")),
  ]

  private static func certificate(
    _ id: String, _ code: String, _ name: String, _ level: AwardLevel, _ authority: Authority
  ) -> AwardTier {
    let requires: Criterion = .rule("rating", .ratingAtLeast(.good), law("Điều 75 và Điều 76"))
    return AwardTier(
      id: id, code: code, name: name, kind: .form, level: level,
      standards: [.init(.individual, requires), .init(.collective, requires)],
      bars: [pendingBar], otherCategories: deeds, otherNominees: [.pupil],
      authorities: [AuthorityRule(authority, law("Điều 75"))], ballot: majority,
      prizes: prizes(id), documents: dossier(),
      council: [CouncilPoints.exemplary, CouncilPoints.achievements, CouncilPoints.meritOnly],
      citation: law("Điều 75"))
  }

  private static func merit(
    _ id: String, _ code: String, _ name: String, _ level: AwardLevel, _ authority: Authority
  ) -> AwardTier {
    let citation = decree("Điều 39")
    return AwardTier(
      id: id, code: code, name: name, kind: .form, level: level,
      standards: [
        .init(
          .individual,
          .all([
            .rule("rating-run", .ratingRun(atLeast: .excellent, years: 2), citation),
            .rule("initiative", .initiatives(scope: .unit, count: 2, years: 2), citation),
          ])),
        .init(
          .collective,
          .rule("rating-run", .ratingRun(atLeast: .excellent, years: 2), citation)),
      ],
      bars: [pendingBar], otherCategories: deeds, otherNominees: [.pupil],
      authorities: [AuthorityRule(authority, .unread("Luật 15/2003/QH11, Điều 79"))],
      ballot: ballot70, prizes: prizes(id), documents: dossier(),
      council: [
        CouncilPoints.exemplary, CouncilPoints.selfDemocracy, CouncilPoints.meritOnly,
      ], citation: citation)
  }

  /// A form that asks for five years of excellent work after a lower one.
  static func later(
    _ id: String, _ code: String, _ name: String, after lower: [String], authority: Authority,
    person: Citation, initiatives: Int?, collective: Citation, categories: Citation? = nil,
    _ citation: Citation
  ) -> AwardTier {
    let held: Condition = .heldBefore(lower, years: 5)
    let run: Condition = .ratingRun(atLeast: .excellent, years: 5)
    let more: [Criterion] =
      initiatives.map {
        [.rule("initiative", .initiatives(scope: .unit, count: $0, years: 5), person)]
      } ?? []
    return AwardTier(
      id: id, code: code, name: name, kind: .form, level: .nation,
      standards: [
        .init(
          .individual,
          .all([.rule("form-held", held, person), .rule("rating-run", run, person)] + more)),
        .init(
          .collective,
          .all([.rule("form-held", held, collective), .rule("rating-run", run, collective)])),
      ],
      bars: [pendingBar],
      otherCategories: categories == nil ? deeds : [.sudden, .thematic, .service],
      otherCategoriesCitation: categories,
      authorities: [AuthorityRule(authority, .unread("Luật 15/2003/QH11, Điều 77 và Điều 78"))],
      ballot: ballot70, prizes: prizes(id), documents: dossier(),
      council: [
        CouncilPoints.exemplary, CouncilPoints.meritOnly, CouncilPoints.oneStateAwardAYear,
      ], citation: citation)
  }
}
