extension Law2003 {
  private static let workCollectives: Criterion = .any([
    .rule("collective", .collectives([.school]), law("Điều 27 và Điều 28")),
    .rule(
      "collective-part", .collectives([.department, .office, .other]),
      .unread("Thông tư 21/2020/TT-BGDĐT (đối tượng trong trường; chưa đọc được)")),
  ])

  /// Titles of collectives, Điều 25 to 28.
  static let collectiveTitles: [AwardTier] = [
    AwardTier(
      id: TierNames.advancedCollective, code: "TTLDTT", name: "Tập thể lao động tiên tiến",
      kind: .title, level: .school,
      standards: [
        .init(
          .collective,
          .all([
            workCollectives,
            .rule("rating", .ratingAtLeast(.good), law("Điều 28 khoản 1 điểm a")),
            .rule(
              "share-advanced", .members(.moreThan(50), .holding(TierNames.advancedHolders)),
              law("Điều 28 khoản 1 điểm c")),
            .rule(
              "member-discipline", .noMemberDiscipline(atLeast: .warning),
              law("Điều 28 khoản 1 điểm c")),
          ]))
      ],
      bars: titleBars, authorities: schoolTitles, ballot: majority,
      prizes: prizes(TierNames.advancedCollective), documents: dossier(),
      council: [CouncilPoints.campaigns, CouncilPoints.collectiveUnity],
      citation: law("Điều 28")),
    AwardTier(
      id: TierNames.excellentCollective, code: "TTLDXS", name: "Tập thể lao động xuất sắc",
      kind: .title, level: .province,
      standards: [
        .init(
          .collective,
          .all([
            workCollectives,
            .rule("rating", .ratingAtLeast(.excellent), law("Điều 27 khoản 1 điểm a")),
            .rule(
              "share-rated", .members(.atLeast(100), .ratedAtLeast(.completed)),
              law("Điều 27 khoản 1 điểm c")),
            .rule(
              "share-advanced", .members(.atLeast(70), .holding(TierNames.advancedHolders)),
              law("Điều 27 khoản 1 điểm c")),
            .rule(
              "has-base-fighter", .memberHolding([TierNames.baseFighter]),
              law("Điều 27 khoản 1 điểm d")),
            .rule(
              "member-discipline", .noMemberDiscipline(atLeast: .warning),
              law("Điều 27 khoản 1 điểm d")),
          ]))
      ],
      bars: titleBars,
      authorities: [AuthorityRule(.provinceChair, .unread("Luật 15/2003/QH11, Điều 79"))],
      ballot: ballot70, prizes: prizes(TierNames.excellentCollective), documents: dossier(),
      council: [CouncilPoints.campaigns, CouncilPoints.collectiveUnity],
      citation: law("Điều 27")),
    AwardTier(
      id: TierNames.provinceFlag, code: "CTDBT", name: "Cờ thi đua cấp bộ, tỉnh", kind: .title,
      level: .province,
      standards: [
        .init(
          .collective,
          .all([
            .rule("collective", .collectives([.school, .other]), law("Điều 26")),
            .rule(
              "rating", .ratingAtLeast(.excellent),
              .unread("Luật 15/2003/QH11, Điều 26 (hiểu “vượt chỉ tiêu” là HTXSNV)")),
          ]))
      ],
      bars: titleBars,
      authorities: [
        AuthorityRule(.provinceChair, .unread("Luật 15/2003/QH11, Điều 79")),
        AuthorityRule(.minister, .unread("Luật 15/2003/QH11, Điều 79")),
      ],
      ballot: ballot70, prizes: prizes(TierNames.provinceFlag),
      documents: dossier(Law2022.ballotResult),
      council: [CouncilPoints.leadsCluster, CouncilPoints.collectiveUnity],
      citation: law("Điều 26; Thông tư 08/2017/TT-BNV, Điều 8")),
    AwardTier(
      id: TierNames.governmentFlag, code: "CTDCP", name: "Cờ thi đua của Chính phủ", kind: .title,
      level: .nation, standards: [.init(.collective, .all([.meets(TierNames.provinceFlag)]))],
      bars: titleBars,
      authorities: [AuthorityRule(.primeMinister, .unread("Luật 15/2003/QH11, Điều 78"))],
      ballot: ballot70, prizes: prizes(TierNames.governmentFlag),
      documents: dossier(Law2022.ballotResult),
      quotas: [
        QuotaRule(
          percent: 20, of: TierNames.provinceFlag,
          .unread("Nghị định 91/2017/NĐ-CP (không quá 20% số tập thể đủ tiêu chuẩn Cờ bộ, tỉnh)"))
      ],
      council: [CouncilPoints.leadsCluster], citation: law("Điều 25")),
  ]
}
