import Testing

@testable import ThiduaCore

@Suite("Statistics and fairness")
struct NumberReportTests {
  private let today = day("2025-06-30")

  @Test("rows add up to their totals, in every table and column")
  func statistics() throws {
    let document = StatisticsReport(try ReportSchool().summary(), today: today).document()
    #expect(
      document.tables.map(\.key) == [
        "campaigns", "campaignList", "awards", "categories", "authorities",
      ])
    #expect(
      document.cells("awards").map { Array($0[0...1] + $0[4...]) } == [
        [
          "tap-the-lao-dong-tien-tien", "Tập thể lao động tiên tiến", "1", "1", "1", "0", "0", "0",
          "0", "0", "0",
        ],
        [
          "chien-si-thi-dua-co-so", "Chiến sĩ thi đua cơ sở", "1", "0", "0", "0", "1", "0", "0",
          "1", "0",
        ],
        ["lao-dong-tien-tien", "Lao động tiên tiến", "1", "0", "0", "0", "1", "0", "0", "1", "0"],
        [
          "giay-khen-xa", "Giấy khen của Chủ tịch UBND cấp xã", "1", "0", "0", "0", "1", "0", "0",
          "1", "0",
        ],
        ["", "Cộng danh hiệu thi đua", "3", "1", "1", "0", "2", "0", "0", "2", "0"],
        ["", "Cộng hình thức khen thưởng", "1", "0", "0", "0", "1", "0", "0", "1", "0"],
        ["", "Cộng khen thưởng học sinh", "0", "0", "0", "0", "0", "0", "0", "0", "0"],
        ["", "Tổng cộng", "4", "1", "1", "0", "3", "0", "0", "3", "0"],
      ])
    for (key, first) in [("categories", 2), ("authorities", 2)] {
      let rows = document.cells(key)
      for column in first..<(rows.first?.count ?? 0) {
        let sum = rows.compactMap { Int($0[column]) }.reduce(0, +)
        #expect(sum == Int(document.cells("awards").last?[column + 2] ?? ""), "\(key) \(column)")
      }
    }
    #expect(document.cells("categories").map { $0[2] } == ["3", "0", "0", "0", "0", "1"])
    // Of the paper that was entered without its signer nobody is guessed.
    #expect(
      document.cells("authorities").map { $0[2] } == ["0", "3", "0", "0", "0", "0", "0", "0", "1"])
    #expect(document.cells("campaigns").count == 10)
  }

  @Test(
    "the stretches of biểu 0601.N: the last day is part of the campaign",
    arguments: [
      ("2024-09-05", "2025-05-31", "Dưới 1 năm"), ("2024-09-01", "2025-08-30", "Dưới 1 năm"),
      ("2024-09-01", "2025-08-31", "1 năm"), ("2024-09-01", "2025-09-01", "Trên 1 đến dưới 3 năm"),
      ("2024-01-01", "2026-12-30", "Trên 1 đến dưới 3 năm"),
      ("2024-01-01", "2026-12-31", "Từ 3 đến dưới 5 năm"),
      ("2021-01-01", "2025-12-31", "Từ 5 năm trở lên"),
    ])
  func lengths(from: String, to: String, title: String) {
    let span = DateSpan(from: day(from), to: day(to))
    #expect(StatisticsReport.Length(span).title == title)
    #expect(StatisticsReport.Length(DateSpan(from: day(from), to: nil)) == .unknown)
  }

  @Test("shares by position, sex and collective; units by head; words beside the chart")
  func fairness() throws {
    let document = FairnessReport(try ReportSchool().summary(), today: today).document()
    #expect(
      document.cells("classes") == [
        ["Theo vị trí công tác"], ["Người quản lý", "1", "0", "0", "0", "0%"],
        ["Giáo viên (trực tiếp)", "4", "3", "3", "1", "25%"],
        ["Nhân viên (trực tiếp)", "1", "0", "0", "1", "100%"], ["Theo giới tính"],
        ["Nam", "3", "1", "1", "0", "0%"], ["Nữ", "3", "2", "2", "2", "66,67%"], ["Tập thể"],
        ["Tập thể nhỏ", "3", "1", "1", "1", "33,33%"],
        ["Tập thể khác", "1", "0", "0", "0", "0%"],
      ])
    #expect(
      document.cells("classShares")[2] == [
        "Giáo viên (trực tiếp)", "66,67%", "100%", "100%", "50%",
      ])
    #expect(
      document.cells("units").map { [$0[0], $0[1], $0[4], $0[5], $0[7]] } == [
        ["Trường Tiểu học Hoa Sen (không thuộc tổ)", "1", "0", "0%", "0,00"],
        ["Tổ 1", "2", "1", "50%", "1,00"], ["Tổ 2", "2", "0", "0%", "0,00"],
        ["Tổ Văn phòng", "1", "1", "100%", "1,00"],
      ])
    #expect(
      document.sentences.contains(
        "Chung các tổ: 2/6 người được khen (33,33%). Cao nhất: Tổ Văn phòng (100%); thấp nhất: Trường Tiểu học Hoa Sen (không thuộc tổ), Tổ 2 (0%)."
      ))
    #expect(
      document.sentences.contains(
        "1 lượt khen nhập từ quyết định giấy, không qua đề nghị trong chương trình."))
  }

  @Test("the awards of each title and kind, twice for who holds two")
  func awards() throws {
    let school = try ReportSchool()
    try school.school.scratch.importing(
      .awards,
      """
      subject,tier,year,decision,date
      ht,CSTDCS,2024-2025,22/QĐ-UBND,2025-05-19
      ht,LDTT,2024-2025,22/QĐ-UBND,2025-05-19
      """)
    let document = FairnessReport(try school.summary(), today: today).document()
    #expect(
      document.cells("awards") == [
        ["Theo danh hiệu, hình thức"],
        ["Tập thể lao động tiên tiến", "0", "0", "–", "0", "–", "1", "1", "100%"],
        ["Chiến sĩ thi đua cơ sở", "1", "1", "50%", "1", "50%", "0", "0", "–"],
        ["Lao động tiên tiến", "1", "1", "50%", "1", "50%", "0", "0", "–"],
        ["Giấy khen của Chủ tịch UBND cấp xã", "0", "1", "100%", "1", "100%", "0", "0", "–"],
        ["Theo loại hình khen thưởng"],
        ["Công trạng", "0", "2", "100%", "2", "100%", "1", "1", "100%"],
        ["Chưa ghi loại hình", "2", "1", "33,33%", "1", "33,33%", "0", "0", "–"],
        ["Cộng", "2", "3", "60%", "3", "60%", "1", "1", "100%"],
      ])
    #expect(
      document.sentences.contains(
        "Trong lượt khen cá nhân, người trực tiếp được 1/2 lượt chiến sĩ thi đua cơ sở (50%); 1/2 lượt lao động tiên tiến (50%); 1/1 lượt giấy khen của Chủ tịch UBND cấp xã (100%)."
      ))
  }

  @Test("where nobody's sex is known, or nobody is there, nothing is claimed")
  func unknown() throws {
    let scratch = try Scratch()
    try scratch.importing(.collectives, "id,name,kind,parent,small\ntruong,Trường,school,,\n")
    try scratch.importing(
      .individuals, "id,name,unit,role,position,start,birth,gender\na,Lê Văn A,truong,teacher,,,,\n"
    )
    let summary = try YearSummary(scratch.open(.reading), year: .school(2024), today: today)
    let document = FairnessReport(summary, today: today).document()
    #expect(!document.cells("classes").contains(["Theo giới tính"]))
    #expect(document.sentences.contains { $0.hasPrefix("1/1 người chưa ghi giới tính") })
    #expect(document.sentences.contains { $0.hasPrefix("Chưa tập thể nào được đánh dấu") })
    let nothing = try YearSummary(Scratch().open(.reading), year: .school(2024), today: today)
    let empty = FairnessReport(nothing, today: today).document()
    #expect(empty.cells("classes").count == 7)
    #expect(empty.cells("classes").dropFirst().first?.last == "–")
    #expect(StatisticsReport(nothing, today: today).document().cells("awards").last?[4] == "0")
  }

  @Test(
    "how many more would meet a target, exactly",
    arguments: [
      (PlanTarget.Measure.smallCollectiveShare, 7, 10, "0.8", Int?.some(5)),
      (.smallCollectiveShare, 4, 5, "0.8", 0),
      (.directWorkerShare, 0, 3, "0.5", 3), (.registeredShare, 7, 10, "0.8", 1),
      (.smallCollectiveShare, 9, 10, "1", Int?.none), (.awardedShare, 0, 3, "0.34", 2),
    ])
  func more(
    _ measure: PlanTarget.Measure, _ part: Int, _ whole: Int, _ least: String, _ expected: Int?
  ) throws {
    let least = try #require(Points(least))
    let isMet = Int128(part) * 1_000_000 >= Int128(least.millionths) * Int128(whole)
    let target = PlanTarget(id: "t", measure: measure, atLeast: least)
    let result = YearTargets.Result(
      target: target, text: "", part: part, whole: whole, isMet: isMet, counted: Message(same: ""),
      records: [],
      planned: FigureSource("t", Message(same: "")))
    #expect(YearTargets.more(result) == expected)
    // Adding them meets it, one fewer does not.
    guard let expected, expected > 0 else { return }
    let grows = measure == .smallCollectiveShare || measure == .directWorkerShare
    for (count, meets) in [(expected, true), (expected - 1, false)] {
      let all = grows ? whole + count : whole
      #expect(
        (Int128(part + count) * 1_000_000 >= Int128(least.millionths) * Int128(all)) == meets)
    }
  }
}
