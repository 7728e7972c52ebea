import Testing
import ThiduaCore

/// Scoring through a workspace in memory: what the commands do.
struct ScoreDeskTests {
  private let files = MemoryFileSystem()
  private let now = Moment(date: CivilDate(iso: "2024-10-10") ?? CivilDate(dayNumber: 0))
  private let year = YearID.school(2024)

  init() throws {
    let note = Workspace.Note(at: now.text, by: "HT", command: "init")
    try Workspace.create(
      "/w", files: files,
      Unit(name: "Trường Hoa Sen", code: "THHS", place: "Hoa Sen", kind: .lowerSecondary), note)
    try change { workspace throws(Failure) in
      var roster = Roster()
      roster.put([
        Collective(id: "th", name: "Trường Hoa Sen", kind: .school, parent: nil),
        Collective(id: "k6", name: "Khối 6", kind: .grade, parent: "th"),
        Collective(id: "6A1", name: "Lớp 6A1", kind: .class, parent: "k6"),
        Collective(id: "6A10", name: "Lớp 6A10", kind: .class, parent: "k6"),
      ])
      workspace.put(roster, at: Roster.path)
      let rubric = try Rubric.load(Samples.fixture("lop-tuan"))
      workspace.put(rubric, at: "rubrics/ne-nep-lop.json")
      let plan = """
        {"schema":"thidua.plan/1","id":"p","kind":"annual","campaigns":[
        {"id":"ne-nep","name":"Nền nếp","rubric":"ne-nep-lop"},{"id":"khac","name":"Khác"}]}
        """
      workspace.put(Array(plan.utf8), at: "plans/p.json")
    }
  }

  private func change(_ body: (Workspace) throws(Failure) -> Void) throws(Failure) {
    let workspace = try Workspace("/w", files: files, for: .changing)
    try body(workspace)
    try workspace.commit(Workspace.Note(at: now.text, by: "HT", command: "test"))
  }

  private func record(_ subject: String, _ criterion: String, _ value: String) throws(Failure)
    -> LedgerLine?
  {
    var line: LedgerLine?
    try change { workspace throws(Failure) in
      let desk = ScoreDesk(workspace, now: now, by: "Lan")
      line = try desk.record(
        ScoreEntry(
          campaign: "ne-nep", subject: subject, criterion: criterion, period: "T05", value: value),
        year: try desk.year(nil, period: "T05")
      ).line
    }
    return line
  }

  private func totals() throws -> [String] {
    let workspace = try Workspace("/w", files: files, for: .reading)
    return try ScoreInquiry(workspace, campaign: "ne-nep", period: "T05", year: year).ranking
      .summary
  }

  @Test func fromEntryToExplanation() throws {
    let first = try #require(try record("6A1", "H01", "100"))
    let second = try #require(try record("lop 6a10", "H01", "90"))
    let third = try #require(try record("6A1", "V01", "2"))
    #expect(Set([first.id, second.id, third.id]).count == 3)
    #expect(first.by == "Lan")
    #expect(try totals() == ["1 6A1 99.17 Tốt", "2 6A10 96.67 Tốt"])
    try change { workspace throws(Failure) in
      _ = try ScoreDesk(workspace, now: now, by: "Lan").void(
        third.id, reason: "nhầm lớp", year: year)
    }
    #expect(try totals() == ["1 6A1 100 Tốt", "2 6A10 96.67 Tốt"])
    #expect(throws: Failure.self) {
      try change { workspace throws(Failure) in
        _ = try ScoreDesk(workspace, now: now, by: "Lan").void(third.id, reason: "x", year: year)
      }
    }
    let workspace = try Workspace("/w", files: files, for: .reading)
    let inquiry = try ScoreInquiry(
      workspace, campaign: "ne-nep", period: "T05", year: year,
      supposing: ("6A10", [try WhatIf("H01=100")]))
    #expect(inquiry.ranking.rows.map(\.rank) == [1, 1])
    let text = try inquiry.explanation(of: "6A1").text(in: .vietnamese)
    #expect(text.contains("đã hủy: nhầm lớp"))
    #expect(try inquiry.sheet(of: "6A1").table.rows.count == 17)
  }

  @Test func aBadTableWritesNothing() throws {
    let before = files.contents
    let good = "campaign,subject,criterion,period,value\nne-nep,6A1,H01,2024-W40,99\n"
    #expect(throws: Failure.self) {
      try change { workspace throws(Failure) in
        _ = try ScoreDesk(workspace, now: now, by: "Lan").record(
          table: Array((good + "ne-nep,6A1,H01,T99,99\n").utf8), file: "d.csv", year: nil)
      }
    }
    #expect(files.contents == before)
    try change { workspace throws(Failure) in
      let (lines, _) = try ScoreDesk(workspace, now: now, by: "Lan").record(
        table: Array(good.utf8), file: "d.csv", year: nil)
      guard lines.map(\.period) == ["T05"] else { throw Failure(.fault, Message(same: "T05")) }
    }
    #expect(try totals() == ["1 6A1 99.67 Tốt", "- 6A10 - -"])
  }

  @Test func locksHoldAndTellOfChangedRules() throws {
    _ = try record("6A1", "H01", "100")
    try change { workspace throws(Failure) in
      let desk = ScoreDesk(workspace, now: now, by: "HT")
      guard try desk.lock("HK1", campaign: nil, year: year).rubrics.count == 1 else {
        throw Failure(.fault, Message(same: "one rubric"))
      }
    }
    #expect(throws: Failure.self) { try record("6A1", "H01", "50") }
    try change { workspace throws(Failure) in
      guard var rubric = try workspace.rubric("ne-nep-lop") else { return }
      rubric.rounding.digits = 1
      workspace.put(rubric, at: "rubrics/ne-nep-lop.json")
    }
    let workspace = try Workspace("/w", files: files, for: .reading)
    let inquiry = try ScoreInquiry(workspace, campaign: "ne-nep", period: "T05", year: year)
    #expect(inquiry.warnings.count == 1)
  }

  @Test func aLedgerWithoutLastLineFeedIsMended() throws {
    _ = try record("6A1", "H01", "100")
    let path = Workspace.ledgerPath(year)
    try change { workspace throws(Failure) in
      workspace.put(Array((try workspace.bytes(path) ?? []).dropLast()), at: path)
    }
    _ = try record("6A10", "H01", "90")
    #expect(try totals() == ["1 6A1 100 Tốt", "2 6A10 96.67 Tốt"])
  }

  @Test func refusals() throws {
    let failing: [(String, String, String)] = [
      ("6A", "H01", "1"), ("6A1", "H0", "1"), ("6A1", "H01", "101"), ("k6", "H01", "1"),
    ]
    for (subject, criterion, value) in failing {
      #expect(throws: Failure.self) { try record(subject, criterion, value) }
    }
  }

  @Test func aLedgerThatWasDoubledByHandIsNamed() throws {
    _ = try record("6A1", "K01", "2")
    let path = "/w/" + Workspace.ledgerPath(year)
    let bytes = try files.read(path)
    let before = try totals()
    try files.write(path, bytes + bytes, mode: 0o600)
    let workspace = try Workspace("/w", files: files, for: .reading)
    let inquiry = try ScoreInquiry(workspace, campaign: "ne-nep", period: "T05", year: year)
    #expect(inquiry.ranking.summary != before)
    #expect(inquiry.warnings.contains { $0.en.contains("the first is line 2") })
    let findings = WorkspaceCheck.findings(workspace, try workspace.audit())
    let double = findings.first { $0.check == .duplicateID }
    #expect(double?.severity == .error)
    #expect(double?.place == Place(file: Workspace.ledgerPath(year), line: 2, column: 1))
  }

  @Test func checkNamesALedgerLineThatCannotBeRead() throws {
    _ = try record("6A1", "K01", "2")
    let path = "/w/" + Workspace.ledgerPath(year)
    try files.write(path, try files.read(path) + Array("{\"id\":1,}\n".utf8), mode: 0o600)
    let workspace = try Workspace("/w", files: files, for: .reading)
    let findings = WorkspaceCheck.findings(workspace, try workspace.audit())
    #expect(
      findings.contains {
        $0.severity == .error && $0.place?.file == Workspace.ledgerPath(year) && $0.place?.line == 2
      })
  }
}

extension Samples {
  /// A fixture, for bodies that throw nothing but `Failure`.
  static func fixture(_ name: String) throws(Failure) -> SourceText {
    do {
      return try source(name)
    } catch {
      throw Failure(.noInput, Message(same: "\(error)"))
    }
  }
}
