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
    case recurring(TaskDue.Interval)
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
    } else if let (interval, spans) = DuePhrase.recurrence(tokens) {
      meaning = .recurring(interval)
      self.spans = spans
    } else if DueGrammar.timeless.contains(where: { $0.match(tokens, at: 0) != nil }) {
      meaning = .unscheduled
      spans = []
    } else if let (meaning, spans) = DuePhrase.frame(tokens),
      let filled = DuePhrase.filled(spans, isRange: meaning == .between)
    {
      self.meaning = meaning
      self.spans = filled
    } else {
      return nil
    }
  }

  /// The days meant.
  ///
  /// - Parameters:
  ///   - period: the plan's time, from which a year that is not named is taken.
  ///   - defaultYear: the year where the plan names no time.
  public func due(in period: DateSpan?, defaultYear: Int? = nil) -> TaskDue {
    let ranges = spans.map { $0.days(in: period, defaultYear: defaultYear) }
    let first = ranges.compactMap { $0?.lowerBound }.min()
    let last = ranges.compactMap { $0?.upperBound }.max()
    switch meaning {
    case .unscheduled: return TaskDue(.unscheduled)
    case .recurring(let interval):
      return TaskDue(
        .recurring, from: first ?? period?.from, to: last ?? period?.to, every: interval)
    case .by(let isInclusive):
      return TaskDue(.by, to: isInclusive ? last : first?.adding(days: -1))
    case .within, .between:
      return TaskDue(.within, from: first, to: last)
    case .after(let isInclusive):
      return TaskDue(.within, from: isInclusive ? first : last?.adding(days: 1), to: period?.to)
    }
  }

  // MARK: - Reading

  private static func frame(_ tokens: [DueToken]) -> (Meaning, [CalendarSpan])? {
    for frame in DueGrammar.frames {
      if let match = frame.pattern.match(tokens, at: 0), match.end == tokens.count {
        return (frame.meaning, match.spans)
      }
    }
    return nil
  }

  /// `hàng tháng`, `ngày 25 hàng tháng`, `hàng tháng từ tháng 9/2024 đến tháng 5/2025`.
  private static func recurrence(_ tokens: [DueToken]) -> (TaskDue.Interval, [CalendarSpan])? {
    for start in tokens.indices {
      guard let (interval, end) = interval(tokens, at: start) else { continue }
      guard isQualifier(tokens[..<start]) else { continue }
      let tail = Array(tokens[end...])
      if tail.isEmpty { return (interval, []) }
      if isRepeated(tail) { return (interval, []) }
      let trimmed =
        tail.first == .mark(",") || tail.first == .mark(";") ? Array(tail.dropFirst()) : tail
      guard let (meaning, spans) = frame(trimmed) else { continue }
      switch meaning {
      case .between, .within:
        if let filled = filled(spans, isRange: meaning == .between) { return (interval, filled) }
      default: continue
      }
    }
    return nil
  }

  private static func interval(
    _ tokens: [DueToken], at start: Int
  ) -> (TaskDue.Interval, Int)? {
    for again in DueGrammar.again {
      guard let head = again.match(tokens, at: start) else { continue }
      for (pattern, interval) in DueGrammar.intervals {
        guard let match = pattern.match(tokens, at: head.end) else { continue }
        return (interval, match.end)
      }
    }
    return nil
  }

  /// What may stand before `hàng tháng`: nothing, a day or week of it, `cuối`, `trước ngày 25`.
  private static func isQualifier(_ tokens: ArraySlice<DueToken>) -> Bool {
    let allowed: Set<DueToken> = [
      .word("trước"), .word("ngày"), .word("cuối"), .word("đầu"), .word("giữa"), .word("tuần"),
      .word("tháng"), .word("thứ"), .word("từ"), .word("đến"), .word("chậm"), .word("nhất"),
      .word("các"), .word("thường"), .word("xuyên"), .mark("-"), .mark(","), .mark("/"),
    ]
    return tokens.count <= 8
      && tokens.allSatisfy { token in
        if case .number(_, let digits) = token { return digits <= 2 }
        return allowed.contains(token)
      }
  }

  /// Whether the rest names other steps only (`hàng tháng, hàng quý`, `hàng tháng, quý`) or `một lần`,
  /// `theo quy định`.
  private static func isRepeated(_ tokens: [DueToken]) -> Bool {
    let allowed: Set<DueToken> = [
      .mark(","), .mark(";"), .mark("/"), .word("và"), .word("hàng"), .word("hằng"), .word("mỗi"),
      .word("tháng"), .word("quý"), .word("năm"), .word("tuần"), .word("học"), .word("kỳ"),
      .word("một"), .word("lần"), .word("theo"), .word("quy"), .word("định"), .number(1, digits: 1),
    ]
    return tokens.allSatisfy { allowed.contains($0) }
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
      if isRange, let year = result[index].year { result[index].year = year - crossing(result) }
    }
    for index in result.indices.dropFirst() where result[index].year == nil {
      result[index].year = result[index - 1].year
    }
    for span in result {
      if case .bare = span.shape { return nil }
      // 2024 is a leap year: what it does not have, no year has.
      if span.shape != .whole, span.days(in: span.year ?? 2024) == nil { return nil }
    }
    return result
  }

  /// 1 where a stretch without its first year runs over New Year (`từ tháng 9 đến tháng 5/2025`).
  private static func crossing(_ spans: [CalendarSpan]) -> Int {
    guard let first = spans.first, let last = spans.last,
      let start = first.days(in: 2024)?.lowerBound, let end = last.days(in: 2024)?.lowerBound
    else { return 0 }
    return start > end ? 1 : 0
  }
}
