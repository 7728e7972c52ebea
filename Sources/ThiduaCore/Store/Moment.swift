/// A point in time as the journal writes it, and the civil day it falls on for the user.
public struct Moment: Sendable, Hashable {
  /// Today.
  public var date: CivilDate
  /// Seconds since midnight.
  public var second: Int
  /// Minutes east of UTC.
  public var offset: Int

  /// Makes a moment.
  public init(date: CivilDate, second: Int = 0, offset: Int = 0) {
    self.date = date
    self.second = second
    self.offset = offset
  }

  /// The moment of a UNIX time at an offset from UTC.
  ///
  /// - Parameter offset: minutes east of UTC.
  public init(unix seconds: Int, offset: Int = 0) {
    let local = seconds + offset * 60
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    self.init(date: CivilDate(dayNumber: day), second: local - day * 86_400, offset: offset)
  }

  /// `2024-10-07T08:15:02+07:00`, with `Z` for UTC.
  public var text: String {
    let time =
      "\(padded(second / 3600, to: 2)):\(padded(second / 60 % 60, to: 2)):\(padded(second % 60, to: 2))"
    guard offset != 0 else { return "\(date)T\(time)Z" }
    let minutes = Int(offset.magnitude)
    let zone = "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
    return "\(date)T\(time)\(offset < 0 ? "-" : "+")\(zone)"
  }
}
