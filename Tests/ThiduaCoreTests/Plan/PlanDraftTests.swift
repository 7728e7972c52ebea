import Testing

@testable import ThiduaCore

@Suite struct PlanDraftTests {
  private func old() throws -> Plan {
    let text = PlanFormatTests.full
    return try JSONDocument(SourceText(file: "a.json", bytes: Array(text.utf8)))
      .value(Plan.self, schema: Plan.schema)
  }

  private func moved() throws -> PlanDraft.Outcome {
    let day = try #require(CivilDate(iso: "2025-12-01"))
    return PlanDraft.moved(
      try old(), id: "ke-hoach-2026", to: .calendar(2026), span: YearID.calendar(2026).span(),
      on: day)
  }

  @Test func daysAndYearsMove() throws {
    var plan = try old()
    plan.tasks[0].text = "Tổng kết năm học 2023 - 2024 của giai đoạn 2021 - 2025"
    let day = try #require(CivilDate(iso: "2025-12-01"))
    let new = PlanDraft.moved(
      plan, id: "n", to: .calendar(2026), span: YearID.calendar(2026).span(), on: day
    ).plan
    #expect(new.title == "Công tác thi đua, khen thưởng năm 2026")
    #expect(new.tasks[0].due == "Trước 15/3/2026")
    #expect(new.tasks[0].text == "Tổng kết năm học 2025 - 2026 của giai đoạn 2021 - 2025")
    #expect(new.period?.from?.description == "2026-01-01")
    #expect(new.status == .draft && new.number == nil && new.symbol == "KH-NGT" && new.date == nil)
    #expect(new.years.isEmpty)
  }

  @Test func campaignsThatAreOverAreLeftOut() throws {
    let outcome = try moved()
    #expect(outcome.plan.campaigns.isEmpty)
    #expect(
      outcome.changes.contains { $0.vi.contains("đã kết thúc “Thi đua thực hiện văn hóa công sở”") }
    )
  }

  @Test func supersededBasesAreReplacedAndListed() throws {
    var plan = try old()
    plan.legalBases.append(LegalBase(relation: .basis, kind: .decree, number: "91/2017/NĐ-CP"))
    let day = try #require(CivilDate(iso: "2025-12-01"))
    let outcome = PlanDraft.moved(
      plan, id: "n", to: .calendar(2026), span: YearID.calendar(2026).span(), on: day)
    // Two steps: 91/2017 → 98/2023 → 152/2025; the superior's plan of the old year is left out.
    #expect(
      outcome.plan.legalBases.map(\.number) == ["06/2022/QH15", "152/2025/NĐ-CP"])
    #expect(
      outcome.changes.contains {
        $0.vi == "thay Nghị định 91/2017/NĐ-CP bằng Nghị định 152/2025/NĐ-CP"
      })
  }

  @Test func aBlankPlanRestsOnTheLawOfItsDay() throws {
    func numbers(_ day: String) throws -> [String?] {
      PlanDraft.blank(
        id: "n", kind: .annual, year: .school(2024), span: YearID.school(2024).span(), Self.head,
        on: try #require(CivilDate(iso: day))
      ).legalBases.map(\.number)
    }
    #expect(
      try numbers("2024-09-01") == [
        "06/2022/QH15", "98/2023/NĐ-CP", "01/2024/TT-BNV", "29/2023/TT-BGDĐT",
      ])
    #expect(
      try numbers("2026-09-01") == [
        "06/2022/QH15", "152/2025/NĐ-CP", "15/2025/TT-BNV", "07/2026/TT-BGDĐT",
      ])
  }

  private static let head = PlanDraft.Letterhead(
    issuer: PlanAuthority(name: "Trường", level: .school), place: "An Bình", symbol: "KH-TH",
    signer: PlanSigner(authority: "HIỆU TRƯỞNG", name: "Đỗ Thị Hiền"))

  /// What a template leaves open is what only people can fill; it has no errors.
  @Test(arguments: Plan.Kind.allCases)
  func aTemplatePassesTheChecks(_ kind: Plan.Kind) throws {
    for year in [YearID.school(2025), .calendar(2026)] {
      let day = year.span().lowerBound
      let plan = PlanDraft.blank(
        id: "n", kind: kind, year: year, span: year.span(), Self.head, on: day)
      let findings = try PlanLinter.check(
        SourceText(file: "n.json", bytes: Array(plan.json.pretty.utf8)), PlanContext(on: day))
      let allowed: Set<CheckID> =
        kind == .campaign
        ? ["superior-plan-missing", "campaign-incomplete", "campaign-without-review"]
        : ["superior-plan-missing"]
      #expect(Set(findings.map(\.check)).isSubset(of: allowed))
      #expect(findings.allSatisfy { $0.severity == .warning })
      if kind == .annual { #expect(plan.tasks.count == 7) }
      if kind == .stage { #expect(plan.period?.to == year.span().upperBound.adding(months: 48)) }
    }
  }

  private func shift(_ years: Int) -> YearShift {
    YearShift(
      years: years,
      within: DateSpan(from: CivilDate(iso: "2024-01-01"), to: CivilDate(iso: "2024-12-31")))
  }

  @Test(arguments: [
    ("Trước 15/3/2024", "Trước 15/3/2025"), ("Tháng 1/2025", "Tháng 1/2026"),
    ("Năm học 2023-2024", "Năm học 2024-2025"), ("2024-05-31", "2025-05-31"),
    ("Trước 15/3", "Trước 15/3"), ("Hằng tháng", "Hằng tháng"),
    // 29 February 2025 is no day.
    ("Trước 29/02/2024", "Trước 28/02/2025"),
    ("Ngày 29 tháng 2 năm 2024", "Ngày 28 tháng 2 năm 2025"),
    ("Từ 29/2/2024 đến 29/3/2024", "Từ 28/2/2025 đến 29/3/2025"),
    ("Trước 28/2/2024", "Trước 28/2/2025"),
  ])
  func phrasesMove(_ old: String, _ new: String) {
    #expect(shift(1).due(old) == new)
    #expect(DuePhrase(new) != nil)
  }

  @Test func yearsOfDocumentsAndStagesStay() {
    let text = "Tiếp tục giai đoạn 2021-2025; thực hiện Nghị định 98/2024/NĐ-CP ngày 05/9/2024"
    #expect(shift(1).prose(text) == text)
    #expect(shift(1).text("98/2024/NĐ-CP") == "98/2024/NĐ-CP")
    #expect(shift(1).prose("phấn đấu năm 2024 đạt 95%") == "phấn đấu năm 2025 đạt 95%")
    #expect(shift(1).looksBack("Phát huy kết quả năm 2023"))
    #expect(!shift(1).looksBack("theo Luật số 12/2023/QH15"))
    #expect(!shift(1).looksBack("phấn đấu năm 2024"))
  }

  @Test func anniversariesAreCountedAnew() throws {
    var plan = try old()
    plan.anniversaries = [
      Anniversary(
        name: "Ngày Nhà giáo Việt Nam", years: 42, origin: CivilDate(iso: "1982-11-20"),
        date: CivilDate(iso: "2024-11-20")),
      Anniversary(
        name: "Chiến thắng Điện Biên Phủ", years: 70, origin: CivilDate(iso: "1954-05-07"),
        date: CivilDate(iso: "2024-05-07")),
      // The old plan counted wrongly; the new one does not.
      Anniversary(
        name: "Ngày Quốc khánh", years: 78, origin: CivilDate(iso: "1945-09-02"),
        date: CivilDate(iso: "2024-09-02")),
    ]
    let day = try #require(CivilDate(iso: "2025-01-10"))
    let outcome = PlanDraft.moved(
      plan, id: "n", to: .calendar(2025), span: YearID.calendar(2025).span(), on: day)
    #expect(outcome.plan.anniversaries.map(\.years) == [43, 80])
    #expect(
      outcome.plan.anniversaries.map { $0.date?.description } == ["2025-11-20", "2025-09-02"])
    #expect(
      outcome.changes.contains {
        $0.vi
          == "bỏ kỷ niệm 70 năm Chiến thắng Điện Biên Phủ: năm mới là 71 năm, không phải năm tròn"
      })
  }

  @Test func documentsOfTheOldYearAreLeftOutAndUnknownOnesKept() throws {
    var plan = try old()
    plan.legalBases = [
      LegalBase(
        relation: .implements, kind: .plan, number: "50/KH-UBND",
        date: CivilDate(iso: "2024-02-19"),
        title: "Công tác thi đua, khen thưởng năm 2024"),
      LegalBase(
        relation: .basis, kind: .decision, number: "11/QĐ-UBND", date: CivilDate(iso: "2020-01-02"),
        title: "Quy chế thi đua"),
    ]
    let day = try #require(CivilDate(iso: "2025-01-10"))
    let outcome = PlanDraft.moved(
      plan, id: "n", to: .calendar(2025), span: YearID.calendar(2025).span(), on: day)
    #expect(outcome.plan.legalBases.map(\.number) == ["11/QĐ-UBND"])
    #expect(
      outcome.changes.contains {
        $0.vi == "bỏ Kế hoạch 50/KH-UBND của năm cũ; hãy ghi văn bản của cấp trên cho năm 2025"
      })
    #expect(
      outcome.changes.contains {
        $0.vi == "giữ nguyên, hãy tự xem còn hiệu lực không: Quyết định 11/QĐ-UBND"
      })
  }

  @Test func campaignsOfTheYearMoveAndOthersGoOn() throws {
    var plan = try old()
    let year = DateSpan(from: CivilDate(iso: "2024-01-05"), to: CivilDate(iso: "2024-12-20"))
    let long = DateSpan(from: CivilDate(iso: "2021-01-01"), to: CivilDate(iso: "2026-12-31"))
    let milestone = Milestone(.final, date: CivilDate(iso: "2024-12-15"))
    plan.campaigns = [
      Campaign(
        id: "dot-1-2024", name: "Chào mừng năm 2024", period: year, milestones: [milestone]),
      Campaign(id: "dai", name: "Dài hơi", period: long, milestones: [milestone]),
    ]
    let day = try #require(CivilDate(iso: "2025-01-10"))
    let new = PlanDraft.moved(
      plan, id: "n", to: .calendar(2025), span: YearID.calendar(2025).span(), on: day
    ).plan
    #expect(new.campaigns.map(\.id) == ["dot-1-2025", "dai"])
    #expect(new.campaigns.map(\.name) == ["Chào mừng năm 2025", "Dài hơi"])
    #expect(new.campaigns[0].period?.from?.description == "2025-01-05")
    #expect(new.campaigns[1].period == long)
    #expect(new.campaigns.map { $0.milestones[0].date?.year } == [2025, 2024])
  }

  @Test func anAmendingPlanRestsOnTheOldOne() throws {
    let old = try old()
    let day = try #require(CivilDate(iso: "2024-06-03"))
    var new = PlanDraft.amending(old, id: "dieu-chinh", on: day)
    #expect(new.title == "Điều chỉnh, bổ sung Kế hoạch số 12/KH-NGT ngày 28 tháng 02 năm 2024")
    #expect(new.period?.from == day && new.period?.to == old.period?.to)
    #expect(!new.amends(old), "a draft changes nothing")
    new.status = .issued
    #expect(new.amends(old))
    new.tasks = [PlanTask(id: old.tasks[0].id, text: "Việc mới", due: "Tháng 7/2024")]
    let list = TaskList(joining: [TaskList(old, on: day), TaskList(new, on: day)])
    #expect(list.rows.filter { $0.task.id == old.tasks[0].id }.map(\.task.text) == ["Việc mới"])
  }

  // MARK: - Differences

  private func sentences(_ old: Plan, _ new: Plan) -> [String] {
    PlanDiff(from: old, to: new).changes.map(\.sentence.vi)
  }

  @Test func differencesAreSentences() throws {
    let old = try old()
    var new = old
    new.number = "15/KH-NGT"
    new.tasks[0].due = "Trước 20/3/2024"
    new.campaigns[0].period?.to = CivilDate(iso: "2026-12-31")
    new.recipients = []
    #expect(
      sentences(old, new) == [
        "Số đổi từ “12/KH-NGT” thành “15/KH-NGT”.",
        "Thời gian của “Thi đua thực hiện văn hóa công sở” đổi từ “từ 01/01/2019 đến 31/12/2025” thành “từ 01/01/2019 đến 31/12/2026”.",
        "Thời gian của công việc q1-1 đổi từ “Trước 15/3/2024” thành “Trước 20/3/2024”.",
        "Bỏ nơi nhận “Phòng Nội vụ (báo cáo)”.",
      ])
    #expect(sentences(old, old).isEmpty)
  }

  @Test func twoYearsAreComparedByWhatIsNew() throws {
    var old = try old()
    old.legalBases = [
      LegalBase(relation: .basis, kind: .decree, number: "91/2017/NĐ-CP"),
      LegalBase(
        relation: .implements, kind: .plan, number: "50/KH-UBND", title: "Thi đua năm 2024"),
      LegalBase(relation: .basis, kind: .decision, number: "11/QĐ-UBND"),
    ]
    old.tasks = [
      PlanTask(id: "a", text: "Tổng kết năm 2024", lead: "Hiệu trưởng", due: "Trước 15/3/2024"),
      PlanTask(id: "b", text: "Sơ kết", due: "Tháng 6/2024"),
      PlanTask(id: "c", text: "Kiểm tra hồ sơ", due: "Quý II/2024"),
    ]
    let day = try #require(CivilDate(iso: "2025-01-10"))
    var new = PlanDraft.moved(
      old, id: "n", to: .calendar(2025), span: YearID.calendar(2025).span(), on: day
    ).plan
    new.legalBases.append(
      LegalBase(
        relation: .implements, kind: .plan, number: "61/KH-UBND", title: "Thi đua năm 2025"))
    // Another id, the same task; its time is another one.
    new.tasks[2].id = "kiem-tra"
    new.tasks[2].due = "Quý III/2025"
    let changes = PlanDiff(from: old, to: new).changes
    #expect(
      changes.filter { $0.part == "legalBases" }.map(\.sentence.vi) == [
        "Thay căn cứ Nghị định 91/2017/NĐ-CP bằng Nghị định 98/2023/NĐ-CP.",
        "Thay căn cứ Kế hoạch 50/KH-UBND bằng Kế hoạch 61/KH-UBND.",
      ])
    #expect(
      changes.filter { $0.part == "tasks" }.map(\.sentence.vi) == [
        "Thời gian của công việc kiem-tra đổi từ “Quý II/2024” thành “Quý III/2025”.",
        "2 công việc giữ nguyên, chỉ chuyển thời gian theo năm mới.",
      ])
    #expect(changes.filter { $0.kind == .moved }.count == 1)
    #expect(
      changes.first { $0.id == "kiem-tra" }?.json(.english).compact
        == #"{"part":"tasks","kind":"changed","id":"kiem-tra","before":"Quý II/2024","after":"Quý III/2025","sentence":"The time of task kiem-tra changed from “Quý II/2024” to “Quý III/2025”."}"#
    )
  }

  @Test func aDraftsPaperHasBlanks() throws {
    let today = try #require(CivilDate(iso: "2025-09-04"))
    var plan = Plan(id: "n", kind: .annual)
    plan.symbol = "KH-TH"
    plan.place = "An Bình"
    guard case .heading(let heading) = PlanReport.document(plan, today: today).sections[0].blocks[0]
    else {
      Issue.record("no heading")
      return
    }
    #expect(heading.number == "Số:         /KH-TH")
    #expect(heading.placeAndDate == "An Bình, ngày        tháng 9 năm 2025")
  }
}
