import Testing
import ThiduaRender

@testable import ThiduaCore

@Suite("Sổ vàng and the register of outgoing papers")
struct RegisterReportTests {
  private let today = day("2025-06-30")

  private func register(
    _ school: ReportSchool, _ year: YearID = AwardSchool.year, tier: String? = nil
  ) throws -> ReportDocument {
    try RegisterReport(
      school.school.scratch.open(.reading), year: year, tier: tier, today: today
    ).document()
  }

  @Test("every award in the order of its decision, with number, signer and prize")
  func awards() throws {
    let document = try register(try ReportSchool())
    // 21/QĐ-UBND of May comes before 7/QĐ-UBND of June, whatever the numbers. Base salary 2.340.000:
    // × 1,0 = 2.340.000; × 0,8 = 1.872.000 → 1.880.000; the lower title of the same year is not paid.
    #expect(
      document.cells("awards").map { [$0[0], $0[1], $0[2], $0[4], $0[5], $0[6], $0[8]] } == [
        [
          "1", "", "Phạm Thị Ngân", "Giấy khen của Chủ tịch UBND cấp xã", "21/QĐ-UBND",
          "19/05/2025", "",
        ],
        ["2", "1", "Nguyễn Thị Hoa", "Lao động tiên tiến", "7/QĐ-UBND", "20/06/2025", ""],
        [
          "3", "2", "Nguyễn Thị Hoa", "Chiến sĩ thi đua cơ sở", "7/QĐ-UBND", "20/06/2025",
          "2.340.000",
        ],
        ["4", "3", "Tổ 1", "Tập thể lao động tiên tiến", "7/QĐ-UBND", "20/06/2025", "1.880.000"],
        ["", "", "Cộng", "", "", "", "4.220.000"],
      ])
    #expect(document.cells("awards")[1][7] == "UBND xã Phước An")
    #expect(
      document.cells("tiers").last == ["Cộng", "1", "3", "0", "4"])
    #expect(
      document.sentences.contains("Sổ có 04 lượt khen thưởng: 01 tập thể, 03 lượt cá nhân."))
    #expect(
      document.sentences.contains(
        "Tổng tiền thưởng: 4.220.000 đồng. Bằng chữ: Bốn triệu hai trăm hai mươi nghìn đồng."))
    #expect(document.sections[0].isLandscape)
    document.expectUniqueFields()
    let prize = try #require(document.figures.first { $0.source.field == "register.3.prize" })
    #expect(prize.source.articles.first?.contains("98/2023/NĐ-CP") == true)
    let one = try register(try ReportSchool(), tier: "chien-si-thi-dua-co-so")
    #expect(one.cells("awards").count == 2)
  }

  @Test("a revoked award stays and is marked; its prize is no part of the sum")
  func revoked() throws {
    let school = try ReportSchool()
    let id = try #require(
      try school.summary().nominations.first {
        $0.tier == "chien-si-thi-dua-co-so" && $0.state == .awarded
      }?.id)
    try school.school.act(on: "2025-06-28") {
      try $0.revoke(id, reason: "kê khai sai", number: "9/QĐ-UBND", date: day("2025-06-27"))
    }
    let document = try register(school)
    let rows = document.cells("awards")
    #expect(rows.count == 5)
    let row = try #require(rows.first { $0[4] == "Chiến sĩ thi đua cơ sở" })
    #expect(row[8].isEmpty)
    #expect(row[9].hasPrefix("ĐÃ HỦY BỎ theo Quyết định số 9/QĐ-UBND ngày 27/06/2025"))
    #expect(row[9].hasSuffix("thu hồi tiền thưởng 2.340.000 đồng"))
    #expect(rows.last?[8] == "1.880.000")
    #expect(document.sentences.contains { $0.contains("01 lượt đã hủy bỏ, giữ lại trong sổ") })
  }

  @Test("an award of an earlier year that was revoked stays too")
  func earlier() throws {
    let school = try ReportSchool()
    try school.school.scratch.importing(
      .awards, "subject,tier,year,decision,date\ngv-2,LDTT,2023-2024,4/QĐ-UBND,2024-06-20\n")
    let before = try register(school, .school(2023))
    #expect(before.cells("awards").map { $0[9] } == [""])
    try school.school.scratch.change { workspace in
      var history = try workspace.history()
      let index = try #require(history.awards.firstIndex { $0.year == .school(2023) })
      history.awards[index].revocation = AwardRecord.Revocation(
        number: "11/QĐ-UBND", date: day("2025-01-10"), reason: "sai")
      workspace.put(history, at: History.path)
    }
    let after = try register(school, .school(2023))
    #expect(
      after.cells("awards").map { $0[9] } == [
        "ĐÃ HỦY BỎ theo Quyết định số 11/QĐ-UBND ngày 10/01/2025"
      ])
    let summary = try YearSummary(
      school.school.scratch.open(.reading), year: .school(2023), today: today)
    #expect(summary.awards.isEmpty && summary.given.count == 1)
  }

  @Test("an empty year is an empty book that every format can write")
  func empty() throws {
    let document = try register(try ReportSchool(), .school(2020))
    #expect(document.cells("awards").isEmpty)
    #expect(document.sentences == ["Chưa có khen thưởng nào được ghi cho năm học 2020 - 2021."])
    for renderer in Renderers.all {
      #expect(!(try renderer.render(document)).isEmpty, "\(renderer.name)")
    }
  }

  @Test("outgoing papers: the unit's own by day and number, blanks for what nobody entered")
  func papers() throws {
    let school = try ReportSchool()
    try school.school.scratch.change {
      $0.put(
        Array(
          """
          {"schema":"thidua.plan/1","id":"kh","kind":"annual","status":"issued",
          "title":"Công tác thi đua năm 2025","number":"02/KH-THHS","date":"2025-01-15",
          "recipients":[{"name":"UBND xã"},{"name":"Các tổ"}],"signer":{"authority":"HIỆU TRƯỞNG","name":"Đỗ Văn Quang"}}
          """.utf8), at: "plans/kh.json")
    }
    func rows(_ year: YearID) throws -> [[String]] {
      try PapersRegisterReport(
        school.school.scratch.open(.reading), year: year, today: today
      ).document().cells("papers")
    }
    // The decisions of the commune are not the school's papers; 1/QĐ-THHS is of 2024.
    #expect(
      try rows(.calendar(2025)).map { [$0[0], $0[1], $0[2], $0[3], $0[4], $0[9]] } == [
        [
          "02/KH-THHS", "15/01/2025", "Kế hoạch công tác thi đua năm 2025", "Đỗ Văn Quang",
          "UBND xã; Các tổ", "",
        ],
        ["5/QĐ-THHS", "20/05/2025", "Quyết định về việc công nhận sáng kiến", "", "", ""],
        [
          "    /BB-HĐTĐKT", "05/06/2025", "Biên bản họp Hội đồng Thi đua - Khen thưởng",
          "Đỗ Văn Quang", "", "Chưa ghi số",
        ],
        [
          "3/TTr-THHS", "12/06/2025",
          "Tờ trình về việc đề nghị khen thưởng (01 tập thể, 02 cá nhân)", "",
          "UBND xã Phước An", "",
        ],
      ])
    #expect(try rows(.calendar(2024)).map { $0[0] } == ["1/QĐ-THHS"])
    #expect(try rows(.school(2024)).count == 5)
    #expect(try rows(.calendar(2020)).isEmpty)
  }
}
