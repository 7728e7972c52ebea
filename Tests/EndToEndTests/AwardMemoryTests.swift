import Foundation
import Testing
import ThiduaCore

/// What the journal remembers of awards when the program's private folder is gone.
@Suite("Award records without the private folder")
struct AwardMemoryTests {
  private static let decisions = "years/2024-2025/decisions.json"

  /// A school whose year is decided, without what lies in `.thidua`.
  private func school() throws -> School {
    let school = School(at: .decided)
    try FileManager.default.removeItem(atPath: school.folder.path("truong/.thidua"))
    return school
  }

  private func replace(_ school: School, _ path: String, _ old: String, _ new: String) {
    let text = school.text(path)
    #expect(text.contains(old), "\(path)")
    school.folder.write("truong/" + path, text.replacing(old, with: new))
  }

  @Test("a decision cut out is an error, is not adopted, and no award command goes over it")
  func cut() throws {
    let school = try school()
    replace(school, Self.decisions, "388/QĐ-UBND", "389/QĐ-UBND")
    replace(school, "years/2024-2025/nominations.json", "388/QĐ-UBND", "389/QĐ-UBND")
    let before = school.folder.snapshot()
    for line in ["check", "check --adopt"] {
      let found = school.run(line)
      #expect(found.code == 1, "\(line)")
      #expect(found.output.contains("record-lost"), "\(found.output)")
      #expect(found.output.contains("quyết định 388/QĐ-UBND"), "\(found.output)")
      #expect(found.output.contains("nhật ký dòng"), "\(found.output)")
      #expect(!found.error.contains("--adopt"), "\(found.error)")
      #expect(school.folder.snapshot() == before, "\(line) changed files")
    }
    school.refused(
      "award nominate gv-04 --tier LDTT --year 2024-2025 --today 2025-06-21",
      saying: "nominations.json mất", "bản sao lưu")
    school.refused(
      "award revoke dn-2024-002 --reason x --number 390/QĐ-UBND --date 2025-06-21",
      saying: "decisions.json mất")
  }

  @Test("removing the whole file is not adopted either")
  func removed() throws {
    let school = try school()
    try FileManager.default.removeItem(atPath: school.folder.path("truong/" + Self.decisions))
    let found = school.run("check --adopt")
    #expect(found.code == 1)
    #expect(found.output.contains("record-lost") && found.output.contains("file-missing"))
    #expect(school.run("check").output.contains("record-lost"))
  }

  @Test("an honest copy passes check, and goes on")
  func honest() throws {
    let school = try school()
    school.isSound()
    school.done("award nominate gv-04 --tier LDTT --year 2024-2025", on: "2025-06-21")
    school.done("undo", on: "2025-06-21")
    school.isSound()
    replace(school, "roster.json", "\"name\": \"", "\"name\": \"Cô ")
    #expect(school.run("check --adopt").code == 0)
    school.isSound()
  }

  @Test(
    "killed in the middle, the journal and the files tell the same",
    .enabled(if: KillTests.strace != nil, "strace is missing or may not trace"),
    arguments: ["rename", "fsync", "unlink"])
  func killed(_ call: String) throws {
    let strace = try #require(KillTests.strace)
    let start = try school()
    let line = "award nominate gv-04 --tier LDTT --year 2024-2025 --today 2025-06-21"
    var kills = 0
    for number in 1...12 {
      let copy = School(Folder(copying: start.folder.path))
      let answer = copy.run.run(
        strace, KillTests.inject(call, "signal=KILL", number) + words(line))
      guard answer.signal != 0 || answer.code != 0 else { break }
      kills += 1
      copy.isSound()
      // The nomination is there, and remembered, or it is not.
      let hasHappened = copy.text("years/2024-2025/nominations.json").contains("dn-2024-006")
      #expect(copy.text("journal.jsonl").contains("nomination | dn-2024-006") == hasHappened)
      copy.done("award nominate nv-01 --tier LDTT --year 2024-2025", on: "2025-06-21")
      copy.isSound()
    }
    #expect(kills > 1)
  }

  @Test("a journal of an older version passes check, and goes on")
  func older() throws {
    let school = try school()
    var hash = JournalEntry.genesis
    var text = ""
    for line in school.text("journal.jsonl").split(separator: "\n") {
      var entry = try JournalEntry(line: Array(line.utf8), number: 1)
      for index in entry.files.indices { entry.files[index].facts = [] }
      entry.prev = hash
      hash = SHA256.hex(entry.line.utf8)
      text += entry.line + "\n"
    }
    #expect(!text.contains("\"facts\""))
    school.folder.write("truong/journal.jsonl", text)
    school.isSound()
    school.done("award nominate gv-04 --tier LDTT --year 2024-2025", on: "2025-06-21")
    school.isSound()
    // From now on the journal remembers what it found.
    try FileManager.default.removeItem(atPath: school.folder.path("truong/.thidua"))
    replace(school, Self.decisions, "388/QĐ-UBND", "389/QĐ-UBND")
    #expect(school.run("check --adopt").output.contains("quyết định 388/QĐ-UBND"))
  }
}
