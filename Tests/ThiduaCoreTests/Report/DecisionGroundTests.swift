import Testing

@testable import ThiduaCore

/// Căn cứ of decisions: pupils, who proposed, documents without a known day.
@Suite("What a decision rests on")
struct DecisionGroundTests {
  private let today = day("2025-06-30")

  /// A decision of the head on a pupil, who needs no vote of the council.
  private func pupilDecision(
    submitted number: String? = nil, on submitted: String? = nil, voted: Bool = false,
    kind: SchoolKind = .primary, tier: String = TierNames.pupilCertificate,
    date: String = "2025-06-25", registry: LegalRegistry = .builtIn, signer: String? = nil
  ) throws -> (bases: [String], report: DecisionReport) {
    let school = try ReportSchool()
    let decision = Decision(
      number: "9/QĐ-THHS", date: day(date), kind: .award, signer: signer,
      nominations: ["dn-2024-900"])
    try school.school.scratch.change { workspace in
      var unit = try workspace.unit()
      unit.kind = kind
      workspace.put(unit, at: Workspace.marker)
      func event(_ state: NominationState, _ paper: String? = nil) -> Nomination.Event {
        Nomination.Event(
          state: state, at: "\(date)T00:00:00Z", by: "x", paper: paper, date: day(date))
      }
      var nomination = Nomination(
        id: "dn-2024-900", subject: "hs-1", tier: tier,
        year: AwardSchool.year, category: .merit, campaign: nil, initiative: nil, summary: nil,
        event(.proposed))
      if voted { try nomination.move(event(.voted)) }
      var handed = event(.submitted, number)
      handed.date = submitted.map { day($0) }
      try nomination.move(handed, skippingVote: true)
      try nomination.move(event(.awarded, decision.number))
      workspace.put(
        try workspace.nominations(AwardSchool.year) + [nomination],
        at: Workspace.path(AwardSchool.year, "nominations.json"))
      workspace.put(
        try workspace.decisions(AwardSchool.year) + [decision],
        at: Workspace.path(AwardSchool.year, "decisions.json"))
    }
    let summary = try school.summary()
    let law = RulePacks.pack(on: day(date))
    let report = DecisionReport(decision, summary, law: law, registry: registry, today: today)
    let bases = report.document().sections.flatMap(\.blocks).flatMap { block -> [String] in
      if case .legalBases(let texts) = block { texts } else { [] }
    }
    return (bases, report)
  }

  @Test("awards of pupils rest on the circular that assesses pupils of such a school")
  func pupils() throws {
    let primary = try pupilDecision().bases
    #expect(
      primary.contains(
        "Căn cứ Thông tư số 27/2020/TT-BGDĐT ngày 04 tháng 9 năm 2020 của Bộ Giáo dục và Đào tạo ban hành Quy định đánh giá học sinh tiểu học"
      ), "\(primary)")
    #expect(!primary.contains { $0.contains("22/2021") || $0.contains("19/2025") })
    let secondary = try pupilDecision(kind: .lowerSecondary).bases
    #expect(secondary.contains { $0.contains("22/2021/TT-BGDĐT ngày 20 tháng 7 năm 2021") })
    #expect(!secondary.contains { $0.contains("27/2020") })
    let later = try pupilDecision(date: "2026-05-25").bases
    #expect(later.contains { $0.contains("19/2025/TT-BGDĐT ngày 15 tháng 9 năm 2025") })
    // The decree and the circulars about the titles of staff say nothing of pupils.
    let titles = try pupilDecision(tier: "hoc-sinh-xuat-sac").bases
    for bases in [primary, titles] {
      #expect(bases.contains { $0.hasPrefix("Căn cứ Luật Thi đua, khen thưởng") })
      #expect(!bases.contains { $0.contains("98/2023/NĐ-CP") || $0.contains("01/2024/TT-BNV") })
    }
    #expect(primary.contains { $0.contains("29/2023/TT-BGDĐT") })
    #expect(!titles.contains { $0.contains("29/2023/TT-BGDĐT") })
    #expect(titles.contains { $0.contains("27/2020/TT-BGDĐT") })
    // Other awards do not.
    let summary = try ReportSchool().summary()
    var own = try #require(summary.decisions.first { $0.kind == .award })
    own.signer = "Hiệu trưởng"
    let report = DecisionReport(own, summary, law: summary.law, today: today)
    #expect(!report.bases.contains { $0.contains("27/2020") })
  }

  @Test("who proposed: the council that voted, the paper handed in, or room to write")
  func proposer() throws {
    let voted = try pupilDecision(voted: true)
    #expect(
      voted.bases.last
        == "Theo đề nghị của Hội đồng Thi đua - Khen thưởng Trường Tiểu học Hoa Sen")
    #expect(voted.report.blankOfProposal == nil)
    let handed = try pupilDecision(submitted: "12/TTr-THHS", on: "2025-06-24")
    #expect(
      handed.bases.last
        == "Theo đề nghị của Bộ phận thi đua, khen thưởng Trường Tiểu học Hoa Sen tại Tờ trình số 12/TTr-THHS ngày 24 tháng 6 năm 2025"
    )
    #expect(handed.report.blankOfProposal == nil)
    let unnumbered = try pupilDecision(on: "2025-06-24")
    #expect(
      unnumbered.bases.last?.hasSuffix("tại Tờ trình số …… ngày 24 tháng 6 năm 2025") == true)
    #expect(unnumbered.report.blankOfProposal?.vi == "số tờ trình")
    let unknown = try pupilDecision()
    #expect(unknown.bases.last?.hasPrefix("Theo đề nghị của …") == true)
    #expect(unknown.report.blankOfProposal?.vi.hasPrefix("nơi đề nghị") == true)
    let other = try pupilDecision(signer: "Chủ tịch UBND xã Phước An")
    #expect(other.report.blankOfProposal == nil)
    #expect(!other.bases.contains { $0.hasPrefix("Theo đề nghị của …") })
  }

  @Test("a document without a known day is told, until the workspace tells the day")
  func undated() throws {
    let later = try pupilDecision(tier: TierNames.headCertificate, date: "2026-05-25")
    #expect(later.report.undated.map(\.number).contains("129/2025/NĐ-CP"))
    #expect(later.bases.contains { $0.contains("129/2025/NĐ-CP ngày …… tháng …… năm 2025") })
    let own = LegalDocument(
      "129/2025/NĐ-CP", .decree, "Phân định thẩm quyền", issuer: "Chính phủ", signed: "2025-06-01",
      from: "2025-07-01", source: "x", verified: true)
    let told = try pupilDecision(
      tier: TierNames.headCertificate, date: "2026-05-25",
      registry: LegalRegistry.builtIn.adding([own]))
    #expect(!told.report.undated.map(\.number).contains("129/2025/NĐ-CP"))
    #expect(told.bases.contains { $0.contains("129/2025/NĐ-CP ngày 01 tháng 6 năm 2025") })
    #expect(try pupilDecision().report.undated.isEmpty)
  }

  @Test("rows of the district level go where it is gone and nothing stands in them")
  func districts() throws {
    let school = try ReportSchool()
    func keys(_ year: YearID, _ table: String) throws -> [String] {
      let summary = try YearSummary(
        school.school.scratch.open(.reading), year: year, today: day("2026-06-30"))
      return StatisticsReport(summary, today: today).document().cells(table).map { $0[0] }
    }
    for (table, row) in [("authorities", "districtChair"), ("campaigns", "district")] {
      #expect(try keys(.school(2024), table).contains(row))
      #expect(try !keys(.school(2025), table).contains(row))
      #expect(try !keys(.calendar(2026), table).contains(row))
      #expect(try keys(.calendar(2025), table).contains(row))
    }
    let plan = """
      { "schema": "thidua.plan/1", "id": "kh", "kind": "annual", "status": "issued", "number": "1/KH", "date": "2025-09-05",
        "campaigns": [ { "id": "c", "name": "Dạy tốt", "kind": "regular", "launchedBy": { "name": "UBND huyện A", "level": "district" } } ] }
      """
    try school.school.scratch.change { $0.put(Array(plan.utf8), at: "plans/kh.json") }
    #expect(try keys(.school(2025), "campaigns").contains("district"))
  }

  @Test("registrations tell how a nomination failed")
  func results() throws {
    let school = try ReportSchool()
    let results = try RegistrationResults(
      school.school.scratch.open(.reading), year: AwardSchool.year, today: today)
    let rows = results.document(.vietnamese, date: today).cells("registrations")
    func result(_ id: String) -> String? { rows.first { $0[0] == id }?[6] }
    #expect(result("gv-3") == "Hội đồng không thông qua")
    #expect(result("gv-2") == "không được khen thưởng")
    #expect(result("gv-1") == "đạt")
  }
}
