/// Awards of pupils: the same in all regimes of the emulation law, for they rest on the circulars of
/// assessment (Thông tư 27/2020 and 22/2021/TT-BGDĐT) and carry neither votes nor prize multiples.
enum Pupils {
  static func tiers(
    pending: Citation, certificate: Citation, primary: Citation = primary,
    secondary: Citation = secondary
  ) -> [AwardTier] {
    let both = primary.and(secondary)
    return [
      tier(
        TierNames.exemplaryPupil, "HSTB",
        "Học sinh Tiêu biểu hoàn thành tốt trong học tập và rèn luyện", [.primary],
        .completedWell, primary, pending, council: [CouncilPoints.pupilProgress]),
      tier(
        TierNames.goodPupil, "HSG", "Học sinh Giỏi", [.lowerSecondary, .upperSecondary], .good,
        secondary, pending, council: []),
      tier(
        TierNames.excellentPupil, "HSXS", "Học sinh Xuất sắc",
        [.primary, .lowerSecondary, .upperSecondary], .excellent, both, pending, council: []),
      AwardTier(
        id: TierNames.pupilCertificate, code: "GKHS",
        name: "Giấy khen của Hiệu trưởng cho học sinh",
        kind: .student, level: .school,
        standards: [
          .init(.pupil, .all([])),
          .init(
            .collective, .rule("collective", .collectives([.class, .grade]), certificate)),
        ],
        bars: [Rule("pending-matter", .noPendingMatter, pending, effect: .defers)],
        otherCategories: [.sudden, .thematic],
        authorities: [AuthorityRule(.headmaster, certificate)],
        documents: [RequiredDocument("list", "Danh sách đề nghị khen thưởng")],
        council: [CouncilPoints.pupilDeed], citation: certificate),
    ]
  }

  static let primary = Citation.law("Thông tư 27/2020/TT-BGDĐT, Điều 13")
  /// Thông tư 27/2020 reached the fifth form and 22/2021 the ninth and twelfth in 2024-2025.
  static let primaryRollout = Citation.unread(
    "Thông tư 27/2020/TT-BGDĐT, Điều 13 (lớp 5 đến hết năm học 2023 - 2024 theo Thông tư 22/2016)"
  )
  .from(RulePacks.day(2024, 9, 1), primary.text, isVerified: true)
  static let secondaryRollout = Citation.unread(
    "Thông tư 22/2021/TT-BGDĐT, Điều 15 (lớp 9, 12 đến hết năm học 2023 - 2024 theo Thông tư 58/2011)"
  )
  .from(RulePacks.day(2024, 9, 1), secondary.text, isVerified: true)
  static let secondary = Citation.law("Thông tư 22/2021/TT-BGDĐT, Điều 15")

  private static func tier(
    _ id: String, _ code: String, _ name: String, _ schools: [SchoolKind], _ level: PupilLevel,
    _ citation: Citation, _ pending: Citation, council: [Message]
  ) -> AwardTier {
    AwardTier(
      id: id, code: code, name: name, kind: .student, level: .school,
      standards: [
        .init(
          .pupil,
          .all([
            .rule("school", .schools(schools), citation),
            .rule("result", .pupilLevel(level), citation),
          ]))
      ],
      bars: [Rule("pending-matter", .noPendingMatter, pending, effect: .defers)],
      authorities: [AuthorityRule(.headmaster, citation)],
      documents: [RequiredDocument("list", "Danh sách đề nghị khen thưởng")], council: council,
      citation: citation)
  }
}
