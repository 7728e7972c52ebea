/// The weeks, months and semesters of one year, and which of them belong to which.
public struct SchoolCalendar: Sendable, Hashable {
  /// The year it tells about.
  public let year: YearID
  /// The days of the year; they begin earlier where week one is set before the year's first day.
  public let span: ClosedRange<CivilDate>
  /// The Monday of `T01`; nil for a calendar year for which none is set.
  public let weekOne: CivilDate?
  /// The days of `HK1`, `HK2` in order.
  public let semesters: [ClosedRange<CivilDate>]
  /// Stretches that do not count for emulation: holidays, exam weeks.
  public let uncounted: [UncountedSpan]

  /// Makes the calendar of a year.
  ///
  /// - Parameters:
  ///   - startMonth: the month in which school years begin.
  ///   - weekOne: a day of the first school week. One that is not of this year is passed over; unless
  ///     set, a school year counts from the week of 5 September.
  ///   - semesters: the days of each semester. Those of another year are passed over; unless set, a
  ///     school year has HK1 to 15 January and HK2 from 16 January to 31 May.
  ///   - uncounted: stretches that do not count.
  public init(
    year: YearID, startMonth: Int = 9, weekOne: CivilDate? = nil,
    semesters: [ClosedRange<CivilDate>] = [], uncounted: [UncountedSpan] = []
  ) {
    self.uncounted = uncounted
    let days = year.span(startMonth: (1...12).contains(startMonth) ? startMonth : 9)
    let set = weekOne.map(\.monday).flatMap { monday in
      monday >= days.lowerBound.adding(days: -60) && monday <= days.upperBound ? monday : nil
    }
    let usual =
      year.isSchoolYear ? CivilDate(year: year.first, month: 9, day: 5)?.monday : nil
    self.year = year
    self.weekOne = set ?? usual
    span = min(days.lowerBound, set ?? days.lowerBound)...days.upperBound
    let ours = semesters.filter { $0.overlaps(days) }.sorted { $0.lowerBound < $1.lowerBound }
    self.semesters = ours.isEmpty ? SchoolCalendar.usualSemesters(of: year, from: span) : ours
  }

  private static func usualSemesters(
    of year: YearID, from span: ClosedRange<CivilDate>
  ) -> [ClosedRange<CivilDate>] {
    guard year.isSchoolYear,
      let turn = CivilDate(year: year.first + 1, month: 1, day: 15),
      let end = CivilDate(year: year.first + 1, month: 5, day: 31), span.lowerBound < turn
    else { return [] }
    return [span.lowerBound...turn, turn.adding(days: 1)...end]
  }

  // MARK: - Periods of a day

  /// A day as a period.
  public func day(_ day: CivilDate) -> Period { Period(.day, day, day, day.description) }

  /// The week of a day, Monday to Sunday.
  public func week(of day: CivilDate) -> Period {
    let monday = day.monday
    let name: String
    if let weekOne, monday >= weekOne {
      name = "T" + padded(monday.days(since: weekOne) / 7 + 1, to: 2)
    } else {
      name = SchoolCalendar.isoName(of: monday)
    }
    return Period(.week, monday, monday.adding(days: 6), name)
  }

  /// The month of a day.
  public func month(of day: CivilDate) -> Period {
    let last = day.endOfMonth
    let first = day.adding(days: 1 - day.day)
    return Period(.month, first, last, String(first.description.prefix(7)))
  }

  /// The semester with this number from 1, or nil.
  public func semester(_ number: Int) -> Period? {
    guard semesters.indices.contains(number - 1) else { return nil }
    let days = semesters[number - 1]
    return Period(.semester, days.lowerBound, days.upperBound, "HK\(number)")
  }

  /// The semester that a day lies in, or nil in the holidays.
  public func semester(of day: CivilDate) -> Period? {
    semesters.firstIndex { $0.contains(day) }.flatMap { semester($0 + 1) }
  }

  /// The whole year.
  public var wholeYear: Period { Period(.year, span.lowerBound, span.upperBound, "year") }

  /// The numbered school weeks, in order.
  public var schoolWeeks: [Period] {
    guard let weekOne else { return [] }
    var weeks: [Period] = []
    var monday = weekOne
    while monday.adding(days: 3) <= span.upperBound {
      weeks.append(week(of: monday))
      monday = monday.adding(days: 7)
    }
    return weeks
  }

  /// Whether a period belongs to this year: a day by itself, a week by its Thursday, a month by any
  /// day. A week one that is set counts even where its Thursday lies before the year.
  public func contains(_ period: Period) -> Bool {
    switch period.kind {
    case .week: span.contains(period.anchor) || period.first == weekOne
    case .month: span.overlaps(period.first...period.last)
    default: span.contains(period.first)
    }
  }

  /// Why a base period does not count; nil if it does. A day and a week by its Thursday lie in such a
  /// stretch or not; a longer period only if all of its days do.
  public func reasonNotCounted(_ period: Period) -> String? {
    uncounted.first { stretch in
      period.kind <= .week
        ? stretch.days.contains(period.anchor)
        : stretch.days.contains(period.first) && stretch.days.contains(period.last)
    }?.reason
  }

  // MARK: - What belongs to what

  /// The period of a longer kind that a period belongs to; itself for its own kind; nil where there is
  /// none (a week in the summer holidays has no semester) or the kind is shorter.
  ///
  /// A week belongs where its Thursday lies. A month belongs to the semester that has most of its days.
  public func parent(of period: Period, _ kind: PeriodKind) -> Period? {
    guard kind > period.kind else { return kind == period.kind ? period : nil }
    switch kind {
    case .day: return nil
    case .week: return week(of: period.first)
    case .month: return month(of: period.anchor)
    case .semester:
      return period.kind == .month ? semester(withMostOf: period) : semester(of: period.anchor)
    case .year: return contains(period) ? wholeYear : nil
    }
  }

  private func semester(withMostOf month: Period) -> Period? {
    var best: (days: Int, number: Int) = (0, 0)
    for (index, days) in semesters.enumerated() {
      let first = max(days.lowerBound, month.first)
      let last = min(days.upperBound, month.last)
      let shared = last.days(since: first) + 1
      if shared > best.days { best = (shared, index + 1) }
    }
    return semester(best.number)
  }

  /// `2024-W41` of a Monday (ISO 8601: week 1 is the week of 4 January).
  static func isoName(of monday: CivilDate) -> String {
    let year = monday.adding(days: 3).year
    let first = CivilDate(year: year, month: 1, day: 4)?.monday ?? monday
    return "\(padded(year, to: 4))-W\(padded(monday.days(since: first) / 7 + 1, to: 2))"
  }
}
