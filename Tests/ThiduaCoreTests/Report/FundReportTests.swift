import Testing
import ThiduaRender

@testable import ThiduaCore

@Suite("The prize fund as a paper")
struct FundReportTests {
  private let today = day("2025-06-30")

  private func document(_ school: ReportSchool, _ year: YearID = AwardSchool.year) throws
    -> ReportDocument
  {
    try FundReport(school.school.scratch.open(.reading), year: year, today: today).document()
  }

  /// Adds what the head of the school decides himself: two letters of merit, one of which is revoked.
  private func withOwnDecision(_ school: ReportSchool) throws {
    let first = try school.school.passed("gv-2", "GKHT")
    let second = try school.school.passed("to-2", "GKHT")
    let waiting = try school.school.passed("gv-10", "GKHT")
    let head = "Hiệu trưởng Trường Tiểu học Hoa Sen"
    try school.school.act(on: "2025-06-20") {
      try $0.submit([first, second, waiting], to: head, number: nil, date: day("2025-06-20"))
    }
    try school.school.act(on: "2025-06-21") {
      try $0.decide(
        [first, second], number: "6/QĐ-THHS", date: day("2025-06-21"), signer: nil, refusal: nil)
    }
    try school.school.act(on: "2025-06-22") {
      try $0.revoke(first, reason: "kê khai sai", number: "7/QĐ-THHS", date: day("2025-06-22"))
    }
  }

  private func add(_ school: ReportSchool, _ amount: Int, _ source: String) throws {
    try school.school.act {
      try $0.addToFund(
        amount, year: AwardSchool.year, date: day("2025-01-10"), source: source)
    }
  }

  @Test("nothing entered: others pay, the fund is blank")
  func withoutBudget() throws {
    let document = try document(try ReportSchool())
    #expect(
      document.headings(1) == [
        "I. NGUỒN QUỸ", "II. CHI TIỀN THƯỞNG THEO QUYẾT ĐỊNH CỦA ĐƠN VỊ",
        "III. TIỀN THƯỞNG DO CẤP RA QUYẾT ĐỊNH CHI", "IV. CÂN ĐỐI",
      ])
    #expect(
      document.cells("others") == [
        ["Quyết định số 7/QĐ-UBND ngày 20/06/2025, UBND xã Phước An"],
        [
          "1", "Lao động tiên tiến", "Cá nhân", "1", "–", "0",
          "Đã nhận mức của danh hiệu cao hơn",
        ],
        ["2", "Chiến sĩ thi đua cơ sở", "Cá nhân", "1", "2.340.000", "2.340.000", ""],
        ["3", "Tập thể lao động tiên tiến", "Tập thể", "1", "1.880.000", "1.880.000", ""],
        ["", "Cộng", "", "3", "", "4.220.000", ""],
      ])
    #expect(
      document.cells("balance") == [
        ["1", "Tổng nguồn quỹ", ""], ["2", "Đã chi theo quyết định của đơn vị", "0"],
        ["3", "Còn lại", ""],
        ["4", "Cấp ra quyết định chi, không tính vào quỹ của đơn vị", "4.220.000"],
      ])
    #expect(document.sentences.contains { $0.hasPrefix("Chưa ghi nhận nguồn quỹ") })
    document.expectUniqueFields()
  }

  @Test("sources, an own decision, what is due, what is to be returned, to the đồng")
  func balance() throws {
    let school = try ReportSchool()
    try withOwnDecision(school)
    try add(school, 12_000_000, "Dự toán năm 2025")
    try add(school, -2_000_000, "Chuyển về ngân sách")
    let document = try document(school)
    #expect(
      document.cells("sources") == [
        ["1", "10/01/2025", "Dự toán năm 2025", "12.000.000", ""],
        ["", "", "Cộng", "12.000.000", ""],
      ])
    // What went out for something else is no source below zero.
    #expect(
      document.cells("withdrawals") == [
        ["1", "10/01/2025", "Chuyển về ngân sách", "2.000.000", ""],
        ["", "", "Cộng", "2.000.000", ""],
      ])
    #expect(
      document.headings(1)[2...3] == [
        "III. CHI KHÁC, RÚT KHỎI QUỸ", "IV. TIỀN THƯỞNG DO CẤP RA QUYẾT ĐỊNH CHI",
      ])
    // A letter of merit of the head: 0,3 × 2.340.000 = 702.000 → 710.000; of a collective 0,6 ×
    // 2.340.000 = 1.404.000 → 1.410.000.
    #expect(
      document.cells("spent") == [
        ["Quyết định số 6/QĐ-THHS ngày 21/06/2025, Hiệu trưởng Trường Tiểu học Hoa Sen"],
        ["1", "Giấy khen của Hiệu trưởng", "Tập thể", "1", "1.410.000", "1.410.000", ""],
        ["", "Cộng chi", "", "1", "", "1.410.000", ""],
      ])
    let rows = document.cells("balance").map { [$0[1], $0[2]] }
    #expect(rows[0] == ["Tổng nguồn quỹ", "12.000.000"])
    #expect(rows[1] == ["Đã chi theo quyết định của đơn vị", "1.410.000"])
    #expect(rows[2] == ["Chi khác, rút khỏi quỹ", "2.000.000"])
    #expect(rows[3] == ["Còn lại", "8.590.000"])
    #expect(rows[4][0].hasPrefix("Dự kiến còn chi") && rows[4][1] == "710.000")
    #expect(rows[5] == ["Phải thu hồi do khen thưởng bị hủy bỏ", "710.000"])
    #expect(
      document.sentences.contains(
        "Tổng chi: 1.410.000 đồng. Bằng chữ: Một triệu bốn trăm mười nghìn đồng."))
    document.expectUniqueFields()
    let summary = try school.summary()
    let statement = try FundStatement(
      school.school.scratch.open(.reading), year: AwardSchool.year, today: today)
    #expect(statement.spent + statement.paidByOthers == summary.prizeTotal)
    for line in statement.lines {
      #expect(line.parts.reduce(Money.zero) { $0 + $1.amount } == line.amount)
      #expect(line.parts.reduce(0) { $0 + $1.count } == line.awards)
    }
    for renderer in Renderers.all {
      #expect(!(try renderer.render(document)).isEmpty, "\(renderer.name)")
    }
  }

  @Test("more spent than there is, and a year without anything")
  func edges() throws {
    let school = try ReportSchool()
    try withOwnDecision(school)
    try add(school, 1_000_000, "Dự toán")
    let rows = try document(school).cells("balance").map { [$0[1], $0[2]] }
    #expect(rows[2] == ["Vượt nguồn quỹ", "410.000"])
    let empty = try document(school, .school(2020))
    #expect(empty.cells("sources") == [["", "", "Cộng", "", ""]])
    #expect(empty.headings(1).last == "III. CÂN ĐỐI")
    #expect(empty.sentences.contains { $0.hasPrefix("Chưa có quyết định khen thưởng nào") })
  }
}
