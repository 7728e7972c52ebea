/// A day of the (proleptic Gregorian) calendar, without time or zone.
public struct CivilDate: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970.
  public let dayNumber: Int

  /// The day with this number since 1 January 1970.
  public init(dayNumber: Int) { self.dayNumber = dayNumber }

  /// The day of a year, month and day, or nil if the calendar has no such day. Years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.daysIn(month: month, year: year)
    else { return nil }
    dayNumber = CivilDate.number(year: year, month: month, day: day)
  }

  /// Reads `2024-03-05` and nothing else; the day must exist.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = CivilDate.digits(bytes[0..<4]), let month = CivilDate.digits(bytes[5..<7]),
      let day = CivilDate.digits(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads a date as clerks type it: `5/3/2024`, `05/03/2024`, `05-03-2024`, `5.3.2024`, or ISO.
  public init?(clerk text: some StringProtocol) {
    if let date = CivilDate(iso: text) {
      self = date
      return
    }
    let parts = text.utf8.split(
      omittingEmptySubsequences: false,
      whereSeparator: {
        $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
      })
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
      parts[2].count == 4,
      let day = CivilDate.digits(parts[0]), let month = CivilDate.digits(parts[1]),
      let year = CivilDate.digits(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month and day.
  public var components: (year: Int, month: Int, day: Int) {
    // Howard Hinnant's civil_from_days: eras of 400 years that begin on 1 March.
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  public var year: Int { components.year }
  public var month: Int { components.month }
  public var day: Int { components.day }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    let index = (dayNumber + 3) % 7
    return (index < 0 ? index + 7 : index) + 1
  }

  /// The Monday of this day's week.
  public var monday: CivilDate { adding(days: 1 - weekday) }

  /// The day so many days later (or earlier).
  public func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  /// The same day so many months later, or the last day of that month where it is shorter.
  public func adding(months: Int) -> CivilDate {
    let (year, month, day) = components
    let index = year * 12 + (month - 1) + months
    let newYear = index >= 0 ? index / 12 : (index - 11) / 12
    let newMonth = index - newYear * 12 + 1
    let newDay = min(day, CivilDate.daysIn(month: newMonth, year: newYear))
    return CivilDate(
      dayNumber: CivilDate.number(year: newYear, month: newMonth, day: newDay))
  }

  /// Days from another day to this one; negative if the other is later.
  public func days(since other: CivilDate) -> Int { dayNumber - other.dayNumber }

  /// Whole months from another day to this one: 15 March to 14 September is 5, to 15 September 6.
  public func months(since other: CivilDate) -> Int {
    let (year, month, day) = components
    let (otherYear, otherMonth, otherDay) = other.components
    let months = (year - otherYear) * 12 + month - otherMonth
    let lastDay = day == CivilDate.daysIn(month: month, year: year)
    return day < otherDay && !lastDay ? months - 1 : months
  }

  /// The last day of this day's month.
  public var endOfMonth: CivilDate {
    let (year, month, day) = components
    return adding(days: CivilDate.daysIn(month: month, year: year) - day)
  }

  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// How many days a month has.
  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether February of the year has 29 days.
  public static func isLeap(_ year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func digits(_ bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty else { return nil }
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}

extension CivilDate: CustomStringConvertible {
  /// The ISO form, `2024-03-05`.
  public var description: String {
    let (year, month, day) = components
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// The form of dates that stand for themselves, in columns of tables and messages: `05/03/2024`.
  public var slashed: String {
    let (year, month, day) = components
    return "\(padded(day, to: 2))/\(padded(month, to: 2))/\(padded(year, to: 4))"
  }

  /// The form of documents (Nghị định 30/2020/NĐ-CP, Phụ lục I): days below 10 and the months 1 and 2
  /// take a leading zero, months 3 to 9 do not: `ngày 05 tháng 3 năm 2024`.
  public var inWords: String {
    "ngày \(padded(day, to: 2)) tháng \(monthInWords) năm \(year)"
  }

  /// The form of sentences in papers, with the zeros of ``inWords``: `05/3/2024`, `15/01/2024`.
  public var inText: String {
    let (year, _, day) = components
    return "\(padded(day, to: 2))/\(monthInWords)/\(padded(year, to: 4))"
  }

  /// The month in the form of documents: `01`, `3`.
  var monthInWords: String { month <= 2 ? "0\(month)" : String(month) }
}

/// A number with leading zeros up to a width.
public func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number.magnitude)
  let zeros = String(repeating: "0", count: max(0, width - digits.count))
  return (number < 0 ? "-" : "") + zeros + digits
}
