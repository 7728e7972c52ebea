/// The day or part of each step of a recurrence that a phrase names: `ngày 25 hằng tháng`.
enum RecurrenceAnchor: Sendable, Hashable {
  /// A day of the week, 1 for Monday to 7 for Sunday.
  case weekday(Int)
  /// A day of the month; `before` ends the time on the day before it.
  case monthDay(Int, before: Bool)
  /// Week n of the month, days 7n − 6 to 7n.
  case week(Int)
  case part(CalendarSpan.Part)
  /// A month or day of the year; `before` ends the time on the day before it.
  case inYear(CalendarSpan, before: Bool)

  /// Reads what stands beside `hằng tháng`; nil where it is no anchor of such a step.
  init?(_ tokens: [DueToken], of interval: TaskDue.Interval) {
    for rule in RecurrenceAnchor.rules where rule.intervals.contains(interval) {
      if let match = rule.pattern.match(tokens, at: 0), match.end == tokens.count,
        let anchor = rule.make(match)
      {
        self = anchor
        return
      }
    }
    return nil
  }

  private struct Rule: Sendable {
    let pattern: DuePattern
    let intervals: Set<TaskDue.Interval>
    let make: @Sendable (DuePattern.Match) -> RecurrenceAnchor?

    init(
      _ pattern: StaticString, _ intervals: Set<TaskDue.Interval>,
      _ make: @escaping @Sendable (DuePattern.Match) -> RecurrenceAnchor?
    ) {
      self.pattern = DuePattern(pattern)
      self.intervals = intervals
      self.make = make
    }
  }

  private static let monthly: Set<TaskDue.Interval> = [.month, .twoMonths]
  private static let long: Set<TaskDue.Interval> = [
    .month, .twoMonths, .quarter, .halfYear, .semester,
  ]

  private static let rules: [Rule] = [
    Rule("thứ {n}", [.week, .fortnight]) { found in
      found.numbers.first.flatMap { (2...7).contains($0) ? .weekday($0 - 1) : nil }
    },
    Rule("chủ nhật", [.week, .fortnight]) { _ in .weekday(7) },
    Rule("đầu tuần?", [.week, .fortnight]) { _ in .weekday(1) },
    Rule("trước ngày|mùng|mồng? {d}", monthly) { found in
      found.numbers.first.flatMap { $0 > 1 ? .monthDay($0, before: true) : nil }
    },
    Rule("chậm|muộn nhất ngày? {d}", monthly) { found in
      found.numbers.first.map { .monthDay($0 + 1, before: true) }
    },
    Rule("ngày|mùng|mồng? {d}", monthly) { found in
      found.numbers.first.map { .monthDay($0, before: false) }
    },
    Rule("tuần thứ? {w}", monthly) { found in found.numbers.first.map { .week($0) } },
    Rule("tuần đầu", monthly) { _ in .week(1) },
    Rule("ngày? cuối tuần|tháng|quý|kỳ?", long) { _ in .part(.end) },
    Rule("đầu tháng|quý|kỳ?", long) { _ in .part(.beginning) },
    Rule("giữa tháng|quý|kỳ?", long) { _ in .part(.middle) },
    Rule("trước {span}", [.year]) { found in inYear(found, before: true) },
    Rule("{span}", [.year]) { found in inYear(found, before: false) },
  ]

  private static func inYear(_ found: DuePattern.Match, before: Bool) -> RecurrenceAnchor? {
    guard let span = found.spans.first, span.year == nil else { return nil }
    switch span.shape {
    case .day, .month, .weeks, .quarter, .semester:
      // 2024 is a leap year: what it does not have, no year has.
      return span.days(in: 2024) == nil ? nil : .inYear(span, before: before)
    case .year, .schoolYear:
      return span.part.map { .part($0) }
    default: return nil
    }
  }
}
