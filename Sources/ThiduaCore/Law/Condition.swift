/// The closed set of things a rule may ask of a subject. Years run backwards from the asked year.
public enum Condition: Sendable, Hashable {
  // Ratings
  /// The year's rating is so high or higher.
  case ratingAtLeast(QualityRating)
  /// The year's rating is exactly this.
  case ratingIs(QualityRating)
  /// So many years without gap, ending with the asked one, each rated so high or with a title held.
  case ratingRun(atLeast: QualityRating, years: Int, orHolding: [String] = [])
  /// So many of the last years rated so high.
  case ratingCount(atLeast: QualityRating, count: Int, years: Int)

  // Awards held
  /// One of the tiers is held for the asked year.
  case held([String])
  /// One of the tiers is held for a year at least so many years before the asked one.
  case heldBefore([String], years: Int)
  /// One of the tiers is held so many times at equal steps of years, the last time in the asked year
  /// or at most so many years before.
  case heldRun([String], times: Int, every: Int = 1, endingWithin: Int = 0)
  /// One of the tiers is held so often within the last years (nil: ever).
  case heldCount([String], count: Int, years: Int?)
  /// None of the tiers is held for the so many years before the asked one.
  case notHeld([String], yearsBefore: Int)

  // Initiatives
  /// So many recognised initiatives of a scope within the last years, none of them used up. Where the
  /// number of years is a reading and no word of the law, an older initiative leaves a doubt.
  case initiatives(scope: InitiativeScope, count: Int, years: Int, isWindowRead: Bool = true)

  // Members of a collective
  case members(Portion, MemberTest)
  /// At least one member holds one of the tiers for the asked year.
  case memberHolding([String])
  /// No member was disciplined so gravely or more in the asked year.
  case noMemberDiscipline(atLeast: DisciplineForm)

  // Conduct and presence
  /// No discipline so grave or more was in effect in the asked year.
  case noDiscipline(atLeast: DisciplineForm)
  /// No discipline, investigation or complaint is open.
  case noPendingMatter
  /// Months of service; where sources differ, fewer than the second number leave a doubt.
  case serviceMonths(atLeast: Int, doubtfulBelow: Int? = nil)
  /// Years of service that count; time in especially hard areas may make up for what is lacking.
  case serviceYears(atLeast: Int, hardAreas: HardAreas = .same)
  /// Years of teaching in person.
  case teachingYears(atLeast: Int, hardAreas: HardAreas = .same)
  /// Working days of sick and unpaid leave in the year stay below a number.
  case leaveDays(below: Int)
  /// There is a registration for the year.
  case registered

  // Who
  case nominee([NomineeKind])
  case roles([PersonRole])
  case collectives([CollectiveKind])
  case schools([SchoolKind])
  /// The award may be proposed in one of these categories.
  case categories([AwardCategory])

  // Pupils
  case pupilLevel(PupilLevel)

  /// The award is no longer given under this regime.
  case abolished
}

/// What service in especially hard areas (vùng đặc biệt khó khăn) is worth.
public enum HardAreas: Sendable, Hashable {
  /// No more than elsewhere.
  case same
  /// So many years fewer are asked of who served there so many years.
  case fewerYears(Int, from: Int)
  /// Every month there counts twice.
  case twice

  /// Whether the months are enough, with those in hard areas among them.
  func isEnough(_ months: Int, hard: Int, for years: Int) -> Bool {
    switch self {
    case .same: months >= years * 12
    case .fewerYears(let fewer, let least):
      months >= (hard >= least * 12 ? years - fewer : years) * 12
    case .twice: months + hard >= years * 12
    }
  }
}

/// What is counted among the members of a collective.
public enum MemberTest: Sendable, Hashable {
  /// One of the tiers is held for the asked year.
  case holding([String])
  /// The year's rating is so high or higher.
  case ratedAtLeast(QualityRating)
}

/// The results on which pupils' titles rest.
public enum PupilLevel: String, Sendable, CaseIterable {
  /// Primary: overall Hoàn thành xuất sắc. Secondary: conduct and study Tốt, six subjects from 9,0.
  case excellent
  /// Secondary: conduct and study Tốt.
  case good
  /// Primary: overall Hoàn thành tốt.
  case completedWell
}
