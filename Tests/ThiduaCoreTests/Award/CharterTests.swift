import Testing

@testable import ThiduaCore

@Suite("Charters of councils, and changes of members")
struct CharterTests {
  private func council(
    _ ids: [(String, Council.Role)], kind: Council.Kind = .emulation, decision: String = "1/QĐ",
    on date: String = "2024-09-10"
  ) throws -> Council {
    Council(
      kind: kind, decision: decision, date: day(date),
      members: ids.map { .init(id: $0.0, name: $0.0, role: $0.1, votes: true) })
  }

  private func remarks(_ council: Council, _ school: AwardSchool) throws -> [String] {
    try school.act { try $0.found(council, year: AwardSchool.year) }.warnings.map(\.vi)
  }

  @Test("an even number, another chair than the head, a late founding: each with its article")
  func emulation() throws {
    let school = try AwardSchool()
    let good = try council([("ht", .chair), ("gv-1", .vice), ("nv-1", .secretary)])
    #expect(try remarks(good, school).isEmpty)
    let other = try AwardSchool()
    let bad = try council([("gv-1", .chair), ("ht", .member)], on: "2025-02-10")
    let found = try remarks(bad, other)
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.contains("Thông tư 28/2020/TT-BGDĐT, Điều 12") })
    #expect(found[1].contains("Đỗ Văn Quang"))
    // The check says the same, as warnings.
    let workspace = try other.scratch.open(.reading)
    let findings = WorkspaceCheck.findings(workspace, try workspace.audit())
    #expect(findings.map(\.check.rawValue) == Array(repeating: "council-charter", count: 3))
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test("a later decision changes the members from its day on; the earlier ones stay")
  func changes() throws {
    let school = try AwardSchool()
    try school.found()
    let later = try council(
      [
        ("ht", .chair), ("gv-1", .vice), ("gv-10", .member), ("gv-3", .member),
        ("nv-1", .secretary),
      ],
      decision: "7/QĐ", on: "2025-03-01")
    // A change in the second half of the year is no late founding.
    #expect(try remarks(later, school).isEmpty)
    let all = try school.scratch.open(.reading).councils(AwardSchool.year)
    #expect(all.count == 2)
    let (added, gone) = all[1].changes(since: all[0])
    #expect(added == ["gv-10"])
    #expect(gone == ["Trần Văn An"])
    try school.act {
      try $0.openMeeting(
        "dau", year: AwardSchool.year, date: day("2025-02-01"),
        present: ["ht", "gv-1", "gv-2", "gv-3"], written: [])
    }
    #expect(
      failure {
        try school.act {
          try $0.openMeeting(
            "sau", year: AwardSchool.year, date: day("2025-04-01"),
            present: ["ht", "gv-1", "gv-2", "gv-3"], written: [])
        }
      }?.kind == .refused)
  }

  @Test("each member's field is read and kept")
  func fields() throws {
    let roster = try Scratch.school().open(.reading).roster()
    let members = try Council.members(
      Array("id,role,Lĩnh vực phụ trách\nht,chair,Chỉ đạo chung\nnv-1,secretary,\n".utf8),
      file: "hd.csv", roster: roster)
    #expect(members.map(\.field) == ["Chỉ đạo chung", nil])
  }

  @Test("who presides: the chair, else a vice chair, else nobody")
  func presiding() throws {
    let council = try council([("ht", .chair), ("gv-1", .vice), ("nv-1", .secretary)])
    #expect(council.presiding(among: ["ht", "gv-1"])?.id == "ht")
    #expect(council.presiding(among: ["gv-1", "nv-1"])?.id == "gv-1")
    #expect(council.presiding(among: ["nv-1"]) == nil)
  }
}
