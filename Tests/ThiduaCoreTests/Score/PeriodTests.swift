import Testing
import ThiduaCore

struct PeriodTests {
  let calendar = Samples.calendar

  @Test(arguments: [
    ("2024-10-07", "2024-10-07", "2024-10-07", "2024-10-07"),
    ("7/10/2024", "2024-10-07", "2024-10-07", "2024-10-07"),
    // 5 September 2024 is a Thursday: T01 is the week of Monday 2 September.
    ("T01", "T01", "2024-09-02", "2024-09-08"), ("t5", "T05", "2024-09-30", "2024-10-06"),
    ("2024-W41", "T06", "2024-10-07", "2024-10-13"),
    (" 2024-w36 ", "T01", "2024-09-02", "2024-09-08"),
    ("2024-10", "2024-10", "2024-10-01", "2024-10-31"),
    ("2/2025", "2025-02", "2025-02-01", "2025-02-28"),
    ("HK1", "HK1", "2024-09-01", "2025-01-15"), ("hk2", "HK2", "2025-01-16", "2025-05-31"),
    ("year", "year", "2024-09-01", "2025-08-31"),
  ])
  func canonicalForms(_ text: String, _ name: String, _ first: String, _ last: String) throws {
    let period = try calendar.period(text)
    #expect(period.name == name)
    #expect(period.first.description == first)
    #expect(period.last.description == last)
    #expect(try calendar.period(period.name) == period)
  }

  @Test(arguments: [
    "2025-02-30", "2025-02-29", "T99", "T00", "T0", "T", "2024-W54", "2024-W53", "2024-W00",
    "2023-W41",
    "2024-13", "2024-00", "2023-10", "2024-08", "2025-09", "2025-09-01", "2024-08-31", "HK3", "HK0",
    "HK", "", "tuần", "2024", "2024-2025", "10-2024", "2024-10-7", "T1000000000000000000000",
    "99999999999-W01", "2024-W4", "-1", "é",
  ])
  func refusals(_ text: String) {
    #expect(throws: Failure.self) { try calendar.period(text) }
  }

  @Test func weekFiftyThreeOnlyWhereTheYearHasIt() throws {
    // ISO year 2026 has 53 weeks, 2025 has 52.
    let calendar = SchoolCalendar(year: .school(2026))
    #expect(try calendar.period("2026-W53").first.description == "2026-12-28")
    #expect(throws: Failure.self) { try SchoolCalendar(year: .school(2025)).period("2025-W53") }
  }

  @Test func aWeekBelongsToTheMonthOfItsThursday() throws {
    // 30 September to 6 October 2024: Thursday is 3 October.
    let week = try calendar.period("T05")
    #expect(calendar.parent(of: week, .month)?.name == "2024-10")
    // 28 October to 3 November: Thursday is 31 October.
    #expect(calendar.parent(of: try calendar.period("2024-W44"), .month)?.name == "2024-10")
    // 13 to 19 January 2025: Thursday 16 January opens semester II.
    let turn = try calendar.period("2025-W03")
    #expect(calendar.parent(of: turn, .semester)?.name == "HK2")
    #expect(calendar.parent(of: try calendar.period("2025-W02"), .semester)?.name == "HK1")
    #expect(calendar.parent(of: turn, .year)?.name == "year")
    // Summer has no semester.
    #expect(calendar.parent(of: try calendar.period("2025-W28"), .semester) == nil)
    #expect(calendar.parent(of: try calendar.period("2025-07"), .semester) == nil)
  }

  @Test func monthsAndDaysBelongToSemesters() throws {
    #expect(calendar.parent(of: try calendar.period("2024-12"), .semester)?.name == "HK1")
    // January has 15 days in HK1 and 16 in HK2.
    #expect(calendar.parent(of: try calendar.period("2025-01"), .semester)?.name == "HK2")
    #expect(calendar.parent(of: try calendar.period("2025-01-15"), .semester)?.name == "HK1")
    #expect(calendar.parent(of: try calendar.period("2024-10-06"), .week)?.name == "T05")
    #expect(calendar.parent(of: try calendar.period("2024-10"), .week) == nil)
  }

  @Test func everyWeekHasItsPlace() {
    let weeks = calendar.schoolWeeks
    #expect(weeks.first?.name == "T01")
    #expect(weeks.count == 52)
    #expect(weeks == weeks.sorted())
    for week in weeks {
      #expect(calendar.contains(week))
      #expect((try? calendar.period(SchoolCalendarName.iso(week))) == week)
    }
  }

  @Test func settingsOfTheWorkspace() throws {
    let day = try #require(CivilDate(iso: "2024-08-28"))
    let end = try #require(CivilDate(iso: "2025-01-05"))
    let next = try #require(CivilDate(iso: "2025-05-25"))
    let own = SchoolCalendar(
      year: .school(2024), weekOne: day, semesters: [day...end, end.adding(days: 1)...next])
    #expect(own.weekOne?.description == "2024-08-26")
    #expect(try own.period("T01").first.description == "2024-08-26")
    #expect(try own.period("T02").last.description == "2024-09-08")
    #expect(own.parent(of: try own.period("2025-01"), .semester)?.name == "HK2")
    // Settings of one year say nothing about another.
    let other = SchoolCalendar(year: .school(2030), weekOne: day, semesters: [day...end])
    #expect(other == SchoolCalendar(year: .school(2030)))
    // A year that begins in August.
    let august = SchoolCalendar(year: .school(2024), startMonth: 8)
    #expect(try august.period("2024-08").name == "2024-08")
    #expect(throws: Failure.self) { try august.period("2025-08") }
  }

  @Test func calendarYears() throws {
    let year = SchoolCalendar(year: .calendar(2024))
    #expect(try year.period("2024-W01").name == "2024-W01")
    #expect(try year.period("year").last.description == "2024-12-31")
    #expect(throws: Failure.self) { try year.period("T05") }
    #expect(throws: Failure.self) { try year.period("HK1") }
  }

  @Test func order() throws {
    let names = ["year", "HK2", "2024-10", "T06", "2024-10-07", "2024-10-01", "T05"]
    let sorted = try names.map(calendar.period).sorted().map(\.name)
    #expect(sorted == ["year", "T05", "2024-10-01", "2024-10", "2024-10-07", "T06", "HK2"])
  }
}

/// `2024-W41` of a week, worked out on its own.
private enum SchoolCalendarName {
  static func iso(_ week: Period) -> String {
    let thursday = week.first.adding(days: 3)
    let start = CivilDate(year: thursday.year, month: 1, day: 1) ?? thursday
    return "\(thursday.year)-W\(padded(thursday.days(since: start) / 7 + 1, to: 2))"
  }
}
