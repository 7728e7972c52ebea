import ThiduaCore

@testable import ThiduaCLI

/// One run of the program in memory: words in, answers and exit code out.
struct MemoryRun {
  let code: Int32
  let output: String
  /// The output as bytes: what is no text.
  let bytes: [UInt8]
  let errors: String

  private final class Streams: @unchecked Sendable {
    // One run writes to it, on one thread.
    var output: [UInt8] = []
    var errors: [UInt8] = []
  }

  init(
    _ words: String..., files: any FileSystem = MemoryFileSystem(), folder: String = "/",
    environment: [String: String] = [:], input: String = "", isTerminal: Bool = false,
    failing: Failure? = nil, shelf: RecordShelf? = nil
  ) {
    self.init(
      words: words, files: files, folder: folder, environment: environment, input: input,
      isTerminal: isTerminal, failing: failing, shelf: shelf)
  }

  init(
    words: [String], files: any FileSystem = MemoryFileSystem(), folder: String = "/",
    environment: [String: String] = [:], input: String = "", isTerminal: Bool = false,
    failing: Failure? = nil, shelf: RecordShelf? = nil
  ) {
    let streams = Streams()
    var console = Console(
      writeOutput: { bytes throws(Failure) in
        if let failing { throw failing }
        streams.output += bytes
      },
      writeError: { streams.errors += $0 },
      readInput: { () throws(Failure) in Array(input.utf8) },
      environment: environment, currentFolder: folder,
      clock: { Moment(date: CivilDate(iso: "2024-10-07") ?? CivilDate(dayNumber: 0)) },
      isTerminal: isTerminal, columns: 80, files: files)
    console.shelf = shelf
    code = App.run(words, console: console)
    bytes = streams.output
    output = String(decoding: streams.output, as: UTF8.self)
    errors = String(decoding: streams.errors, as: UTF8.self)
  }

  /// A workspace in memory at `/truong`.
  static func workspace() -> MemoryFileSystem {
    let files = MemoryFileSystem()
    _ = MemoryRun(
      "init", "/truong", "--name", "Trường Tiểu học Hoa Sen", "--code", "THHS", "--place",
      "Phước An", "--kind", "primary", files: files)
    return files
  }
}
