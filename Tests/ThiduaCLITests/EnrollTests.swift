import Testing
import ThiduaCore

@testable import ThiduaCLI

@Suite("Enrolling at the prompt")
struct EnrollTests {
  /// A small school in memory and what is typed in it.
  private final class Desk {
    let files = MemoryRun.workspace()

    /// Runs words separated by blanks; `|` stands for a blank within a word.
    @discardableResult
    func run(_ line: String, on day: String = "2024-10-07", input: String = "") -> MemoryRun {
      let words = line.split(separator: " ").map { word in
        String(word.map { $0 == "|" ? " " : $0 })
      }
      return MemoryRun(
        words: words + ["-w", "/truong", "--today", day], files: files, input: input)
    }

    init() {
      run(
        "enroll import - --kind collectives",
        input: """
          id,name,kind,parent
          truong,Trường Tiểu học Hoa Sen,school,
          to-1,Tổ 1,department,truong
          to-2,Tổ 2,department,truong
          cd,Công đoàn,union,truong

          """)
      run(
        "enroll import - --kind individuals",
        input: """
          id,name,unit,role,position,start
          gv-1,Nguyễn Thị Hoa,to-1,teacher,Tổ trưởng,2015-09-01
          gv-2,Trần Văn An,to-1,teacher,,2016-09-01
          gv-3,Lê Thị Ánh,to-2,teacher,,2017-09-01

          """)
    }
  }

  @Test("a past day has the names, units and people of then")
  func pastDays() {
    let desk = Desk()
    #expect(desk.run("enroll transfer gv-2 --to to-2 --on 2024-12-02").code == 0)
    #expect(desk.run("enroll transfer gv-3 --out --on 2024-12-31 --reason nghỉ|hưu").code == 0)
    #expect(desk.run("enroll collective to-2 --rename Tổ|Toán --on 2025-01-01").code == 0)
    func list(_ day: String) -> String {
      desk.run("enroll list --unit to-2 --on \(day) -f csv", on: "2025-06-01").output
    }
    #expect(list("2024-12-01").contains("gv-3,Lê Thị Ánh,Tổ 2,"))
    #expect(!list("2024-12-01").contains("gv-2"))
    #expect(list("2024-12-31").contains("gv-2,Trần Văn An,Tổ 2,"))
    #expect(list("2025-01-01").contains("gv-2,Trần Văn An,Tổ Toán,"))
    #expect(!list("2025-01-01").contains("gv-3"))
    let today = desk.run("enroll list -f json", on: "2025-06-01").output
    #expect(!today.contains("gv-3"))
    #expect(
      today.contains(
        """
              "id": "gv-2",
              "name": "Trần Văn An",
              "unit": "to-2",
              "role": "teacher",
              "position": null
        """))
    #expect(desk.run("enroll list --all -f csv", on: "2025-06-01").output.contains("nghỉ hưu"))
    let history = desk.run("enroll history gv-3 -f csv", on: "2025-06-01").output
    #expect(history.contains("2017-09-01,2024-12-31,,Công tác,Tổ 2: giáo viên,"))
    #expect(history.contains("2025-01-01,,,Rời đơn vị,nghỉ hưu,"))
    #expect(desk.run("enroll list --lang en").output.contains("Belongs to"))
    #expect(desk.run("enroll list --role teacher -f csv").output.contains("Tập thể") == false)
    #expect(desk.run("check").code == 0)
  }

  @Test("acts that cannot be meant are refused with a sentence")
  func refusals() {
    let desk = Desk()
    for (line, code) in [
      ("enroll transfer gv-2 --to to-2 --on 9999-12-31", 1),
      ("enroll transfer gv-2 --to to-1 --on 2024-12-01", 1),
      ("enroll transfer to-1 --to to-2 --on 2024-12-01", 1),
      ("enroll transfer gv-2 --to to-2 --out --on 2024-12-01", 64),
      ("enroll transfer gv-2 --end cd --on 2024-12-01", 1),
      ("enroll collective to-1 --close --on 2024-12-31", 1),
      ("enroll collective to-1 --rename X", 64),
      ("enroll collective to-1 --rename X --close --on 2024-12-31", 64),
      ("enroll collective to-9 --kind department", 64),
      ("enroll collective gv-1 --close --on 2024-12-31", 1),
      ("enroll individual gv-9 --name X", 64), ("enroll individual gv-1 --not gv-1", 1),
      ("enroll register gv-1 --year 2024-2025 --tier TTLDTT", 1),
      ("enroll register gv-1 --year 2024-2025 --tier LDTT --initiative sk-1", 1),
      ("enroll register gv-1 --year 2024-2025 --tier LDTT --on 2025-01-01", 1),
      ("enroll register gv-1 --year 2024-2025 --deadline 2024-11-01", 64),
      ("enroll register --year 2024-2025 --deadline 2023-11-01", 1),
      ("enroll register --year 2024-2025", 64), ("enroll pledge show gu", 1),
    ] {
      let answer = desk.run(line)
      #expect(answer.code == Int32(code), "\(line): \(answer.errors)")
      #expect(answer.errors.hasPrefix("Lỗi: "), "\(line)")
      #expect(answer.output.isEmpty, "\(line)")
    }
    #expect(desk.run("check").code == 0)
  }

  @Test("a wrong word at the prompt is told by its option")
  func prompt() {
    let answer = Desk().run("enroll individual gv-9 --name A --unit to-9 --role teacher")
    #expect(answer.code == 65)
    #expect(answer.errors.contains("  --unit: không có tập thể \"to-9\""))
    #expect(!answer.errors.contains("dòng 2"))
  }

  @Test("late and withdrawn registrations stay visible, and the year's end shows what was achieved")
  func registrations() {
    let desk = Desk()
    desk.run("enroll register --year 2024-2025 --deadline 2024-10-15")
    let late = desk.run("enroll register gv-1 --year 2024-2025 --tier CSTDCS", on: "2024-10-20")
    #expect(late.errors.contains("muộn 5 ngày"))
    desk.run("enroll register gv-2 --year 2024-2025 --tier LDTT", on: "2024-10-10")
    desk.run(
      "enroll register gv-2 --year 2024-2025 --withdraw --reason ốm|dài|ngày", on: "2024-11-01")
    #expect(
      desk.run("enroll register gv-2 --year 2024-2025 --withdraw", on: "2024-11-02").code == 1)
    desk.run("enroll register gv-3 --year 2024-2025 --tier LDTT", on: "2024-10-10")

    let missing = desk.run("enroll missing --year 2024-2025 -f csv", on: "2024-11-05")
    #expect(missing.output.contains("gv-2,Trần Văn An,Tổ 1,đã rút 01/11/2024: ốm dài ngày"))
    #expect(!missing.output.contains("gv-3,"))
    #expect(missing.output.contains("gv-1,Nguyễn Thị Hoa,Tổ 1,2024-10-20,5"))
    #expect(missing.errors.contains("1 đăng ký muộn"))
    // At the end of the deadline's day gv-1 had not registered, gv-2 had.
    let then = desk.run("enroll missing --year 2024-2025 --on 2024-10-15 -f csv", on: "2024-11-05")
    #expect(then.output.contains("gv-1,") && !then.output.contains("gv-2,"))

    desk.run(
      "enroll import - --kind awards", on: "2025-06-20",
      input: "subject,tier,year,decision\ngv-1,LDTT,2024-2025,1/QĐ\ngv-2,LDTT,2024-2025,1/QĐ\n")
    let results = desk.run("enroll list --registered --year 2024-2025 -f csv", on: "2025-09-20")
      .output
    for line in [
      "chưa đạt; được Lao động tiên tiến",
      "gv-3,Lê Thị Ánh,Lao động tiên tiến,,2024-10-10,,chưa đạt",
      "không đăng ký,đạt Lao động tiên tiến,1/QĐ", "rút 01/11/2024 (ốm dài ngày),đã rút",
    ] {
      #expect(results.contains(line), "\(results)")
    }
    let paper = desk.run("report registration --year 2024-2025 -f md", on: "2024-11-05").output
    #expect(paper.contains("Nguyễn Thị Hoa") && !paper.contains("Trần Văn An"))
    #expect(desk.run("check").code == 0)
  }

  @Test("a pledge from the draft to the paper")
  func pledge() {
    let desk = Desk()
    for line in [
      "enroll pledge new gu-1 --year 2024-2025 --parties to-1,to-2 --title dạy|tốt",
      "enroll pledge add gu-1 --content Lên|lớp --target 99%",
      "enroll pledge add gu-1 --tier LDTT --target 4",
      "enroll pledge sign gu-1 to-1 --by Nguyễn|Thị|Hoa --position Tổ|trưởng",
      "enroll pledge sign gu-1 to-2 --by Lê|Thị|Ánh",
      "enroll pledge result gu-1 1 to-1 --value 99,5",
    ] {
      let answer = desk.run(line)
      #expect(answer.code == 0, "\(line): \(answer.errors)")
    }
    #expect(desk.run("enroll pledge list").output.contains("đã ký đủ"))
    #expect(desk.run("enroll pledge show gu-1 -f csv").output.contains("99,5; đạt"))
    let paper = desk.run("report pledge gu-1").output
    for words in ["BẢN GIAO ƯỚC THI ĐUA", "Từ 99% trở lên", "Từ 4 cá nhân", "KẾT QUẢ THỰC HIỆN"] {
      #expect(paper.contains(words), "\(paper)")
    }
    for line in paper.split(separator: "\n") { #expect(line.count <= 80) }
    #expect(desk.run("enroll history to-1").output.contains("Giao ước"))
    #expect(desk.run("check").code == 0)
  }

  @Test("what files hold does not play with the terminal")
  func controls() throws {
    let desk = Desk()
    let heading = desk.run(
      "enroll import - --kind ratings", input: "sub\u{1B}[31mject,year,rating\na,b,c\n")
    #expect(heading.code == 65)
    #expect(!heading.errors.contains("\u{1B}"))
    #expect(heading.errors.contains("\\u{1B}[31m"))
    let note = desk.run("enroll individual gv-1 --not \u{1B}]0;x\u{7}")
    #expect(note.code == 1 && !note.errors.contains("\u{1B}"))
    // A journal of an older program may hold anything.
    let path = "/truong/journal.jsonl"
    let text = String(decoding: try desk.files.read(path), as: UTF8.self)
      .replacing("\"by\":\"?\"", with: "\"by\":\"a\\u001b[2J\\u202e\"")
    try desk.files.write(path, Array(text.utf8), mode: 0o600)
    let log = desk.run("log")
    #expect(log.output.contains("a\\u{1B}[2J\\u{202E}"))
    #expect(!log.output.contains("\u{1B}"))
  }

  @Test("a dry run tells every row and writes nothing")
  func dryRun() {
    let desk = Desk()
    let before = desk.files.contents
    let answer = desk.run(
      "enroll import - --kind individuals --dry-run",
      input:
        "id,name,unit,role\ngv-1,Nguyễn Thị Hoa,to-1,teacher\ngv-2,Trần Văn An,to-2,teacher\ngv-9,Hồ Văn Tám,to-2,teacher\n"
    )
    #expect(
      answer.output == """
        = dòng 2: Nguyễn Thị Hoa
        ~ dòng 3: Trần Văn An - đơn vị: Tổ 1 → Tổ 2
        + dòng 4: Hồ Văn Tám

        """)
    #expect(desk.files.contents == before)
    let english = desk.run(
      "enroll import - --kind individuals -n --lang en",
      input: "id,name,unit,role\ngv-2,Trần Văn An,to-2,teacher\n")
    #expect(english.output == "~ row 2: Trần Văn An - unit: Tổ 1 → Tổ 2\n")
  }
}
