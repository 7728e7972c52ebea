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
  /// A recurring task is never late; it is open as long as the plan runs.
  ///
  /// - Parameters:
  ///   - day: the day asked about.
  ///   - soon: how many days before its last day a task counts as `soon`.
  public init(_ due: TaskDue, on day: CivilDate, soon: Int = 14, isDone: Bool = false) {
    if isDone {
      self = .done
      return
    }
    switch due.kind {
    case .unscheduled: self = .unscheduled
    case .recurring: self = .open
    case .by, .within:
      guard let to = due.to else {
        self = .open
        return
      }
      self = day > to ? .late : to.days(since: day) <= soon ? .soon : .open
    }
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
