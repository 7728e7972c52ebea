import Testing

@testable import ThiduaCore

@Suite("Decisions typed wrongly, and awards of earlier years taken back")
struct SlipTests {
  private func decided(_ subjects: [String] = ["gv-1"]) throws -> (AwardSchool, [String]) {
    let school = try AwardSchool()
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "gv-3", "nv-1"])
    var ids: [String] = []
    for subject in subjects {
      let id = try school.passed(subject, "LDTT")
      try school.act {
        try $0.submit([id], to: "Chủ tịch UBND huyện", number: nil, date: day("2025-06-12"))
      }
      ids.append(id)
    }
    try school.act {
      try $0.decide(ids, number: "121/QĐ-UBND", date: day("2025-06-20"), signer: nil, refusal: nil)
    }
    return (school, ids)
  }

  private func restate(
    _ school: AwardSchool, _ old: String = "121/QĐ-UBND", _ number: String = "112/QĐ-UBND",
    _ date: String = "2025-06-19"
  ) throws -> Decision {
    try school.act {
      try $0.restate(
        old, [], number: number, date: day(date), signer: nil, hand: nil, reason: "gõ nhầm")
    }
  }

  @Test("the register says the right number; the slip stays on record, and all papers agree")
  func mended() throws {
    let (school, ids) = try decided(["gv-1", "gv-2"])
    let decision = try restate(school)
    #expect(decision.nominations == ids)
    let workspace = try school.scratch.open(.reading)
    let list = try workspace.decisions(AwardSchool.year)
    #expect(list.map(\.number) == ["112/QĐ-UBND"])
    #expect(list.first?.slips.map(\.number) == ["121/QĐ-UBND"])
    #expect(list.first?.slips.first?.date == day("2025-06-20"))
    for id in ids {
      let nomination = try workspace.nomination(id)
      #expect(nomination.state == .awarded)
      #expect(nomination.event(.awarded)?.paper == "112/QĐ-UBND")
      #expect(nomination.events.contains { $0.paper == "121/QĐ-UBND" })
    }
    let summary = try YearSummary(workspace, year: AwardSchool.year, today: day("2025-07-01"))
    #expect(summary.given.compactMap(\.goldenNumber).sorted() == [1, 2])
    #expect(summary.given.allSatisfy { $0.decision == "112/QĐ-UBND" && $0.prize > .zero })
    #expect(
      try AwardConsistency(workspace: workspace, year: AwardSchool.year).findings()
        .filter { $0.severity == .error }.isEmpty)
    // The file is read as it was written.
    #expect(try school.facts("gv-1").awards.map(\.decision) == ["112/QĐ-UBND"])
  }

  @Test(
    "not with a number that is taken, before the meeting, for nothing, or where another builds on it"
  )
  func refused() throws {
    let (school, ids) = try decided()
    #expect(failure { try restate(school, "999/QĐ-UBND") }?.kind == .refused)
    #expect(
      failure { try restate(school, "121/QĐ-UBND", "112/QĐ", "2025-06-01") }?.kind == .refused)
    #expect(
      failure { try restate(school, "121/QĐ-UBND", "121/QĐ-UBND", "2025-06-20") }?.kind == .refused)
    #expect(failure { try restate(school, "121/QĐ-UBND", "5/QĐ-THHS") }?.kind == .refused)
    try school.act {
      try $0.revoke(ids[0], reason: "khai gian", number: "150/QĐ-UBND", date: day("2025-07-01"))
    }
    #expect(failure { try restate(school) }?.message.vi.contains("150/QĐ-UBND") == true)
    // The revocation itself may be mended; its reason stays.
    _ = try restate(school, "150/QĐ-UBND", "151/QĐ-UBND", "2025-07-02")
    let event = try school.scratch.open(.reading).nomination(ids[0]).event(.revoked)
    #expect(event?.paper == "151/QĐ-UBND")
    #expect(event?.note == "khai gian")
    #expect(
      failure { try restate(school, "151/QĐ-UBND", "151/QĐ-UBND", "2025-06-01") }?.kind == .refused)
  }

  @Test(
    "a revocation is a later decision with its own number, by the authority that gave the award")
  func revocation() throws {
    let (school, ids) = try decided()
    func revoke(_ number: String) throws {
      try school.act {
        try $0.revoke(ids[0], reason: "khai gian", number: number, date: day("2025-06-20"))
      }
    }
    #expect(failure { try revoke("121/QĐ-UBND") }?.kind == .refused)
    try revoke("122/QĐ-UBND")
    let workspace = try school.scratch.open(.reading)
    let paper = try #require(
      try workspace.decisions(AwardSchool.year).first { $0.kind == .revocation })
    #expect(paper.signer == "Chủ tịch UBND huyện")
    let summary = try YearSummary(workspace, year: AwardSchool.year, today: day("2025-07-01"))
    let report = DecisionReport(
      paper, summary, law: try workspace.law(on: paper.date), today: day("2025-07-01")
    ).document()
    // No list of awarded people, no second sum of prizes.
    #expect(report.sections.count == 1)
  }

  @Test("a correction cannot be the decision it corrects")
  func correction() throws {
    let (school, ids) = try decided()
    let error = failure {
      try school.act {
        try $0.correct(
          ids, decision: "121/QĐ-UBND", number: "121/QĐ-UBND", date: day("2025-06-20"),
          signer: nil, reason: "Sai tên")
      }
    }
    #expect(error?.kind == .refused)
  }

  @Test("an imported award is revoked, stays on record, and importing it again brings nothing back")
  func record() throws {
    let school = try AwardSchool()
    let table = """
      subject,tier,year,decision,date
      gv-1,CSTDCS,2023-2024,7/QĐ-UBND,2024-07-01
      """
    try school.scratch.importing(.awards, table)
    let subject = try school.scratch.open(.reading).roster().find("gv-1")
    let tier = try RulePacks.vn2024.requireTier("CSTDCS")
    func revoke(_ number: String, _ date: String, _ year: Int = 2023) throws -> AwardRecord {
      try school.act(on: "2025-06-30") {
        try $0.revokeRecord(
          of: subject, tier, .school(year), reason: "khai gian", number: number, date: day(date),
          ground: .fraud
        ).value
      }
    }
    #expect(failure { try revoke("9/QĐ-UBND", "2024-06-30") }?.kind == .refused)
    #expect(failure { try revoke("7/QĐ-UBND", "2024-07-01") }?.kind == .refused)
    #expect(failure { try revoke("9/QĐ-UBND", "2025-06-01", 2022) }?.kind == .refused)
    #expect(failure { try revoke("5/QĐ-THHS", "2025-06-01") }?.kind == .refused)
    #expect(try revoke("9/QĐ-UBND", "2025-06-01").revocation?.ground == .fraud)
    #expect(failure { try revoke("10/QĐ-UBND", "2025-06-02") }?.kind == .refused)
    try school.scratch.importing(.awards, table)
    #expect(try school.facts("gv-1").awards.map(\.isRevoked) == [true])
    #expect(try school.scratch.open(.reading).history().awards.count == 1)
  }

  @Test("proposing what a paper decision gave is remarked, not refused")
  func known() throws {
    let school = try AwardSchool()
    try school.scratch.importing(
      .awards, "subject,tier,year,decision,date\ngv-1,LDTT,2024-2025,7/QĐ-UBND,2025-06-01\n")
    let warnings = try school.propose("gv-1", "LDTT").warnings
    #expect(warnings.contains { $0.vi.contains("7/QĐ-UBND") })
  }

  @Test("while an objection is open nothing but its answer lets the nomination go on")
  func objection() throws {
    let school = try AwardSchool()
    let id = try school.propose("gv-1", "LDTT").value.id
    let complaint = try school.act {
      try $0.complain(
        about: id, from: nil, date: day("2025-06-10"), text: "Chưa đủ ngày công", due: nil)
    }.value
    let error = failure { try school.act { try $0.move(id, to: .appraised, note: nil) } }
    #expect(error?.kind == .refused)
    #expect(error?.remedy?.vi.contains(complaint.id) == true)
    #expect(try school.state(id) == .deferred)
    try school.act { try $0.move(id, to: .withdrawn, note: "xin rút") }
    #expect(try school.state(id) == .withdrawn)
  }

  @Test(
    "working days: the code's days are certain, days moved by an announcement are not",
    arguments: [
      ("2025-09-03", 5, "2025-09-10", true), ("2025-08-29", 1, "2025-09-03", true),
      ("2025-04-29", 1, "2025-05-05", false), ("2024-05-02", 3, "2024-05-06", false),
      ("2031-05-12", 1, "2031-05-13", false),
    ])
  func certainty(_ from: String, _ count: Int, _ to: String, _ isVerified: Bool) {
    let end = WorkingDays.day(count, after: day(from))
    #expect(end.day == day(to))
    #expect(end.isVerified == isVerified)
  }

  @Test("a deadline from which no day follows is told in the words of its text")
  func deadline() throws {
    let school = try AwardSchool()
    try school.propose("to-1", "TTLDXS")
    let tier = try RulePacks.vn2024.requireTier("CTDBT")
    let unit = try school.scratch.open(.reading).unit()
    for tier in RulePacks.vn2024.tiers {
      let rules = tier.deadlines.filter { $0.step == "submit" }
      let computed = Deadline.submission(
        of: tier, year: AwardSchool.year, unit: unit, on: day("2025-06-10"))
      let unread = Deadline.unread(
        of: tier, year: AwardSchool.year, unit: unit, on: day("2025-06-10"))
      // Either a day or the words, never both, never neither.
      #expect((computed == nil) == (rules.isEmpty || !unread.isEmpty), "\(tier.id)")
      #expect(computed == nil || unread.isEmpty, "\(tier.id)")
    }
    #expect(tier.deadlines.count <= 1)
  }
}
