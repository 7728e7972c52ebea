import Testing
import ThiduaCore
import ThiduaRender

/// RFC 5545: the file was read once by hand with an independent reader (python-icalendar), the rules with
/// recurring-ical-events.
@Suite struct ICalendarTests {
  private static func plan(_ tasks: [PlanTask]) -> Plan {
    var plan = Plan(id: "ke-hoach-2024", kind: .annual)
    plan.title = "Thi đua; khen thưởng, năm 2024"
    plan.issuer = PlanAuthority(name: "Trường Tiểu học Bình An")
    plan.period = DateSpan(from: CivilDate(iso: "2024-01-01"), to: CivilDate(iso: "2024-12-31"))
    plan.tasks = tasks
    return plan
  }

  private func file(
    _ tasks: [PlanTask], done: [TaskDone] = [], remind: Int? = nil, moment: Int = 1_710_000_000
  ) throws -> String {
    let day = try #require(CivilDate(iso: "2024-03-01"))
    let list = TaskList(Self.plan(tasks), on: day, done: done)
    let calendar = TaskCalendar.calendar(list, language: .vietnamese).calendar
    return String(
      decoding: ICalendarRenderer.render(
        calendar, stamp: Moment(unix: moment, offset: 420), remind: remind), as: UTF8.self)
  }

  /// The lines as they were before folding.
  private func lines(_ file: String) -> [String] {
    file.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func golden() throws {
    let text = try file([
      PlanTask(
        id: "q1-1", text: "Báo cáo A\\B; C, D\nvà E", lead: "Hiệu trưởng",
        support: ["Công đoàn", "Đoàn"], due: "Trước 15/3/2024")
    ])
    let expected = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//thidua//plan tasks//VI", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", #"X-WR-CALNAME:Thi đua\; khen thưởng\, năm 2024"#, "BEGIN:VEVENT",
      "UID:q1-1.ke-hoach-2024.\(SHA256.hex(Array("Trường Tiểu học Bình An".utf8)).prefix(12))@thidua",
      "DTSTAMP:20240309T160000Z", "DTSTART;VALUE=DATE:20240314", "DTEND;VALUE=DATE:20240315",
      #"SUMMARY:Báo cáo A\\B\; C\, D\nvà E"#,
      #"DESCRIPTION:Chủ trì: Hiệu trưởng\nPhối hợp: Công đoàn\; Đoàn\nThời gian: Trước 15/3/2024\nKế hoạch: Thi đua\; khen thưởng\, năm 2024"#,
      #"CATEGORIES:Thi đua\, khen thưởng"#, "STATUS:CONFIRMED", "TRANSP:TRANSPARENT",
      "END:VEVENT", "END:VCALENDAR",
    ]
    #expect(lines(text) == expected)
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
  }

  @Test func noLineIsTooLongAndNoLetterIsCut() throws {
    for count in 0..<40 {
      // Letters of several scalars and of several bytes, at every place of the line.
      let text = String(repeating: "x", count: count) + String(repeating: "ệ👩‍🏫e\u{0301}", count: 30)
      let file = try file([PlanTask(id: "a", text: text, due: "Tháng 5/2024")])
      for line in file.utf8.split(separator: 0x0A) {
        #expect(line.last == 0x0D)
        #expect(line.count <= 76)
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      #expect(lines(file).contains("SUMMARY:" + text))
    }
  }

  @Test func aLineOfControlsCannotBreakTheFile() throws {
    let file = try file([
      PlanTask(id: "a", text: "A\r\nEND:VEVENT\u{0}\u{1B}[31m\tB", due: "Tháng 5/2024")
    ])
    #expect(lines(file).contains(#"SUMMARY:A\nEND:VEVENT[31m B"#))
    #expect(lines(file).filter { $0 == "END:VEVENT" }.count == 1)
  }

  @Test(
    arguments: [
      ("Hằng tháng", ["20240131"], "FREQ=MONTHLY;UNTIL=20241231;BYMONTHDAY=-1"),
      ("Hằng quý", ["20240331"], "FREQ=MONTHLY;INTERVAL=3;UNTIL=20241231;BYMONTHDAY=-1"),
      ("02 lần/năm", ["20240630"], "FREQ=MONTHLY;INTERVAL=6;UNTIL=20241231;BYMONTHDAY=-1"),
      ("Ngày 25 hằng tháng", ["20240125"], "FREQ=MONTHLY;UNTIL=20241225;BYMONTHDAY=25"),
      (
        "Ngày 30 hằng tháng", ["20240130"],
        "FREQ=MONTHLY;UNTIL=20241230;BYMONTHDAY=28,29,30;BYSETPOS=-1"
      ),
      ("Thứ Hai hằng tuần", ["20240101"], "FREQ=WEEKLY;UNTIL=20241230"),
      ("2 tuần một lần", ["20240114"], "FREQ=WEEKLY;INTERVAL=2;UNTIL=20241229"),
      ("Hằng ngày", ["20240101"], "FREQ=DAILY;UNTIL=20241231"),
      // Calendars have no rule for semesters: one entry each.
      ("Mỗi học kỳ", ["20240531", "20241231"], nil),
      ("Hằng năm", ["20241231"], nil),
    ] as [(String, [String], String?)])
  func recurrence(_ due: String, _ starts: [String], _ rule: String?) throws {
    let lines = lines(try file([PlanTask(id: "a", text: "A", due: due)]))
    #expect(
      lines.filter { $0.hasPrefix("DTSTART") } == starts.map { "DTSTART;VALUE=DATE:\($0)" })
    #expect(lines.first { $0.hasPrefix("RRULE:") } == rule.map { "RRULE:" + $0 })
    let uids = lines.filter { $0.hasPrefix("UID:") }
    #expect(Set(uids).count == uids.count)
  }

  @Test func whatIsDoneIsMarkedAndWhatHasNoDayIsLeftOut() throws {
    let tasks = [
      PlanTask(id: "a", text: "Một", due: "Tháng 2/2024"),
      PlanTask(id: "b", text: "Hai", due: "Hằng tháng"),
      PlanTask(id: "c", text: "Ba", due: "Theo quy định"), PlanTask(id: "d", text: "Bốn"),
      PlanTask(id: "e", text: "Năm", due: "bao giờ xong"),
    ]
    let done = [
      TaskDone(plan: "ke-hoach-2024", task: "a", on: CivilDate(iso: "2024-02-20")),
      TaskDone(plan: "ke-hoach-2024", task: "b", on: CivilDate(iso: "2024-02-27")),
      TaskDone(plan: "khac", task: "b", on: CivilDate(iso: "2024-01-27")),
    ]
    let lines = lines(try file(tasks, done: done, remind: 3))
    #expect(
      lines.filter { $0.hasPrefix("SUMMARY") } == ["SUMMARY:✓ Một", "SUMMARY:Hai", "SUMMARY:✓ Hai"])
    #expect(lines.contains("RECURRENCE-ID;VALUE=DATE:20240229"))
    // Eight o'clock, three days before the last day; nothing for what is done.
    #expect(lines.filter { $0.hasPrefix("TRIGGER") } == ["TRIGGER;RELATED=END:-P3DT16H"])
    let list = TaskList(Self.plan(tasks), on: CivilDate(dayNumber: 19_800))
    #expect(
      TaskCalendar.calendar(list, language: .english).leftOut.map(\.task.id) == ["c", "d", "e"])
  }

  @Test func theSameEntryAfterARewording() throws {
    let one = lines(try file([PlanTask(id: "a", text: "Một", due: "Tháng 2/2024")]))
    let two = lines(
      try file([PlanTask(id: "a", text: "Hai", due: "Tháng 3/2024")], moment: 1_720_000_000))
    #expect(one.filter { $0.hasPrefix("UID") } == two.filter { $0.hasPrefix("UID") })
    #expect(
      try file([PlanTask(id: "a", text: "Một", due: "Tháng 2/2024")])
        == file([PlanTask(id: "a", text: "Một", due: "Tháng 2/2024")]))
  }
}
