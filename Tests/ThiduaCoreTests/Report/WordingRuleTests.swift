import Testing

@testable import ThiduaCore

/// Vietnamese as officials write it: a test for each rule of Nghị định 30/2020/NĐ-CP, Phụ lục I and II,
/// that papers follow.
@Suite("The rules of official wording")
struct WordingRuleTests {
  private let today = day("2025-06-30")

  private func frame(number: String? = nil, date: CivilDate? = nil, on day: String = "2025-02-03")
    throws -> PaperFrame
  {
    var unit = try ReportSchool().summary().unit
    unit.place = "Phước An"
    return PaperFrame(
      unit: unit, today: CivilDate(iso: day) ?? today, number: number, date: date)
  }

  private func heading(_ block: ReportBlock) -> OfficialHeading? {
    if case .heading(let heading) = block { heading } else { nil }
  }

  @Test(
    "days below 10 and the months 1 and 2 have a leading zero, the months 3 to 9 have none",
    arguments: [
      ("2025-01-09", "ngày 09 tháng 01 năm 2025"), ("2025-02-10", "ngày 10 tháng 02 năm 2025"),
      ("2025-03-01", "ngày 01 tháng 3 năm 2025"), ("2025-09-30", "ngày 30 tháng 9 năm 2025"),
      ("2025-10-05", "ngày 05 tháng 10 năm 2025"), ("2025-12-31", "ngày 31 tháng 12 năm 2025"),
    ])
  func dates(_ date: String, _ words: String) {
    #expect(day(date).inWords == words)
  }

  @Test("a draft leaves room for number and day, and knows the month")
  func blanks() throws {
    let paper = try frame()
    let head = try #require(heading(paper.heading(symbol: "BC")))
    #expect(head.number == "Số:         /BC-THHS")
    #expect(head.placeAndDate == "Phước An, ngày        tháng 02 năm 2025")
    let summer = try frame(on: "2025-06-01")
    let late = try #require(heading(summer.heading(symbol: "BC")))
    #expect(late.placeAndDate == "Phước An, ngày        tháng 6 năm 2025")
    let signed = try frame(number: "05/BC-THHS", date: day("2025-03-05"))
    let issued = try #require(heading(signed.heading(symbol: "BC")))
    #expect(issued.number == "Số: 05/BC-THHS")
    #expect(issued.placeAndDate == "Phước An, ngày 05 tháng 3 năm 2025")
  }

  @Test("lists, registrations and pledges have no number; minutes no place and date")
  func withoutNumber() throws {
    let paper = try frame()
    #expect(heading(paper.heading(symbol: nil))?.number == nil)
    #expect(heading(paper.heading(symbol: "BB", hasDate: false))?.placeAndDate == nil)
  }

  @Test("agencies stand in capitals above each other")
  func agencies() throws {
    let paper = try frame()
    let head = try #require(heading(paper.heading(symbol: "BC")))
    #expect(head.issuer == head.issuer.uppercased())
    #expect(head.parent == head.parent?.uppercased())
    #expect(OfficialHeading.nation == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    #expect(OfficialHeading.motto == "Độc lập - Tự do - Hạnh phúc")
  }

  @Test("the copy that stays is the last line of Nơi nhận")
  func recipients() throws {
    let block = try frame().signature(recipients: ["Như trên"], draftedBy: "HĐTĐKT")
    guard case .signature(let end) = block else {
      Issue.record("no signature")
      return
    }
    #expect(end.recipients == ["Như trên", "Lưu: VT, HĐTĐKT"])
    var plan = Plan(id: "kh", kind: .annual)
    plan.recipients = [PlanRecipient(name: "Các tổ", purpose: "thực hiện")]
    #expect(
      ends(of: PlanReport.document(plan, today: today)) == [["Các tổ (thực hiện)", "Lưu: VT"]])
    plan.recipients.append(PlanRecipient(name: "Lưu: VT, HĐ"))
    #expect(
      ends(of: PlanReport.document(plan, today: today)) == [["Các tổ (thực hiện)", "Lưu: VT, HĐ"]])
  }

  private func ends(of document: ReportDocument) -> [[String]] {
    document.sections.flatMap(\.blocks).compactMap { block in
      if case .signature(let end) = block { end.recipients } else { nil }
    }
  }

  @Test(
    "who signs by which right",
    arguments: [
      (nil, nil, ["HIỆU TRƯỞNG"]),
      ("KT.", "Phó Hiệu trưởng", ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"]),
      ("Q.", nil, ["Q. HIỆU TRƯỞNG"]),
      ("TL.", "Tổ trưởng văn phòng", ["TL. HIỆU TRƯỞNG", "TỔ TRƯỞNG VĂN PHÒNG"]),
      ("TUQ.", "Phó Hiệu trưởng", ["TUQ. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"]),
    ] as [(String?, String?, [String])])
  func signers(_ mode: String?, _ title: String?, _ lines: [String]) throws {
    var unit = try ReportSchool().summary().unit
    unit.signer.mode = mode
    unit.signer.authority = "Hiệu trưởng"
    unit.signer.title = title
    #expect(unit.signer.lines == lines)
  }

  @Test(
    "an authority's post signs, its body heads the paper",
    arguments: [
      ("Chủ tịch Ủy ban nhân dân xã Bình Minh", "Chủ tịch", "Ủy ban nhân dân xã Bình Minh"),
      ("Hiệu trưởng Trường Tiểu học Hoa Sen", "Hiệu trưởng", "Trường Tiểu học Hoa Sen"),
      ("Giám đốc Sở Giáo dục và Đào tạo", "Giám đốc", "Sở Giáo dục và Đào tạo"),
    ])
  func authorities(_ name: String, _ post: String, _ body: String) {
    #expect(SigningAuthority(name: name).post == post)
    #expect(SigningAuthority(name: name).body == body)
  }

  @Test("a paper's text ends with ./. and so does each appendix")
  func endMark() throws {
    let school = try ReportSchool()
    let summary = try school.summary()
    let workspace = try school.school.scratch.open(.reading)
    let decision = try #require(summary.decisions.first)
    var plan = Plan(id: "kh", kind: .annual)
    plan.tasks = [PlanTask(id: "a")]
    let papers = [
      try YearReport(summary, today: today).document(), PlanReport.document(plan, today: today),
      DecisionReport(decision, summary, law: summary.law, today: today).document(),
      try RegistrationReport(workspace, year: AwardSchool.year, unit: nil, today: today).document(),
    ]
    // A registration is a form, not one of the decree's kinds, and has no end mark.
    for paper in papers where paper.kind != "registration" {
      for section in paper.sections {
        let texts = section.blocks.compactMap { block -> String? in
          switch block {
          case .paragraph(let text): text.plain
          case .centredLine(let text): text
          default: nil
          }
        }
        #expect(texts.last?.hasSuffix("./.") ?? false, "\(paper.kind): \(texts.last ?? "")")
      }
    }
  }

  @Test("counts below ten have a leading zero, and what is none is not said")
  func counts() {
    #expect(AwardLists.count(collectives: 3, people: 25) == "03 tập thể, 25 cá nhân")
    #expect(AwardLists.count(collectives: 0, people: 1) == "01 cá nhân")
    let groups = AwardTally([("to-1", .collective), ("to-2", .collective)])
    #expect(groups.closing { _ in nil }.plain == "Danh sách này có 02 tập thể./.")
    // Two titles of one person are two lines, not two people.
    let twice = AwardTally([("gv-1", .individual), ("gv-1", .individual), ("hs-1", .pupil)])
    #expect(twice.closing { _ in nil }.plain == "Danh sách này có 02 lượt cá nhân, 01 học sinh./.")
    #expect(twice.words == "cá nhân, học sinh")
  }

  @Test("a decimal comma, a dot between thousands, amounts in words")
  func numbers() {
    #expect(ReportTable.Cell.decimal(Points(millionths: 99_170_000), digits: 2).text == "99,17")
    #expect(ReportTable.Cell.money(Money(2_340_000)).text == "2.340.000")
    #expect(ReportTable.Cell.share(6, of: 7).text == "85,71%")
    #expect(ReportTable.Cell.share(0, of: 0).text == "–")
    #expect(ReportTable.Cell.date(day("2024-03-05")).text == "05/03/2024")
    #expect(NumberWords.spell(710_000) == "bảy trăm mười nghìn")
  }

  /// Phụ lục II, mục V: the name part of orders, medals and titles of honour begins with a capital.
  @Test("orders, titles and offices are capitalised as Phụ lục II says")
  func capitals() {
    let names = RulePacks.all.flatMap(\.tiers).map(\.name)
    for name in names { #expect(name.first?.isUppercase ?? false, "\(name)") }
    for name in [
      "Nhà giáo Ưu tú", "Nhà giáo Nhân dân", "Huân chương Lao động hạng Nhất",
      "Huân chương Lao động hạng Ba", "Bằng khen của Thủ tướng Chính phủ",
      "Cờ thi đua của Chính phủ",
    ] {
      #expect(names.contains(name), "\(name)")
    }
  }
}
