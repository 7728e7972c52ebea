/// A stretch of days, both ends included; an absent end is open.
public struct DateSpan: Sendable, Hashable {
  public var from: CivilDate?
  public var to: CivilDate?

  /// Makes a stretch.
  public init(from: CivilDate?, to: CivilDate?) {
    self.from = from
    self.to = to
  }

  /// Whether the day lies within.
  public func contains(_ day: CivilDate) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }

  /// Whether the two have a day in common.
  public func overlaps(_ other: DateSpan) -> Bool {
    if let from, let end = other.to, end < from { return false }
    if let to, let start = other.from, to < start { return false }
    return true
  }
}
