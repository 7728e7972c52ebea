/// A time as a Vietnamese clerk writes it: `Trước 15/3/2024`, `Quý II/2024`, `Hàng tháng`.
public struct DuePhrase: Sendable, Hashable {
  /// What the words say, before years are filled in.
  enum Meaning: Sendable, Hashable {
    /// Not later than the stretches' last day, or than the day before their first.
    case by(inclusive: Bool)
    case within
    case between
    /// From the stretch's first day on, or from the day behind it.
    case after(inclusive: Bool)
    case recurring(TaskDue.Interval, RecurrenceAnchor?)
    case unscheduled
  }

  /// The phrase as it was written.
  public let text: String
  let meaning: Meaning
  let spans: [CalendarSpan]

  /// Reads a phrase; nil where the program does not understand it, or where it names a day that the
  /// calendar does not have.
  public init?(_ text: String) {
    guard let tokens = DueTokens.read(text), !tokens.isEmpty else { return nil }
    self.text = text
    if let day = CivilDate(iso: trimmed(text)) {
      // A date in the form of data is a deadline; a clerk's day (`20/11/2024`) is the day itself.
      meaning = .by(inclusive: true)
      spans = [CalendarSpan(.day(day.day, month: day.month), year: day.year)]
    } else if let found = DueRecurrence(tokens) {
      meaning = .recurring(found.interval, found.anchor)
      spans = found.spans
    } else if let (meaning, spans) = DuePhrase.time(tokens) {
      self.meaning = meaning
      self.spans = spans
    } else if DueGrammar.timeless.contains(where: { $0.match(tokens, at: 0) != nil }) {
      let behind = DuePhrase.deadline(in: tokens)
      meaning = behind?.0 ?? .unscheduled
      spans = behind?.1 ?? []
    } else {
      return nil
    }
  }

  /// The days meant.
  ///
  /// - Parameters:
  ///   - period: the plan's time, from which a year that is not named is taken.
  ///   - defaultYear: the year where the plan names no time.
  ///   - semesters: those of the school whose plan it is.
  public func due(
    in period: DateSpan?, defaultYear: Int? = nil, semesters: Semesters = .usual
  ) -> TaskDue {
    let ranges = spans.map { $0.days(in: period, defaultYear: defaultYear, semesters) }
    let first = ranges.compactMap { $0?.lowerBound }.min()
    let last = ranges.compactMap { $0?.upperBound }.max()
    switch meaning {
    case .unscheduled: return TaskDue(.unscheduled)
    case .recurring(let interval, let anchor):
      var due = TaskDue(
        .recurring, from: first ?? period?.from, to: last ?? period?.to, every: interval)
      due.anchor = anchor
      due.semesters = semesters
      return due
    case .by(let isInclusive):
      return TaskDue(.by, to: isInclusive ? last : first?.adding(days: -1))
    case .within:
      return TaskDue(.within, from: first, to: last)
    case .between:
      // Its first end is where it begins, though the other (`đến hết năm học`) may begin before.
      let start = ranges.first.flatMap { $0?.lowerBound }
      let isOrdered = start.map { start in last.map { start <= $0 } ?? false } ?? false
      return TaskDue(.within, from: isOrdered ? start : first, to: last)
    case .after(let isInclusive):
      return TaskDue(.within, from: isInclusive ? first : last?.adding(days: 1), to: period?.to)
    }
  }

  // MARK: - Reading

  /// The time a phrase names wholly, with numbers and years filled in.
  static func time(_ tokens: [DueToken]) -> (Meaning, [CalendarSpan])? {
    for frame in DueGrammar.frames {
      guard let match = frame.pattern.match(tokens, at: 0), match.end == tokens.count else {
        continue
      }
      return filled(match.spans, isRange: frame.meaning == .between).map { spans in
        (
          frame.meaning,
          frame.meaning == .by(inclusive: true) ? spans.map(\.endingWithLessons) : spans
        )
      }
    }
    return nil
  }

  /// The time behind a reference: `theo kế hoạch, chậm nhất 20/5/2024`. A date that belongs to the
  /// document's name (`theo Kế hoạch ngày 20/5/2024`) is none.
  private static func deadline(in tokens: [DueToken]) -> (Meaning, [CalendarSpan])? {
    for start in tokens.indices.dropFirst() {
      let begins = DueGrammar.deadlines.contains { $0.match(tokens, at: start) != nil }
      if begins, let found = time(Array(tokens[start...])) { return found }
    }
    return nil
  }

  /// Gives bare numbers their meaning and absent years their neighbour's year: first the one to the
  /// right (`tháng 3, 4/2024`), then the one to the left.
  private static func filled(_ spans: [CalendarSpan], isRange: Bool) -> [CalendarSpan]? {
    var result = spans
    for index in result.indices.dropFirst() {
      result[index] = result[index].understood(beside: result[index - 1])
    }
    for index in result.indices.dropLast().reversed() {
      result[index] = result[index].understood(beside: result[index + 1])
    }
    for index in result.indices.dropLast().reversed() where result[index].year == nil {
      result[index].year = result[index + 1].year
      if isRange, let year = result[index].year {
        result[index].year = year - crossing(result, by: \.lowerBound)
      }
    }
    for index in result.indices.dropFirst() where result[index].year == nil {
      result[index].year = result[index - 1].year
      if isRange, let year = result[index].year {
        result[index].year = year + crossing(result, by: \.upperBound)
      }
    }
    for span in result {
      if case .bare = span.shape { return nil }
      // 2024 is a leap year: what it does not have, no year has.
      if span.shape != .whole, span.days(in: span.year ?? 2024) == nil { return nil }
    }
    return isRange && runsBackwards(result) ? nil : result
  }

  /// Whether a stretch ends before it begins (`từ 20/12/2024 đến 10/12/2024`): which end is wrong is not
  /// known, and to swap them would be to guess.
  private static func runsBackwards(_ spans: [CalendarSpan]) -> Bool {
    // Without any year the plan's time tells the years; only days of one month are then in one year.
    let anyYear = isOneMonth(spans) ? 2024 : nil
    guard let first = spans.first, let last = spans.last,
      let start = (first.year ?? anyYear).flatMap({ first.days(in: $0) })?.lowerBound,
      let end = (last.year ?? anyYear).flatMap({ last.days(in: $0) })?.upperBound
    else { return false }
    return end < start
  }

  /// 1 where a stretch with one of its years runs over New Year (`từ tháng 9 đến tháng 5/2025`, `từ
  /// tháng 9/2024 đến tháng 5`).
  private static func crossing(
    _ spans: [CalendarSpan], by bound: KeyPath<ClosedRange<CivilDate>, CivilDate>
  ) -> Int {
    guard let first = spans.first, let last = spans.last, !isOneMonth(spans),
      let start = first.days(in: 2024)?.lowerBound, let end = last.days(in: 2024)?[keyPath: bound]
    else { return 0 }
    return start > end ? 1 : 0
  }

  private static func isOneMonth(_ spans: [CalendarSpan]) -> Bool {
    guard case .day(_, let month)? = spans.first?.shape,
      case .day(_, let lastMonth)? = spans.last?.shape
    else { return false }
    return month == lastMonth
  }
}
