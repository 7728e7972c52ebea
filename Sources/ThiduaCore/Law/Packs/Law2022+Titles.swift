extension Law2022 {
  /// Titles of people, Điều 21 to 24.
  var titles: [AwardTier] { [advanced, baseFighter, provinceFighter, nationalFighter] }

  private var advanced: AwardTier {
    AwardTier(
      id: TierNames.advanced, code: "LDTT", name: "Lao động tiên tiến", kind: .title,
      level: .school,
      standards: [
        .init(
          .individual,
          .all([
            .rule("rating", .ratingAtLeast(.good), Law2022.law("Điều 24 khoản 1 điểm a")),
            // From 01/07/2026 only discipline that has to do with duty; no reading is stricter than this.
            .rule(
              Rule(
                "discipline", .noDiscipline(atLeast: .reprimand), discipline,
                isDoubtfulOnlyWhenFailing: true)),
            // Six months or, for schools, ten: no reading asks for more than ten.
            .rule(
              Rule(
                "service", .serviceMonths(atLeast: 6, doubtfulBelow: 10), recruitment,
                isDoubtfulOnlyWhenFailing: true)),
          ]))
      ],
      bars: [pendingBar], authorities: schoolTitles + advancedTitles, ballot: majority,
      prizes: prizes(TierNames.advanced), documents: dossier(), council: [CouncilPoints.unity],
      citation: Law2022.law("Điều 24"))
  }

  private var baseFighter: AwardTier {
    AwardTier(
      id: TierNames.baseFighter, code: "CSTDCS", name: "Chiến sĩ thi đua cơ sở", kind: .title,
      level: .school,
      standards: [
        .init(
          .individual,
          .all([
            .any([
              .rule("rating", .ratingAtLeast(.excellent), Law2022.law("Điều 23")),
              .rule(
                "initiative", .initiatives(scope: .unit, count: 1, years: 1),
                Law2022.law("Điều 23")),
            ]),
            .meets(TierNames.advanced),
          ]))
      ],
      bars: [pendingBar], authorities: schoolTitles, ballot: ballot80,
      prizes: prizes(TierNames.baseFighter),
      documents: dossier(Law2022.ballotResult, Law2022.proof, report: .person),
      council: [CouncilPoints.unity], citation: Law2022.law("Điều 23"))
  }

  private var provinceFighter: AwardTier {
    AwardTier(
      id: TierNames.provinceFighter, code: "CSTDBT", name: "Chiến sĩ thi đua cấp bộ, tỉnh",
      kind: .title, level: .province,
      standards: [
        .init(
          .individual,
          .all([
            .rule(
              "title-run", .heldRun([TierNames.baseFighter], times: 3),
              Law2022.law("Điều 22 khoản 1 điểm a")),
            .rule(
              Rule(
                "no-overlap", .notHeld([TierNames.provinceFighter], yearsBefore: 2),
                .unread("Luật 06/2022/QH15, Điều 22 (cách hiểu: ba năm đã tính không tính lại)"),
                isDoubtfulOnlyWhenFailing: true)),
            .rule(
              "initiative",
              .initiatives(scope: .province, count: 1, years: 3, isWindowRead: false),
              Law2022.law("Điều 22 khoản 1 điểm b")),
          ]))
      ],
      bars: [pendingBar],
      authorities: [
        AuthorityRule(.provinceChair, Law2022.law("Điều 79")),
        AuthorityRule(.minister, Law2022.law("Điều 79")),
      ],
      ballot: ballot90, prizes: prizes(TierNames.provinceFighter),
      documents: dossier(Law2022.ballotResult, Law2022.scopeProof),
      council: [CouncilPoints.outstanding], citation: Law2022.law("Điều 22"))
  }

  private var nationalFighter: AwardTier {
    AwardTier(
      id: TierNames.nationalFighter, code: "CSTDTQ", name: "Chiến sĩ thi đua toàn quốc",
      kind: .title, level: .nation,
      standards: [
        .init(
          .individual,
          .all([
            .rule(
              "title-count", .heldCount([TierNames.provinceFighter], count: 2, years: nil),
              Law2022.law("Điều 21")),
            .rule(
              Rule(
                "title-run",
                .heldRun([TierNames.provinceFighter], times: 2, every: 3, endingWithin: 1),
                .unread("Luật 06/2022/QH15, Điều 21 (cách hiểu: hai giai đoạn ba năm liền nhau)"),
                isDoubtfulOnlyWhenFailing: true)),
            .rule(
              "initiative",
              .initiatives(scope: .nation, count: 1, years: 7, isWindowRead: false),
              Law2022.law("Điều 21")),
          ]))
      ],
      bars: [pendingBar],
      authorities: [AuthorityRule(.primeMinister, .unread("Luật 06/2022/QH15, Điều 78"))],
      ballot: ballot90, prizes: prizes(TierNames.nationalFighter),
      documents: dossier(Law2022.ballotResult, Law2022.scopeProof, Law2022.files),
      deadlines: [
        DeadlineRule(
          step: "submit", text: "Trước ngày 31/12 của năm liền sau năm đạt danh hiệu lần thứ hai",
          deadlines("điểm a"))
      ],
      council: [CouncilPoints.outstanding], citation: Law2022.law("Điều 21"))
  }
}
