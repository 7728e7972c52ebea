import Testing

@testable import ThiduaCore

@Suite("A decision on two school years, and the paper of a revoked earlier award")
struct GoldenBookTests {
  /// Pupils' awards of two years, ready to be decided by the headmaster.
  private func submitted() throws -> (school: AwardSchool, old: [String], new: [String]) {
    let school = try AwardSchool()
    var ids: [[String]] = []
    for year in [YearID.school(2023), .school(2024)] {
      var ours: [String] = []
      for subject in ["gv-1", "gv-2"] {
        ours.append(try propose(school, subject, year))
      }
      ids.append(ours)
    }
    return (school, ids[0], ids[1])
  }

  private func propose(_ school: AwardSchool, _ subject: String, _ year: YearID) throws -> String {
    let subject = try school.scratch.open(.reading).roster().find(subject)
    let proposal = AwardDesk.Proposal(
      subject: subject, tier: try RulePacks.vn2024.requireTier("GKHT"), year: year,
      category: .merit, campaign: nil, initiative: nil, summary: nil)
    let id = try school.act { try $0.propose(proposal).value.id }
    try school.act { desk in
      var nomination = try desk.workspace.nomination(id)
      for state in [NominationState.voted, .submitted] {
        try nomination.move(
          .init(
            state: state, at: desk.at, by: desk.by, note: state == .submitted ? "Hiệu trưởng" : nil)
        )
      }
      try desk.workspace.put(nomination)
    }
    return id
  }

  private func decide(_ school: AwardSchool, _ ids: [String]) throws {
    try school.act {
      try $0.decide(ids, number: "9/QĐ-UBND", date: day("2025-06-20"), signer: nil, refusal: nil)
    }
  }

  private func numbers(_ school: AwardSchool) throws -> [String: Int] {
    let workspace = try school.scratch.open(.reading)
    var numbers: [String: Int] = [:]
    for year in [YearID.school(2023), .school(2024)] {
      let summary = try YearSummary(workspace, year: year, today: day("2025-07-01"))
      for award in summary.given {
        if let id = award.nomination { numbers[id] = award.goldenNumber }
      }
    }
    return numbers
  }

  @Test("the golden book counts through both years in the order of the decision")
  func through() throws {
    let (school, old, new) = try submitted()
    // The order of the decision, not of the years.
    try decide(school, [new[0], old[0]])
    #expect(try numbers(school) == [new[0]: 1, old[0]: 2])
    // Adding to the same decision goes on counting; no number changes.
    try decide(school, [new[1]])
    try decide(school, [old[1]])
    #expect(try numbers(school) == [new[0]: 1, old[0]: 2, new[1]: 3, old[1]: 4])
    // It is one paper with one list.
    let workspace = try school.scratch.open(.reading)
    let report = try #require(
      try DecisionReport(workspace, number: "9/qđ-ubnd", year: nil, today: day("2025-07-01")))
    let document = report.document()
    let table = try #require(document.tables.first { $0.key == "awards" })
    let cells = table.rows.compactMap { row -> [ReportTable.Cell]? in
      if case .cells(let cells) = row { cells } else { nil }
    }
    #expect(cells.count == 4)
    #expect(Set(cells.map { $0[3].text }) == ["1", "2", "3", "4"])
    #expect(Set(document.figures.map(\.source.field)).count == document.figures.count)
    // One year's part can be asked for alone.
    let part = try #require(
      try DecisionReport(
        workspace, number: "9/QĐ-UBND", year: .school(2023), today: day("2025-07-01")))
    #expect(part.document().tables.first?.rows.count == 4)
    // The file is read as it was written.
    #expect(try workspace.decisions(.school(2023)).first?.golden == [2, 4])
  }

  @Test("what was entered under a wrong number goes on counting where its decision stops")
  func slip() throws {
    let (school, old, new) = try submitted()
    try decide(school, [new[0], new[1]])
    try school.act {
      try $0.decide(
        [old[0]], number: "90/QĐ-UBND", date: day("2025-06-20"), signer: nil, refusal: nil)
    }
    #expect(try numbers(school)[old[0]] == 1)
    try school.act {
      try $0.restate(
        "90/QĐ-UBND", [], number: "9/QĐ-UBND", date: day("2025-06-20"), signer: nil, hand: nil,
        reason: "gõ nhầm")
    }
    #expect(try numbers(school) == [new[0]: 1, new[1]: 2, old[0]: 3])
  }

  @Test("numbers of the golden book that do not fit the nominations are named")
  func misfit() throws {
    let (school, old, new) = try submitted()
    try decide(school, [new[0], old[0]])
    let path = Workspace.path(.school(2023), "decisions.json")
    let text = try #require(try school.scratch.text(path))
    try school.scratch.edit(
      path, text.replacing("\"golden\": [\n        2\n      ]", with: "\"golden\": [ 2, 3 ]"))
    let error = failure { try school.scratch.open(.reading).decisions(.school(2023)) }
    #expect(error?.findings.first?.message.vi.contains("sổ vàng") == true)
  }

  @Test("the revocation of an award known from an earlier paper decision can be printed")
  func record() throws {
    let school = try AwardSchool()
    try school.scratch.importing(
      .awards,
      "subject,tier,year,decision,date\ngv-1,CSTDCS,2021-2022,77/QĐ-UBND,2022-06-20\n")
    let subject = try school.scratch.open(.reading).roster().find("gv-1")
    let tier = try RulePacks.vn2024.requireTier("CSTDCS")
    try school.act {
      try $0.revokeRecord(
        of: subject, tier, .school(2021), reason: "Khai sai.", number: "150/QĐ-UBND",
        date: day("2025-06-05"), signer: "Chủ tịch UBND huyện Krông Pắc",
        hand: Decision.Hand(mode: "KT.", title: "Phó Chủ tịch", name: "Lê Bình"), ground: .fraud)
    }
    let workspace = try school.scratch.open(.reading)
    let report = try #require(
      try DecisionReport(workspace, number: "150/QĐ-UBND", year: nil, today: day("2025-07-01")))
    let text = Plain.text(report.document())
    for words in [
      "hủy bỏ quyết định khen thưởng năm học 2021 - 2022", "01 trường hợp",
      "Chiến sĩ thi đua cơ sở năm học 2021 - 2022 (Quyết định số 77/QĐ-UBND ngày 20 tháng 6 năm 2022)",
      "Lý do: Khai sai (gian dối trong kê khai thành tích: Luật 06/2022/QH15, Điều 93 khoản 2 điểm a).",
      "UBND HUYỆN KRÔNG PẮC", "KT. CHỦ TỊCH", "Lê Bình", "Như Điều 4",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    let other = try DecisionReport(
      workspace, number: "151/QĐ-UBND", year: nil, today: day("2025-07-01"))
    #expect(other.map(\.decision.number) == nil)
    // For everybody the reason stays at home.
    let hidden = report.document().sections.flatMap(\.blocks).contains { block in
      guard case .paragraph(let text) = block else { return false }
      return text.runs.contains { $0.text == "Khai sai" && $0.publicText == PublicName.reason }
    }
    #expect(hidden)
  }
}

/// The words of a paper without their form.
enum Plain {
  static func text(_ document: ReportDocument) -> String {
    document.sections.flatMap(\.blocks).map(text).joined(separator: "\n")
  }

  private static func text(_ block: ReportBlock) -> String {
    switch block {
    case .heading(let heading): [heading.issuer, heading.number ?? ""].joined(separator: "\n")
    case .title(let title): [title.kind, title.subject ?? ""].joined(separator: "\n")
    case .centredLine(let line), .section(level: _, let line), .note(let line): line
    case .addressees(let lines), .legalBases(let lines): lines.joined(separator: "\n")
    case .paragraph(let text): text.plain
    case .list(let items): items.map(\.plain).joined(separator: "\n")
    case .table(let table):
      table.rows.map { row in
        switch row {
        case .cells(let cells), .total(let cells): cells.map(\.text).joined(separator: " | ")
        case .group(let title): title
        }
      }.joined(separator: "\n")
    case .chart, .certificate: ""
    case .appendix(let label, let title, let reference):
      [label, title, reference ?? ""].joined(separator: "\n")
    case .signature(let block):
      (block.recipients + block.signers.flatMap { $0.lines + [$0.name ?? ""] })
        .joined(separator: "\n")
    }
  }
}
