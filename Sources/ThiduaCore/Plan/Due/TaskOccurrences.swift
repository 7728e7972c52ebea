/// The stretches of the calendar in which a recurring task is to be done, one a step.
public struct TaskOccurrences: Sendable, Hashable {
  /// In order; the last day of each is its deadline.
  public let ranges: [ClosedRange<CivilDate>]

  /// A time of more steps is not counted out at all, for a part of it would tell wrong days: every day
  /// of a century fits.
  private static let limit = 40_000

  /// The occurrences of a due time; none where it does not recur or its time is open.
  public init(_ due: TaskDue) {
    guard due.kind == .recurring, let every = due.every, let from = due.from, let to = due.to,
      from <= to
    else {
      ranges = []
      return
    }
    let steps = TaskOccurrences.steps(every, from, to, due.semesters)
    let found =
      due.anchor == nil
      ? TaskOccurrences.mostlyWithin(steps, from...to)
      : steps.compactMap { TaskOccurrences.anchored($0, due) }.filter {
        (from...to).contains($0.upperBound)
      }
    ranges = found.map { max($0.lowerBound, from)...$0.upperBound }
  }

  /// The steps of which at least half lies in the plan's time, cut to it: so a school year has four
  /// quarters and two half years, though it touches five and three. A time too short for any step has
  /// those it touches.
  private static func mostlyWithin(
    _ steps: [ClosedRange<CivilDate>], _ days: ClosedRange<CivilDate>
  ) -> [ClosedRange<CivilDate>] {
    let cut = steps.filter { $0.overlaps(days) }.map { (whole: $0, part: $0.clamped(to: days)) }
    func length(_ range: ClosedRange<CivilDate>) -> Int {
      range.upperBound.days(since: range.lowerBound) + 1
    }
    let most = cut.filter { 2 * length($0.part) >= length($0.whole) }
    return (most.isEmpty ? cut : most).map(\.part)
  }

  /// The stretch that runs on a day, else the next one, else the last; nil where there is none.
  public func current(on day: CivilDate) -> ClosedRange<CivilDate>? {
    ranges.first { $0.upperBound >= day } ?? ranges.last
  }

  /// The number of the stretch to which work done on a day belongs: the first that is not over on that
  /// day; nil before the first begins or after the last.
  public func index(doneOn day: CivilDate) -> Int? {
    guard let first = ranges.first, day >= first.lowerBound else { return nil }
    return ranges.firstIndex { $0.upperBound >= day }
  }

  // MARK: - Steps

  private static func steps(
    _ every: TaskDue.Interval, _ from: CivilDate, _ to: CivilDate, _ own: Semesters
  ) -> [ClosedRange<CivilDate>] {
    switch every {
    case .day: return days(from, to, 1)
    case .week: return days(from.monday, to, 7)
    case .fortnight: return days(from.monday, to, 14)
    case .month: return months(from, to, 1, aligned: true)
    case .twoMonths: return months(from, to, 2, aligned: false)
    case .quarter: return months(from, to, 3, aligned: true)
    case .halfYear: return months(from, to, 6, aligned: true)
    case .semester: return semesters(from, to, own)
    case .year: return years(from, to)
    }
  }

  private static func days(
    _ start: CivilDate, _ to: CivilDate, _ count: Int
  ) -> [ClosedRange<CivilDate>] {
    guard to.days(since: start) / count < limit else { return [] }
    return stride(from: start.dayNumber, through: to.dayNumber, by: count).map { number in
      let first = CivilDate(dayNumber: number)
      return first...first.adding(days: count - 1)
    }
  }

  /// Steps of months; aligned ones begin with the calendar's quarter or half year.
  private static func months(
    _ from: CivilDate, _ to: CivilDate, _ count: Int, aligned: Bool
  ) -> [ClosedRange<CivilDate>] {
    guard 12 * (to.year - from.year) / count < limit else { return [] }
    let back = aligned ? (from.month - 1) % count : 0
    var first = from.adding(days: 1 - from.day).adding(months: -back)
    var steps: [ClosedRange<CivilDate>] = []
    while first <= to {
      let next = first.adding(months: count)
      steps.append(first...next.adding(days: -1))
      first = next
    }
    return steps
  }

  private static func semesters(
    _ from: CivilDate, _ to: CivilDate, _ own: Semesters
  ) -> [ClosedRange<CivilDate>] {
    guard to.year - from.year < 100 else { return [] }
    return ((from.year - 1)...to.year).flatMap { year in
      [1, 2].compactMap { own.days($0, year) }
    }
  }

  /// Years are counted from the first day: a school year's plan has one yearly task, not two.
  private static func years(_ from: CivilDate, _ to: CivilDate) -> [ClosedRange<CivilDate>] {
    var steps: [ClosedRange<CivilDate>] = []
    while steps.count < limit {
      let first = from.adding(months: 12 * steps.count)
      guard first <= to else { break }
      steps.append(first...from.adding(months: 12 * (steps.count + 1)).adding(days: -1))
    }
    return steps
  }

  // MARK: - Anchors

  private static func anchored(
    _ step: ClosedRange<CivilDate>, _ due: TaskDue
  ) -> ClosedRange<CivilDate>? {
    let first = step.lowerBound
    switch due.anchor {
    case nil: return step
    case .weekday(let number):
      let day = first.adding(days: number - 1)
      return day...day
    case .monthDay(let number, let isBefore):
      let length = first.endOfMonth.day
      // The 31st of a month without one is its last day.
      let last = first.adding(days: min(isBefore ? number - 1 : number, length) - 1)
      return isBefore ? first...last : last...last
    case .week(let number):
      return CalendarSpan(.weeks(number, through: number, month: first.month)).days(in: first.year)
    case .part(let part):
      let isMonth = step.upperBound <= first.endOfMonth
      return CalendarSpan(isMonth ? .month(first.month) : .year, part: part).portion(of: step)
    case .inYear(let span, let isBefore):
      let years = first.year - 1...step.upperBound.year
      let found = years.compactMap { span.days(in: $0, due.semesters) }.first {
        $0.lowerBound >= first
      }
      guard let found, found.lowerBound <= step.upperBound else { return nil }
      guard isBefore else { return found }
      return found.lowerBound > first ? first...found.lowerBound.adding(days: -1) : nil
    }
  }
}
