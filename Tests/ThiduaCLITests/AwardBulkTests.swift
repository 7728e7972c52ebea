import Testing

@testable import ThiduaCLI
@testable import ThiduaCore

@Suite("Lists of nominees and counts from tables")
struct AwardBulkTests {
  private let files = MemoryRun.workspace()

  private func run(
    _ line: String, input: String = "", code: Int32 = 0, _ place: SourceLocation = #_sourceLocation
  ) -> MemoryRun {
    let words = line.split(separator: " ").map(String.init)
    let run = MemoryRun(
      words: words + ["--today", "2025-06-05"], files: files, folder: "/truong", input: input)
    #expect(run.code == code, "\(line): \(run.errors)", sourceLocation: place)
    return run
  }

  private func enroll() {
    _ = run(
      "enroll import - --kind collectives",
      input:
        "id,name,kind,parent,small\ntruong,Trường,school,,\nto-1,Tổ 1,department,truong,x\n5A,Lớp 5A,class,truong,\n"
    )
    var rows = "id,name,unit,role\nhs-1,Lê Na,5A,pupil\n"
    for (index, name) in ["An", "Bình", "Chi", "Dũng", "Giang"].enumerated() {
      rows += "gv-\(index + 1),Nguyễn Văn \(name),to-1,teacher\n"
    }
    _ = run("enroll import - --kind individuals", input: rows)
    _ = run(
      "enroll import - --kind initiatives",
      input: "id,title,authors,year,scope\nsk-1,Đọc sách,gv-1,2024-2025,unit\n")
  }

  private static let nominate = "award nominate --from - --year 2024-2025"

  @Test("a list in Vietnamese, with a tier for all rows that name none")
  func list() {
    enroll()
    let done = run(
      "\(AwardBulkTests.nominate) --tier LDTT",
      input:
        "STT;Họ và tên;Danh hiệu;Loại hình;Mã sáng kiến;Tóm tắt thành tích\n"
        + "1;Nguyễn Văn An;;;;Dạy giỏi\n2;gv-1;Chiến sĩ thi đua cơ sở;công trạng;sk-1;Sáng kiến\n"
        + "3;hs-1;GKHS;Đột xuất;;Cứu bạn\n4;to-1;TTLĐTT;;;\n")
    #expect(
      done.output == "dn-2024-001\ndn-2024-002\ndn-2024-003\ndn-2024-004\n", "\(done.errors)")
    #expect(done.errors.contains("Đã đề nghị 4 trường hợp"))
    let board = run("award list --year 2024-2025 -f json").output
    for words in ["chien-si-thi-dua-co-so", "sudden", "tap-the-lao-dong-tien-tien"] {
      #expect(board.contains(words), "\(words)")
    }
    // A dry run writes nothing; drafts stay drafts.
    let more = "subject,tier\ngv-2,LDTT\n"
    _ = run("\(AwardBulkTests.nominate) --dry-run", input: more)
    #expect(run("\(AwardBulkTests.nominate) --draft -q", input: more).output == "dn-2024-005\n")
    #expect(run("award list --year 2024-2025 -f json").output.contains("\"draft\": 1"))
    // The same list without --draft proposes them.
    #expect(run("\(AwardBulkTests.nominate) -q", input: more).output == "dn-2024-005\n")
  }

  @Test("suggested commands name the workspace that the user named, and fit the tier")
  func suggestions() {
    enroll()
    func said(_ line: String, folder: String = "/") -> String {
      let words = line.split(separator: " ").map(String.init)
      return MemoryRun(words: words + ["--today", "2025-06-05"], files: files, folder: folder)
        .errors
    }
    let pupil = said("award nominate hs-1 --tier HSXS --year 2024-2025 -w /truong")
    #expect(pupil.contains("Tiếp theo: thidua award submit -w /truong dn-2024-001 --to …"))
    let teacher = said("award nominate gv-1 --tier LDTT --year 2024-2025", folder: "/truong")
    #expect(teacher.contains("Tiếp theo: thidua award meeting vote CUỘC-HỌP dn-2024-002"))
    let appraised = said("award appraise dn-2024-001 -w /truong")
    #expect(appraised.contains("thidua award submit -w /truong dn-2024-001"))
    // A refusal's remedy, too; one that names the folder itself is left as it is.
    let refused = said("award submit --tier HSG --year 2024-2025 --to A -w /truong")
    #expect(refused.contains("thidua award list -w /truong --year 2024-2025 --tier HSG"))
    var options = Options()
    options.add(.workspace, "/trường a")
    for (text, expected) in [
      ("thidua check", "thidua check -w '/trường a'"),
      ("Lập: thidua init THƯ-MỤC …", "Lập: thidua init THƯ-MỤC …"),
      ("thidua plan check a.json -w b", "thidua plan check a.json -w b"),
      (
        "(thidua award list; thidua log)",
        "(thidua award list -w '/trường a'; thidua log -w '/trường a')"
      ),
      ("chương trình thidua không", "chương trình thidua không"),
    ] {
      #expect(Suggestion.text(text, options) == expected)
      #expect(Suggestion.text(text, Options()) == text)
    }
  }

  @Test("nominations may come with their year; what the council has not passed is no nothing")
  func withYear() {
    enroll()
    _ = run("award nominate hs-1 --tier HSXS --year 2024-2025")
    _ = run("award nominate gv-1 --tier LDTT --year 2024-2025")
    _ = run("award submit dn-2024-001 --year 2024-2025 --to A --date 2025-06-05")
    _ = run("award submit dn-2024-002 --tier LDTT --to A", code: 64)
    for command in ["award submit --to A", "award notice open --from 2025-06-05 --days 3"] {
      let waiting = run("\(command) --tier LDTT --year 2024-2025", code: 1)
      #expect(waiting.errors.contains("1 đề nghị Lao động tiên tiến của năm học 2024 - 2025 chưa"))
      #expect(waiting.errors.contains("thidua award meeting vote"))
      let nothing = run("\(command) --tier CSTDCS --year 2024-2025", code: 1)
      #expect(nothing.errors.contains("không có đề nghị Chiến sĩ thi đua cơ sở nào"))
    }
  }

  @Test("every wrong cell is named by row and column, and nothing is written")
  func wrong() {
    enroll()
    _ = run("award nominate gv-5 --tier LDTT --year 2024-2025")
    let found = run(
      AwardBulkTests.nominate,
      input:
        "subject,tier,category,campaign,initiative,deed\ngv-9,LDTT,,,,\ngv-1,LDTX,,,,\n"
        + "gv-2,,,,,\ngv-3,LDTT,đặc biệt,,,\ngv-4,LDTT,,thi-dua,,\ngv-1,CSTDCS,,,sk-9,\n"
        + "hs-1,LDTT,,,,\ngv-5,LDTT,,,,\nhs-1,GKHS,sudden,,,2025-07-01\ngv-2,LDTT,,,,\n"
        + "gv-2,LDTT,,,,\n", code: 65)
    for words in [
      "có 10 chỗ sai", "dòng 2, cột subject", "dòng 3, cột tier", "dòng 4, cột tier",
      "dòng 5, cột category", "dòng 6, cột campaign", "dòng 7, cột initiative",
      "dòng 8, cột tier", "dòng 9, cột subject", "dòng 10, cột deed",
      "dòng 12, cột subject: trùng với dòng 11",
    ] {
      #expect(found.errors.contains(words), "\(words): \(found.errors)")
    }
    #expect(found.output.isEmpty)
    #expect(run("award list --year 2024-2025 -f json").output.contains("\"proposed\": 1"))
    for line in [
      "award nominate --year 2024-2025", "award nominate gv-1 --from - --year 2024-2025",
      "\(AwardBulkTests.nominate) --summary x", "award nominate gv-1 --year 2024-2025",
    ] {
      _ = run(line, input: "subject\n", code: 64)
    }
    _ = run("award nominate --from khong-co.csv --year 2024-2025", code: 66)
    _ = run(AwardBulkTests.nominate, input: "ten,tier\ngv-1,LDTT\n", code: 65)
  }

  /// A council of five teachers, all present, and two nominations of teachers and one of the team.
  private func meeting() {
    enroll()
    _ = run(
      "award council --year 2024-2025 --decision 1/QĐ-THHS --date 2024-10-01 --members -",
      input: "id,role\ngv-1,chair\ngv-2,secretary\ngv-3,member\ngv-4,member\ngv-5,member\n")
    _ = run(
      AwardBulkTests.nominate, input: "subject,tier\ngv-1,LDTT\ngv-2,CSTDCS\nto-1,TTLDTT\n")
    _ = run(
      "award meeting open hop-1 --year 2024-2025 --date 2025-06-05 --present gv-1,gv-2,gv-3,gv-4,gv-5"
    )
  }

  @Test("a table of counts: results line by line, as text or JSON")
  func counts() {
    meeting()
    let table =
      "Mã;Họ và tên;Đồng ý;Không đồng ý;Trắng, hỏng;Không thu về;Không tham gia;Lý do\n"
      + "dn-2024-001;Nguyễn Văn An;4;0;;;;\ndn-2024-002;nguyen van binh;2;0;0;1;gv-3;chồng\n"
      + "dn-2024-003;Tổ 1;3;1;1;0;;\n"
    let dry = run("award meeting vote hop-1 --from - --dry-run -f json", input: table)
    #expect(dry.output.contains("\"schema\": \"thidua.tallies/1\""))
    let done = run("award meeting vote hop-1 --from -", input: table)
    #expect(done.output.split(separator: "\n").count == 3)
    #expect(done.output.hasPrefix("dn-2024-001: Thông qua"), "\(done.output)")
    #expect(done.errors.contains("2 thông qua, 1 không (dn-2024-002)"), "\(done.errors)")
    let shown = run("award meeting show hop-1").output
    #expect(shown.contains("gv-3"))
  }

  @Test("one wrong row, and no count is recorded")
  func wrongCounts() {
    meeting()
    let found = run(
      "award meeting vote hop-1 --from -",
      input:
        "nomination,name,yes,no,blank,recused,because\ndn-2024-001,Nguyễn Văn Bình,4,0,,,\n"
        + "dn-2024-002,,5,0,,,\ndn-2024-009,,5,0,,,\ndn-2024-003,,-1,x,,,lý do\n"
        + "dn-2024-003,,4,,1,,\ndn-2024-003,,5,0,,,\n", code: 65)
    for words in [
      "dòng 2, cột name: dn-2024-001 là đề nghị của Nguyễn Văn An",
      "dòng 3, cột nomination: số phiếu không khớp", "dòng 4, cột nomination",
      "dòng 5, cột yes: \"-1\"", "dòng 5, cột no: \"x\"", "dòng 5, cột because",
      "dòng 6, cột nomination: trùng với dòng 5", "dòng 6, cột no: ô trống",
      "dòng 7, cột nomination: trùng với dòng 5",
    ] {
      #expect(found.errors.contains(words), "\(words): \(found.errors)")
    }
    #expect(!run("award meeting show hop-1").output.contains("dn-2024"))
    for line in [
      "award meeting vote hop-1", "award meeting vote hop-1 dn-2024-001 --from -",
      "award meeting vote hop-1 dn-2024-001 --yes 4", "award meeting vote hop-1 --from - --yes 4",
    ] {
      _ = run(line, code: 64)
    }
    _ = run("award meeting vote hop-9 --from -", input: "nomination,yes,no\n", code: 1)
    _ = run("award meeting close hop-1")
    let closed = run(
      "award meeting vote hop-1 --from -", input: "nomination,yes,no\ndn-2024-001,4,0\n", code: 1)
    #expect(closed.errors.contains("đã kết thúc"))
  }
}
