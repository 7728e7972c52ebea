/// A whole-day entry of a calendar, before it has a format.
public struct CalendarEvent: Sendable, Hashable {
  /// How an entry comes again.
  public enum Rule: Sendable, Hashable {
    /// Every so many days.
    case daily(Int)
    /// Every so many weeks, on the weekday of the first day.
    case weekly(Int)
    /// Every so many months on a day; -1 is the last day, and a day that a month lacks is its last one.
    case monthly(Int, day: Int)
  }

  /// Stays the same when the text changes, so that a calendar knows the entry again.
  public var uid: String
  public var title: String
  /// Lines of explanation.
  public var lines: [String]
  public var first: CivilDate
  /// Itself included.
  public var last: CivilDate
  public var rule: Rule?
  /// The last day on which it may come again.
  public var until: CivilDate?
  /// Whether the work is done.
  public var isDone: Bool
  /// The day of a repeated entry that this one takes the place of.
  public var replaces: CivilDate?
}

/// Entries under one name.
public struct EventCalendar: Sendable, Hashable {
  public var name: String
  public var events: [CalendarEvent]

  /// Makes a calendar.
  public init(name: String, events: [CalendarEvent]) {
    self.name = name
    self.events = events
  }
}
