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
    #expect(new.anniversaries.isEmpty && new.years.isEmpty)
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
    // Two steps: 91/2017 → 98/2023 → 152/2025.
    #expect(
      outcome.plan.legalBases.map(\.number) == ["06/2022/QH15", "50/KH-UBND", "152/2025/NĐ-CP"])
    #expect(
      outcome.changes.contains {
        $0.vi == "thay Nghị định 91/2017/NĐ-CP bằng Nghị định 152/2025/NĐ-CP"
      })
  }

  @Test func aBlankPlanRestsOnTheLawOfItsDay() throws {
    func numbers(_ day: String) throws -> [String?] {
      PlanDraft.blank(
        id: "n", kind: .annual, year: .school(2024), span: YearID.school(2024).span(),
        issuer: PlanAuthority(name: "Trường", level: .school), place: "An Bình", symbol: "KH-TH",
        signer: nil, on: try #require(CivilDate(iso: day))
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

  @Test func differencesAreSentences() throws {
    let old = try old()
    var new = old
    new.number = "15/KH-NGT"
    new.tasks[0].due = "Trước 20/3/2024"
    new.campaigns[0].period?.to = CivilDate(iso: "2026-12-31")
    new.recipients = []
    #expect(
      PlanDiff.sentences(from: old, to: new).map(\.vi) == [
        "Đổi số: 12/KH-NGT → 15/KH-NGT",
        "Đổi thời gian của “Thi đua thực hiện văn hóa công sở”: từ 01/01/2019 đến 31/12/2025 → từ 01/01/2019 đến 31/12/2026",
        "Đổi thời gian của q1-1: Trước 15/3/2024 → Trước 20/3/2024",
        "Bỏ nơi nhận: Phòng Nội vụ",
      ])
    #expect(PlanDiff.sentences(from: old, to: old).isEmpty)
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
