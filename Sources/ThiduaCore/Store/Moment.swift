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

extension Moment {
  /// A time as records write it (``text``), for people: `08:15:02 ngày 07/10/2024`. The zone is left
  /// out: it is that of whoever made the record. What is no such time stays as it is.
  public static func spoken(_ text: String) -> Message {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, let date = CivilDate(iso: String(parts[0])) else {
      return Message(same: text)
    }
    let time = parts[1].prefix(8)
    let digits = time.split(separator: ":", omittingEmptySubsequences: false)
    guard digits.count == 3, digits.allSatisfy({ $0.count == 2 && Int($0) != nil }) else {
      return Message(same: text)
    }
    return Message(vi: "\(time) ngày \(date.inText)", en: "\(date) \(time)")
  }
}
