/// A phrase for what comes again: `hàng tháng`, `ngày 25 hằng tháng`, `02 lần/năm`, `3 tháng một lần`,
/// `hàng tháng từ tháng 9/2024 đến tháng 5/2025`.
struct DueRecurrence {
  let interval: TaskDue.Interval
  let anchor: RecurrenceAnchor?
  /// The time in which it comes again, where the phrase names one.
  let spans: [CalendarSpan]

  init?(_ tokens: [DueToken]) {
    if let interval = DueRecurrence.rate(tokens) {
      self.init(interval, nil, [])
      return
    }
    for start in tokens.indices {
      guard let (interval, end) = DueRecurrence.interval(tokens, at: start) else { continue }
      let head = DueRecurrence.plain(tokens[..<start])
      var tail = DueRecurrence.plain(tokens[end...])
      var anchor = RecurrenceAnchor(head, of: interval)
      guard anchor != nil || DueRecurrence.isQualifier(head) else { continue }
      if anchor == nil, let found = RecurrenceAnchor(tail, of: interval) {
        anchor = found
        tail = []
      }
      if DueRecurrence.isRepeated(tail) {
        self.init(interval, anchor, [])
        return
      }
      if let (meaning, spans) = DuePhrase.time(tail), meaning == .between || meaning == .within {
        self.init(interval, anchor, spans)
        return
      }
    }
    return nil
  }

  private init(_ interval: TaskDue.Interval, _ anchor: RecurrenceAnchor?, _ spans: [CalendarSpan]) {
    self.interval = interval
    self.anchor = anchor
    self.spans = spans
  }

  private static func interval(_ tokens: [DueToken], at start: Int) -> (TaskDue.Interval, Int)? {
    for again in DueGrammar.again {
      guard let head = again.match(tokens, at: start) else { continue }
      if let found = step(tokens, at: head.end) { return found }
    }
    return nil
  }

  private static func step(_ tokens: [DueToken], at start: Int) -> (TaskDue.Interval, Int)? {
    for (pattern, interval) in DueGrammar.intervals {
      if let match = pattern.match(tokens, at: start) { return (interval, match.end) }
    }
    return nil
  }

  // MARK: - Rates

  private static let times = DuePattern("{n} lần")
  private static let each = DuePattern("/|mỗi|trên? mỗi|một|1?")
  private static let once = DuePattern("/|một|1 một|1? lần")
  private static let atLeast = DuePattern("ít|tối nhất|thiểu")

  /// `02 lần/năm`, `mỗi tháng một lần`, `3 tháng/lần`, `tháng/lần`.
  private static func rate(_ tokens: [DueToken]) -> TaskDue.Interval? {
    var start = atLeast.match(tokens, at: 0)?.end ?? 0
    if let count = times.match(tokens, at: start), let gap = each.match(tokens, at: count.end),
      let (unit, end) = step(tokens, at: gap.end), isRepeated(Array(tokens[end...]))
    {
      return interval(count.numbers[0], times: unit, isSchool: tokens.contains(.word("học")))
    }
    start = each.match(tokens, at: start)?.end ?? start
    guard let (unit, end) = step(tokens, at: start) else { return nil }
    if let count = times.match(tokens, at: end), count.end == tokens.count {
      return interval(count.numbers[0], times: unit, isSchool: tokens.contains(.word("học")))
    }
    if let match = once.match(tokens, at: end), match.end == tokens.count { return unit }
    return nil
  }

  /// The step of so many times in a unit; a rate without a step of its own (`3 lần/năm`) comes again
  /// with the unit.
  private static func interval(
    _ count: Int, times unit: TaskDue.Interval, isSchool: Bool
  ) -> TaskDue.Interval {
    switch (unit, count) {
    case (.year, 2): isSchool ? .semester : .halfYear
    case (.year, 4): .quarter
    case (.year, 12): .month
    case (.quarter, 3): .month
    default: unit
    }
  }

  // MARK: - What stands around

  /// Without commas and slashes at the ends.
  private static func plain(_ tokens: ArraySlice<DueToken>) -> [DueToken] {
    let marks: Set<DueToken> = [.mark(","), .mark(";"), .mark("/"), .mark("-"), .mark(":")]
    var rest = tokens
    while let first = rest.first, marks.contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, marks.contains(last) { rest = rest.dropLast() }
    return Array(rest)
  }

  /// What may stand before `hàng tháng` without naming a day: nothing, `thường xuyên`, `các`.
  private static func isQualifier(_ tokens: [DueToken]) -> Bool {
    let allowed: Set<DueToken> = [
      .word("trước"), .word("ngày"), .word("cuối"), .word("đầu"), .word("giữa"), .word("tuần"),
      .word("tháng"), .word("thứ"), .word("từ"), .word("đến"), .word("chậm"), .word("nhất"),
      .word("các"), .word("thường"), .word("xuyên"), .word("và"), .mark("-"), .mark(","),
      .mark("/"),
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
      .word("một"), .word("lần"), .word("theo"), .word("quy"), .word("định"),
    ]
    return tokens.allSatisfy { token in
      if case .number(let value, _) = token { return value == 1 }
      return allowed.contains(token)
    }
  }
}
