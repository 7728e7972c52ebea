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

  /// The same question put to the law with local regulations.
  func applying(_ local: [LocalRules]) -> EligibilityContext {
    EligibilityContext(
      year: year, on: on, school: school, category: category, startMonth: startMonth,
      pack: pack.applying(local, on: on))
  }

  private var startMonth: Int { year.isSchoolYear ? days.lowerBound.month : 9 }

  /// The same question so many years later, put when that year is over.
  ///
  /// - Parameter law: the law of a day. The asked year itself stays under the law it was asked under.
  func advanced(by years: Int, law: (CivilDate) -> RulePack) -> EligibilityContext {
    let end = days.upperBound.adding(days: 1).adding(months: 12 * years)
    return EligibilityContext(
      year: year.advanced(by: years), on: end, school: school, category: category,
      startMonth: startMonth, pack: years == 0 ? pack : law(end))
  }

  /// The same question put to another law.
  public func judging(by pack: RulePack) -> EligibilityContext {
    EligibilityContext(
      year: year, on: on, school: school, category: category, startMonth: startMonth, pack: pack)
  }
}
