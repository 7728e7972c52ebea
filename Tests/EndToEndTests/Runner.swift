import Foundation
import Glibc

/// The built program.
enum Binary {
  /// Its path: beside the test bundle.
  static let path: String = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0])
    return bundle.deletingLastPathComponent().appendingPathComponent("thidua").path
  }()
}

/// What a process answered.
struct Answer: Sendable {
  var bytes: [UInt8]
  var error: String
  /// The exit code; -1 where a signal ended the process.
  var code: Int32
  /// The signal that ended the process; 0 if none did.
  var signal: Int32

  var output: String { String(decoding: bytes, as: UTF8.self) }
  var lines: [String] { output.split(separator: "\n").map(String.init) }
  var errorLines: [String] { error.split(separator: "\n").map(String.init) }
  /// The answer as a JSON object.
  var object: [String: Any] {
    let value = try? JSONSerialization.jsonObject(with: Data(bytes))
    return value as? [String: Any] ?? [:]
  }
}

/// A process that has been started.
final class Running: @unchecked Sendable {
  let id: pid_t
  private let streams: Folder

  init(id: pid_t, streams: Folder) {
    self.id = id
    self.streams = streams
  }

  /// Waits for the end. A process that does not end within a minute is killed.
  func wait() -> Answer {
    var status: Int32 = 0
    var pause: UInt32 = 300
    var waited = 0
    while waitpid(id, &status, WNOHANG) == 0 {
      usleep(pause)
      waited += Int(pause)
      if waited > 60_000_000 { kill(id, SIGKILL) }
      pause = min(pause * 2, 4_000)
    }
    let signal = status & 0x7F
    return Answer(
      bytes: streams.bytes("out"), error: String(decoding: streams.bytes("err"), as: UTF8.self),
      code: signal == 0 ? (status >> 8) & 0xFF : -1, signal: signal)
  }
}

/// Runs programs in a folder. Output goes through files, not pipes, so that nothing can block.
struct Runner: Sendable {
  var folder: String
  var environment: [String: String] = [:]
  /// Keeps a folder as long as something runs in it.
  var keeping: Folder?

  /// Runs the built program.
  ///
  /// - Parameter line: its words, split as `words` does.
  func callAsFunction(_ line: String, input: [UInt8] = []) -> Answer {
    run(Binary.path, words(line), input: input)
  }

  func callAsFunction(_ line: String, input: String) -> Answer {
    run(Binary.path, words(line), input: Array(input.utf8))
  }

  /// Runs a line of the shell; `$T` is the built program.
  func shell(_ line: String) -> Answer { run("/bin/sh", ["-c", line]) }

  func run(_ program: String, _ arguments: [String], input: [UInt8] = []) -> Answer {
    start(program, arguments, input: input)?.wait()
      ?? Answer(bytes: [], error: "cannot start \(program)", code: -2, signal: 0)
  }

  func start(_ program: String, _ arguments: [String], input: [UInt8] = []) -> Running? {
    let streams = Folder()
    streams.write("in", input)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let create = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, streams.path("in"), O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, streams.path("out"), create, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, streams.path("err"), create, 0o600)
    var all = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC", "USER": "e2e",
      "T": Binary.path, "THIDUA_AS": "Văn thư",
    ]
    all.merge(environment) { _, new in new }
    // The folder is entered by env, which then becomes the program.
    let line = ["env", "-C", folder, program] + arguments
    var pointers = line.map { strdup($0) } + [nil]
    var variables = all.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in pointers + variables { free(pointer) } }
    var id: pid_t = 0
    guard posix_spawn(&id, "/usr/bin/env", &actions, nil, &pointers, &variables) == 0 else {
      return nil
    }
    return Running(id: id, streams: streams)
  }

  /// The same with more environment.
  func with(_ more: [String: String]) -> Runner {
    var copy = self
    copy.environment.merge(more) { _, new in new }
    return copy
  }
}

/// Splits a line at spaces outside quotes, as a shell does.
func words(_ line: String) -> [String] {
  var words: [String] = []
  var word: String?
  var quote: Character?
  for character in line {
    if character == quote {
      quote = nil
    } else if quote == nil, character == "'" || character == "\"" {
      quote = character
      word = word ?? ""
    } else if quote == nil, character == " " {
      if let done = word { words.append(done) }
      word = nil
    } else {
      word = (word ?? "") + String(character)
    }
  }
  return words + (word.map { [$0] } ?? [])
}
