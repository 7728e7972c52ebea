/// What both laws ask for the honours of teachers, as far as it could be read.
enum TeacherHonours {
  /// Nhà giáo ưu tú: fifteen years of teaching, twenty for leaders with ten of teaching among them; titles as Nghị định 27/2015/NĐ-CP.
  ///
  /// - Parameters:
  ///   - leaders: the article on leaders.
  ///   - isHardAreaRead: whether it was read that time in hard areas counts twice; else `leaders` says so.
  static func excellentTeacher(
    years: Citation, leaders: Citation, isHardAreaRead: Bool, titles: Citation
  ) -> Criterion {
    let teaching: Criterion =
      isHardAreaRead
      ? .rule("service-years", .teachingYears(atLeast: 15, hardAreas: .twice), years)
      : .any([
        .rule("service-years", .teachingYears(atLeast: 15), years),
        .rule("service-years-hard", .teachingYears(atLeast: 15, hardAreas: .twice), leaders),
      ])
    return .all([
      .any([
        .all([.rule("role-teacher", .roles([.teacher]), years), teaching]),
        .all([
          .rule("role-leader", .roles([.leader]), leaders),
          .rule("service-years-leader", .serviceYears(atLeast: 20, hardAreas: .twice), leaders),
          .rule("teaching-years", .teachingYears(atLeast: 10, hardAreas: .twice), leaders),
        ]),
      ]),
      .rule("title-count", .heldCount([TierNames.baseFighter], count: 7, years: nil), titles),
      .rule(
        "higher-title-count", .heldCount([TierNames.provinceFighter], count: 1, years: nil),
        titles),
      .rule(
        "form-held",
        .heldBefore(TierNames.ministryOrProvinceMerit + [TierNames.primeMinisterMerit], years: 0),
        titles),
    ])
  }

  /// Nhà giáo nhân dân: after Nhà giáo ưu tú.
  static func peoplesTeacher(_ citation: Citation) -> Criterion {
    .all([
      .rule("role", .roles([.teacher, .leader]), citation),
      .rule("form-held", .heldBefore([TierNames.excellentTeacher], years: 1), citation),
      .rule("service-years", .serviceYears(atLeast: 20, hardAreas: .twice), citation),
    ])
  }
}
