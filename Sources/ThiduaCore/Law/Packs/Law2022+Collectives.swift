extension Law2022 {
  /// Titles of collectives, Điều 25 to 28.
  var collectiveTitles: [AwardTier] {
    [advancedCollective, excellentCollective, provinceFlag, governmentFlag]
  }

  /// The school surely is a collective of the law; which of its parts are is for the ministry's
  /// circular and local rules.
  static func workCollectives(_ circular: Citation) -> Criterion {
    .any([
      .rule("collective", .collectives([.school]), Law2022.law("Điều 20")),
      .rule("collective-part", .collectives([.department, .office, .other]), circular),
    ])
  }

  private var advancedCollective: AwardTier {
    AwardTier(
      id: TierNames.advancedCollective, code: "TTLDTT", name: "Tập thể lao động tiên tiến",
      kind: .title, level: .school,
      standards: [
        .init(
          .collective,
          .all([
            Law2022.workCollectives(education("Điều 6")),
            .rule("rating", .ratingAtLeast(.good), Law2022.law("Điều 28 khoản 1 điểm a")),
            .rule(
              "share-advanced", .members(.atLeast(70), .holding(TierNames.advancedHolders)),
              Law2022.law("Điều 28 khoản 1 điểm c")),
            .rule(
              "member-discipline", .noMemberDiscipline(atLeast: .warning),
              Law2022.law("Điều 28 khoản 1 điểm c")),
          ]))
      ],
      bars: [pendingBar], authorities: schoolTitles, ballot: majority,
      prizes: prizes(TierNames.advancedCollective), documents: dossier(),
      council: [CouncilPoints.campaigns, CouncilPoints.collectiveUnity],
      citation: Law2022.law("Điều 28"))
  }

  private var excellentCollective: AwardTier {
    AwardTier(
      id: TierNames.excellentCollective, code: "TTLDXS", name: "Tập thể lao động xuất sắc",
      kind: .title, level: .province,
      standards: [
        .init(
          .collective,
          .all([
            Law2022.workCollectives(
              .unread("Thông tư 29/2023/TT-BGDĐT, Điều 5 (đối tượng; chưa đọc được)")),
            .rule("rating", .ratingAtLeast(.excellent), Law2022.law("Điều 27 khoản 1 điểm a")),
            .rule(
              "share-rated", .members(.atLeast(100), .ratedAtLeast(.completed)),
              Law2022.law("Điều 27 khoản 1 điểm c")),
            .rule(
              "share-advanced", .members(.atLeast(70), .holding(TierNames.advancedHolders)),
              Law2022.law("Điều 27 khoản 1 điểm c")),
            .rule(
              "has-base-fighter", .memberHolding([TierNames.baseFighter]),
              Law2022.law("Điều 27 khoản 1 điểm d")),
          ]))
      ],
      bars: [pendingBar],
      authorities: [AuthorityRule(.provinceChair, Law2022.law("Điều 79"))],
      ballot: majority, prizes: prizes(TierNames.excellentCollective), documents: dossier(),
      council: [CouncilPoints.campaigns, CouncilPoints.collectiveUnity],
      citation: Law2022.law("Điều 27"))
  }

  private var provinceFlag: AwardTier {
    AwardTier(
      id: TierNames.provinceFlag, code: "CTDBT", name: "Cờ thi đua cấp bộ, tỉnh", kind: .title,
      level: .province,
      standards: [
        .init(
          .collective,
          .all([
            .rule("collective", .collectives([.school, .other]), Law2022.law("Điều 26")),
            .rule(
              "rating", .ratingAtLeast(.excellent),
              .unread("Luật 06/2022/QH15, Điều 26 (hiểu “hoàn thành vượt chỉ tiêu” là HTXSNV)")),
          ]))
      ],
      bars: [pendingBar], otherCategories: [.thematic],
      otherCategoriesCitation: .unread(
        "Luật 06/2022/QH15, Điều 26 (phong trào theo chuyên đề: chưa đọc được)"),
      authorities: [
        AuthorityRule(.provinceChair, Law2022.law("Điều 79")),
        AuthorityRule(.minister, Law2022.law("Điều 79")),
      ],
      ballot: ballot80, prizes: prizes(TierNames.provinceFlag),
      documents: dossier(Law2022.ballotResult),
      council: [CouncilPoints.leadsCluster, CouncilPoints.collectiveUnity],
      citation: Law2022.law("Điều 26"))
  }

  private var governmentFlag: AwardTier {
    AwardTier(
      id: TierNames.governmentFlag, code: "CTDCP", name: "Cờ thi đua của Chính phủ", kind: .title,
      level: .nation,
      standards: [.init(.collective, .all([.meets(TierNames.provinceFlag)]))],
      bars: [pendingBar], otherCategories: [.thematic],
      otherCategoriesCitation: Law2022.law("Điều 25 khoản 3"),
      authorities: [AuthorityRule(.primeMinister, .unread("Luật 06/2022/QH15, Điều 78"))],
      ballot: ballot80, prizes: prizes(TierNames.governmentFlag),
      documents: dossier(Law2022.ballotResult, Law2022.files),
      deadlines: [
        DeadlineRule(
          step: "submit", text: "Trước ngày 31/12 (hệ thống giáo dục)", deadlines("điểm b"))
      ],
      council: [
        CouncilPoints.fiveYearCampaign,
        Message(
          vi: "xuất sắc tiêu biểu trong số các đơn vị dẫn đầu cụm, khối của bộ, tỉnh",
          en: "the most outstanding of the leaders of the clusters of a ministry or province"),
      ],
      citation: Law2022.law("Điều 25"))
  }
}
