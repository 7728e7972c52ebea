import Testing

@testable import ThiduaCore

@Suite("A folder of papers")
struct PaperFolderTests {
  private static func manifest(
    _ contents: [String: String], data: String = "x"
  ) -> PaperManifest {
    PaperManifest(
      program: "thidua 0",
      choice: PaperChoice(year: .calendar(2024), today: CivilDate(dayNumber: 0)),
      workspace: .init(name: "Trường A", code: "A"), journal: .init(seq: 1, sha256: "ab"),
      data: [.init("a.json", sha256: data), .init("b.json", sha256: nil)],
      files: contents.sorted { $0.key < $1.key }.map { name, text in
        PaperFile(
          name: name, title: name, kind: "year", command: "thidua report year", format: "md",
          content: Array(text.utf8), inputs: ["a.json"], stamps: [])
      }, omitted: [PaperOmission(kind: .pledge, reason: "chưa có giao ước nào")])
  }

  @discardableResult
  private func make(
    _ contents: [String: String], _ files: any FileSystem, force: Bool = false, prune: Bool = false,
    data: String = "x"
  ) throws -> PaperFolderChange {
    let folder = PaperFolder("/vb", shownAs: "vb", files)
    let lock = try folder.hold(mode: 0o700, waitMilliseconds: 10)
    defer { lock.release() }
    let change = try folder.change(
      to: Self.manifest(contents, data: data), contents: contents.mapValues { Array($0.utf8) },
      force: force,
      prune: prune)
    try folder.carryOut(change)
    return change
  }

  private func text(_ files: MemoryFileSystem, _ name: String) -> String? {
    files.contents["/vb/" + name].map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("files are written, then left alone, then replaced where they differ")
  func life() throws {
    let files = MemoryFileSystem()
    #expect(try make(["1.md": "một", "2.md": "hai"], files).names(.create) == ["1.md", "2.md"])
    let before = files.contents
    let again = try make(["1.md": "một", "2.md": "hai"], files)
    #expect(again.names(.same) == ["1.md", "2.md"])
    #expect(!again.isAny)
    #expect(files.contents == before)
    let change = try make(["1.md": "một", "2.md": "HAI"], files)
    #expect(change.names(.replace) == ["2.md"])
    #expect(text(files, "2.md") == "HAI")
    #expect(files.contents.keys.sorted() == ["/vb/1.md", "/vb/2.md", "/vb/manifest.json"])
  }

  @Test("a file a person edited stays, run after run, until it is forced")
  func edited() throws {
    let files = MemoryFileSystem()
    try make(["1.md": "một"], files)
    try files.write("/vb/1.md", Array("sửa".utf8), mode: 0o644)
    for _ in 0..<2 {
      #expect(try make(["1.md": "một"], files).names(.edited) == ["1.md"])
      #expect(try make(["1.md": "khác"], files).names(.edited) == ["1.md"])
      #expect(text(files, "1.md") == "sửa")
    }
    #expect(try make(["1.md": "khác"], files, force: true).names(.replace) == ["1.md"])
    #expect(text(files, "1.md") == "khác")
  }

  @Test("a kept file stays known by what it was made from, until it is forced")
  func keptIsOld() throws {
    let files = MemoryFileSystem()
    try make(["1.md": "một", "2.md": "hai"], files)
    try files.write("/vb/1.md", Array("sửa".utf8), mode: 0o644)
    let folder = PaperFolder("/vb", shownAs: "vb", files)
    func found(_ data: String) throws -> [PaperStatus] {
      let manifest = try #require(try folder.manifest())
      let changed = try manifest.changed { $0 == "a.json" ? data : nil }
      let text = data == "x" ? "một" : "MỘT \(data)"
      let anew = changed.isEmpty ? nil : Self.manifest(["1.md": text, "2.md": "hai"])
      return try folder.statuses(of: PaperSet(manifest), changed: changed, anew: anew) { _ in [] }
    }
    for data in ["y", "y", "z"] {
      try make(["1.md": "MỘT \(data)", "2.md": "hai"], files, data: data)
      let states = try found(data)
      #expect(states.map(\.state) == [.stale, .fresh])
      #expect(states.map(\.isEdited) == [true, false])
      #expect(states[0].changed == ["a.json"])
    }
    // Back to the data it was made from it is no longer old.
    #expect(try found("x").map(\.state) == [.fresh, .fresh])
    try make(["1.md": "MỘT z", "2.md": "hai"], files, force: true, data: "z")
    #expect(try found("z").map(\.state) == [.fresh, .fresh])
    #expect(try found("z").map(\.isEdited) == [false, false])
  }

  @Test("a foreign file of a paper's name stays too")
  func foreign() throws {
    let files = MemoryFileSystem()
    try files.makeFolder("/vb", mode: 0o700)
    try files.write("/vb/1.md", Array("của tôi".utf8), mode: 0o644)
    #expect(try make(["1.md": "một"], files).names(.edited) == ["1.md"])
    #expect(text(files, "1.md") == "của tôi")
    // Of the very bytes it is as if the program had written it.
    #expect(try make(["1.md": "của tôi"], files).names(.same) == ["1.md"])
  }

  @Test("papers made no more are named, and removed only when asked and unedited")
  func obsolete() throws {
    let files = MemoryFileSystem()
    try make(["1.md": "một", "2.md": "hai", "3.md": "ba"], files)
    try files.write("/vb/la.txt", Array("tệp lạ".utf8), mode: 0o644)
    for _ in 0..<2 {
      #expect(try make(["1.md": "một"], files).names(.left) == ["2.md", "3.md"])
    }
    try files.write("/vb/3.md", Array("sửa".utf8), mode: 0o644)
    let pruned = try make(["1.md": "một"], files, prune: true)
    #expect(pruned.names(.prune) == ["2.md"])
    #expect(pruned.names(.leftEdited) == ["3.md"])
    #expect(text(files, "2.md") == nil && text(files, "3.md") == "sửa")
    #expect(try make(["1.md": "một"], files, force: true, prune: true).names(.prune) == ["3.md"])
    #expect(text(files, "la.txt") == "tệp lạ")
  }

  @Test("a paper that comes back after it was left is the program's own")
  func comesBack() throws {
    let files = MemoryFileSystem()
    try make(["1.md": "một", "2.md": "hai"], files)
    try make(["1.md": "một"], files)
    #expect(try make(["1.md": "một", "2.md": "HAI"], files).names(.replace) == ["2.md"])
  }

  @Test("what an interrupted run wrote is no person's edit, however often it is interrupted")
  func interrupted() throws {
    let files = MemoryFileSystem()
    try make(["1.md": "a", "2.md": "b"], files)
    for (number, text) in ["c", "d", "e"].enumerated() {
      let failing = FailingWrites(files, after: 2 + number % 2)
      #expect(throws: Failure.self) { try make(["1.md": text, "2.md": text], failing) }
    }
    let change = try make(["1.md": "f", "2.md": "f"], files)
    #expect(change.names(.edited).isEmpty)
    #expect(text(files, "1.md") == "f" && text(files, "2.md") == "f")
    #expect(files.contents.keys.sorted() == ["/vb/1.md", "/vb/2.md", "/vb/manifest.json"])
  }

  @Test("a broken manifest is refused with its place, names that leave the folder too")
  func broken() throws {
    for text in [
      "{", "[]", #"{"schema":"thidua.manifest/2"}"#, #"{"schema":"thidua.manifest/1"}"#,
      #"{"schema":"thidua.manifest/1","program":"a","choice":{"year":"2024","today":"2024-01-01"},"#
        + #""workspace":{"name":"a","code":"b"},"obsolete":[{"name":"../thidua.json","sha256":"x"}]}"#,
    ] {
      let files = MemoryFileSystem()
      try files.makeFolder("/vb", mode: 0o700)
      try files.write("/vb/manifest.json", Array(text.utf8), mode: 0o644)
      let failure = #expect(throws: Failure.self) { try make(["1.md": "a"], files, prune: true) }
      #expect(failure?.kind == .badData, "\(text)")
      #expect(files.contents.count == 1)
    }
  }

  @Test("a manifest reads back as what was written")
  func roundTrip() throws {
    let files = MemoryFileSystem()
    try make(["1.md": "a"], files)
    #expect(
      try PaperFolder("/vb", shownAs: "vb", files).manifest() == Self.manifest(["1.md": "a"]))
  }

  @Test("papers do not go where a workspace keeps its data, nor into a file")
  func places() throws {
    let files = MemoryFileSystem()
    try files.makeFolder("/truong/years/2024", mode: 0o700)
    try files.write("/truong/thidua.json", [], mode: 0o644)
    try files.write("/tep", [], mode: 0o644)
    func kind(_ path: String) -> Failure.Kind? {
      do throws(Failure) {
        try PaperFolder(path, shownAs: path, files).check()
        return nil
      } catch {
        return error.kind
      }
    }
    for path in [
      "/truong", "/truong/", "/truong/plans", "/truong/years/2024/vb", "/truong/.thidua/a",
      "/truong/vb/../plans", "/truong/rules/",
    ] {
      #expect(kind(path) == .refused, "\(path)")
    }
    for path in ["/vb", "/truong/vb", "/truong/vb/2024", "/truong/plans/../vb", "/", "/moi/a/b"] {
      #expect(kind(path) == nil, "\(path)")
    }
    #expect(kind("/tep") == .cannotCreate)
  }

  @Test("what became of papers: fresh, stale, edited, missing, new, made no more")
  func statuses() throws {
    let files = MemoryFileSystem()
    try make(["1.md": "a", "2.md": "b", "3.md": "c", "4.md": "d"], files)
    try files.remove("/vb/3.md")
    try files.write("/vb/2.md", Array("sửa".utf8), mode: 0o644)
    let folder = PaperFolder("/vb", shownAs: "vb", files)
    let manifest = try #require(try folder.manifest())
    let anew = Self.manifest(["1.md": "a", "2.md": "B", "3.md": "c", "5.md": "e"])
    let found = try folder.statuses(of: PaperSet(manifest), changed: ["a.json"], anew: anew) { _ in
      []
    }
    #expect(found.map(\.name) == ["1.md", "2.md", "3.md", "4.md", "5.md"])
    #expect(found.map(\.state) == [.fresh, .stale, .missing, .obsolete, .new])
    #expect(found.map(\.isEdited) == [false, true, false, false, false])
    #expect(found[1].changed == ["a.json"])
    let quiet = try folder.statuses(of: PaperSet(manifest), changed: [], anew: nil) { _ in [] }
    #expect(quiet.map(\.state) == [.fresh, .fresh, .missing, .fresh])
  }
}

/// A file system whose writes fail after some: an interrupted run.
private final class FailingWrites: FileSystem, @unchecked Sendable {
  // One test uses it, on one thread.
  private let base: MemoryFileSystem
  private var left: Int

  init(_ base: MemoryFileSystem, after count: Int) {
    self.base = base
    left = count
  }

  func write(_ path: String, _ bytes: [UInt8], mode: UInt16) throws(Failure) {
    guard left > 0 else { throw Failure(.inputOutput, Message(same: "full")) }
    left -= 1
    try base.write(path, bytes, mode: mode)
  }

  func status(_ path: String) throws(Failure) -> FileStatus? { try base.status(path) }
  func read(_ path: String) throws(Failure) -> [UInt8] { try base.read(path) }
  func read(_ path: String, from offset: Int, count: Int) throws(Failure) -> [UInt8] {
    try base.read(path, from: offset, count: count)
  }
  func list(_ path: String) throws(Failure) -> [String] { try base.list(path) }
  func makeFolder(_ path: String, mode: UInt16) throws(Failure) {
    try base.makeFolder(path, mode: mode)
  }
  func append(_ path: String, at offset: Int, _ bytes: [UInt8], mode: UInt16) throws(Failure) {
    try base.append(path, at: offset, bytes, mode: mode)
  }
  func rename(_ from: String, to: String) throws(Failure) { try base.rename(from, to: to) }
  func remove(_ path: String) throws(Failure) { try base.remove(path) }
  func syncFolder(_ path: String) throws(Failure) {}
  func resolve(_ path: String) throws(Failure) -> String? { try base.resolve(path) }
  func lock(
    _ path: String, exclusive: Bool, waitMilliseconds: Int
  ) throws(Failure) -> any FolderLock {
    try base.lock(path, exclusive: exclusive, waitMilliseconds: waitMilliseconds)
  }
}
