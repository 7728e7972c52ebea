/// The question put to the law: which year, on which day, in which school.
public struct EligibilityContext: Sendable {
  public let year: YearID
  /// The day of judging. It alone chooses the pack.
  public let on: CivilDate
  public let pack: RulePack
  public let school: SchoolKind
  /// Why the award is proposed.
  public let category: AwardCategory
  /// The days of the year.
  public let days: ClosedRange<CivilDate>
  /// The day up to which service is counted: the year to its last evening, or the day of judging,
  /// whichever is earlier.
  public let serviceEnd: CivilDate

  /// Makes a question.
  ///
  /// - Parameters:
  ///   - startMonth: the month in which school years begin.
  ///   - pack: the law to judge by, where local rules were applied to it; else the pack of the day.
  public init(
    year: YearID, on: CivilDate, school: SchoolKind, category: AwardCategory = .merit,
    startMonth: Int = 9, pack: RulePack? = nil
  ) {
    self.year = year
    self.on = on
    self.school = school
    self.category = category
    self.pack = pack ?? RulePacks.pack(on: on)
    days = year.span(startMonth: startMonth)
    serviceEnd = min(on, days.upperBound.adding(days: 1))
  }

  private init(_ other: EligibilityContext, year: YearID, on: CivilDate, startMonth: Int) {
    self.init(
      year: year, on: on, school: other.school, category: other.category, startMonth: startMonth,
      pack: other.pack)
  }

  /// The same question put to the law with local regulations.
  func applying(_ local: [LocalRules]) -> EligibilityContext {
    EligibilityContext(
      year: year, on: on, school: school, category: category, startMonth: days.lowerBound.month,
      pack: pack.applying(local, on: on))
  }

  /// The same question so many years later, put when that year is over.
  func advanced(by years: Int) -> EligibilityContext {
    EligibilityContext(
      self, year: year.advanced(by: years),
      on: days.upperBound.adding(days: 1).adding(months: 12 * years),
      startMonth: days.lowerBound.month)
  }
}
