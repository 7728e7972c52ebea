import Testing

@testable import ThiduaCore

@Suite("The journal and the audit")
struct JournalTests {
  private let ledger = "years/2024-2025/scores.jsonl"

  private func filled() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.change("enroll import") { $0.put(Array("{}\n".utf8), at: "roster.json") }
    try scratch.change("score record") { try $0.append(Array("một\n".utf8), to: ledger) }
    try scratch.change("score record") { try $0.append(Array("hai\n".utf8), to: ledger) }
    return scratch
  }

  @Test("every line carries its number, its maker and the hash of the line before")
  func chain() throws {
    let scratch = try filled()
    let lines = try #require(try scratch.text("journal.jsonl")).split(separator: "\n")
    let entries = try scratch.open(.reading).journal()
    #expect(lines.count == 4)
    #expect(entries.map(\.seq) == [1, 2, 3, 4])
    #expect(entries.map(\.command) == ["init", "enroll import", "score record", "score record"])
    #expect(entries.allSatisfy { $0.by == "Văn thư" && $0.at == "2024-10-07T08:00:00Z" })
    #expect(entries[0].prev == String(repeating: "0", count: 64))
    for index in 1..<4 { #expect(entries[index].prev == SHA256.hex(lines[index - 1].utf8)) }
    #expect(entries[1].files.map(\.path) == ["roster.json"])
    #expect(entries[1].files[0].sha256 == SHA256.hex("{}\n".utf8))
    // `một` with its line feed is six bytes.
    #expect(entries[2].files[0].appended == 0..<6)
    #expect(entries[3].files[0].appended == 6..<10)
    #expect(entries[3].files[0].sha256 == SHA256.hex("hai\n".utf8))
    #expect(
      lines.allSatisfy {
        (try? JournalEntry(line: Array($0.utf8), number: 1))?.line == String($0)
      })
  }

  @Test("facts of awards stand in the line, and the journal adds them up")
  func facts() throws {
    let scratch = try filled()
    let path = "years/2024-2025/decisions.json"
    func change(_ text: String, _ facts: [String], undone: [String] = []) throws {
      try scratch.change { workspace in
        workspace.put(Array(text.utf8), at: path)
        workspace.note(facts, undone: undone, of: path)
      }
    }
    try change("1", ["decision | 7/QĐ | \"x\"", "decision | 8/QĐ"])
    try change("2", ["decision | 9/QĐ"], undone: ["decision | 8/QĐ"])
    // A file that the change leaves alone is told of as it stands.
    try scratch.change { workspace in
      workspace.put(Array("[]".utf8), at: "roster.json")
      workspace.note(["decision | 6/QĐ"], undone: [], of: path)
    }
    let lines = try #require(try scratch.text("journal.jsonl")).split(separator: "\n")
    let entries = try scratch.open(.reading).journal()
    #expect(entries.map(\.line) == lines.map(String.init))
    #expect(entries[6].files.map(\.path) == ["roster.json", path])
    #expect(entries[6].files[1].sha256 == SHA256.hex("2".utf8))
    #expect(try scratch.audit().isClean)
    let memory = try Journal(root: scratch.root, files: scratch.files).memory()
    let standing = try #require(memory.standing[path])
    #expect(
      standing.mapValues(\.seq) == [
        "decision | 7/QĐ | \"x\"": 5, "decision | 9/QĐ": 6, "decision | 6/QĐ": 7,
      ])
    #expect(memory.undone == [path: ["decision | 8/QĐ"]])
  }

  @Test("an untouched workspace is clean")
  func clean() throws {
    let audit = try filled().audit()
    #expect(audit.isClean)
    #expect(audit.changes == 4)
    #expect(audit.files == 3)
  }

  @Test("an altered line of the journal breaks the chain behind it")
  func alteredLine() throws {
    let scratch = try filled()
    let text = try #require(try scratch.text("journal.jsonl"))
    try scratch.edit(
      "journal.jsonl", text.replacing("enroll import", with: "enroll export"))
    let audit = try scratch.audit()
    #expect(audit.journalFindings.map(\.place?.line) == [3])
    #expect(!audit.isClean)
  }

  @Test("a removed line of the journal is noticed")
  func removedLine() throws {
    let scratch = try filled()
    var lines = try #require(try scratch.text("journal.jsonl")).split(separator: "\n")
    lines.remove(at: 2)
    try scratch.edit("journal.jsonl", lines.joined(separator: "\n") + "\n")
    let audit = try scratch.audit()
    #expect(audit.journalFindings.count == 2)
    #expect(audit.journalFindings.allSatisfy { $0.place?.line == 3 })
    #expect(audit.edited == [ledger])
  }

  @Test("a removed last line shows in the files it told of")
  func removedLastLine() throws {
    let scratch = try filled()
    let lines = try #require(try scratch.text("journal.jsonl")).split(separator: "\n")
    try scratch.edit("journal.jsonl", lines.dropLast().joined(separator: "\n") + "\n")
    let audit = try scratch.audit()
    #expect(audit.journalFindings.isEmpty)
    #expect(audit.edited == [ledger])
  }

  @Test("a torn journal is an error with its line, not a crash")
  func torn() throws {
    let scratch = try filled()
    let text = try #require(try scratch.text("journal.jsonl"))
    try scratch.edit("journal.jsonl", String(text.dropLast(20)))
    let audit = try scratch.audit()
    #expect(audit.journalFindings.map(\.place?.line) == [4])
    #expect(
      failure { try scratch.change { $0.put(Array("x".utf8), at: "roster.json") } }?.kind
        == .badData)
  }

  @Test("edited, unknown and missing files and an edited ledger are named")
  func outside() throws {
    let scratch = try filled()
    try scratch.change { $0.put(Array("{}\n".utf8), at: "history.json") }
    try scratch.edit("roster.json", "{ }\n")
    try scratch.edit("plans/tay.json", "{}\n")
    try scratch.edit(ledger, "một\nhay\n")
    try scratch.files.remove(joinPath(scratch.root, "history.json"))
    let audit = try scratch.audit()
    #expect(audit.journalFindings.isEmpty)
    #expect(audit.edited == ["roster.json", ledger])
    #expect(audit.unknown == ["plans/tay.json"])
    #expect(audit.missing == ["history.json"])
  }

  @Test(
    "a ledger that lost or gained a line by hand is edited", arguments: ["một\n", "một\nhai\nba\n"])
  func ledgerLines(_ content: String) throws {
    let scratch = try filled()
    try scratch.edit(ledger, content)
    #expect(try scratch.audit().edited == [ledger])
  }

  @Test("adopting takes everything into the journal, once")
  func adopt() throws {
    let scratch = try filled()
    try scratch.change { $0.put(Array("{}\n".utf8), at: "history.json") }
    try scratch.edit("roster.json", "{ }\n")
    try scratch.edit("plans/tay.json", "{}\n")
    try scratch.edit(ledger, "một\nhay\n")
    try scratch.files.remove(joinPath(scratch.root, "history.json"))
    let workspace = try scratch.open()
    let note = Scratch.note("check --adopt")
    let paths = try workspace.adopt(try workspace.audit(), note)
    #expect(Set(paths) == ["roster.json", "plans/tay.json", ledger, "history.json"])
    let audit = try scratch.audit()
    #expect(audit.isClean)
    #expect(audit.changes == 6)
    #expect(try scratch.open(.reading).journal().last?.command == JournalEntry.adoption)
    #expect(try workspace.adopt(try workspace.audit(), note).isEmpty)
    #expect(try scratch.text("plans/tay.json") == "{}\n")
    // The adopted ledger goes on.
    let commit = try scratch.change { try $0.append(Array("ba\n".utf8), to: ledger) }
    #expect(commit?.outsideEdits == [])
    #expect(try scratch.audit().isClean)
  }

  @Test("a change over a hand edit says so in the journal before it")
  func changeOverEdit() throws {
    let scratch = try filled()
    try scratch.edit("roster.json", "{ }\n")
    let commit = try scratch.change { $0.put(Array("{\"a\": 1}\n".utf8), at: "roster.json") }
    #expect(commit?.outsideEdits == ["roster.json"])
    let entries = try scratch.open(.reading).journal().suffix(2)
    #expect(entries.map(\.command) == [JournalEntry.adoption, "test"])
    #expect(entries.first?.files.first?.sha256 == SHA256.hex("{ }\n".utf8))
    #expect(try scratch.audit().isClean)
  }

  @Test("a line behind a hand-edited ledger takes the edit in")
  func appendOverEdit() throws {
    let scratch = try filled()
    try scratch.edit(ledger, "một\nhai\nba tay\n")
    let commit = try scratch.change { try $0.append(Array("bốn\n".utf8), to: ledger) }
    #expect(commit?.outsideEdits == [ledger])
    #expect(try scratch.text(ledger) == "một\nhai\nba tay\nbốn\n")
    #expect(try scratch.audit().isClean)
  }

  @Test("nothing is written when nothing changed")
  func nothing() throws {
    let scratch = try filled()
    let before = try scratch.text("journal.jsonl")
    let commit = try scratch.change { workspace in
      workspace.put(Array("{}\n".utf8), at: "roster.json")
      try workspace.append([], to: ledger)
      workspace.remove("plans/khong-co.json")
    }
    #expect(commit == nil)
    #expect(try scratch.text("journal.jsonl") == before)
    #expect(try scratch.files.status("/truong/.thidua/txn") == nil)
  }

  @Test("a long journal is read from its end in pieces")
  func long() throws {
    let scratch = try Scratch()
    let name = String(repeating: "dài ", count: 6_000)
    for index in 1...8 {
      try scratch.change("\(index) \(name)") { $0.put([UInt8(48 + index)], at: "roster.json") }
    }
    #expect(try #require(try scratch.text("journal.jsonl")).utf8.count > 3 * 65_536)
    #expect(try scratch.audit().isClean)
    try scratch.edit("history.json", "tay")
    let commit = try scratch.change { $0.put([48], at: "history.json") }
    #expect(commit?.outsideEdits == ["history.json"])
    #expect(commit?.seq == 11)
    #expect(try scratch.audit().isClean)
  }
}
