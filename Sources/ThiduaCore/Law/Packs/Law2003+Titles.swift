extension Law2003 {
  /// Titles of people, Điều 21 to 24.
  static let titles: [AwardTier] = [
    AwardTier(
      id: TierNames.advanced, code: "LDTT", name: "Lao động tiên tiến", kind: .title,
      level: .school,
      standards: [
        .init(
          .individual,
          .all([
            .rule("rating", .ratingAtLeast(.good), law("Điều 24 khoản 1 điểm a")),
            .rule("discipline", .noDiscipline(atLeast: .reprimand), decree("Điều 10 khoản 6")),
            .rule("service", .serviceMonths(atLeast: 10), decree("Điều 10 khoản 6")),
            .rule("leave", .leaveDays(below: 40), decree("Điều 10 khoản 6")),
          ]))
      ],
      bars: titleBars, authorities: schoolTitles, ballot: ballot70,
      prizes: prizes(TierNames.advanced), documents: dossier(), council: [CouncilPoints.unity],
      citation: law("Điều 24")),
    AwardTier(
      id: TierNames.baseFighter, code: "CSTDCS", name: "Chiến sĩ thi đua cơ sở", kind: .title,
      level: .school,
      standards: [
        .init(
          .individual,
          .all([
            .rule(
              "initiative", .initiatives(scope: .unit, count: 1, years: 1),
              law("Điều 23; Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3")),
            .meets(TierNames.advanced),
          ]))
      ],
      bars: titleBars, authorities: schoolTitles, ballot: ballot70,
      prizes: prizes(TierNames.baseFighter),
      documents: dossier(Law2022.ballotResult, Law2022.proof),
      quotas: [QuotaRule(percent: 15, of: TierNames.advanced, decree("Điều 9 khoản 3"))],
      council: [CouncilPoints.unity], citation: law("Điều 23")),
    AwardTier(
      id: TierNames.provinceFighter, code: "CSTDBT", name: "Chiến sĩ thi đua cấp bộ, tỉnh",
      kind: .title, level: .province,
      standards: [
        .init(
          .individual,
          .all([
            .rule("title-run", .heldRun([TierNames.baseFighter], times: 3), law("Điều 22")),
            .rule(
              Rule(
                "no-overlap", .notHeld([TierNames.provinceFighter], yearsBefore: 2),
                .unread(
                  "Nghị định 91/2017/NĐ-CP, Điều 9 (cách hiểu: ba năm đã tính không tính lại)"),
                isDoubtfulOnlyWhenFailing: true)),
            .rule(
              "initiative",
              .initiatives(scope: .province, count: 1, years: 3, isWindowRead: false),
              decree("Điều 9 khoản 2")),
          ]))
      ],
      bars: titleBars,
      authorities: [
        AuthorityRule(.provinceChair, .unread("Luật 15/2003/QH11, Điều 79")),
        AuthorityRule(.minister, .unread("Luật 15/2003/QH11, Điều 79")),
      ],
      ballot: ballot90, prizes: prizes(TierNames.provinceFighter),
      documents: dossier(Law2022.ballotResult, Law2022.scopeProof),
      council: [CouncilPoints.outstanding], citation: law("Điều 22")),
    AwardTier(
      id: TierNames.nationalFighter, code: "CSTDTQ", name: "Chiến sĩ thi đua toàn quốc",
      kind: .title, level: .nation,
      standards: [
        .init(
          .individual,
          .all([
            .rule(
              "title-count", .heldCount([TierNames.provinceFighter], count: 2, years: nil),
              law("Điều 21")),
            .rule(
              Rule(
                "title-run",
                .heldRun([TierNames.provinceFighter], times: 2, every: 3, endingWithin: 1),
                .unread(
                  "Nghị định 91/2017/NĐ-CP, Điều 9 (cách hiểu: hai giai đoạn ba năm liền nhau)"),
                isDoubtfulOnlyWhenFailing: true)),
            .rule(
              "initiative",
              .initiatives(scope: .nation, count: 1, years: 7, isWindowRead: false),
              decree("Điều 9 khoản 1")),
          ]))
      ],
      bars: titleBars,
      authorities: [AuthorityRule(.primeMinister, .unread("Luật 15/2003/QH11, Điều 78"))],
      ballot: ballot90, prizes: prizes(TierNames.nationalFighter),
      documents: dossier(Law2022.ballotResult, Law2022.scopeProof),
      deadlines: [
        DeadlineRule(step: "submit", text: "Trước ngày 31/10 hằng năm", decree("Điều 48"))
      ],
      council: [CouncilPoints.outstanding], citation: law("Điều 21")),
  ]
}
