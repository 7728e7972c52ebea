import Testing

@testable import ThiduaCore

@Suite("What a paper was made from")
struct RecordingFileSystemTests {
  @Test("reads, missing files and listings below the folder are noted, nothing else")
  func log() throws {
    let base = MemoryFileSystem()
    try base.makeFolder("/truong/plans", mode: 0o700)
    for name in ["thidua.json", "plans/a.json", "journal.jsonl", ".thidua/undo"] {
      try base.write("/truong/" + name, [1], mode: 0o600)
    }
    try base.write("/truong-khac/a.json", [1], mode: 0o600)
    let log = ReadLog()
    let files = RecordingFileSystem(base, below: "/truong", to: log)
    #expect(log.paths.isEmpty)
    for path in ["thidua.json", "plans/a.json", "journal.jsonl", ".thidua/undo", "plans/a.json"] {
      _ = try files.read("/truong/" + path)
    }
    _ = try files.read("/truong-khac/a.json")
    _ = try files.list("/truong/plans")
    // Looking at what is there is no reading; finding nothing is.
    _ = try files.status("/truong/plans")
    _ = try files.status("/truong/years/2024/narrative.md")
    #expect(
      log.paths == ["plans/", "plans/a.json", "thidua.json", "years/2024/narrative.md"])
  }

  @Test("a copy shares the log: whoever reads for a paper notes into the same one")
  func copies() throws {
    let base = MemoryFileSystem()
    try base.write("/a/b", [1], mode: 0o600)
    let log = ReadLog()
    let one = RecordingFileSystem(base, below: "/a/", to: log)
    let other = one
    _ = try other.read("/a/b", from: 0, count: 1)
    #expect(log.paths == ["b"])
  }

  @Test("a fingerprint is of a file's bytes or of a folder's names, and nil for nothing")
  func fingerprints() throws {
    let files = MemoryFileSystem()
    try files.makeFolder("/t/plans", mode: 0o700)
    try files.write("/t/thidua.json", [], mode: 0o600)
    try files.write("/t/plans/a.json", Array("abc".utf8), mode: 0o600)
    let workspace = try Workspace("/t", files: files, for: .reading)
    #expect(try workspace.fingerprint("plans/a.json") == SHA256.hex("abc".utf8))
    let folder = try workspace.fingerprint("plans/")
    #expect(folder == SHA256.hex("a.json".utf8))
    #expect(try workspace.fingerprint("plans/b.json") == nil)
    #expect(try workspace.fingerprint("rules/") == nil)
    try files.write("/t/plans/b.json", [], mode: 0o600)
    #expect(try workspace.fingerprint("plans/") != folder)
    #expect(throws: Failure.self) { try workspace.fingerprint("../x") }
  }
}
