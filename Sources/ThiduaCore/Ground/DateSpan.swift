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

  /// Whether the last day stands before the first.
  public var isReversed: Bool {
    if let from, let to { to < from } else { false }
  }

  /// The stretch in a message: `01/01/2024 - 31/12/2024`, `từ 01/01/2024`, `đến 31/12/2024`.
  public var inWords: Message {
    switch (from, to) {
    case (let from?, let to?):
      Message(vi: "\(from.slashed) - \(to.slashed)", en: "\(from) to \(to)")
    case (let from?, nil): Message(vi: "từ \(from.slashed)", en: "from \(from)")
    case (nil, let to?): Message(vi: "đến \(to.slashed)", en: "until \(to)")
    case (nil, nil): Message(vi: "không rõ", en: "unknown")
    }
  }

  /// Whether the two have a day in common.
  public func overlaps(_ other: DateSpan) -> Bool {
    if let from, let end = other.to, end < from { return false }
    if let to, let start = other.from, to < start { return false }
    return true
  }
}
