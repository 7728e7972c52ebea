import Testing

@testable import ThiduaCLI
@testable import ThiduaCore

@Suite("What happened to awards cannot be made to disappear")
struct AwardMemoryTests {
  private let files = MemoryRun.workspace()
  private static let folder = "/truong/years/2024-2025"

  private func run(
    _ line: String, input: String = "", code: Int32 = 0, _ place: SourceLocation = #_sourceLocation
  ) -> MemoryRun {
    let words = line.split(separator: " ").map(String.init)
    let run = MemoryRun(
      words: words + ["--today", "2025-06-20"], files: files, folder: "/truong", input: input)
    #expect(run.code == code, "\(line): \(run.errors)", sourceLocation: place)
    return run
  }

  /// Two pupils' awards, decided.
  private func decided() {
    _ = run(
      "enroll import - --kind collectives",
      input: "id,name,kind,parent,small\ntruong,Trường,school,,\n5A,Lớp 5A,class,truong,\n")
    _ = run(
      "enroll import - --kind individuals",
      input: "id,name,unit,role\nhs-1,Lê Na,5A,pupil\nhs-2,Lê Bo,5A,pupil\n")
    for id in ["hs-1", "hs-2"] {
      _ = run("award nominate \(id) --tier GKHS --category sudden --year 2024-2025")
    }
    _ = run("award submit dn-2024-001 dn-2024-002 --to headmaster --number next --date 2025-06-01")
    _ = run("award decide dn-2024-001 dn-2024-002 --number 7/QĐ-THHS --date 2025-06-10")
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try files.read("\(AwardMemoryTests.folder)/\(name)"), as: UTF8.self)
  }

  private func edit(_ name: String, _ change: (String) -> String) throws {
    try files.write(
      "\(AwardMemoryTests.folder)/\(name)", Array(change(try text(name)).utf8), mode: 0o600)
  }

  /// Cuts a nomination out of all papers, as somebody who knows the files would.
  private func erase() throws {
    for name in ["submissions.json", "decisions.json"] {
      try edit(name) { $0.replacing("\"dn-2024-001\",", with: "") }
    }
    try edit("nominations.json") { text in
      let start = text.firstRange(of: "    {\n      \"id\": \"dn-2024-001\"")
      let end = text.firstRange(of: "    {\n      \"id\": \"dn-2024-002\"")
      guard let start, let end else { return text }
      return String(text[..<start.lowerBound] + text[end.lowerBound...])
    }
  }

  @Test("an award cut out by hand is named, not adopted, and no command writes over it")
  func erased() throws {
    decided()
    let whole = try text("nominations.json")
    #expect(run("check").output.isEmpty)
    try erase()
    for line in ["check", "check --adopt"] {
      let found = run(line, code: 1)
      #expect(found.output.contains("record-lost"), "\(found.output)")
      #expect(found.output.contains("dn-2024-001"))
      #expect(!found.errors.contains("Đã đưa vào nhật ký"), "\(found.errors)")
    }
    // Nothing is left to adopt.
    #expect(!run("check", code: 1).errors.contains("--adopt"))
    let refused = run("award nominate hs-1 --tier HSXS --year 2024-2025", code: 1)
    #expect(refused.errors.contains("nominations.json mất"))
    #expect(refused.errors.contains("bản sao lưu"))
    #expect(
      run("award revoke dn-2024-002 --reason x --number 8/QĐ-THHS --date 2025-06-19", code: 1)
        .output.isEmpty)
    // Put back as it was, all is well.
    try edit("nominations.json") { _ in whole }
    let left = run("check", code: 1).output
    #expect(!left.contains("nominations.json:1:1: error: mất"))
    #expect(left.contains("decisions.json"))
  }

  @Test("a whole file that is gone is not adopted as gone")
  func removed() throws {
    decided()
    try files.remove("\(AwardMemoryTests.folder)/decisions.json")
    let found = run("check --adopt", code: 1)
    #expect(found.output.contains("record-lost"))
    #expect(found.output.contains("file-missing"))
    #expect(
      run("check", code: 1).output.contains("quyết định 7/QĐ-THHS: 2025-06-10, award, dn-2024-001"))
  }

  @Test("words may be mended by hand, and undo still takes back what is not final")
  func mended() throws {
    decided()
    try edit("nominations.json") {
      $0.replacing(
        "\"category\": \"sudden\",",
        with: "\"category\": \"sudden\",\n      \"summary\": \"Nhặt được của rơi\",")
    }
    #expect(run("check --adopt").errors.contains("Đã đưa vào nhật ký"))
    _ = run("award nominate hs-1 --tier HSXS --year 2024-2025")
    _ = run("undo")
    #expect(run("check").output.isEmpty)
    let again = run("award nominate hs-2 --tier HSXS --year 2024-2025 -q")
    #expect(again.output == "dn-2024-003\n")
    #expect(
      run("award decide --mistyped 7/QĐ-THHS --number 6/QĐ-THHS --date 2025-06-09 --reason sai")
        .code == 0)
    #expect(run("check").output.isEmpty)
  }

  // MARK: - Without the private folder

  private func forget() throws {
    for path in files.contents.keys where path.hasPrefix("/truong/.thidua/") {
      try files.remove(path)
    }
  }

  /// The journal as a program of an older version wrote it.
  private func makeOlder() throws {
    var hash = JournalEntry.genesis
    var text = ""
    for line in String(decoding: try files.read("/truong/journal.jsonl"), as: UTF8.self)
      .split(separator: "\n")
    {
      var entry = try JournalEntry(line: Array(line.utf8), number: 1)
      for index in entry.files.indices { entry.files[index].facts = [] }
      entry.prev = hash
      hash = SHA256.hex(entry.line.utf8)
      text += entry.line + "\n"
    }
    try files.write("/truong/journal.jsonl", Array(text.utf8), mode: 0o600)
  }

  private func lastEntry() throws -> JournalEntry {
    try #require(try Workspace("/truong", files: files, for: .reading).journal().last)
  }

  @Test("the journal remembers what was cut out when the private folder is gone")
  func forgotten() throws {
    decided()
    try forget()
    try erase()
    let cut = files.contents
    for line in ["check", "check --adopt"] {
      let found = run(line, code: 1)
      #expect(
        found.output.contains("quyết định 7/QĐ-THHS: 2025-06-10, award, dn-2024-001"),
        "\(found.output)")
      // The line that brought it, when, and whose it is.
      let line = try lastEntry().seq
      #expect(found.output.contains("(nhật ký dòng \(line), 2025-06-20T00:00:00Z, "))
      #expect(!found.errors.contains("--adopt"))
    }
    let refused = run("award nominate hs-1 --tier HSXS --year 2024-2025", code: 1)
    #expect(refused.errors.contains("nominations.json mất"))
    #expect(files.contents == cut)
    #expect(run("check --lang en", code: 1).output.contains("(journal line "))
  }

  @Test("an honest copy without the private folder goes on, and other edits are adopted")
  func honest() throws {
    decided()
    try forget()
    #expect(run("check").output.isEmpty)
    // The roster and a summary by hand.
    let roster = String(decoding: try files.read("/truong/roster.json"), as: UTF8.self)
    try files.write(
      "/truong/roster.json", Array(roster.replacing("Lê Bo", with: "Lê Bo Bo").utf8), mode: 0o600)
    try edit("nominations.json") {
      $0.replacing(
        "\"category\": \"sudden\",",
        with: "\"category\": \"sudden\",\n      \"summary\": \"Nhặt được của rơi\",")
    }
    #expect(run("check --adopt").errors.contains("roster.json"))
    #expect(try lastEntry().files.allSatisfy { $0.facts.isEmpty })
    _ = run("award nominate hs-1 --tier HSXS --year 2024-2025")
    // Only what is new is told again.
    #expect(try lastEntry().files.flatMap(\.facts).count == 1)
    #expect(files.contents.keys.contains { $0.hasSuffix("/decisions.json.txt") })
    _ = run("undo")
    #expect(try lastEntry().files.flatMap(\.undone).count == 1)
    try forget()
    #expect(run("check").output.isEmpty)
    _ = run("award nominate hs-1 --tier HSXS --year 2024-2025")
    #expect(run("check").output.isEmpty)
  }

  @Test("a workspace of an older version goes on, and is remembered from its next change on")
  func older() throws {
    decided()
    try makeOlder()
    try forget()
    #expect(run("check").output.isEmpty)
    let whole = files.contents
    // Nothing tells of what is cut out before.
    try erase()
    #expect(run("check --adopt").errors.contains("Đã đưa vào nhật ký"))
    for (path, bytes) in whole { try files.write(path, bytes, mode: 0o600) }
    try forget()
    _ = run("enroll import - --kind individuals", input: "id,name,unit,role\nhs-3,Lê Tư,5A,pupil\n")
    #expect(try lastEntry().files.contains { $0.path.hasSuffix("/decisions.json") })
    #expect(run("check").output.isEmpty)
    try forget()
    try erase()
    #expect(run("check --adopt", code: 1).output.contains("dn-2024-001"))
  }

  @Test("a private folder of an older version is told to the journal")
  func olderCopies() throws {
    decided()
    try makeOlder()
    for path in files.contents.keys where path.hasPrefix("/truong/.thidua/facts/") {
      let text = String(decoding: try files.read(path), as: UTF8.self)
      #expect(text.hasPrefix("#"))
      let older = text.split(separator: "\n").dropFirst().map { $0 + "\n" }.joined()
      try files.write(path, Array(older.utf8), mode: 0o600)
    }
    let whole = files.contents
    try erase()
    #expect(run("check --adopt", code: 1).output.contains("dn-2024-001"))
    for (path, bytes) in whole { try files.write(path, bytes, mode: 0o600) }
    _ = run("award nominate hs-1 --tier HSXS --year 2024-2025")
    #expect(run("check").output.isEmpty)
    try forget()
    #expect(run("check").output.isEmpty)
    try erase()
    #expect(run("check --adopt", code: 1).output.contains("dn-2024-001"))
  }

  @Test("an old copy of the private folder does not stand in the way of what was taken back since")
  func oldCopy() throws {
    decided()
    _ = run("award nominate hs-1 --tier HSXS --year 2024-2025")
    let copies = files.contents.filter { $0.key.hasPrefix("/truong/.thidua/facts/") }
    _ = run("undo")
    for (path, bytes) in copies { try files.write(path, bytes, mode: 0o600) }
    #expect(run("check").output.isEmpty)
    _ = run("award nominate hs-2 --tier HSXS --year 2024-2025")
    #expect(run("check").output.isEmpty)
  }

  @Test("an award makes the journal remember whose the initiative is that it rests on")
  func authors() throws {
    decided()
    let table =
      "id,title,authors,year,scope,decision,date\nsk-1,Bảng,hs-3,2024-2025,unit,9/QĐ,2025-05-20\n"
    _ = run(
      "enroll import - --kind individuals", input: "id,name,unit,role\nhs-3,Lê Tư,5A,pupil\n")
    _ = run("enroll import - --kind initiatives", input: table)
    _ = run(
      "award nominate hs-3 --tier GKHS --category sudden --initiative sk-1 --year 2024-2025")
    _ = run("award submit dn-2024-003 --to headmaster --number next --date 2025-06-12")
    #expect(!(try lastEntry().files.contains { $0.path.hasSuffix("/initiatives.json") }))
    _ = run("award decide dn-2024-003 --number 8/QĐ-THHS --date 2025-06-18")
    let told = try lastEntry().files.first { $0.path.hasSuffix("/initiatives.json") }
    #expect(told?.facts == ["author | sk-1 | hs-3"])
    #expect(run("check").output.isEmpty)
    try forget()
    let other = table.replacing("hs-3", with: "hs-2")
    let refused = run("enroll import - --kind initiatives", input: other, code: 1)
    #expect(refused.errors.contains("tác giả của sáng kiến sk-1: hs-3"), "\(refused.errors)")
  }

  @Test("the copy makes up for a journal that was taken away")
  func journalGone() throws {
    decided()
    try erase()
    try files.remove("/truong/journal.jsonl")
    #expect(run("check --adopt", code: 1).output.contains("dn-2024-001"))
  }

  @Test("undo takes back what the change brought, and nothing older")
  func forgedUndo() throws {
    decided()
    _ = run("award nominate hs-1 --tier HSXS --year 2024-2025")
    let seq = try lastEntry().seq
    let path = "/truong/.thidua/undo/\(seq).json"
    let text = String(decoding: try files.read(path), as: UTF8.self)
    try files.write(
      path, Array(text.replacing("dn-2024-001", with: "dn-2024-009").utf8), mode: 0o600)
    let before = files.contents
    #expect(run("undo", code: 1).errors.contains("mất"))
    #expect(files.contents == before)
    try files.write(path, Array(text.utf8), mode: 0o600)
    _ = run("undo")
    #expect(run("check").output.isEmpty)
  }

  @Test("importing again takes no initiative from its authors, and changes no revoked award")
  func importedAgain() {
    decided()
    let head = "id,title,authors,year,scope,decision,date\n"
    _ = run(
      "enroll import - --kind individuals",
      input: "id,name,unit,role\ngv-1,Lê An,truong,teacher\ngv-2,Lê Ba,truong,teacher\n")
    _ = run("award initiative register sk-1 --title Bảng --authors gv-1 --year 2024-2025")
    _ = run(
      "award initiative recognize sk-1 --scope province --number 9/QĐ-UBND --date 2025-06-12 --authority UBND"
    )
    let refused = run(
      "enroll import - --kind initiatives",
      input: head + "sk-1,Bảng,gv-2,2024-2025,province,9/QĐ-UBND,2025-06-12\n", code: 1)
    #expect(refused.errors.contains("tác giả của sáng kiến sk-1: gv-1"), "\(refused.errors)")
    // A scope nobody recognised is found.
    _ = run(
      "enroll import - --kind initiatives",
      input: head + "sk-1,Bảng,gv-1,2024-2025,nation,9/QĐ-UBND,2025-06-12\n")
    #expect(run("check", code: 1).output.contains("phạm vi khác"))
    _ = run("undo")
    let awards = "subject,tier,year,decision,date\ngv-1,LDTT,2022-2023"
    _ = run("enroll import - --kind awards", input: awards + ",7/QĐ,20/6/2023\n")
    _ = run(
      "award revoke --subject gv-1 --tier LDTT --year 2022-2023 --reason x --number 8/QĐ --date 2025-06-19"
    )
    _ = run("enroll import - --kind awards", input: awards + ",7/QĐ,20/6/2023\n")
    let changed = run(
      "enroll import - --kind awards", input: awards + ",6/QĐ,20/6/2023\n", code: 65)
    #expect(changed.errors.contains("đã bị hủy bỏ theo quyết định 8/QĐ"), "\(changed.errors)")
    #expect(run("check").output.isEmpty)
  }
}
