import Testing
import ThiduaCore

@testable import ThiduaCLI

@Suite("Exit codes, languages, streams")
struct AppTests {
  @Test("every kind of failure has the code of the contract")
  func codes() {
    let codes: [Failure.Kind: Int32] = [
      .refused: 1, .usage: 64, .badData: 65, .noInput: 66, .fault: 70, .cannotCreate: 73,
      .inputOutput: 74, .busy: 75, .noPermission: 77,
    ]
    for kind in Failure.Kind.allCases { #expect(ExitCode(kind).rawValue == codes[kind]) }
    #expect(codes.count == Failure.Kind.allCases.count)
  }

  @Test("the codes as commands give them")
  func run() throws {
    let files = MemoryRun.workspace()
    let environment = ["THIDUA_WORKSPACE": "/truong"]
    func code(_ words: String..., input: String = "") -> Int32 {
      MemoryRun(words: words, files: files, environment: environment, input: input).code
    }
    #expect(code("check") == 0)
    #expect(code("award", "history", "khong-co") == 1)
    #expect(code("undo") == 1)
    #expect(code("enroll") == 64)
    #expect(code("enroll", "list", "--format", "xml") == 64)
    #expect(code("plan", "check", "-", input: "{") == 65)
    #expect(code("enroll", "import", "-", "--kind", "collectives", input: "id\nx\n") == 65)
    #expect(code("plan", "check", "khong-co.json") == 66)
    #expect(code("-w", "/khong", "log") == 66)
    #expect(MemoryRun("enroll", "list").code == 66)
    try files.makeFolder("/ra", mode: 0o700)
    #expect(code("log", "-o", "/ra") == 73)
    let closed = Failure(.inputOutput, Message(same: "closed"))
    #expect(MemoryRun("version", failing: closed).code == 74)
  }

  @Test("results go to standard output, messages to standard error")
  func streams() {
    let files = MemoryRun.workspace()
    let run = MemoryRun("-w", "/truong", "enroll", "list", "-f", "json", files: files)
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("{\n  \"schema\": \"thidua.roster/1\""))
    #expect(run.errors.isEmpty)
    let wrong = MemoryRun("enrol")
    #expect(wrong.output.isEmpty)
    #expect(wrong.errors == "Lỗi: không có lệnh 'enrol'\nÝ bạn là 'enroll'?\n")
  }

  @Test("the language: Vietnamese, THIDUA_LANG, --lang above both, in wrong lines too")
  func language() {
    let english = ["THIDUA_LANG": "en"]
    #expect(MemoryRun("enrol").errors.hasPrefix("Lỗi:"))
    #expect(MemoryRun("enrol", environment: english).errors.hasPrefix("Error:"))
    #expect(MemoryRun("enrol", "--lang", "en").errors.hasPrefix("Error:"))
    #expect(MemoryRun("--lang=en", "enrol").errors.hasPrefix("Error:"))
    #expect(MemoryRun("enrol", "--lang=vi", environment: english).errors.hasPrefix("Lỗi:"))
    #expect(MemoryRun("enrol", environment: ["THIDUA_LANG": "fr"]).errors.hasPrefix("Lỗi:"))
    #expect(MemoryRun("version", "--lang", "fr").code == 64)
    #expect(MemoryRun("--help", environment: english).output.contains("Usage:"))
  }

  @Test("colour on a terminal alone, and not where it is unwanted")
  func colour() {
    #expect(MemoryRun("enrol", isTerminal: true).errors.contains("\u{1B}["))
    #expect(!MemoryRun("enrol").errors.contains("\u{1B}["))
    #expect(!MemoryRun("enrol", "--no-color", isTerminal: true).errors.contains("\u{1B}["))
    #expect(!MemoryRun("undo", "--no-color", isTerminal: true).errors.contains("\u{1B}["))
    for environment in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      let run = MemoryRun("enrol", environment: environment, isTerminal: true)
      #expect(!run.errors.contains("\u{1B}["))
    }
  }

  @Test("the version, with or without a command")
  func version() {
    for words in [["version"], ["--version"], ["check", "--version"], ["--version", "check"]] {
      let run = MemoryRun(words: words)
      #expect(run.output == "thidua \(App.version)\n")
      #expect(run.code == 0)
    }
  }

  @Test("an unknown word is never run, and nothing is written")
  func unknown() {
    let files = MemoryRun.workspace()
    let before = files.contents
    for words in [["udno"], ["--", "undo"], ["enroll", "imprt", "x"], ["initt", "/moi"]] {
      #expect(MemoryRun(words: words, files: files, folder: "/truong").code == 64)
    }
    #expect(files.contents == before)
  }

  @Test("a dry run shows the change and writes nothing")
  func dryRun() {
    let files = MemoryRun.workspace()
    let before = files.contents
    let words = ["enroll", "collective", "to-1", "--name", "Tổ 1", "--kind", "department"]
    let dry = MemoryRun(words: words + ["-n"], files: files, folder: "/truong")
    #expect(dry.code == 0, "\(dry.errors)")
    #expect(!(dry.output + dry.errors).isEmpty)
    #expect(files.contents == before)
    let real = MemoryRun(
      words: words + ["--as", "Cô Hoa"], files: files, folder: "/truong/plans")
    #expect(real.code == 0, "\(real.errors)")
    let log = MemoryRun("log", "-w", "/truong", files: files)
    #expect(log.output.contains("Cô Hoa"))
  }

  @Test("the day comes from --today, else from SOURCE_DATE_EPOCH, else from the clock")
  func today() {
    func journal(_ words: [String], _ environment: [String: String]) -> String {
      let files = MemoryFileSystem()
      _ = MemoryRun(
        words: [
          "init", "/a", "--name", "Trường", "--code", "T", "--place", "X", "--kind", "primary",
        ] + words, files: files, environment: environment)
      return String(decoding: files.contents["/a/journal.jsonl"] ?? [], as: UTF8.self)
    }
    #expect(journal([], [:]).contains("\"2024-10-07T00:00:00Z\""))
    #expect(journal([], ["SOURCE_DATE_EPOCH": "0"]).contains("\"1970-01-01T00:00:00Z\""))
    #expect(
      journal(["--today", "2025-06-10"], ["SOURCE_DATE_EPOCH": "0"]).contains("\"2025-06-10T"))
    #expect(MemoryRun("version", environment: ["SOURCE_DATE_EPOCH": "x"]).code == 64)
  }
}
