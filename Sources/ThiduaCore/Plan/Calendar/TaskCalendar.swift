/// Tasks as entries of a calendar.
///
/// A deadline stands on its day, a stretch of work on all of its days. Of a recurring task the last day of
/// each stretch is entered (or the day its phrase names), by a rule where calendars have one, else one entry
/// a stretch. What has no day is left out, never placed by guess.
public enum TaskCalendar {
  /// The entries, and the tasks that have no day to stand on.
  public static func calendar(
    _ list: TaskList, language: Language
  ) -> (calendar: EventCalendar, leftOut: [TaskList.Row]) {
    var events: [CalendarEvent] = []
    var leftOut: [TaskList.Row] = []
    for row in list.rows {
      let found = TaskCalendar.events(row, language)
      if found.isEmpty { leftOut.append(row) }
      events += found
    }
    let plans = list.plans
    let only = plans.count == 1 ? plans[0].title : nil
    let name =
      only
      ?? Message(vi: "Công việc thi đua, khen thưởng", en: "Emulation tasks")
      .text(in: language)
    return (EventCalendar(name: name, events: events), leftOut)
  }

  private static func events(_ row: TaskList.Row, _ language: Language) -> [CalendarEvent] {
    guard row.due.kind != .recurring else { return recurring(row, language) }
    guard row.due.kind != .unscheduled, let last = row.due.to ?? row.due.from else { return [] }
    let first = row.due.kind == .within ? row.due.from ?? last : last
    return [event(row, first: min(first, last), last: last, language)]
  }

  private static func recurring(_ row: TaskList.Row, _ language: Language) -> [CalendarEvent] {
    let occurrences = TaskOccurrences(row.due)
    let days = occurrences.ranges.map(\.upperBound)
    guard let first = days.first, let last = days.last else { return [] }
    let done = Set(row.done.compactMap { note in note.on.map { doneIndex($0, occurrences) } })
    guard let rule = rule(row.due, days) else {
      return days.enumerated().map { index, day in
        var entry = event(row, first: day, last: day, language)
        entry.uid = uid(row, "-\(index + 1)")
        return marked(entry, done.contains(index))
      }
    }
    var series = marked(event(row, first: first, last: first, language), false)
    series.rule = rule
    series.until = last
    let singles = days.enumerated().filter { done.contains($0.offset) }.map { _, day in
      var entry = marked(event(row, first: day, last: day, language), true)
      entry.replaces = day
      return entry
    }
    return [series] + singles
  }

  private static func doneIndex(_ day: CivilDate, _ occurrences: TaskOccurrences) -> Int {
    occurrences.index(doneOn: day) ?? occurrences.ranges.count - 1
  }

  private static func marked(_ event: CalendarEvent, _ isDone: Bool) -> CalendarEvent {
    var copy = event
    copy.isDone = isDone
    return copy
  }

  /// The rule that gives exactly these days, or nil where there is none.
  private static func rule(_ due: TaskDue, _ days: [CivilDate]) -> CalendarEvent.Rule? {
    guard days.count > 1, let first = days.first else { return nil }
    switch due.every {
    case .day: return fits(.daily(1), days)
    case .week: return fits(.weekly(1), days)
    case .fortnight: return fits(.weekly(2), days)
    case .month, .twoMonths, .quarter, .halfYear:
      let months = [.month: 1, .twoMonths: 2, .quarter: 3][due.every] ?? 6
      let longest = days.map(\.day).max() ?? first.day
      let isLast = days.allSatisfy { $0 == $0.endOfMonth }
      return fits(.monthly(months, day: isLast ? -1 : longest), days)
    default: return nil
    }
  }

  /// The rule, if it gives the days; a stretch that the plan's end cuts short has no rule.
  private static func fits(_ rule: CalendarEvent.Rule, _ days: [CivilDate]) -> CalendarEvent.Rule? {
    guard let first = days.first else { return nil }
    let given = days.indices.map { index -> CivilDate in
      switch rule {
      case .daily(let step): return first.adding(days: step * index)
      case .weekly(let step): return first.adding(days: 7 * step * index)
      case .monthly(let step, let day):
        let month = first.adding(days: 1 - first.day).adding(months: step * index)
        let end = month.endOfMonth
        return day < 0 ? end : min(month.adding(days: day - 1), end)
      }
    }
    return given == days ? rule : nil
  }

  private static func event(
    _ row: TaskList.Row, first: CivilDate, last: CivilDate, _ language: Language
  ) -> CalendarEvent {
    let plan = row.plan
    let paper = [plan.number, plan.date?.slashed].compactMap { $0 }.joined(separator: ", ")
    let facts: [(Message, String?)] = [
      (Message(vi: "Chủ trì", en: "Lead"), row.task.lead),
      (
        Message(vi: "Phối hợp", en: "With"),
        row.task.support.isEmpty ? nil : row.task.support.joined(separator: "; ")
      ),
      (Message(vi: "Thời gian", en: "Time"), row.task.due),
      (
        Message(vi: "Kế hoạch", en: "Plan"),
        (plan.title ?? plan.id) + (paper.isEmpty ? "" : " (\(paper))")
      ),
      (
        Message(vi: "Đã xong", en: "Done"),
        row.due.kind == .recurring ? nil : row.done.last?.on?.slashed
      ),
    ]
    return CalendarEvent(
      uid: uid(row, ""), title: trimmed(row.task.text ?? row.task.id),
      lines: facts.compactMap { name, text in text.map { "\(name.text(in: language)): \($0)" } },
      first: first, last: last, isDone: row.status == .done)
  }

  /// From ids alone, so that it outlives a new wording; the issuer keeps two schools' plans apart that
  /// have the same ids.
  private static func uid(_ row: TaskList.Row, _ suffix: String) -> String {
    let issuer = SHA256.hex(Array((row.plan.issuer?.name ?? "").utf8)).prefix(12)
    return "\(row.task.id)\(suffix).\(row.plan.id).\(issuer)@thidua"
  }
}
