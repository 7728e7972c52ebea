/// What both laws ask for the honours of teachers, as far as it could be read.
enum TeacherHonours {
  /// Nhà giáo ưu tú: fifteen years of teaching, twenty for leaders with ten of teaching among them; titles as Nghị định 27/2015/NĐ-CP.
  static func excellentTeacher(years: Citation, titles: Citation) -> Criterion {
    .all([
      .any([
        .all([
          .rule("role-teacher", .roles([.teacher]), years),
          .rule("service-years", .teachingYears(atLeast: 15, hardAreas: .twice), years),
        ]),
        .all([
          .rule("role-leader", .roles([.leader]), years),
          .rule("service-years-leader", .serviceYears(atLeast: 20, hardAreas: .twice), years),
          .rule("teaching-years", .teachingYears(atLeast: 10, hardAreas: .twice), years),
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
