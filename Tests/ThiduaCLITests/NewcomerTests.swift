import Testing
import ThiduaCore

@testable import ThiduaCLI

/// What a clerk, a CI engineer and an attacker once ran into.
@Suite("Found by a newcomer")
struct NewcomerTests {
  private static let folder = "/truong"

  private func school() throws -> MemoryFileSystem {
    let files = MemoryFileSystem()
    let unit = Unit(name: "Trường A", code: "THA", place: "X", kind: .primary)
    let note = Workspace.Note(at: "2024-09-01T00:00:00Z", by: "t", command: "init")
    try Workspace.create(Self.folder, files: files, unit, note)
    let table = "STT,Mã,Tên tập thể,Loại\n1,truong,Trường A,Trường\n2,to-1,Tổ 1,Tổ\n"
    let workspace = try Workspace(Self.folder, files: files, for: .changing)
    let run = EnrollImport(
      workspace, tierID: { RulePacks.tierID($0) }, campaigns: [],
      today: CivilDate(dayNumber: 20_000))
    _ = try run.run(.collectives, Array(table.utf8), file: "a.csv")
    _ = try workspace.commit(note)
    return files
  }

  @Test("a running number in a list is passed over")
  func runningNumber() throws {
    let roster = try Workspace(Self.folder, files: try school(), for: .reading).roster()
    #expect(roster.collectives.map(\.id) == ["truong", "to-1"])
  }

  @Test("a journal with a number too large to go on from is refused, not run into")
  func largeNumber() throws {
    let files = try school()
    let line =
      #"{"seq":9223372036854775807,"at":"a","by":"b","command":"c","files":[],"prev":"d"}"# + "\n"
    try files.write("/truong/journal.jsonl", Array(line.utf8), mode: 0o600)
    let workspace = try Workspace(Self.folder, files: files, for: .changing)
    workspace.put(Array("{}".utf8), at: "rules/a.json")
    let note = Workspace.Note(at: "a", by: "b", command: "c")
    let failure = #expect(throws: Failure.self) { try workspace.commit(note) }
    #expect(failure?.kind == .badData)
  }

  @Test("a file where a folder belongs: the change is refused and nothing is left half done")
  func fileForFolder() throws {
    let files = try school()
    try files.write("/truong/plans", [], mode: 0o600)
    let workspace = try Workspace(Self.folder, files: files, for: .changing)
    workspace.put(Array("{}".utf8), at: "plans/a.json")
    let note = Workspace.Note(at: "a", by: "b", command: "c")
    #expect(throws: Failure.self) { try workspace.commit(note) }
    #expect(try Workspace(Self.folder, files: files, for: .reading).roster().collectives.count == 2)
    #expect(!files.contents.keys.contains { $0.contains(".thidua/txn") })
  }

  @Test(
    "collectives in a chain of thousands are read in no time, a word of thousands of letters too")
  func longChain() throws {
    var roster = Roster()
    roster.put(
      (0..<3000).map {
        Collective(
          id: "k\($0)", name: "K\($0)", kind: .other, parent: $0 == 0 ? nil : "k\($0 - 1)")
      })
    #expect(roster.ancestors(of: "k2999").count <= 64)
    let word = String(repeating: "a", count: 100_000)
    let failure = #expect(throws: Failure.self) { try roster.find(word) }
    #expect((failure?.message.vi.count ?? .max) < 200)
  }

  @Test("a plan with a wrong key is refused in a workspace as it is in a file")
  func wrongPlan() throws {
    let files = try school()
    let plan = #"{ "schema": "thidua.plan/1", "id": "a", "kind": "annual", "tasc": [] }"#
    try files.write("/truong/plans/a.json", Array(plan.utf8), mode: 0o600)
    let workspace = try Workspace(Self.folder, files: files, for: .reading)
    let failure = #expect(throws: Failure.self) { try workspace.plans() }
    #expect(failure?.findings.first?.check == .unknownKey)
  }
}
