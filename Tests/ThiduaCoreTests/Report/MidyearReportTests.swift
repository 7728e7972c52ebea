import Testing

@testable import ThiduaCore

@Suite("The report of the first half")
struct MidyearReportTests {
  private let today = day("2025-06-30")

  /// A school with records on both sides of 15 January.
  private func school() throws -> Scratch {
    let school = try ReportSchool().school
    let scratch = school.scratch
    try scratch.importing(
      .awards,
      """
      subject,tier,year,decision,date
      gv-2,GKX,2024-2025,90/QĐ-UBND,2024-12-20
      gv-3,GKX,2024-2025,91/QĐ-UBND,2025-01-16
      gv-10,GKX,2024-2025,92/QĐ-UBND,
      """)
    try scratch.importing(
      .initiatives,
      """
      id,title,authors,year,scope,decision,date
      sk-2,Góc thư viện lớp,gv-2,2024-2025,unit,2/QĐ-THHS,2024-12-01
      sk-3,Không ghi ngày,gv-3,2024-2025,unit,,
      """)
    // All registered in the autumn but one.
    let path = Workspace.path(.school(2024), "registrations.json")
    try scratch.change { workspace in
      let dated = try workspace.registrations(.school(2024)).map { item in
        var item = item
        item.on = day(item.subject == "gv-3" ? "2025-03-01" : "2024-10-07")
        return item
      }
      workspace.put(dated, at: path)
    }
    return scratch
  }

  private func half(_ scratch: Scratch, today: String = "2025-06-30") throws -> YearSummary {
    try YearSummary(
      scratch.open(.reading), year: .school(2024), today: day(today), extent: .firstHalf)
  }

  @Test("nothing of a later day counts, and nothing without a day")
  func cut() throws {
    let scratch = try school()
    let summary = try half(scratch)
    #expect(summary.day == day("2025-01-15"))
    #expect(summary.awards.map(\.decision) == ["90/QĐ-UBND"])
    #expect(summary.initiatives.map(\.id) == ["sk-2"])
    #expect(summary.nominations.isEmpty && summary.meetings.isEmpty && summary.decisions.isEmpty)
    #expect(summary.ratings.isEmpty)
    #expect(summary.councils.map(\.decision) == ["1/QĐ-THHS"])
    #expect(summary.registered == ["gv-1", "gv-2", "to-1"])
    // Before the end of the half, only what is there by today.
    let early = try half(scratch, today: "2024-12-10")
    #expect(early.day == day("2024-12-10"))
    #expect(early.awards.isEmpty)
    #expect(early.initiatives.map(\.id) == ["sk-2"])
    // The year has it all.
    let year = try YearSummary(scratch.open(.reading), year: .school(2024), today: today)
    #expect(year.initiatives.count == 3 && year.awards.count == 7)
  }

  @Test("the paper: its parts, its figures, its narrative")
  func paper() throws {
    let scratch = try school()
    try scratch.change {
      $0.put(Array("## Thuận lợi\nCả năm.\n".utf8), at: Narrative.path(.school(2024)))
      $0.put(
        Array(
          "## Nhiệm vụ học kỳ II\n{{registered.people}}/{{staff}} đã đăng ký trong {{period}}.\n"
            .utf8),
        at: Narrative.path(.school(2024), .firstHalf))
    }
    let document = try YearReport(try half(scratch), today: today).document()
    #expect(document.kind == "midyear")
    #expect(
      document.headings(1) == [
        "I. ĐẶC ĐIỂM TÌNH HÌNH", "II. KẾT QUẢ THỰC HIỆN HỌC KỲ I NĂM HỌC 2024 - 2025",
        "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN", "IV. NHIỆM VỤ HỌC KỲ II NĂM HỌC 2024 - 2025",
        "V. KIẾN NGHỊ, ĐỀ XUẤT",
      ])
    #expect(document.sentences.contains("2/6 đã đăng ký trong học kỳ I năm học 2024 - 2025."))
    #expect(!document.sentences.contains("Cả năm."))
    #expect(document.sentences.contains { $0.contains("số liệu đến hết ngày 15/01/2025") })
    #expect(
      document.sentences.contains(
        "2/6 cán bộ, giáo viên, nhân viên (33,33%) và 1 tập thể đã đăng ký danh hiệu, hình thức khen thưởng:"
      ))
    #expect(
      document.sentences.contains { $0.hasPrefix("Cộng 1 lượt khen thưởng: 0 tập thể, 1 cá nhân") })
    #expect(
      document.sentences.contains(
        "Phân theo loại hình: 0 đột xuất; 0 phong trào, chuyên đề; 1 chưa ghi loại hình."))
    #expect(document.cells("registrations").map { $0[3] } == ["1", "1", "1"])
  }

  @Test("a calendar year has its first six months")
  func calendarYear() throws {
    let scratch = try Scratch.school()
    try scratch.importing(
      .awards,
      """
      subject,tier,year,decision,date
      gv-1,GKX,2024,1/QĐ-UBND,2024-06-30
      gv-2,GKX,2024,2/QĐ-UBND,2024-07-01
      """)
    let summary = try YearSummary(
      scratch.open(.reading), year: .calendar(2024), today: today, extent: .firstHalf)
    #expect(summary.day == day("2024-06-30"))
    #expect(summary.awards.map(\.decision) == ["1/QĐ-UBND"])
    let document = try YearReport(summary, today: today).document()
    #expect(document.headings(1).contains("IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2024"))
    #expect(document.title == "Báo cáo sơ kết thi đua, khen thưởng 6 tháng đầu năm 2024")
  }

  @Test("records as they stood on a day")
  func until() throws {
    func event(_ state: NominationState, _ at: String, _ date: String? = nil) -> Nomination.Event {
      Nomination.Event(state: state, at: at + "T08:00:00Z", by: "x", date: date.map { day($0) })
    }
    var nomination = Nomination(
      id: "dn-1", subject: "gv-1", tier: "giay-khen-xa", year: .school(2024), category: .sudden,
      campaign: nil, initiative: nil, summary: nil, event(.proposed, "2025-02-03"))
    #expect(nomination.until(day("2025-01-15")) == nil)
    // Entered in February, decided in December: what the paper says counts.
    try nomination.move(event(.submitted, "2025-02-03", "2024-12-01"), skippingVote: true)
    try nomination.move(event(.awarded, "2025-02-03", "2024-12-20"))
    #expect(nomination.until(day("2025-01-15"))?.state == .awarded)
    #expect(nomination.until(day("2024-12-10"))?.state == .submitted)
    #expect(nomination.until(day("2024-11-30")) == nil)

    var party = PledgeParty("to-1")
    party.signed = day("2025-01-20")
    var pledge = Pledge(id: "gu", year: .school(2024), title: "x", parties: [party])
    var content = PledgeContent(number: 1, text: "a", target: .atLeast(Points(1)), unit: nil)
    content.results = [.init(party: "to-1", value: Points(2), note: nil, on: day("2025-05-01"))]
    pledge.contents = [content]
    #expect(pledge.until(day("2025-01-19")).state == .draft)
    #expect(pledge.until(day("2025-01-20")).state == .inForce)
    #expect(pledge.until(day("2025-05-01")).state == .concluded)
  }

  @Test("scores of some weeks are not told as those of the half or the year")
  func someWeeks() throws {
    for (aggregate, isRanked) in [
      (
        #"{"to":"semester","by":"mean","atLeast":12},{"to":"year","weights":{"HK1":1,"HK2":2}}"#,
        false
      ),
      (#"{"to":"semester","by":"mean"},{"to":"year","by":"mean","atLeast":1}"#, true),
    ] {
      let scratch = try Scratch.school()
      try scratch.change { workspace in
        workspace.put(
          Array(
            """
            {"schema":"thidua.rubric/1","id":"nen-nep","title":"Nền nếp","subjects":"department","period":"week",
            "groups":[{"id":"g","items":[{"id":"A","kind":"points","max":100}]}],
            "bands":[{"name":"Tốt","min":60},{"name":"Khá","min":null}],"aggregate":[\(aggregate)]}
            """.utf8), at: "rubrics/nen-nep.json")
        workspace.put(
          Array(
            """
            {"schema":"thidua.plan/1","id":"p","kind":"annual","status":"issued","date":"2024-09-10",
            "campaigns":[{"id":"nen-nep","name":"Nền nếp","rubric":"nen-nep"}]}
            """.utf8), at: "plans/p.json")
      }
      for week in ["T02", "T03", "T04"] {
        try scratch.change { workspace in
          _ = try ScoreDesk(workspace, now: Moment(date: day("2024-10-12")), by: "Lan").record(
            ScoreEntry(
              campaign: "nen-nep", subject: "to-1", criterion: "A", period: week, value: "80",
              stage: "", note: ""), year: .school(2024))
        }
      }
      for extent in [YearExtent.whole, .firstHalf] {
        let summary = try YearSummary(
          scratch.open(.reading), year: .school(2024), today: today, extent: extent)
        let document = try YearReport(summary, today: today).document()
        let isRanked = isRanked || extent == .whole
        let text = document.sentences.joined(separator: "\n")
        #expect(!text.contains("Kết quả chấm điểm cả năm"), "\(text)")
        #expect(!text.contains("Kết quả chấm điểm học kỳ"), "\(text)")
        #expect(
          text.contains(
            isRanked
              ? "Kết quả chấm điểm phong trào “Nền nếp”, mới có 3 tuần có điểm: 1 Tốt, 0 Khá"
              : "Phong trào “Nền nếp” mới có 3 tuần có điểm, chưa xếp loại, xếp hạng"), "\(text)")
        let result = document.cells("campaigns").first?.last
        #expect(
          result
            == (isRanked
              ? "1/1 xếp loại Tốt (mới có 3 tuần có điểm)" : "Mới có 3 tuần có điểm, chưa xếp loại")
        )
        let appendix = document.tables.last
        #expect(appendix?.caption == "Nền nếp, mới có 3 tuần có điểm")
        #expect(document.cells("rows").contains { $0.contains("Tốt") } == isRanked)
      }
    }
  }
}
