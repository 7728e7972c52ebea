import Foundation
import Glibc
import Testing

@Suite("Exit codes")
struct ExitCodeTests {
  @Test("64: a wrong word gets the nearest right one and is never run")
  func usage() {
    let school = School(at: .enrolled)
    for (line, word) in [
      ("enrol list", "enroll"), ("enroll lst", "list"), ("award nominat gv-01", "nominate"),
      ("chek", "check"), ("score rank --campain x", "--campaign"),
      ("enroll list --formt csv", "--format"),
    ] {
      school.refused(line, code: 64, saying: "Ý bạn là '\(word)'?")
    }
    for line in [
      "enroll", "award meeting", "score record 6A1", "enroll list extra", "enroll list -Z",
      "enroll list --format", "enroll list --format pdf", "enroll list --lang fr",
      "enroll list --today 2024-02-30", "enroll list --quiet=1", "check -f docx",
      "enroll list --format csv --format html", "award tally --tier LDTT --members x --yes 1",
      "init x", "completions tcsh", "help khong-co", "report nothing", "--nothing",
    ] {
      school.refused(line, code: 64)
    }
    let english = school.run("enrol list --lang en")
    #expect(english.error.contains("Error: "))
    #expect(english.error.contains("Did you mean 'enroll'?"))
  }

  @Test("66: no such file, no such workspace")
  func missing() {
    let school = School(at: .enrolled)
    for line in [
      "enroll import khong-co.csv --kind ratings", "score import khong-co.csv",
      "plan check khong-co.json", "score rubric check khong-co.json", "plan tasks khong-co.json",
      "plan import khong-co.txt", "enroll list -w khong-co", "check -w /",
    ] {
      school.refused(line, code: 66)
    }
    let nowhere = Runner(folder: "/")
    #expect(nowhere("enroll list").code == 66)
    #expect(nowhere("check").code == 66)
    // From a folder below, the workspace upward is found.
    let below = Runner(folder: school.folder.path("truong/years"))
    #expect(below("enroll list -f csv").code == 0)
  }

  @Test("65: broken files are told with their place and never half read")
  func badData() {
    let school = School(at: .scored)
    func broken(_ path: String, _ text: String, _ line: String, _ words: String) {
      let whole = school.text(path)
      school.folder.write("truong/" + path, text)
      school.refused(line, code: 65, saying: words)
      school.folder.write("truong/" + path, whole)
    }
    let roster = school.text("roster.json")
    let record = "score record 6A1 C01 --campaign ne-nep --period T05 --value 1"
    broken("roster.json", String(roster.dropLast(40)), "enroll list", "roster.json")
    broken("roster.json", "", record, "roster.json")
    broken("roster.json", "\u{FEFF}" + roster, record, "roster.json:1:1")
    broken(
      "roster.json", roster.replacing("thidua.roster/1", with: "thidua.roster/2"),
      "enroll import can-bo.csv --kind individuals", "thidua.roster/2")
    broken(
      "roster.json", roster.replacing("thidua.roster/1", with: "other/1"), "enroll list", "other/1")
    broken("thidua.json", "{", record, "thidua.json:1:")
    broken(
      "thidua.json", school.text("thidua.json").replacing("/1\"", with: "/7\""), record, "/7")
    broken(
      "roster.json", roster.replacing("\"individuals\"", with: "\"individual\""), "enroll list",
      "roster.json:")
    broken("rubrics/ne-nep-lop.json", "[]", record, "ne-nep-lop.json:1:1")
    broken("plans/ke-hoach.json", "{\"schema\":\"thidua.plan/9\"}", record, "thidua.plan/9")
    broken(
      "years/2024-2025/scores.jsonl", "{\"id\":\n",
      "score rank --campaign ne-nep --period T05 --year 2024-2025", "scores.jsonl:1")
    broken("journal.jsonl", "x\n", record, "journal.jsonl")
    school.isSound()
  }

  @Test("check names what was broken, and ends with 1")
  func checks() {
    let school = School(at: .scored)
    let journal = school.text("journal.jsonl")
    school.folder.write("truong/journal.jsonl", journal.replacing("Văn thư", with: "Người khác"))
    #expect(school.run("check").code == 1)
    school.folder.write("truong/journal.jsonl", journal)
    school.isSound()
    let ledger = school.text("years/2024-2025/scores.jsonl")
    school.folder.write(
      "truong/years/2024-2025/scores.jsonl", ledger.replacing("\"85\"", with: "\"95\""))
    let edited = school.run("check")
    #expect(edited.code == 1)
    #expect(edited.output.contains("years/2024-2025/scores.jsonl"))
    let json = school.run("check -f json")
    #expect(json.code == 1)
    #expect(json.object["schema"] as? String == "thidua.findings/1")
    #expect(school.run("check --adopt").code == 0)
    school.isSound()
    #expect(school.run("log --last 1").output.contains("check --adopt"))
  }

  @Test("73, 74: output that cannot be created or written")
  func output() {
    let school = School(at: .enrolled)
    school.refused("enroll list -o /khong/co/ds.csv", code: 73, saying: "/khong/co/ds.csv")
    school.refused("enroll list -f text -o .", code: 73)
    school.refused("enroll list -f csv -o /dev/full", code: 74)
    school.refused("init can-bo.csv --sample", code: 73)
    let full = school.run.shell("$T enroll list > /dev/full")
    #expect(full.code == 74)
    #expect(full.error.hasPrefix("Lỗi: "))
    let closed = school.run.shell("$T enroll list >&-")
    #expect(closed.code == 74)
    // The reader of the pipe is gone before the writer begins.
    let pipe = school.run.shell(
      "{ sleep 0.1; $T enroll list; echo $? > code; } | true; sleep 0.4; cat code")
    #expect(pipe.output == "74\n")
    // Errors that nobody can read do not change the code.
    #expect(school.run.shell("$T enrol 2>&-").code == 64)
    #expect(school.run.shell("$T check 2>/dev/full").code == 0)
  }

  @Test("a command that fails leaves the file of --output as it was")
  func failedOutput() {
    let school = School(at: .enrolled)
    school.folder.write("bao-cao.docx", "báo cáo cũ")
    for line in [
      "report decision --decision 1/Q -o bao-cao.docx", "plan show khong-co.json -o bao-cao.docx",
      "report minutes --meeting x -o moi.docx", "plan import khong-co.txt -o moi.json",
    ] {
      let answer = school.run(line)
      #expect([1, 66].contains(answer.code))
      #expect(answer.errorLines.count <= 2, "\(answer.error)")
    }
    #expect(school.folder.text("bao-cao.docx") == "báo cáo cũ")
    #expect(!school.folder.exists("moi.docx"))
    #expect(!school.folder.exists("moi.json"))
  }

  @Test("75: another process holds the workspace")
  func busy() throws {
    let school = School(at: .scored)
    let descriptor = open(school.folder.path("truong"), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX) == 0)
    let busy = School.hasty(school)
    busy.refused("score record 6A1 C01 --campaign ne-nep --period T05 --value 1", code: 75)
    busy.refused("enroll list", code: 75)
    busy.refused("check", code: 75)
    // Readers do not hinder each other.
    try #require(flock(descriptor, LOCK_SH) == 0)
    #expect(busy.run("enroll list").code == 0)
    busy.refused("undo", code: 75)
    try #require(flock(descriptor, LOCK_UN) == 0)
    busy.done("score record 6A1 C01 --campaign ne-nep --period T05 --value 1")
  }

  @Test("77: a link is not written through, nor followed out of the workspace")
  func links() throws {
    let school = School(at: .scored)
    let outside = school.folder.path("ngoai.jsonl")
    let ledger = school.folder.path("truong/years/2024-2025/scores.jsonl")
    try FileManager.default.moveItem(atPath: ledger, toPath: outside)
    try FileManager.default.createSymbolicLink(atPath: ledger, withDestinationPath: outside)
    school.refused(
      "score record 6A1 C01 --campaign ne-nep --period T05 --value 1 --today 2024-10-07", code: 77)
    school.refused("score rank --campaign ne-nep --period T05 --year 2024-2025", code: 77)
  }

  @Test("77: a folder that may only be read", .enabled(if: getuid() != 0))
  func readOnly() {
    let school = School(at: .scored)
    chmod(school.folder.path("truong"), 0o500)
    defer { chmod(school.folder.path("truong"), 0o700) }
    school.refused("score record 6A1 C01 --campaign ne-nep --period T05 --value 1", code: 77)
    // Somebody else's workspace: not even the folder of changes can be made.
    chmod(school.folder.path("truong/.thidua"), 0o500)
    defer { chmod(school.folder.path("truong/.thidua"), 0o700) }
    school.refused("score record 6A1 C01 --campaign ne-nep --period T05 --value 1", code: 77)
    #expect(school.run("enroll list").code == 0)
  }

  @Test("73: an output file in a folder that may not be entered", .enabled(if: getuid() != 0))
  func closedFolder() {
    let school = School(at: .scored)
    let closed = school.folder.path("kin")
    #expect(mkdir(closed, 0o000) == 0)
    defer { chmod(closed, 0o700) }
    school.refused("enroll list -o \(closed)/a.csv", code: 73)
  }
}

extension School {
  /// The same school for a user who does not wait.
  static func hasty(_ school: School) -> School {
    School(folder: school.folder, run: school.run.with(["THIDUA_WAIT": "0.2"]))
  }
}
