import Testing

@testable import ThiduaCore

@Suite("Submissions typed wrongly, and whose number they have")
struct SubmissionSlipTests {
  private static let commune = "Chủ tịch UBND xã"

  private func submitted(
    _ subjects: [String] = ["gv-1", "gv-2"], number: String = "15/TTr-THHS"
  ) throws -> (AwardSchool, [String]) {
    let school = try AwardSchool()
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "gv-3", "nv-1"])
    let ids = try subjects.map { try school.passed($0, "LDTT") }
    try school.act {
      try $0.submit(ids, to: Self.commune, number: number, date: day("2025-06-12"))
    }
    return (school, ids)
  }

  private func restate(
    _ school: AwardSchool, _ old: String = "15/TTr-THHS", _ ids: [String] = [],
    _ number: String = "5", _ date: String? = nil
  ) throws -> Submission {
    try school.act {
      try $0.restate(
        submission: old, ids, number: number, date: date.map { day($0) }, reason: "gõ nhầm")
    }
  }

  @Test("the register says the right number; the slip and the wrong step stay on record")
  func mended() throws {
    let (school, ids) = try submitted()
    let paper = try restate(school)
    #expect(paper.number == "05/TTr-THHS" && paper.date == day("2025-06-12"))
    let workspace = try school.scratch.open(.reading)
    let list = try workspace.submissions(AwardSchool.year)
    #expect(list.map(\.number) == ["05/TTr-THHS"])
    #expect(list.first?.nominations == ids)
    #expect(list.first?.slips.map(\.number) == ["15/TTr-THHS"])
    #expect(list.first?.slips.map(\.reason) == ["gõ nhầm"])
    for id in ids {
      let nomination = try workspace.nomination(id)
      #expect(nomination.state == .submitted)
      #expect(nomination.event(.submitted)?.paper == "05/TTr-THHS")
      #expect(nomination.event(.submitted)?.note == Self.commune)
      #expect(nomination.events.contains { $0.paper == "15/TTr-THHS" })
    }
    #expect(
      try AwardConsistency(workspace: workspace, year: AwardSchool.year).findings()
        .filter { $0.severity == .error }.isEmpty)
    #expect(try AwardMemory(workspace).losses().isEmpty)
    // It is decided by its right number, and by that alone.
    #expect(failure { try school.act { try $0.waiting("15/TTr-THHS") } }?.kind == .refused)
    #expect(try school.act { try $0.waiting("5") } == ids)
    // The number that was never used is free.
    #expect(try workspace.nextNumber("TTr-THHS", in: 2025) == "06/TTr-THHS")
  }

  @Test("not after a decision, with a number that is taken, before the meeting, or for nothing")
  func refused() throws {
    let (school, ids) = try submitted()
    #expect(failure { try restate(school, "9/TTr") }?.kind == .refused)
    #expect(failure { try restate(school, "15", [], "15") }?.kind == .refused)
    #expect(failure { try restate(school, "15", [], "5", "2025-06-01") }?.kind == .refused)
    let other = try school.passed("gv-3", "LDTT")
    try school.act {
      try $0.submit([other], to: "UBND tỉnh", number: "16", date: day("2025-06-12"))
    }
    #expect(failure { try restate(school, "15", [], "16") }?.kind == .refused)
    #expect(failure { try restate(school, "15", [other]) }?.kind == .refused)
    #expect(try restate(school, "15", [], "15", "2025-06-13").date == day("2025-06-13"))
    try school.act {
      try $0.decide(
        [ids[0]], number: "121/QĐ-UBND", date: day("2025-06-20"), signer: nil, refusal: nil)
    }
    let late = failure { try restate(school, "15") }
    #expect(late?.kind == .refused && late?.message.vi.contains("121/QĐ-UBND") == true)
  }

  @Test("what was returned keeps its steps; what was typed as two papers becomes one")
  func parts() throws {
    let (school, ids) = try submitted()
    try school.act { try $0.move(ids[1], to: .returned, note: "thiếu hồ sơ") }
    let other = try school.passed("gv-3", "LDTT")
    try school.act {
      try $0.submit([other], to: Self.commune, number: "5", date: day("2025-06-12"))
    }
    #expect(try restate(school).number == "05/TTr-THHS")
    let workspace = try school.scratch.open(.reading)
    let list = try workspace.submissions(AwardSchool.year)
    #expect(list.map(\.number) == ["05/TTr-THHS"])
    #expect(list.first?.nominations.sorted() == (ids + [other]).sorted())
    #expect(try workspace.nomination(ids[1]).event(.submitted)?.paper == "15/TTr-THHS")
    #expect(try school.act { try $0.waiting("5") }.sorted() == [ids[0], other].sorted())
  }

  @Test("what goes to the unit's own head has the council's number where the council passed it")
  func council() throws {
    let (school, _) = try submitted(["gv-1"], number: "1")
    let own = try school.passed("gv-2", "GKHT")
    func submit(_ ids: [String], _ number: String) throws -> String? {
      try school.act {
        try $0.submit(ids, to: "Hiệu trưởng", number: number, date: day("2025-06-12"))
      }.value.number
    }
    #expect(try submit([own], "next") == "01/TTr-HĐTĐKT")
    let workspace = try school.scratch.open(.reading)
    let summary = try YearSummary(workspace, year: AwardSchool.year, today: day("2025-06-20"))
    let paper = try #require(summary.submissions.first { $0.number == "01/TTr-HĐTĐKT" })
    #expect(try workspace.symbol(of: paper) == "TTr-HĐTĐKT")
    // The paper and the register say the same, with the number and without it.
    var bare = paper
    bare.number = nil
    let document = SubmissionReport(
      bare, summary, law: summary.law, today: day("2025-06-20")
    ).document()
    let heading = document.sections.flatMap(\.blocks).lazy.compactMap { block in
      if case .heading(let heading) = block { heading.number } else { nil }
    }.first
    #expect(heading?.hasSuffix("/TTr-HĐTĐKT") == true)
    // Both count by themselves, and a bare number that could be either is asked back.
    let both = failure { try school.act { try $0.waiting("1") } }
    #expect(both?.kind == .refused)
    #expect(both?.message.vi.contains("01/TTr-HĐTĐKT, 01/TTr-THHS") == true)
    #expect(try school.act { try $0.waiting("01/TTr-HĐTĐKT") } == [own])
    #expect(try school.act { try $0.waiting("1/TTr-THHS") }.count == 1)
    #expect(try workspace.nextNumber("TTr-THHS", in: 2025) == "02/TTr-THHS")
    #expect(try workspace.nextNumber("TTr-HĐTĐKT", in: 2025) == "02/TTr-HĐTĐKT")
  }
}
