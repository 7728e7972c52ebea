import Foundation
import Testing

@testable import ThiduaCore

@Suite("A change that is interrupted")
struct InterruptionTests {
  private typealias Change = (Workspace) throws -> Void

  private static let changes: [(name: String, change: @Sendable (Workspace) throws -> Void)] = [
    ("one file is replaced", { $0.put(Array("{\"mới\": 1}\n".utf8), at: "roster.json") }),
    ("one file is created", { $0.put(Array("tạo\n".utf8), at: "plans/ke-hoach-2.json") }),
    ("one line is appended", { try $0.append(Array("ba\n".utf8), to: ledger) }),
    ("one file is removed", { $0.remove("history.json") }),
    (
      "everything at once",
      { workspace in
        workspace.put(Array("{\"mới\": 2}\n".utf8), at: "roster.json")
        workspace.put(Array("tạo\n".utf8), at: "rubrics/ne-nep.json")
        workspace.put(Array("kế hoạch\n".utf8), at: "plans/ke-hoach.json")
        try workspace.append(Array("ba\nbốn\n".utf8), to: ledger)
        try workspace.append(Array("đầu\n".utf8), to: "years/2025-2026/scores.jsonl")
        workspace.remove("history.json")
      }
    ),
  ]
  private static let ledger = "years/2024-2025/scores.jsonl"

  /// A workspace with something in it.
  private func filled() throws -> MemoryFileSystem {
    let files = MemoryFileSystem()
    let scratch = try Scratch(on: files)
    try scratch.change { workspace in
      workspace.put(Array("{}\n".utf8), at: "roster.json")
      workspace.put(Array("{}\n".utf8), at: "history.json")
      workspace.put(Array("cũ\n".utf8), at: "plans/ke-hoach.json")
      try workspace.append(Array("một\n".utf8), to: InterruptionTests.ledger)
    }
    try scratch.change { try $0.append(Array("hai\n".utf8), to: InterruptionTests.ledger) }
    return files
  }

  /// Commits a change on a file system that may break.
  private func commit(_ change: Change, on files: any FileSystem) throws {
    let workspace = try Workspace(
      Scratch.root, files: files, for: .changing, waitMilliseconds: 0)
    try change(workspace)
    _ = try workspace.commit(Scratch.note("change"))
  }

  @Test("killed at any call, the next command finds the old or the new state", arguments: 0..<5)
  func killed(_ index: Int) throws {
    let (name, change) = InterruptionTests.changes[index]
    let base = try filled()
    let old = Scratch.state(of: base)
    let done = try Scratch.copy(of: base)
    try commit(change, on: done)
    let new = Scratch.state(of: done)
    #expect(old != new)

    var outcomes: [Bool] = []
    for limit in 1...200 {
      let files = try Scratch.copy(of: base)
      let faulty = FaultyFileSystem(files, .kill, at: limit)
      let error = failure { try commit(change, on: faulty) }
      guard faulty.hasStruck else {
        #expect(error == nil)
        #expect(Scratch.state(of: files) == new)
        break
      }
      // Readers and writers both finish what a dead process began.
      let purpose: Workspace.Purpose = limit.isMultiple(of: 2) ? .reading : .changing
      let workspace = try Workspace(
        Scratch.root, files: files, for: purpose, waitMilliseconds: 0)
      let state = Scratch.state(of: files)
      #expect(state == old || state == new, "\(name), call \(limit)")
      #expect(try workspace.audit().isClean, "\(name), call \(limit)")
      outcomes.append(state == new)
      if purpose == .changing {
        #expect(try files.status("/truong/.thidua/txn") == nil, "\(name), call \(limit)")
      }
      // The workspace goes on working, and the change can be made (again) and taken back.
      let scratch = Reopened(files: files)
      try scratch.appendOnce()
      #expect(try scratch.isClean())
    }
    #expect(outcomes.contains(true))
    #expect(outcomes.contains(false))
    #expect(outcomes.count < 200)
    // Once the change has happened it never becomes undone by a later kill.
    #expect(outcomes == outcomes.sorted { !$0 && $1 })
  }

  @Test("killed while it recovers, it recovers the next time")
  func killedTwice() throws {
    let change = InterruptionTests.changes[4].change
    let base = try filled()
    let old = Scratch.state(of: base)
    let done = try Scratch.copy(of: base)
    try commit(change, on: done)
    let new = Scratch.state(of: done)
    var limit = 1
    while true {
      let broken = try Scratch.copy(of: base)
      let first = FaultyFileSystem(broken, .kill, at: limit)
      _ = failure { try commit(change, on: first) }
      guard first.hasStruck else { break }
      for second in 1...40 {
        let files = try Scratch.copy(of: broken)
        let faulty = FaultyFileSystem(files, .kill, at: second)
        _ = try? Workspace(Scratch.root, files: faulty, for: .changing, waitMilliseconds: 0)
        guard faulty.hasStruck else { break }
        let workspace = try Workspace(
          Scratch.root, files: files, for: .changing, waitMilliseconds: 0)
        let state = Scratch.state(of: files)
        #expect(state == old || state == new, "calls \(limit) and \(second)")
        #expect(try workspace.audit().isClean)
      }
      limit += 1
    }
    #expect(limit > 10)
  }

  @Test("on a full disk the change is refused and nothing has changed", arguments: 0..<5)
  func fullDisk(_ index: Int) throws {
    let (name, change) = InterruptionTests.changes[index]
    let base = try filled()
    let old = Scratch.state(of: base)
    for limit in 1...60 {
      let files = try Scratch.copy(of: base)
      let faulty = FaultyFileSystem(files, .full, at: limit)
      let error = failure { try commit(change, on: faulty) }
      guard faulty.hasStruck else {
        #expect(error == nil)
        #expect(limit > 2)
        return
      }
      #expect(error?.kind == .inputOutput, "\(name), writing \(limit)")
      // At once, not only after the next command has recovered it.
      #expect(Scratch.state(of: files) == old, "\(name), writing \(limit)")
      #expect(try files.list("/truong/.thidua/txn").isEmpty, "\(name), writing \(limit)")
      let workspace = try Workspace(
        Scratch.root, files: files, for: .changing, waitMilliseconds: 0)
      #expect(Scratch.state(of: files) == old)
      #expect(try workspace.audit().isClean)
    }
    Issue.record("the change never went through")
  }

  @Test("killed on a real disk, the old or the new state is found")
  func realDisk() throws {
    let change = InterruptionTests.changes[4].change
    var outcomes: Set<Bool> = []
    for limit in stride(from: 2, through: 32, by: 5) {
      let folder = try TemporaryFolder()
      let disk = DiskFileSystem()
      let scratch = try Scratch(on: disk, root: folder.path + "/w")
      try scratch.change { workspace in
        workspace.put(Array("{}\n".utf8), at: "roster.json")
        workspace.put(Array("{}\n".utf8), at: "history.json")
        try workspace.append(Array("một\n".utf8), to: InterruptionTests.ledger)
      }
      let faulty = FaultyFileSystem(disk, .kill, at: limit)
      _ = failure {
        let workspace = try Workspace(
          scratch.root, files: faulty, for: .changing, waitMilliseconds: 0)
        try change(workspace)
        _ = try workspace.commit(Scratch.note("change"))
      }
      #expect(try scratch.audit().isClean)
      let isNew = try scratch.text("history.json") == nil
      outcomes.insert(isNew)
      #expect(try scratch.text(InterruptionTests.ledger) == (isNew ? "một\nba\nbốn\n" : "một\n"))
      #expect(
        try scratch.text("roster.json") == (isNew ? "{\"mới\": 2}\n" : "{}\n"))
    }
    #expect(outcomes == [true, false])
  }

  /// A workspace found after a fault.
  private struct Reopened {
    let files: MemoryFileSystem

    func appendOnce() throws {
      let workspace = try Workspace(
        Scratch.root, files: files, for: .changing, waitMilliseconds: 0)
      try workspace.append(Array("sau\n".utf8), to: InterruptionTests.ledger)
      let commit = try #require(try workspace.commit(Scratch.note("later")))
      #expect(commit.outsideEdits.isEmpty)
    }

    func isClean() throws -> Bool {
      try Workspace(Scratch.root, files: files, for: .reading, waitMilliseconds: 0).audit().isClean
    }
  }
}

/// A folder that goes away with the value.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("thidua-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
