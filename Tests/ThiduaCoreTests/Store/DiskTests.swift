import Foundation
import Testing

@testable import ThiduaCore

@Suite("The workspace on a disk")
struct DiskTests {
  private let disk = DiskFileSystem()

  @Test(
    "paths that leave the workspace are refused",
    arguments: ["../x.json", "a/../../x", "/etc/passwd", "a//b", "./a", ""])
  func leaving(_ path: String) throws {
    let scratch = try Scratch()
    let workspace = try scratch.open()
    #expect(failure { _ = try workspace.bytes(path) }?.kind == .noPermission)
    workspace.put([49], at: path)
    #expect(failure { _ = try workspace.commit(Scratch.note("x")) }?.kind == .noPermission)
  }

  @Test("files with people in them are 0600, plans and rubrics 0644, folders 0700")
  func modes() throws {
    let folder = try TemporaryFolder()
    let scratch = try Scratch(on: disk, root: folder.path + "/w")
    try scratch.change { workspace in
      workspace.put([49], at: "roster.json")
      workspace.put([49], at: "plans/a.json")
      workspace.put([49], at: "rubrics/a.json")
      try workspace.append([49, 10], to: "years/2024-2025/scores.jsonl")
    }
    func mode(_ path: String) throws -> UInt16? {
      try disk.status(joinPath(scratch.root, path))?.mode
    }
    #expect(try mode("thidua.json") == 0o644)
    #expect(try mode("roster.json") == 0o600)
    #expect(try mode("plans/a.json") == 0o644)
    #expect(try mode("rubrics/a.json") == 0o644)
    #expect(try mode("years/2024-2025/scores.jsonl") == 0o600)
    #expect(try mode("journal.jsonl") == 0o600)
    #expect(try mode("plans") == 0o700)
    #expect(try mode("years/2024-2025") == 0o700)
    #expect(try mode("") == 0o700)
  }

  @Test("the mode somebody gave a file is kept")
  func keptModes() throws {
    let folder = try TemporaryFolder()
    let scratch = try Scratch(on: disk, root: folder.path + "/w")
    try scratch.change { workspace in
      workspace.put([49], at: "roster.json")
      try workspace.append([49, 10], to: "years/2024-2025/scores.jsonl")
    }
    for path in ["roster.json", "years/2024-2025/scores.jsonl"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o640], ofItemAtPath: joinPath(scratch.root, path))
    }
    try scratch.change { workspace in
      workspace.put([50], at: "roster.json")
      try workspace.append([50, 10], to: "years/2024-2025/scores.jsonl")
    }
    #expect(try disk.status(joinPath(scratch.root, "roster.json"))?.mode == 0o640)
    #expect(
      try disk.status(joinPath(scratch.root, "years/2024-2025/scores.jsonl"))?.mode == 0o640)
    #expect(try scratch.audit().isClean)
  }

  @Test("a symbolic link out of the workspace is neither read nor written")
  func linkOut() throws {
    let folder = try TemporaryFolder()
    let scratch = try Scratch(on: disk, root: folder.path + "/w")
    let secret = folder.path + "/bi-mat.json"
    try disk.write(secret, Array("{}".utf8), mode: 0o600)
    try disk.makeFolder(folder.path + "/ngoai", mode: 0o700)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.root + "/roster.json", withDestinationPath: secret)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.root + "/plans", withDestinationPath: "../ngoai")
    let workspace = try scratch.open()
    #expect(failure { _ = try workspace.bytes("roster.json") }?.kind == .noPermission)
    #expect(failure { _ = try workspace.names(in: "plans") }?.kind == .noPermission)
    workspace.put([49], at: "roster.json")
    #expect(failure { _ = try workspace.commit(Scratch.note("x")) }?.kind == .noPermission)
    #expect(try disk.read(secret) == Array("{}".utf8))
    #expect(try disk.list(folder.path + "/ngoai").isEmpty)
  }

  @Test("a link inside the workspace is read but not written through")
  func linkInside() throws {
    let folder = try TemporaryFolder()
    let scratch = try Scratch(on: disk, root: folder.path + "/w")
    try scratch.change { $0.put(Array("{}".utf8), at: "plans/a.json") }
    try FileManager.default.createSymbolicLink(
      atPath: scratch.root + "/plans/b.json", withDestinationPath: "a.json")
    let workspace = try scratch.open()
    #expect(try workspace.bytes("plans/b.json") == Array("{}".utf8))
    workspace.put([49], at: "plans/b.json")
    #expect(failure { _ = try workspace.commit(Scratch.note("x")) }?.kind == .noPermission)
    #expect(try scratch.text("plans/a.json") == "{}")
  }

  @Test("a workspace somebody else holds is busy; readers do not disturb each other")
  func busy() throws {
    let folder = try TemporaryFolder()
    let scratch = try Scratch(on: disk, root: folder.path + "/w")
    do {
      let writer = try scratch.open()
      #expect(failure { _ = try scratch.open() }?.kind == .busy)
      #expect(failure { _ = try scratch.open(.reading) }?.kind == .busy)
      withExtendedLifetime(writer) {}
    }
    let one = try scratch.open(.reading)
    let two = try scratch.open(.reading)
    #expect(failure { _ = try scratch.open() }?.kind == .busy)
    withExtendedLifetime((one, two)) {}
  }

  @Test("a folder without thidua.json is no workspace, and one with a journal is not founded again")
  func noWorkspace() throws {
    let folder = try TemporaryFolder()
    #expect(
      failure {
        _ = try Workspace(folder.path, files: disk, for: .reading, waitMilliseconds: 0)
      }?.kind == .noInput)
    try disk.write(folder.path + "/journal.jsonl", [49], mode: 0o600)
    #expect(failure { _ = try Scratch(on: disk, root: folder.path) }?.kind == .cannotCreate)
    #expect(try disk.read(folder.path + "/journal.jsonl") == [49])
  }

  @Test("the nearest workspace upward is found")
  func nearest() throws {
    let scratch = try Scratch()
    #expect(try Workspace.nearest(to: "/truong/plans/x", files: scratch.files) == "/truong")
    #expect(try Workspace.nearest(to: "/khac", files: scratch.files) == nil)
  }

  @Test("a workspace opened for reading commits nothing")
  func reading() throws {
    let scratch = try Scratch()
    let workspace = try scratch.open(.reading)
    workspace.put([49], at: "roster.json")
    #expect(failure { _ = try workspace.commit(Scratch.note("x")) }?.kind == .fault)
  }

  @Test("an output file keeps its mode, and a folder of that name is refused")
  func output() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/bao-cao.docx"
    try OutputFile.write([1], to: path, shownAs: "bao-cao.docx", disk)
    #expect(try disk.status(path)?.mode == 0o644)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try OutputFile.write([1, 2], to: path, shownAs: "bao-cao.docx", disk)
    #expect(try disk.status(path)?.mode == 0o600)
    #expect(try disk.read(path) == [1, 2])
    #expect(try disk.list(folder.path) == ["bao-cao.docx"])
    #expect(
      failure { try OutputFile.write([1], to: folder.path, shownAs: "x", disk) }?.kind
        == .cannotCreate)
    #expect(
      failure { try OutputFile.write([1], to: folder.path + "/khong/x", shownAs: "x", disk) }?.kind
        == .cannotCreate)
  }
}
