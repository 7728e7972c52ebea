/// The days on which public offices rest: Bộ luật Lao động 45/2019/QH14, Điều 111 and 112, and for the
/// years listed the days as they were announced to civil servants. The announcements were not read again
/// when the table was made: what they alone say (days off in exchange, Saturdays worked, which days of Tết)
/// counts as unverified; what the code says too is not.
public enum PublicHolidays {
  /// The days off of a year, weekends aside.
  struct Table: Sendable {
    /// Days off between Monday and Friday.
    var off: Set<CivilDate>
    /// Saturdays worked in exchange.
    var worked: Set<CivilDate>
    /// Days of which only an announcement says, or would say, whether they are worked; nil where no
    /// announcement is known at all.
    var uncertain: Set<CivilDate>?

    /// Whether it is certain that a day is worked, or not.
    func isVerified(_ day: CivilDate) -> Bool { uncertain.map { !$0.contains(day) } ?? false }
  }

  /// Mùng 1 Tết and 10/3 of the lunar calendar, by the calendar of Hà Nội (UTC+7).
  private static let lunar: [Int: (newYear: String, kings: String)] = [
    2018: ("02-16", "04-25"), 2019: ("02-05", "04-14"), 2020: ("01-25", "04-02"),
    2021: ("02-12", "04-21"), 2022: ("02-01", "04-10"), 2023: ("01-22", "04-29"),
    2024: ("02-10", "04-18"), 2025: ("01-29", "04-07"), 2026: ("02-17", "04-26"),
    2027: ("02-06", "04-16"), 2028: ("01-26", "04-04"), 2029: ("02-13", "04-23"),
    2030: ("02-02", "04-12"), 2031: ("01-23", "04-01"), 2032: ("02-11", "04-19"),
    2033: ("01-31", "04-09"), 2034: ("02-19", "04-28"), 2035: ("02-08", "04-17"),
  ]

  /// What was announced: stretches off, and Saturdays worked in exchange.
  private static let announced: [Int: (off: [(String, String)], worked: [String])] = [
    2023: (
      [
        ("01-02", "01-02"), ("01-20", "01-26"), ("04-29", "05-03"), ("09-01", "09-04"),
      ], []
    ),
    2024: (
      [
        ("01-01", "01-01"), ("02-08", "02-14"), ("04-18", "04-18"), ("04-29", "05-01"),
        ("09-02", "09-03"),
      ], ["05-04"]
    ),
    2025: (
      [
        ("01-01", "01-01"), ("01-27", "01-31"), ("04-07", "04-07"), ("04-30", "05-02"),
        ("09-01", "09-02"),
      ], ["04-26"]
    ),
    2026: (
      [
        ("01-01", "01-02"), ("02-16", "02-20"), ("04-27", "04-27"), ("04-30", "05-01"),
        ("08-31", "09-02"),
      ], ["01-10", "08-22"]
    ),
  ]

  /// The days off of a year.
  static func table(_ year: Int) -> Table {
    if let known = announced[year] {
      var off: Set<CivilDate> = []
      for (from, to) in known.off {
        guard let first = day(year, from), let last = day(year, to) else { continue }
        for number in first.dayNumber...max(first.dayNumber, last.dayNumber) {
          off.insert(CivilDate(dayNumber: number))
        }
      }
      let worked = Set(known.worked.compactMap { day(year, $0) })
      off = off.filter { $0.weekday <= 5 }
      return Table(
        off: off, worked: worked, uncertain: off.symmetricDifference(byCode(year)).union(worked))
    }
    return Table(off: byCode(year), worked: [], uncertain: nil)
  }

  /// The days of Điều 112: 1/1; five days of Tết (here the last day of the old year and four of the
  /// new); 10/3 âm lịch; 30/4; 1/5; 2/9 and the day before. One that falls on a weekend is taken on the
  /// next working day (Điều 111 khoản 3).
  private static func byCode(_ year: Int) -> Set<CivilDate> {
    var days = ["01-01", "04-30", "05-01", "09-01", "09-02"].compactMap { day(year, $0) }
    if let moon = lunar[year] {
      if let newYear = day(year, moon.newYear) {
        days += (-1...3).map { newYear.adding(days: $0) }
      }
      if let kings = day(year, moon.kings) { days.append(kings) }
    }
    var off: Set<CivilDate> = []
    for day in days.sorted() {
      var next = day
      while next.weekday > 5 || off.contains(next) { next = next.adding(days: 1) }
      off.insert(next)
    }
    return off
  }

  private static func day(_ year: Int, _ text: String) -> CivilDate? {
    CivilDate(iso: "\(padded(year, to: 4))-\(text)")
  }
}

/// Counting in working days (ngày làm việc).
public enum WorkingDays {
  /// The most days that are counted.
  public static let most = 1000

  /// The last of so many working days after a day; the day itself does not count.
  ///
  /// - Parameter count: 0 to `most`.
  /// - Returns: the day, and whether every day on the way is certain.
  public static func day(
    _ count: Int, after day: CivilDate
  ) -> (day: CivilDate, isVerified: Bool) {
    var tables: [Int: PublicHolidays.Table] = [:]
    var isVerified = true
    var current = day
    var left = min(max(count, 0), most)
    while left > 0 {
      current = current.adding(days: 1)
      let year = current.year
      let table = tables[year] ?? PublicHolidays.table(year)
      tables[year] = table
      isVerified = isVerified && table.isVerified(current)
      let isWorked =
        table.worked.contains(current) || (current.weekday <= 5 && !table.off.contains(current))
      if isWorked { left -= 1 }
    }
    return (current, isVerified)
  }
}
