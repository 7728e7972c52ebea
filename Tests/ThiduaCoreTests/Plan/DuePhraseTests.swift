import Testing

@testable import ThiduaCore

/// One line a phrase: the computed days are counted by hand.
@Suite struct DuePhraseTests {
  private static let year = DateSpan(
    from: CivilDate(iso: "2024-01-01"), to: CivilDate(iso: "2024-12-31"))
  private static let schoolYear = DateSpan(
    from: CivilDate(iso: "2024-09-01"), to: CivilDate(iso: "2025-08-31"))

  private func text(_ phrase: String, in period: DateSpan?) -> String {
    guard let due = DuePhrase(phrase)?.due(in: period) else { return "unreadable" }
    let days = [due.from, due.to].map { $0?.description ?? "…" }.joined(separator: " ")
    return "\(due.kind.rawValue) \(days)" + (due.every.map { " \($0.rawValue)" } ?? "")
  }

  @Test(arguments: [
    // The phrases of the contract.
    ("Trước 15/3/2024", "by … 2024-03-14"),
    ("Trước tháng 9/2024", "by … 2024-08-31"),
    ("Tháng 4/2024", "within 2024-04-01 2024-04-30"),
    ("Tháng 1/2024; tháng 2/2024", "within 2024-01-01 2024-02-29"),
    ("Quý II/2024", "within 2024-04-01 2024-06-30"),
    ("Hàng tháng", "recurring 2024-01-01 2024-12-31 month"),
    ("Hằng quý", "recurring 2024-01-01 2024-12-31 quarter"),
    ("Hàng năm", "recurring 2024-01-01 2024-12-31 year"),
    ("Tuần 2 tháng 9/2024", "within 2024-09-08 2024-09-14"),
    ("Từ 01/9/2024 đến 15/10/2024", "within 2024-09-01 2024-10-15"),
    ("Thời gian theo quy định", "unscheduled … …"),
    ("2024-05-31", "by … 2024-05-31"),
    // Deadlines.
    ("trước ngày 15 tháng 3 năm 2024", "by … 2024-03-14"),
    ("Trước 01/3/2024", "by … 2024-02-29"),
    ("Trước 15/3", "by … 2024-03-14"),
    ("Trước quý II/2024", "by … 2024-03-31"),
    ("Chậm nhất ngày 15/3/2024", "by … 2024-03-15"),
    ("Chậm nhất trước ngày 15/3/2024", "by … 2024-03-14"),
    ("Hết tháng 6/2024", "by … 2024-06-30"),
    ("Đến hết ngày 30/6/2024", "by … 2024-06-30"),
    ("Hoàn thành trước ngày 20/11", "by … 2024-11-19"),
    ("Hạn cuối: 10/12/2024", "by … 2024-12-10"),
    ("Từ nay đến hết tháng 5/2024", "by … 2024-05-31"),
    ("Trước và trong tháng 9/2024", "by … 2024-09-30"),
    ("TRƯỚC 15/3/2024", "by … 2024-03-14"),
    ("  trước   ngày 15/3/2024 ", "by … 2024-03-14"),
    ("xong trước ngày 20/5/2024", "by … 2024-05-19"),
    ("chậm nhất 20/5/2024", "by … 2024-05-20"),
    ("đến hết tháng 5/2024", "by … 2024-05-31"),
    ("Trước khi kết thúc học kỳ I năm học 2024-2025", "by … 2025-01-15"),
    // The hour names no day, but it lies on the day itself.
    ("Trước 17h00 ngày 15/9/2024", "by … 2024-09-15"),
    ("Chậm nhất 8 giờ 30 phút ngày 15/9/2024", "by … 2024-09-15"),
    ("8h 15/9/2024", "within 2024-09-15 2024-09-15"),
    // A deadline behind a reference counts; the date of the document referred to does not.
    ("Theo kế hoạch, chậm nhất 20/5/2024", "by … 2024-05-20"),
    ("Theo Kế hoạch ngày 20/5/2024", "unscheduled … …"),
    // Days, weeks, parts of months.
    ("Dịp 20/11", "within 2024-11-20 2024-11-20"),
    ("Ngày 20 tháng 11 năm 2024", "within 2024-11-20 2024-11-20"),
    ("Tuần đầu tháng 9/2024", "within 2024-09-01 2024-09-07"),
    // With weeks of seven days the last one may be the fourth or the fifth.
    ("Tuần cuối tháng 9", "within 2024-09-22 2024-09-30"),
    ("20/11/2024", "within 2024-11-20 2024-11-20"),
    ("Ngày 5 tháng 9 năm 2024", "within 2024-09-05 2024-09-05"),
    ("15.3.2024", "within 2024-03-15 2024-03-15"),
    ("5-10/9/2024", "within 2024-09-05 2024-09-10"),
    ("Tuần 4 tháng 2/2024", "within 2024-02-22 2024-02-28"),
    ("Tuần 5 tháng 2/2024", "within 2024-02-29 2024-02-29"),
    ("Tuần 1, 2 tháng 9/2024", "within 2024-09-01 2024-09-14"),
    ("Tuần 2 và tuần 3 tháng 9", "within 2024-09-08 2024-09-21"),
    ("Tuần thứ hai của tháng 9", "within 2024-09-08 2024-09-14"),
    ("Đầu tháng 5/2024", "within 2024-05-01 2024-05-10"),
    ("Giữa tháng 5/2024", "within 2024-05-11 2024-05-20"),
    ("Cuối tháng 5/2024", "within 2024-05-21 2024-05-31"),
    // Months, quarters, halves, years.
    ("Tháng 5", "within 2024-05-01 2024-05-31"),
    ("Trong tháng 5 năm 2024", "within 2024-05-01 2024-05-31"),
    ("tháng mười hai", "within 2024-12-01 2024-12-31"),
    ("9/2024", "within 2024-09-01 2024-09-30"),
    ("Tháng 3, 4/2024", "within 2024-03-01 2024-04-30"),
    ("Tháng 3,4,5/2024", "within 2024-03-01 2024-05-31"),
    ("Tháng 9 - 10/2024", "within 2024-09-01 2024-10-31"),
    ("Từ tháng 9/2024 đến tháng 5/2025", "within 2024-09-01 2025-05-31"),
    ("Từ tháng 9 đến tháng 5/2025", "within 2024-09-01 2025-05-31"),
    ("Từ tháng 9/2024 đến tháng 5", "within 2024-09-01 2025-05-31"),
    ("Từ 01/12/2024 đến 15/01", "within 2024-12-01 2025-01-15"),
    ("Tháng 3/2024 - tháng 4", "within 2024-03-01 2024-04-30"),
    ("Từ 20/10/2024 đến 15/10/2025", "within 2024-10-20 2025-10-15"),
    ("Từ ngày 01/9 đến hết ngày 15/10/2024", "within 2024-09-01 2024-10-15"),
    ("01/9/2024 – 15/10/2024", "within 2024-09-01 2024-10-15"),
    ("Quý 2 năm 2024", "within 2024-04-01 2024-06-30"),
    ("Quý I, II/2024", "within 2024-01-01 2024-06-30"),
    ("Quý I và quý II/2024", "within 2024-01-01 2024-06-30"),
    ("Quý IV/2024 - Quý I/2025", "within 2024-10-01 2025-03-31"),
    ("Cuối quý II/2024", "within 2024-06-01 2024-06-30"),
    ("6 tháng đầu năm 2024", "within 2024-01-01 2024-06-30"),
    ("Sáu tháng cuối năm", "within 2024-07-01 2024-12-31"),
    ("Năm 2024", "within 2024-01-01 2024-12-31"),
    ("Cả năm", "within 2024-01-01 2024-12-31"),
    ("Học kỳ I năm học 2024-2025", "within 2024-09-01 2025-01-15"),
    ("Năm học 2024 - 2025", "within 2024-09-01 2025-08-31"),
    ("Tháng 9,10/2024", "within 2024-09-01 2024-10-31"),
    ("Tháng 9 đến tháng 12/2024", "within 2024-09-01 2024-12-31"),
    ("tháng 9-12/2024", "within 2024-09-01 2024-12-31"),
    ("T9/2024", "within 2024-09-01 2024-09-30"),
    ("QIII/2024", "within 2024-07-01 2024-09-30"),
    ("Q2/2024", "within 2024-04-01 2024-06-30"),
    ("Tháng 9 (dự kiến)", "within 2024-09-01 2024-09-30"),
    ("Trong năm", "within 2024-01-01 2024-12-31"),
    // Two stretches apart: thidua.tasks/1 has one beginning and one end.
    ("Tháng 5 và tháng 12/2024", "within 2024-05-01 2024-12-31"),
    // Recurrences and times without a day.
    ("Hằng tuần", "recurring 2024-01-01 2024-12-31 week"),
    ("Thứ Hai hằng tuần", "recurring 2024-01-01 2024-12-31 week"),
    ("Hàng tuần, thứ Sáu", "recurring 2024-01-01 2024-12-31 week"),
    ("Mỗi tháng một lần", "recurring 2024-01-01 2024-12-31 month"),
    ("Ít nhất 01 lần/tháng", "recurring 2024-01-01 2024-12-31 month"),
    ("Hằng tháng, trước ngày 25", "recurring 2024-01-01 2024-12-31 month"),
    ("Ngày 15 và 30 hằng tháng", "recurring 2024-01-01 2024-12-31 month"),
    ("Cuối hằng tháng", "recurring 2024-01-01 2024-12-31 month"),
    ("2 tuần/lần", "recurring 2024-01-01 2024-12-31 fortnight"),
    ("2 tháng một lần", "recurring 2024-01-01 2024-12-31 twoMonths"),
    ("3 tháng một lần", "recurring 2024-01-01 2024-12-31 quarter"),
    ("6 tháng/lần", "recurring 2024-01-01 2024-12-31 halfYear"),
    ("02 lần/năm", "recurring 2024-01-01 2024-12-31 halfYear"),
    ("2 lần/năm học", "recurring 2024-01-01 2024-12-31 semester"),
    ("mỗi năm 2 lần", "recurring 2024-01-01 2024-12-31 halfYear"),
    // Three times a year is no step of the calendar; it comes again with the year.
    ("3 lần/năm", "recurring 2024-01-01 2024-12-31 year"),
    ("Tháng 5 hằng năm", "recurring 2024-01-01 2024-12-31 year"),
    // Seasons of a school whose days the phrase does not say: not invented.
    ("Trước Tết Nguyên đán", "unscheduled … …"), ("Trong hè", "unscheduled … …"),
    ("Sau khai giảng", "unscheduled … …"), ("Khi có hướng dẫn", "unscheduled … …"),
    ("Theo kế hoạch", "unscheduled … …"),
    ("Hàng tháng, hàng quý", "recurring 2024-01-01 2024-12-31 month"),
    ("Ngày 25 hàng tháng", "recurring 2024-01-01 2024-12-31 month"),
    ("Trước ngày 25 hằng tháng", "recurring 2024-01-01 2024-12-31 month"),
    ("Định kỳ hằng quý", "recurring 2024-01-01 2024-12-31 quarter"),
    ("Mỗi tuần một lần", "recurring 2024-01-01 2024-12-31 week"),
    ("Cuối mỗi học kỳ", "recurring 2024-01-01 2024-12-31 semester"),
    ("Hàng tháng, từ tháng 9/2024 đến tháng 5/2025", "recurring 2024-09-01 2025-05-31 month"),
    ("Thường xuyên", "unscheduled … …"),
    ("Theo kế hoạch của cấp trên", "unscheduled … …"),
    ("Khi có yêu cầu", "unscheduled … …"),
  ])
  func inTheYear2024(_ phrase: String, _ expected: String) {
    #expect(text(phrase, in: Self.year) == expected)
  }

  /// Where the year is not written, it is the one in which the days fall into the plan's time.
  @Test(arguments: [
    ("Tháng 10", "within 2024-10-01 2024-10-31"), ("Tháng 3", "within 2025-03-01 2025-03-31"),
    ("Trước 15/3", "by … 2025-03-14"), ("Học kỳ II", "within 2025-01-16 2025-05-31"),
    ("Học kỳ I", "within 2024-09-01 2025-01-15"), ("Quý I", "within 2025-01-01 2025-03-31"),
    ("HK2", "within 2025-01-16 2025-05-31"), ("HKI", "within 2024-09-01 2025-01-15"),
    ("Cuối học kỳ I", "within 2025-01-01 2025-01-15"),
    ("Trong năm", "within 2024-09-01 2025-08-31"),
    ("Trong năm học", "within 2024-09-01 2025-08-31"),
    // Lessons end on 31 May (contract, section 5), the year of the papers on 31 August.
    ("Cuối năm học", "within 2025-05-01 2025-05-31"),
    ("Đầu năm học", "within 2024-09-01 2024-09-30"),
    ("Từ tháng 12/2024 đến hết năm học", "within 2024-12-01 2025-08-31"),
    ("Đến hết năm học", "by … 2025-05-31"), ("Kết thúc năm học 2024-2025", "by … 2025-05-31"),
  ])
  func inTheSchoolYear(_ phrase: String, _ expected: String) {
    #expect(text(phrase, in: Self.schoolYear) == expected)
  }

  @Test(arguments: [
    "", "   ", "bao giờ xong", "Trước 31/2/2024", "Tháng 13/2024", "Quý V/2024", "Tuần 6 tháng 9",
    "32/1/2024", "5", "2-3", "Tháng", "Trước", "từ đến", "15/3/2024 15/4/2024", "Năm học 2024-2026",
    "30/2", "hàng", "Tháng 4/2024 nhé", "30/02/2024", "Trước 32/1/2024", "tháng 13", "Thứ bảy",
    // Of which month is not said; to guess would be to remind on a wrong day.
    "Giữa tháng", "Đầu tháng",
    // The end before the beginning: one of them is wrong, and which is not known.
    "Từ 20/12/2024 đến 10/12/2024", "Từ tháng 5/2025 đến tháng 9/2024", "20-15/10/2024",
    "Từ 01/9/2024 đến 15/8/2024", "Từ ngày 20 đến ngày 15/10/2024",
  ])
  func unreadable(_ phrase: String) {
    #expect(DuePhrase(phrase) == nil)
  }

  @Test func longAndOddInputEnds() {
    for piece in ["tháng ", "1,", "đầu ", "/", "trước ", "hàng ", "🌾", "9999999999999999999 "] {
      #expect(DuePhrase(String(repeating: piece, count: 5000)) == nil)
    }
  }

  @Test func withoutPeriodAndYearThereAreNoDays() {
    #expect(text("Tháng 5", in: nil) == "within … …")
    #expect(DuePhrase("Tháng 5")?.due(in: nil, defaultYear: 2024).to?.description == "2024-05-31")
  }

  @Test func statusOfADay() throws {
    let due = TaskDue(.by, to: CivilDate(iso: "2024-03-14"))
    func status(_ day: String, done: Bool = false) throws -> TaskStatus {
      let day = try #require(CivilDate(iso: day))
      return TaskStatus(due, on: day, soon: 14, done: done ? [day] : [])
    }
    #expect(try status("2024-02-28") == .open)
    #expect(try status("2024-02-29") == .soon)
    #expect(try status("2024-03-14") == .soon)
    #expect(try status("2024-03-15") == .late)
    #expect(try status("2024-03-15", done: true) == .done)
  }

  @Test func taskListHasTheFormOfTheContract() throws {
    var plan = Plan(id: "a", kind: .annual)
    plan.period = Self.year
    plan.tasks = [
      PlanTask(id: "q1-1", text: "Phát động", lead: "Nhà trường", due: "Trước 15/3/2024"),
      PlanTask(id: "q3-1", text: "Dự hội nghị"),
      PlanTask(id: "q4-1", text: "Kiểm tra", lead: "Hiệu phó", due: "Hàng quý"),
    ]
    let day = try #require(CivilDate(iso: "2024-04-01"))
    let row =
      #"{"id":"q1-1","text":"Phát động","lead":"Nhà trường","due":{"kind":"by","from":null,"#
      + #""to":"2024-03-14","every":null},"status":"late"}"#
    let unscheduled =
      #"{"id":"q3-1","text":"Dự hội nghị","lead":null,"due":{"kind":"unscheduled","#
      + #""from":null,"to":null,"every":null},"status":"unscheduled"}"#
    let recurring =
      #"{"id":"q4-1","text":"Kiểm tra","lead":"Hiệu phó","due":{"kind":"recurring","#
      + #""from":"2024-01-01","to":"2024-12-31","every":"quarter"},"status":"open"}"#
    #expect(
      TaskList(plan, on: day).json.compact
        == #"{"schema":"thidua.tasks/1","tasks":["#
        + [row, unscheduled, recurring].joined(separator: ",")
        + "]}")
  }
}
