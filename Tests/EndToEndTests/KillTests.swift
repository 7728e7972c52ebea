import Foundation
import Glibc
import Testing

/// A process may be killed at any moment: the state is wholly the old or wholly the new one.
@Suite("Kills")
struct KillTests {
  static let strace: String? = ["/usr/bin/strace", "/bin/strace", "/usr/local/bin/strace"]
    .first { access($0, X_OK) == 0 && canTrace($0) }

  private static func canTrace(_ path: String) -> Bool {
    // Containers may forbid tracing.
    Runner(folder: "/tmp").run(path, ["-f", "-o", "/dev/null", "/bin/true"]).code == 0
  }

  private static let record =
    "score record 6A1 C01 --campaign ne-nep --period T07 --value 1 --today 2024-10-20"
  private static let people = "enroll import moi.csv --kind individuals --today 2024-10-20"

  @Test(
    "score record and enroll import, killed before every system call that writes",
    .enabled(if: strace != nil, "strace is missing or may not trace"),
    arguments: [record, people])
  func atEveryCall(_ line: String) throws {
    let strace = try #require(KillTests.strace)
    let start = school()
    let old = start.content
    let whole = School(Folder(copying: start.folder.path))
    #expect(whole.run(line).code == 0)
    let new = whole.content
    #expect(old != new)
    var kills = 0
    var outcomes: Set<Bool> = []
    // strace counts each system call by itself.
    for call in KillTests.calls {
      for number in 1...60 {
        let copy = School(Folder(copying: start.folder.path))
        let answer = copy.run.run(
          strace, KillTests.inject(call, "signal=KILL", number) + words(line))
        guard answer.signal != 0 || answer.code != 0 else { break }
        kills += 1
        copy.isSound()
        let content = copy.content
        #expect(content == old || content == new, "killed at \(call) \(number)")
        outcomes.insert(content == new)
        // The next change finds nothing in its way.
        if number % 3 == 0 {
          copy.done(
            "score record 6A2 C01 --campaign ne-nep --period T07 --value 1 --year 2024-2025")
        }
      }
    }
    #expect(kills > 20)
    #expect(outcomes == [false, true])
  }

  private static let calls = ["write", "fsync", "rename", "ftruncate", "unlink", "rmdir", "mkdir"]

  /// The arguments for strace before those of the program.
  static func inject(_ call: String, _ fault: String, _ number: Int) -> [String] {
    [
      "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
      "inject=\(call):\(fault):when=\(number)", Binary.path,
    ]
  }

  @Test("killed at random times", arguments: [record, people])
  func atRandom(_ line: String) throws {
    let start = school()
    let old = start.content
    let whole = School(Folder(copying: start.folder.path))
    #expect(whole.run(line).code == 0)
    let new = whole.content
    for round in 0..<25 {
      let copy = School(Folder(copying: start.folder.path))
      let running = try #require(copy.run.start(Binary.path, words(line)))
      usleep(UInt32(2_000 + round * 700))
      kill(running.id, SIGKILL)
      _ = running.wait()
      copy.isSound()
      let content = copy.content
      #expect(content == old || content == new, "round \(round)")
    }
  }

  @Test("a killed init leaves no workspace, or a sound one", .enabled(if: strace != nil))
  func initialising() throws {
    let strace = try #require(KillTests.strace)
    let line = "init x --name 'Trường' --code T --place 'P' --kind primary --today 2024-08-20"
    var kills = 0
    for call in KillTests.calls {
      for number in 1...60 {
        let folder = Folder()
        let run = Runner(folder: folder.path)
        let answer = run.run(strace, KillTests.inject(call, "signal=KILL", number) + words(line))
        guard answer.signal != 0 || answer.code != 0 else { break }
        kills += 1
        // What was begun does not stand in the way of a second try.
        if !folder.exists("x/thidua.json") { #expect(run(line).code == 0, "\(call) \(number)") }
        #expect(run("check -w x").code == 0, "killed at \(call) \(number)")
      }
    }
    #expect(kills > 6)
  }

  @Test(
    "a disk that fails changes nothing, or the change has happened",
    .enabled(if: strace != nil), arguments: ["write", "fsync", "rename", "ftruncate", "mkdir"])
  func failingDisk(_ call: String) throws {
    let strace = try #require(KillTests.strace)
    let start = school()
    let old = start.content
    for number in 1...16 {
      let copy = School(Folder(copying: start.folder.path))
      let answer = copy.run.run(
        strace, KillTests.inject(call, "error=ENOSPC", number) + words(KillTests.record))
      copy.isSound()
      let content = copy.content
      if answer.code == 0 {
        #expect(content != old, "\(call) \(number)")
        #expect(!answer.bytes.isEmpty, "\(call) \(number)")
      } else if answer.error.contains("không ghi được kết quả") {
        // The change has happened; its id could not be printed.
        #expect(answer.code == 74)
      } else {
        #expect([73, 74].contains(answer.code), "\(call) \(number): \(answer.error)")
        #expect(content == old, "\(call) \(number): \(answer.error)")
        #expect(answer.bytes.isEmpty, "\(call) \(number)")
      }
    }
  }

  @Test("forty parallel scores lose nothing")
  func parallel() throws {
    let school = school()
    let before = school.text("years/2024-2025/scores.jsonl").split(separator: "\n").count
    var all: [Running] = []
    for number in 0..<40 {
      let line =
        "score record 6A1 C02 --campaign ne-nep --period T07 --value 1 --note 'số \(number)'"
      all.append(
        try #require(school.run.start(Binary.path, words(line + " --year 2024-2025"))))
    }
    let answers = all.map { $0.wait() }
    for answer in answers { #expect(answer.code == 0, "\(answer.error)") }
    let lines = school.text("years/2024-2025/scores.jsonl").split(separator: "\n")
    #expect(lines.count == before + 40)
    #expect(Set(answers.map(\.output)).count == 40)
    for number in 0..<40 {
      #expect(lines.filter { $0.contains("\"số \(number)\"") }.count == 1)
    }
    school.isSound()
    #expect(school.text("journal.jsonl").split(separator: "\n").count == 11 + 2 + 40)
  }

  private func school() -> School {
    let school = School(at: .scored)
    school.folder.write(
      "moi.csv",
      "id,name,unit,role\ngv-20,Trần Thị Mẫu,to-tn,teacher\ngv-21,Lý Văn Thử,to-xh,teacher\n")
    return school
  }
}

extension School {
  /// The files a user sees; what the program keeps for itself does not count.
  var content: [String: [UInt8]?] {
    return folder.snapshot(School.name).filter { !$0.key.hasPrefix(".") }
  }
}
