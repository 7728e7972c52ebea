/// When a task is due, in days of the calendar.
public struct TaskDue: Sendable, Hashable {
  /// How the time is bound.
  public enum Kind: String, Sendable, CaseIterable {
    /// Not later than `to`.
    case by
    /// Between `from` and `to`.
    case within
    /// Again and again, `every` so long, between `from` and `to`.
    case recurring
    /// No time is named.
    case unscheduled
  }

  /// The step of a recurrence.
  public enum Interval: String, Sendable, CaseIterable {
    case day
    case week
    /// Every second week.
    case fortnight
    case month
    /// Every second month.
    case twoMonths
    case quarter
    /// Half a calendar year.
    case halfYear
    /// Học kỳ.
    case semester
    case year
  }

  public var kind: Kind
  /// The first day; absent is open.
  public var from: CivilDate?
  /// The last day, itself included; absent is open.
  public var to: CivilDate?
  public var every: Interval?
  /// Which day or part of each step is meant: the 25th, the Monday; nil for the step as a whole.
  var anchor: RecurrenceAnchor?
  /// The semesters by which a step of a semester is counted.
  var semesters: Semesters = .usual

  /// Makes a due time.
  public init(
    _ kind: Kind, from: CivilDate? = nil, to: CivilDate? = nil, every: Interval? = nil
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.every = every
  }

  /// The object of `thidua.tasks/1`; what is absent is `null`.
  public var json: JSON {
    .object([
      ("kind", .string(kind.rawValue)), ("from", from.map(JSON.date) ?? .null),
      ("to", to.map(JSON.date) ?? .null), ("every", every.map { .string($0.rawValue) } ?? .null),
    ])
  }
}
