import Foundation
import Testing

@Suite("Habits of all commands")
struct HabitTests {
  @Test(
    "--dry-run tells and writes nothing",
    arguments: [
      "enroll import moi.csv --kind individuals",
      "enroll register gv-02 --year 2024-2025 --tier CSTDCS",
      "enroll transfer gv-02 --to to-xh --on 2025-03-01",
      "enroll individual gv-40 --name A --unit to-tn --role teacher",
      "enroll collective 6A3 --name 'Lớp 6A3' --kind class --parent k6",
      "score record 6A1 C01 --campaign ne-nep --period T07 --value 1", "score import diem.csv",
      "score void d0 --reason R --year 2024-2025", "score lock T05 --year 2024-2025",
      "score rate gv-04 HTTNV --year 2024-2025",
      "plan issue ke-hoach --number 3/KH-THCSST --date 2024-09-05",
      "plan new --year 2025-2026", "plan done q1",
      "award nominate gv-04 --tier LDTT --year 2024-2025", "award appraise dn-2024-001",
      "award withdraw dn-2024-001 --reason R", "award return dn-2024-001 --reason R",
      "award meeting vote hop-1 dn-2024-004 --yes 6 --no 0", "award meeting close hop-1", "undo",
      "init khac --name N --code C --place P --kind primary", "init khac --sample",
    ])
  func dryRun(_ line: String) {
    let school = School(at: .meeting)
    school.folder.write("moi.csv", "id,name,unit,role\ngv-20,Trần Thị Mẫu,to-tn,teacher\n")
    let before = school.folder.snapshot()
    for option in ["--dry-run", "-n"] {
      let answer = school.run("\(line) \(option)")
      #expect(answer.code == 0, "\(answer.error)")
      #expect(!answer.error.isEmpty)
      #expect(school.folder.snapshot() == before)
    }
    // Without it, the same line changes something.
    #expect(school.run(line).code == 0)
    #expect(school.folder.snapshot() != before)
  }

  @Test("undo takes changes back, one after the other, by new lines")
  func undo() {
    let school = School(at: .meeting)
    func files() -> [String: String] {
      var files: [String: String] = [:]
      for name in [
        "roster.json", "years/2024-2025/nominations.json", "years/2024-2025/meetings.json",
      ] {
        files[name] = school.text(name)
      }
      return files
    }
    let old = files()
    let lines = school.text("journal.jsonl").split(separator: "\n").count
    school.done("award return dn-2024-002 --reason 'Thiếu minh chứng'")
    let returned = files()
    school.done("enroll transfer gv-02 --to to-xh --on 2025-03-01")
    #expect(files() != returned)
    school.done("undo")
    #expect(files() == returned)
    school.done("undo")
    #expect(files() == old)
    #expect(school.text("journal.jsonl").split(separator: "\n").count == lines + 4)
    school.isSound()
    // A score is taken back by a reversing line; the ledger is not cut.
    let ledger = school.text("years/2024-2025/scores.jsonl")
    school.done("score record 6A1 C01 --campaign ne-nep --period T05 --value 4 --year 2024-2025")
    school.done("undo")
    #expect(school.text("years/2024-2025/scores.jsonl").hasPrefix(ledger))
    let rank = school.run("score rank --campaign ne-nep --period T05 --year 2024-2025 -f json")
    #expect(rank.output.contains("\"88.67\""))
    school.isSound()
    // A file that was edited since is left alone.
    school.done("score rate gv-04 HTTNV --year 2024-2025")
    let ratings = "truong/years/2024-2025/ratings.json"
    let place = school.folder.exists(ratings) ? ratings : "truong/history.json"
    school.folder.write(place, school.folder.text(place) + "\n")
    school.refused("undo")
  }

  @Test("tables in every dress a clerk's spreadsheet gives them")
  func dresses() {
    let table = SchoolFiles.tables["can-bo.csv"] ?? ""
    let utf16 = table.replacing(",", with: "\t")
    func words(_ order: (UInt16) -> [UInt8], _ mark: [UInt8]) -> [UInt8] {
      mark + utf16.utf16.flatMap(order)
    }
    let dresses: [(String, [UInt8])] = [
      ("plain", Array(table.utf8)), ("mark", [0xEF, 0xBB, 0xBF] + Array(table.utf8)),
      ("decomposed", Array(table.decomposedStringWithCanonicalMapping.utf8)),
      ("carriage returns", Array(table.replacing("\n", with: "\r\n").utf8)),
      ("semicolons", Array(table.replacing(",", with: ";").utf8)),
      ("tabs", Array(table.replacing(",", with: "\t").utf8)),
      ("quotes", Array(table.replacing("Lê Thị Thu", with: "\"Lê Thị Thu\"").utf8)),
      ("little UTF-16", words({ [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, [0xFF, 0xFE])),
      ("big UTF-16", words({ [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, [0xFE, 0xFF])),
      ("no last line feed", Array(table.dropLast().utf8)),
    ]
    var expected: String?
    for (name, bytes) in dresses {
      let school = School(Folder())
      school.done(
        "init truong --name N --code C --place P --kind lowerSecondary", on: "2024-08-20")
      school.done(
        "enroll import - --kind collectives", on: "2024-08-21",
        input: SchoolFiles.tables["tap-the.csv"] ?? "")
      let answer = school.run(
        "enroll import - --kind individuals --today 2024-08-21", input: bytes)
      #expect(answer.code == 0, "\(name): \(answer.error)")
      let roster = school.text("roster.json")
      expected = expected ?? roster
      #expect(roster == expected, "\(name)")
    }
    #expect(expected?.contains("\"Đỗ Thị Minh Hà\"") == true)
    let latin = School(at: .enrolled)
    latin.folder.write("x.csv", [0x69, 0x64, 0x2C, 0xE9, 0x0A])
    latin.refused("enroll import x.csv --kind individuals", code: 65)
  }

  @Test("the same year twice gives the same bytes")
  func repeatable() {
    func year() -> [String: [UInt8]?] {
      let school = School(Folder())
      let run = School(
        folder: school.folder, run: school.run.with(["SOURCE_DATE_EPOCH": "1748390400"]))
      run.enroll()
      run.score()
      run.nominate()
      for line in [School.openMeeting, "award meeting close hop-1"] { run.done(line) }
      for format in ["docx", "html", "md"] {
        let answer = run.run("report year --year 2024-2025 -q -o truong/bao-cao.\(format)")
        #expect(answer.code == 0, "\(answer.error)")
      }
      return school.folder.snapshot()
    }
    let first = year()
    let second = year()
    #expect(first.keys.sorted() == second.keys.sorted())
    for (name, content) in first { #expect(second[name] == content, "\(name)") }
    #expect(first["truong/bao-cao.docx"] != nil)
    // --today wins over SOURCE_DATE_EPOCH.
    let run = Runner(
      folder: "/tmp",
      environment: ["SOURCE_DATE_EPOCH": "0", "THIDUA_WORKSPACE": Repository.sample])
    let early = run("award eligible --year 2024-2025 --subject gv-01 -f json")
    #expect(early.object["on"] as? String == "1970-01-01")
    let late = run("award eligible --year 2024-2025 --subject gv-01 -f json --today 2025-07-02")
    #expect(late.object["on"] as? String == "2025-07-02")
    #expect(late.object["pack"] as? String == "vn-2025")
    #expect(run.with(["SOURCE_DATE_EPOCH": "x"])("version").code == 64)
  }

  @Test("English by option and by environment; ids and keys stay")
  func languages() {
    let school = School(at: .scored)
    let english = school.run.with(["THIDUA_LANG": "en"])
    for run in [
      english("score rank --campaign x --period T05"),
      school.run("score rank --campaign x --period T05 --lang en"),
    ] {
      #expect(run.code == 1)
      #expect(run.error.hasPrefix("Error: "))
      #expect(!run.error.utf8.contains { $0 > 0x7F }, "\(run.error)")
    }
    #expect(english("enrol --lang vi").error.hasPrefix("Lỗi: "))
    let one = school.run("award eligible --year 2024-2025 --tier LDTT --on 2025-06-10 -f json")
    let two = english("award eligible --year 2024-2025 --tier LDTT --on 2025-06-10 -f json")
    func verdicts(_ answer: Answer) -> [String] {
      (answer.object["results"] as? [[String: Any]] ?? []).map {
        "\($0["subject"] ?? "") \($0["verdict"] ?? "")"
      }
    }
    #expect(verdicts(one) == verdicts(two))
    #expect(verdicts(one).count == 20)
  }

  @Test("no colour in a pipe; on a terminal unless NO_COLOR, TERM=dumb or --no-color")
  func colours() {
    let school = School(at: .enrolled)
    #expect(!school.run("enrol").error.contains("\u{1B}"))
    let terminal = "/usr/bin/script"
    guard FileManager.default.isExecutableFile(atPath: terminal) else { return }
    func typed(_ words: String, _ more: [String: String] = [:]) -> String {
      var environment = ["TERM": "xterm"]
      environment.merge(more) { _, new in new }
      let run = school.run.with(environment)
      return run.run(terminal, ["-qec", "\(Binary.path) \(words)", "/dev/null"]).output
    }
    #expect(typed("enrol").contains("\u{1B}[31m"))
    #expect(!typed("enrol", ["NO_COLOR": "1"]).contains("\u{1B}"))
    #expect(!typed("enrol", ["TERM": "dumb"]).contains("\u{1B}"))
    #expect(!typed("enroll lst --no-color").contains("\u{1B}"))
  }

  @Test("options before and after the command, -o by extension, - for both ends")
  func options() {
    let school = School(at: .enrolled)
    let plain = Runner(folder: school.folder.path)
    let after = plain("enroll list -w truong -f csv")
    #expect(after.code == 0)
    #expect(plain("-w truong --format=csv enroll list").bytes == after.bytes)
    #expect(plain("enroll -w truong list -fcsv").bytes == after.bytes)
    #expect(plain("enroll list -w truong -f csv -o -").bytes == after.bytes)
    #expect(plain("enroll list -w truong -o ds.csv").code == 0)
    #expect(school.folder.bytes("ds.csv") == after.bytes)
    // -f wins over the extension.
    #expect(plain("enroll list -w truong -o ds2.html -f csv").code == 0)
    #expect(school.folder.bytes("ds2.html") == after.bytes)
    let json = plain("enroll list -w truong -f json").object
    #expect(json["schema"] as? String == "thidua.roster/1")
    #expect((json["individuals"] as? [Any])?.count == 9)
    #expect((json["collectives"] as? [Any])?.count == 11)
    let quiet = plain("enroll register gv-02 --year 2024-2025 --tier LDTT -w truong --quiet")
    #expect(quiet.code == 0)
    #expect(quiet.error.isEmpty)
    #expect(quiet.bytes.isEmpty)
  }

  @Test("lists of people are sorted by given name, the Vietnamese way")
  func sorting() {
    let school = School(at: .enrolled)
    let people = school.run("enroll list -f json").object["individuals"] as? [[String: Any]] ?? []
    #expect(
      people.compactMap { $0["id"] as? String }
        == ["gv-02", "gv-05", "pht", "gv-03", "gv-04", "gv-06", "nv-01", "ht", "gv-01"])
  }
}
