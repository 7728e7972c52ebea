import Testing

@testable import ThiduaCore

/// A workspace in memory (or anywhere else) for one test.
struct Scratch {
  static let root = "/truong"

  let files: any FileSystem
  let root: String

  /// A new workspace of an invented primary school.
  init(on files: any FileSystem = MemoryFileSystem(), root: String = Scratch.root) throws {
    self.files = files
    self.root = root
    let unit = Unit(
      name: "Trường Tiểu học Hoa Sen", code: "THHS", place: "Phước An", kind: .primary,
      parent: "Uỷ ban nhân dân xã Phước An")
    try Workspace.create(root, files: files, unit, Scratch.note("init"))
  }

  static func note(_ command: String) -> Workspace.Note {
    Workspace.Note(at: "2024-10-07T08:00:00Z", by: "Văn thư", command: command)
  }

  /// The same workspace in a memory of its own.
  func copy() throws -> Scratch {
    guard let memory = files as? MemoryFileSystem else { throw NotInMemory() }
    return Scratch(made: try Scratch.copy(of: memory), root: root)
  }

  private struct NotInMemory: Error {}

  private init(made files: any FileSystem, root: String) {
    self.files = files
    self.root = root
  }

  func open(_ purpose: Workspace.Purpose = .changing) throws -> Workspace {
    try Workspace(root, files: files, for: purpose, waitMilliseconds: 0)
  }

  /// Runs a change and commits it.
  @discardableResult
  func change(
    _ command: String = "test", _ body: (Workspace) throws -> Void
  ) throws -> Workspace.Commit? {
    let workspace = try open()
    try body(workspace)
    return try workspace.commit(Scratch.note(command))
  }

  /// Takes back the newest change; appended lines are answered by `-` lines.
  @discardableResult
  func undo() throws -> Workspace.Undone {
    let workspace = try open()
    let undone = try workspace.stageUndo { _, bytes, _ throws(Failure) in
      Array("-\(String(decoding: bytes, as: UTF8.self))".utf8)
    }
    _ = try workspace.commit(Scratch.note("undo"), keepsUndo: false)
    return undone
  }

  func audit() throws -> WorkspaceAudit { try open(.reading).audit() }

  func text(_ path: String) throws -> String? {
    let full = joinPath(root, path)
    guard try files.status(full) != nil else { return nil }
    return String(decoding: try files.read(full), as: UTF8.self)
  }

  /// Writes a file as a person with an editor would.
  func edit(_ path: String, _ text: String) throws {
    try files.makeFolder(parentPath(joinPath(root, path)), mode: 0o700)
    try files.write(joinPath(root, path), Array(text.utf8), mode: 0o600)
  }

  /// Every file of the workspace with its content, the program's private folder left out.
  static func state(of files: MemoryFileSystem, root: String = Scratch.root) -> [String: [UInt8]] {
    files.contents.filter { $0.key.hasPrefix(root + "/") && !$0.key.contains("/.thidua/") }
  }

  /// A file system with the same content.
  static func copy(of files: MemoryFileSystem) throws -> MemoryFileSystem {
    let copy = MemoryFileSystem()
    for (path, bytes) in files.contents {
      try copy.makeFolder(parentPath(path), mode: 0o700)
      try copy.write(path, bytes, mode: 0o600)
    }
    return copy
  }
}

/// The failure an act throws, if it throws one.
func failure<Value>(_ body: () throws -> Value) -> Failure? {
  do {
    _ = try body()
    return nil
  } catch {
    return error as? Failure
  }
}
