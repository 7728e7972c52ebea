import Testing

@testable import ThiduaCore

/// Recurring tasks: the stretches, and how the task stands by what was noted.
@Suite struct TaskOccurrenceTests {
  private static let schoolYear = DateSpan(
    from: CivilDate(iso: "2024-09-01"), to: CivilDate(iso: "2025-08-31"))

  private func due(_ phrase: String) throws -> TaskDue {
    try #require(DuePhrase(phrase)).due(in: Self.schoolYear)
  }

  @Test(arguments: [
    ("Hằng tháng", 12, "2024-09-01 2024-09-30", "2025-08-01 2025-08-31"),
    ("Hằng quý", 4, "2024-10-01 2024-12-31", "2025-07-01 2025-08-31"),
    ("02 lần/năm", 2, "2024-09-01 2024-12-31", "2025-01-01 2025-06-30"),
    // The year's plan has one yearly task, whichever calendar years it touches.
    ("Hằng năm", 1, "2024-09-01 2025-08-31", "2024-09-01 2025-08-31"),
    ("Mỗi học kỳ", 2, "2024-09-01 2025-01-15", "2025-01-16 2025-05-31"),
    ("Ngày 25 hằng tháng", 12, "2024-09-25 2024-09-25", "2025-08-25 2025-08-25"),
    ("Ngày 31 hằng tháng", 12, "2024-09-30 2024-09-30", "2025-08-31 2025-08-31"),
    ("Trước ngày 25 hằng tháng", 12, "2024-09-01 2024-09-24", "2025-08-01 2025-08-24"),
    ("Hằng tháng, chậm nhất ngày 5", 12, "2024-09-01 2024-09-05", "2025-08-01 2025-08-05"),
    ("Cuối hằng tháng", 12, "2024-09-21 2024-09-30", "2025-08-21 2025-08-31"),
    ("Tuần 2 hằng tháng", 12, "2024-09-08 2024-09-14", "2025-08-08 2025-08-14"),
    ("Cuối mỗi quý", 4, "2024-09-01 2024-09-30", "2025-06-01 2025-06-30"),
    ("Thứ Hai hằng tuần", 52, "2024-09-02 2024-09-02", "2025-08-25 2025-08-25"),
    ("Chủ nhật hằng tuần", 53, "2024-09-01 2024-09-01", "2025-08-31 2025-08-31"),
    ("Tháng 5 hằng năm", 1, "2025-05-01 2025-05-31", "2025-05-01 2025-05-31"),
    ("Trước 20/11 hằng năm", 1, "2024-09-01 2024-11-19", "2024-09-01 2024-11-19"),
    ("Hằng ngày", 365, "2024-09-01 2024-09-01", "2025-08-31 2025-08-31"),
    ("2 tuần một lần", 27, "2024-09-01 2024-09-08", "2025-08-25 2025-08-31"),
    ("Hằng tuần", 52, "2024-09-02 2024-09-08", "2025-08-25 2025-08-31"),
  ])
  func stretches(_ phrase: String, _ count: Int, _ first: String, _ last: String) throws {
    let ranges = TaskOccurrences(try due(phrase)).ranges
    #expect(ranges.count == count)
    #expect(ranges.first.map { "\($0.lowerBound) \($0.upperBound)" } == first)
    #expect(ranges.last.map { "\($0.lowerBound) \($0.upperBound)" } == last)
  }

  @Test func anOpenTimeHasNoStretches() throws {
    let due = try #require(DuePhrase("Hằng tháng")).due(in: nil)
    #expect(TaskOccurrences(due).ranges.isEmpty)
    #expect(TaskStatus(due, on: CivilDate(dayNumber: 20_000)) == .open)
    // Every day of a century is counted out; a part of thousands of years would tell wrong days.
    func days(_ from: String, _ to: String) -> Int {
      let due = TaskDue(
        .recurring, from: CivilDate(iso: from), to: CivilDate(iso: to), every: .day)
      return TaskOccurrences(due).ranges.count
    }
    #expect(days("1950-01-01", "2049-12-31") == 36_525)
    #expect(days("0001-01-01", "9999-12-31") == 0)
  }

  @Test(
    arguments: [
      ("2024-09-05", [], TaskStatus.open), ("2024-09-25", [], .soon),
      ("2024-09-25", ["2024-09-20"], .done), ("2024-10-01", ["2024-09-20"], .open),
      // What went by without a note is not called late …
      ("2025-03-05", [], .open),
      // … until the last time is over.
      ("2025-09-01", [], .late), ("2025-09-01", ["2025-08-30"], .done),
      ("2025-09-05", ["2025-09-04"], .done),
    ] as [(String, [String], TaskStatus)])
  func statusOfAMonthlyTask(_ day: String, _ done: [String], _ expected: TaskStatus) throws {
    let status = TaskStatus(
      try due("Hằng tháng"), on: try #require(CivilDate(iso: day)),
      done: done.compactMap { CivilDate(iso: $0) })
    #expect(status == expected)
  }

  @Test func aWeeklyTaskIsNotAlwaysNearItsEnd() throws {
    let due = try due("Hằng tuần")
    #expect(TaskStatus(due, on: try #require(CivilDate(iso: "2024-10-07"))) == .open)
    #expect(TaskStatus(due, on: try #require(CivilDate(iso: "2024-10-11"))) == .soon)
    let daily = try self.due("Hằng ngày")
    #expect(TaskStatus(daily, on: try #require(CivilDate(iso: "2024-10-11"))) == .open)
  }
}
