/// How a task stands on a day.
public enum TaskStatus: String, Sendable, CaseIterable {
  case done
  /// Its last day is over.
  case late
  /// Its last day is near.
  case soon
  case open
  case unscheduled

  /// The status of a task.
  ///
  /// A recurring task stands as the stretch that runs on the day does, or the next one: done where that
  /// stretch is noted as done, soon near its end. Stretches that went by without a note are not called
  /// late, for few clerks note every week; after the last one the task is done or late like any other.
  ///
  /// - Parameters:
  ///   - day: the day asked about.
  ///   - soon: how many days before its last day a task counts as `soon`; for a recurring task no more
  ///     than a third of its step, or a weekly task would always be near its end.
  ///   - done: the days on which the task was noted as done.
  public init(_ due: TaskDue, on day: CivilDate, soon: Int = 14, done: [CivilDate] = []) {
    switch due.kind {
    case .recurring: self = TaskStatus.recurring(due, on: day, soon: soon, done: done)
    case _ where !done.isEmpty: self = .done
    case .unscheduled: self = .unscheduled
    case .by, .within: self = due.to.map { TaskStatus(until: $0, day, soon) } ?? .open
    }
  }

  private init(until last: CivilDate, _ day: CivilDate, _ soon: Int) {
    self = day > last ? .late : last.days(since: day) <= soon ? .soon : .open
  }

  private static func recurring(
    _ due: TaskDue, on day: CivilDate, soon: Int, done: [CivilDate]
  ) -> TaskStatus {
    let occurrences = TaskOccurrences(due)
    guard let current = occurrences.current(on: day) else { return .open }
    let index = occurrences.ranges.firstIndex(of: current)
    if done.contains(where: { occurrences.index(doneOn: $0) == index }) { return .done }
    // The last stretch may be done late.
    if current == occurrences.ranges.last, done.contains(where: { $0 > current.upperBound }) {
      return .done
    }
    if due.every == .day, day <= current.upperBound { return .open }
    if day < current.lowerBound, current.upperBound != current.lowerBound { return .open }
    let step =
      occurrences.ranges.count > 1
      ? occurrences.ranges[1].upperBound.days(since: occurrences.ranges[0].upperBound)
      : current.upperBound.days(since: current.lowerBound) + 1
    return TaskStatus(until: current.upperBound, day, min(soon, step / 3))
  }

  /// The status in words.
  public var name: Message {
    switch self {
    case .done: Message(vi: "đã xong", en: "done")
    case .late: Message(vi: "quá hạn", en: "late")
    case .soon: Message(vi: "sắp đến hạn", en: "soon")
    case .open: Message(vi: "chưa đến hạn", en: "open")
    case .unscheduled: Message(vi: "không định ngày", en: "unscheduled")
    }
  }
}
