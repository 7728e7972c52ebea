import Testing

@testable import ThiduaCore

@Suite("Verdicts do not depend on the order of rows")
struct EligibilityOrderTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  /// The file with the lists of its records in another order.
  private static func shuffled(_ bytes: [UInt8], _ dice: inout Dice) throws -> [UInt8] {
    let document = try JSONDocument(SourceText(file: "a.json", bytes: bytes))
    guard case .object(let members) = JSON(document.root) else { return bytes }
    let mixed = members.map { key, value -> (String, JSON) in
      guard case .array(let items) = value else { return (key, value) }
      return (key, .array(items.shuffled(using: &dice)))
    }
    return JSON.object(mixed).prettyBytes
  }

  private static func answer(_ files: MemoryFileSystem) throws -> [UInt8] {
    let workspace = try Workspace(Scratch.root, files: files, for: .reading, waitMilliseconds: 0)
    var bytes: [UInt8] = []
    for on in ["2023-06-10", "2025-06-10", "2025-07-02"] {
      let context = EligibilityContext(
        year: AwardSchool.year, on: day(on), school: .primary, pack: try workspace.law(on: day(on)))
      let facts = try WorkspaceFacts(workspace, year: AwardSchool.year, on: day(on))
      let verdicts = Eligibility.judge(
        facts.subjects, for: context.pack.tiers, in: context, everyone: true)
      bytes += Eligibility.jsonBytes(verdicts, in: context, language: .vietnamese)
    }
    return bytes
  }

  @Test func shuffledFiles() throws {
    let school = try AwardSchool()
    try school.scratch.importing(
      .ratings,
      """
      subject,year,rating
      gv-1,2023-2024,HTXSNV
      gv-2,2023-2024,HTTNV
      to-1,2023-2024,HTXSNV
      """)
    try school.scratch.importing(
      .awards,
      """
      subject,tier,year,decision,date
      gv-1,CSTDCS,2023-2024,2/QĐ,2024-06-20
      gv-1,LDTT,2023-2024,2/QĐ,2024-06-20
      gv-2,LDTT,2023-2024,2/QĐ,2024-06-20
      gv-2,LDTT,2024-2025,3/QĐ,2025-06-20
      gv-1,CSTDCS,2024-2025,3/QĐ,2025-06-20
      to-1,TTLDXS,2023-2024,2/QĐ,2024-06-20
      """)
    try school.scratch.importing(
      .discipline,
      """
      subject,form,from,to,status
      gv-3,khien-trach,2024-10-01,2025-09-30,final
      gv-3,canh-cao,2024-11-01,2025-10-31,final
      nv-1,,2025-05-01,,complaint
      nv-1,,2025-04-01,,investigation
      """)
    try school.scratch.importing(
      .registrations,
      """
      subject,year,campaign,tier,initiative
      gv-1,2024-2025,,CSTDCS,
      gv-1,2024-2025,,LDTT,
      gv-2,2024-2025,,LDTT,
      """)
    try school.propose("gv-1", "CSTDCS", initiative: "sk-1")
    let files = try #require(school.scratch.files as? MemoryFileSystem)
    let expected = try EligibilityOrderTests.answer(files)
    #expect(expected.count > 100_000)
    var dice = Dice(state: 7)
    for _ in 0..<5 {
      let copy = try Scratch.copy(of: files)
      for (path, bytes) in files.contents.sorted(by: { $0.key < $1.key })
      where path.hasSuffix(".json") && !path.contains("/.thidua/") {
        try copy.write(path, EligibilityOrderTests.shuffled(bytes, &dice), mode: 0o600)
      }
      #expect(try EligibilityOrderTests.answer(copy) == expected)
    }
  }

  @Test("members are those of the judged day, and who left before the year is not listed")
  func members() throws {
    let school = try AwardSchool()
    try school.scratch.change { workspace in
      var roster = try workspace.roster()
      var mover = try #require(roster.individual("gv-2"))
      mover.positions.append(
        Position(unit: "to-2", role: .teacher, post: nil, from: day("2025-02-01")))
      var gone = try #require(roster.individual("gv-10"))
      gone.end = day("2024-08-31")
      var leaver = try #require(roster.individual("gv-3"))
      leaver.end = day("2025-03-31")
      roster.put([mover, gone, leaver])
      workspace.put(roster, at: Roster.path)
    }
    let workspace = try school.scratch.open(.reading)
    func members(_ group: String, on text: String) throws -> [String] {
      let facts = try WorkspaceFacts(workspace, year: AwardSchool.year, on: day(text))
      return try #require(facts.facts(of: group)).members.map(\.id)
    }
    #expect(try members("to-1", on: "2025-01-31") == ["gv-2", "gv-1"])
    #expect(try members("to-1", on: "2025-02-01") == ["gv-1"])
    #expect(try members("to-2", on: "2025-02-01") == ["gv-2", "gv-3"])
    #expect(try members("to-2", on: "2025-06-10") == ["gv-2"])
    // After the year it is judged by its last day.
    #expect(try members("to-2", on: "2026-06-10") == ["gv-2"])
    #expect(
      try members("truong", on: "2025-06-10")
        == ["gv-2", "gv-1", "nv-1", "ht", "hs-1"].sorted {
          let order = ["gv-2", "hs-1", "gv-1", "nv-1", "ht"]
          return (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0)
        })
    let context = EligibilityContext(
      year: AwardSchool.year, on: day("2025-06-10"), school: .primary)
    let facts = try WorkspaceFacts(workspace, year: AwardSchool.year, on: day("2025-06-10"))
    let ids = try facts.present(workspace.roster(), in: context).map(\.id)
    #expect(!ids.contains("gv-10") && ids.contains("gv-3"))
    #expect(facts.facts(of: "gv-10") != nil)
  }
}
