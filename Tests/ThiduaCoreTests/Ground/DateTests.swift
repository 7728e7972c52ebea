import Foundation
import Testing
import ThiduaCore

struct DateTests {
  @Test func everyDayOfFourCenturies() throws {
    var day = try #require(CivilDate(iso: "1899-12-31"))
    var weekday = day.weekday
    #expect(weekday == 7)
    for _ in 0..<146_097 {
      let next = day.adding(days: 1)
      #expect(next > day)
      weekday = weekday % 7 + 1
      guard next.weekday == weekday,
        CivilDate(year: next.year, month: next.month, day: next.day) == next,
        CivilDate(iso: next.description) == next
      else {
        Issue.record("\(next)")
        return
      }
      day = next
    }
    #expect(CivilDate(iso: "1970-01-01")?.dayNumber == 0)
    #expect(CivilDate(iso: "2000-03-01")?.dayNumber == 11_017)
  }

  @Test(arguments: [
    "2024-02-30", "2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10",
    "2024-01-00", "0000-01-01",
    "2024-1-1", "24-01-01", "2024/01/01", "", "2024-01-01x", "+024-01-01", "٢٠٢٤-٠١-٠١",
  ])
  func noSuchDay(_ text: String) { #expect(CivilDate(iso: text) == nil) }

  @Test func clerksForms() {
    for text in ["5/3/2024", "05/03/2024", "5-3-2024", "5.3.2024", "2024-03-05"] {
      #expect(CivilDate(clerk: text)?.description == "2024-03-05")
    }
    for text in ["30/2/2024", "5/3/24", "5/3", "//", "", "a/b/2024", "5/3/20245"] {
      #expect(CivilDate(clerk: text) == nil)
    }
    #expect(CivilDate(iso: "2000-02-29") != nil)
  }

  @Test func wordsAndMonths() throws {
    let day = try #require(CivilDate(iso: "2024-03-05"))
    #expect(day.inWords == "ngày 05 tháng 3 năm 2024")
    #expect(day.adding(months: -1).inWords == "ngày 05 tháng 02 năm 2024")
    #expect(day.slashed == "05/03/2024")
    #expect(day.inText == "05/3/2024")
    #expect(day.adding(months: -1).inText == "05/02/2024")
    #expect(day.adding(months: 7).inText == "05/10/2024")
    let end = try #require(CivilDate(iso: "2024-01-31"))
    #expect(end.adding(months: 1).description == "2024-02-29")
    #expect(end.adding(months: -2).description == "2023-11-30")
    #expect(end.adding(months: 13).description == "2025-02-28")
    let from = try #require(CivilDate(iso: "2024-03-15"))
    #expect(try #require(CivilDate(iso: "2024-09-14")).months(since: from) == 5)
    #expect(try #require(CivilDate(iso: "2024-09-15")).months(since: from) == 6)
    #expect(try #require(CivilDate(iso: "2024-02-29")).months(since: end) == 1)
  }

  @Test func years() throws {
    #expect(YearID("2024-2025") == .school(2024))
    #expect(YearID("2024") == .calendar(2024))
    for text in ["2024-2026", "2024-25", "24", "", "2024-2025-2026", "abcd", "2024-", "+024"] {
      #expect(YearID(text) == nil, "\(text)")
    }
    let span = YearID.school(2024).span()
    #expect(span.lowerBound.description == "2024-09-01")
    #expect(span.upperBound.description == "2025-08-31")
    #expect(YearID.school(of: try #require(CivilDate(iso: "2025-08-31"))) == .school(2024))
  }

  @Test func spans() throws {
    let first = DateSpan(from: CivilDate(iso: "2024-01-01"), to: CivilDate(iso: "2024-01-31"))
    let open = DateSpan(from: CivilDate(iso: "2024-01-31"), to: nil)
    #expect(first.overlaps(open) && open.overlaps(first))
    #expect(!first.overlaps(DateSpan(from: CivilDate(iso: "2024-02-01"), to: nil)))
    #expect(!DateSpan(from: CivilDate(iso: "2024-02-01"), to: nil).overlaps(first))
    #expect(DateSpan(from: nil, to: nil).overlaps(first))
  }
}
