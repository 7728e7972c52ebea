import Testing

@testable import ThiduaCore

@Suite("Taking a change back")
struct UndoTests {
  private let ledger = "years/2024-2025/scores.jsonl"

  @Test("replaced, created and removed files come back to the byte")
  func files() throws {
    let scratch = try Scratch()
    let old = " { \"tên\":\t\"Nguyễn\" }\r\n\n"
    try scratch.change { workspace in
      workspace.put(Array(old.utf8), at: "roster.json")
      workspace.put(Array("lịch sử".utf8), at: "history.json")
      workspace.put([], at: "rules/rong.json")
    }
    try scratch.change("second") { workspace in
      workspace.put(Array("mới\n".utf8), at: "roster.json")
      workspace.put(Array("tạo\n".utf8), at: "plans/a.json")
      workspace.put(Array("đầy\n".utf8), at: "rules/rong.json")
      workspace.remove("history.json")
    }
    let undone = try scratch.undo()
    #expect(undone.seq == 3)
    #expect(undone.command == "second")
    #expect(
      undone.paths == ["history.json", "plans/a.json", "roster.json", "rules/rong.json"])
    #expect(try scratch.text("roster.json") == old)
    #expect(try scratch.text("history.json") == "lịch sử")
    #expect(try scratch.text("plans/a.json") == nil)
    #expect(try scratch.text("rules/rong.json") == "")
    #expect(try scratch.audit().isClean)
    #expect(try scratch.open(.reading).journal().map(\.command).last == "undo")
  }

  @Test("a letter written in two parts comes back in two parts")
  func decomposed() throws {
    let scratch = try Scratch()
    let old = Array("e\u{302}\u{301}".utf8)
    try scratch.change { $0.put(old, at: "roster.json") }
    try scratch.change { $0.put([49], at: "roster.json") }
    try scratch.undo()
    #expect(try scratch.files.read("/truong/roster.json") == old)
  }

  @Test("bytes that are no text come back")
  func noText() throws {
    let scratch = try Scratch()
    let old: [UInt8] = [0xFF, 0xFE, 0x00, 0x41]
    try scratch.change { $0.put(old, at: "roster.json") }
    try scratch.change { $0.put([49], at: "roster.json") }
    try scratch.undo()
    #expect(try scratch.files.read("/truong/roster.json") == old)
  }

  @Test("a ledger is never cut: the change is answered by more lines")
  func ledgerLines() throws {
    let scratch = try Scratch()
    try scratch.change { try $0.append(Array("một\n".utf8), to: ledger) }
    try scratch.change { try $0.append(Array("hai\n".utf8), to: ledger) }
    try scratch.undo()
    #expect(try scratch.text(ledger) == "một\nhai\n-hai\n")
    #expect(try scratch.audit().isClean)
    try scratch.undo()
    #expect(try scratch.text(ledger) == "một\nhai\n-hai\n-một\n")
    #expect(try scratch.audit().isClean)
  }

  @Test("undo twice goes further back, and further than that is refused")
  func twice() throws {
    let scratch = try Scratch()
    for text in ["một", "hai", "ba"] {
      try scratch.change { $0.put(Array(text.utf8), at: "roster.json") }
    }
    try scratch.undo()
    #expect(try scratch.text("roster.json") == "hai")
    try scratch.undo()
    #expect(try scratch.text("roster.json") == "một")
    try scratch.undo()
    #expect(try scratch.text("roster.json") == nil)
    #expect(failure { try scratch.undo() }?.kind == .refused)
    #expect(try scratch.audit().isClean)
  }

  @Test("a change after an undo is what the next undo takes back")
  func changeAfterUndo() throws {
    let scratch = try Scratch()
    for text in ["một", "hai"] {
      try scratch.change { $0.put(Array(text.utf8), at: "roster.json") }
    }
    try scratch.undo()
    try scratch.change("third") { $0.put(Array("ba".utf8), at: "roster.json") }
    #expect(try scratch.undo().command == "third")
    #expect(try scratch.text("roster.json") == "một")
  }

  @Test("a hand edit after the change refuses it, and nothing is lost")
  func editedSince() throws {
    let scratch = try Scratch()
    try scratch.change { $0.put(Array("một".utf8), at: "roster.json") }
    try scratch.change { workspace in
      workspace.put(Array("hai".utf8), at: "roster.json")
      workspace.put(Array("tạo".utf8), at: "plans/a.json")
    }
    try scratch.edit("plans/a.json", "tay")
    let error = failure { try scratch.undo() }
    #expect(error?.kind == .refused)
    #expect(error?.message.vi.contains("plans/a.json") == true)
    #expect(try scratch.text("roster.json") == "hai")
    #expect(try scratch.text("plans/a.json") == "tay")
  }

  @Test("a removed file that somebody wrote again is not overwritten")
  func writtenAgain() throws {
    let scratch = try Scratch()
    try scratch.change { $0.put(Array("một".utf8), at: "roster.json") }
    try scratch.change { $0.remove("roster.json") }
    try scratch.edit("roster.json", "tay")
    #expect(failure { try scratch.undo() }?.kind == .refused)
    #expect(try scratch.text("roster.json") == "tay")
  }

  @Test("only the newest twenty changes are kept")
  func limit() throws {
    let scratch = try Scratch()
    for index in 0..<25 {
      try scratch.change { $0.put(Array("\(index)".utf8), at: "roster.json") }
    }
    #expect(try scratch.files.list("/truong/.thidua/undo").count == 20)
    for _ in 0..<20 { try scratch.undo() }
    #expect(try scratch.text("roster.json") == "4")
    #expect(failure { try scratch.undo() }?.kind == .refused)
  }
}
