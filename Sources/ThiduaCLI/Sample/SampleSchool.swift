import ThiduaCore

/// The invented school of `thidua init --sample` and `samples/truong-tieu-hoc`: one script, run through
/// the program's own commands in memory, so that the sample can only hold what the program can make.
enum SampleSchool {
  private static let folder = "/truong"

  /// Makes the school in a folder.
  ///
  /// - Throws: `cannotCreate` where the folder cannot be made.
  static func write(to folder: String, _ files: any FileSystem) throws(Failure) {
    let contents = try make()
    do throws(Failure) {
      try put(contents, into: folder, files)
    } catch {
      throw error.ofOutput
    }
  }

  private static func put(
    _ contents: [String: [UInt8]], into folder: String, _ files: any FileSystem
  ) throws(Failure) {
    try files.makeFolder(folder, mode: 0o700)
    // The file that makes the folder a workspace comes last.
    let names = contents.keys.sorted {
      ($0 == Workspace.marker ? 1 : 0, $0) < ($1 == Workspace.marker ? 1 : 0, $1)
    }
    for name in names {
      let path = joinPath(folder, name)
      try files.makeFolder(parentPath(path), mode: 0o700)
      let isPublic =
        name == Workspace.marker || name.hasPrefix("plans/") || name.hasPrefix("rubrics/")
      try files.write(path, contents[name] ?? [], mode: isPublic ? 0o644 : 0o600)
    }
    try files.syncFolder(folder)
  }

  /// Every file of the school by its path.
  static func make() throws(Failure) -> [String: [UInt8]] {
    let memory = MemoryFileSystem()
    let shelf = RecordShelf()
    for step in SampleScript.steps {
      switch step {
      case .run(let date, let words, let input):
        try run(words, on: date, input: input, memory, shelf)
      case .file(let path, let content):
        try memory.write(joinPath(folder, path), Array(content.utf8), mode: 0o644)
      }
    }
    var contents: [String: [UInt8]] = [:]
    for (path, bytes) in memory.contents where path.hasPrefix(folder + "/") {
      let name = String(path.dropFirst(folder.count + 1))
      if !name.hasPrefix(".") { contents[name] = bytes }
    }
    return contents
  }

  private static func run(
    _ words: [String], on date: String, input: String, _ memory: MemoryFileSystem,
    _ shelf: RecordShelf
  ) throws(Failure) {
    let errors = ErrorText()
    var console = Console(
      writeOutput: { _ throws(Failure) in }, writeError: { errors.bytes += $0 },
      readInput: { () throws(Failure) in Array(input.utf8) },
      environment: ["THIDUA_WORKSPACE": folder, "THIDUA_AS": "Văn thư"], currentFolder: "/",
      clock: { Moment(date: CivilDate(iso: date) ?? CivilDate(dayNumber: 0)) }, isTerminal: false,
      columns: 80, files: memory)
    console.shelf = shelf
    let code = App.run(words, console: console)
    guard code == ExitCode.done.rawValue else {
      let line = words.joined(separator: " ")
      throw Failure(
        .fault,
        Message(same: "sample: \(line): \(code): \(String(decoding: errors.bytes, as: UTF8.self))"))
    }
  }

  /// What a command said; one command at a time writes to it.
  private final class ErrorText: @unchecked Sendable {
    var bytes: [UInt8] = []
  }
}
