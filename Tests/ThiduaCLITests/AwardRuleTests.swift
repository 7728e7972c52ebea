import Testing

@testable import ThiduaCLI
@testable import ThiduaCore

/// Every rule of the award room with the case in which it refuses: what the clerk did, and the words that
/// say what was found, what was expected and how to put it right. A refusal changes nothing.
@Suite("Rules of the award room, each in the case in which it refuses")
struct AwardRuleTests {
  /// One refusal.
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    var code: Int32
    var words: [String]
    var testDescription: String { line }

    init(_ line: String, code: Int32 = 1, _ words: String...) {
      self.line = line
      self.code = code
      self.words = words
    }
  }

  /// The school as it stands on 25 June 2025: something in every state.
  static let script: [(day: String, line: String, input: String)] = [
    (
      "2024-09-01", "enroll import - --kind collectives",
      "id,name,kind,parent,small\ntruong,Trường,school,,\nto-1,Tổ Một,department,truong,x\n5A,Lớp 5A,class,truong,\n"
    ),
    (
      "2024-09-01", "enroll import - --kind individuals",
      "id,name,unit,role\nht,Lê Hà,truong,leader\ngv-1,Trần An,to-1,teacher\ngv-2,Trần Bình,to-1,teacher\ngv-3,Trần Chi,to-1,teacher\ngv-4,Trần Dũng,to-1,teacher\ngv-5,Trần Giang,to-1,teacher\nhs-1,Lý Na,5A,pupil\nhs-2,Lý Bo,5A,pupil\n"
    ),
    (
      "2025-05-20", "enroll import - --kind ratings",
      "subject,year,rating\nht,2024-2025,HTXSNV\ngv-1,2024-2025,HTXSNV\ngv-2,2024-2025,HTTNV\ngv-3,2024-2025,HTTNV\ngv-4,2024-2025,HTTNV\ngv-5,2024-2025,HTXSNV\nto-1,2024-2025,HTTNV\n"
    ),
    (
      "2025-05-20", "enroll import - --kind awards",
      "subject,tier,year,decision,date\ngv-1,LDTT,2022-2023,77/QĐ-UBND,20/6/2023\n"
    ),
    (
      "2024-09-12",
      "award council --year 2024-2025 --decision 1/QĐ-THHS --date 2024-09-12 --members -",
      "id,role\nht,chair\ngv-1,vice\ngv-2,member\ngv-3,member\ngv-4,secretary\n"
    ),
    (
      "2025-03-03",
      "award council --year 2024-2025 --kind initiative --decision 2/QĐ-THHS --date 2025-03-03 --members -",
      "id,role\nht,chair\ngv-1,member\ngv-4,secretary\n"
    ),
    (
      "2025-04-01",
      "award initiative register sk-1 --title 'Bảng nhóm' --authors gv-5 --year 2024-2025", ""
    ),
    (
      "2025-04-01",
      "award initiative register sk-2 --title 'Sổ tay' --authors gv-3 --year 2024-2025", ""
    ),
    (
      "2025-04-10",
      "award meeting open hop-sk --year 2024-2025 --kind initiative --date 2025-04-10 --present ht,gv-1,gv-4",
      ""
    ),
    ("2025-04-10", "award meeting vote hop-sk sk-1 --yes 3 --no 0", ""),
    (
      "2025-04-12",
      "award initiative recognize sk-1 --scope unit --number 3/QĐ-THHS --date 2025-04-12", ""
    ),
    (
      "2025-05-20", "award nominate --from - --year 2024-2025",
      "subject,tier\ngv-1,LDTT\ngv-2,LDTT\ngv-3,LDTT\ngv-5,CSTDCS\nhs-1,GKHS\ngv-4,LDTT\nto-1,TTLDTT\n"
    ),
    ("2025-05-21", "award withdraw dn-2024-006 --reason 'Xin rút'", ""),
    (
      "2025-05-28",
      "award meeting open hop-1 --year 2024-2025 --date 2025-05-28 --present ht,gv-1,gv-2,gv-3,gv-4",
      ""
    ),
    (
      "2025-05-28", "award meeting vote hop-1 --from -",
      "nomination,yes,no\ndn-2024-001,4,0\ndn-2024-002,4,0\ndn-2024-003,4,0\ndn-2024-007,5,0\n"
    ),
    ("2025-05-28", "award meeting close hop-1", ""),
    (
      "2025-05-30",
      "award submit dn-2024-001 dn-2024-002 --to 'Chủ tịch UBND xã Ea Na' --number 1/TTr-THHS --date 2025-05-30",
      ""
    ),
    (
      "2025-06-20",
      "award decide dn-2024-001 --number 10/QĐ-UBND --date 2025-06-20 --signer 'Chủ tịch UBND huyện Krông Ana'",
      ""
    ),
    ("2025-06-20", "award notice open dn-2024-003 --from 2025-06-20 --days 5", ""),
    (
      "2025-06-21",
      "award complaint open dn-2024-007 --text 'Tổ có người vi phạm' --date 2025-06-21", ""
    ),
    (
      "2025-06-22",
      "award meeting open hop-2 --year 2024-2025 --date 2025-06-22 --present ht,gv-1,gv-2,gv-3 --written gv-4",
      ""
    ),
    ("2025-06-22", "award fund --year 2024-2025 --add 1000000 --source 'Dự toán'", ""),
    (
      "2025-06-23",
      "award exemplar record gv-2 --step found --title 'Dạy giỏi' --responsible 'Tổ Một' --year 2024-2025 --date 2025-06-23",
      ""
    ),
  ]

  static let cases: [Case] = [
    // E.1 Nominations.
    Case("award nominate gv-2 --tier LDTT --year 2024-2025", "dn-2024-002", "đã trình", "trả lại"),
    Case("award nominate gv-1 --tier LDTT --year 2024-2025", "đã khen thưởng", "--corrects"),
    Case(
      "award nominate gv-1 --tier TTLDTT --year 2024-2025", "dành cho tập thể", "Trần An là cá nhân"
    ),
    Case("award nominate hs-2 --tier LDTT --year 2024-2025", "học sinh"),
    Case(
      "award nominate hs-2 --tier GKHS --category sudden --deed 2025-07-01 --year 2024-2025",
      "01/07/2025", "25/06/2025"),
    Case(
      "award nominate gv-4 --tier CSTDCS --initiative sk-9 --year 2024-2025", "'sk-9'",
      "enroll import"),
    Case(
      "award nominate gv-3 --tier CSTDCS --initiative sk-2 --year 2024-2025", "chưa được công nhận",
      "award initiative recognize sk-2"),
    Case("award nominate gv-9 --tier LDTT --year 2024-2025", "gv-9"),
    Case("award withdraw dn-2024-006 --reason R", "đã rút"),
    Case("award return dn-2024-001 --reason R", "đã khen thưởng", "đã thu hồi"),
    Case("award return dn-2024-004 --reason ' '", code: 64, "--reason trống"),
    Case("award appraise dn-2024-002", "đã trình", "Bước tiếp theo"),
    Case("award dossier dn-2024-001 --received submission", "đã khép lại"),
    Case("award dossier dn-2024-004 --missing bctt", code: 64, "--note"),
    // E.2 Councils.
    Case(
      "award council --year 2024-2025 --decision 1/QĐ-THHS --date 2024-09-12 --members -",
      "1/QĐ-THHS"),
    Case("award council --year 2023-2024", "2023 - 2024"),
    // E.3 Meetings.
    Case(
      "award meeting open hop-3 --year 2023-2024 --date 2024-05-28 --present ht",
      "chưa có Hội đồng",
      "award council"),
    Case(
      "award meeting open hop-3 --year 2024-2025 --date 2025-06-25 --present ht,gv-1,gv-2 --written gv-3,gv-4",
      "có mặt 3/5", "ít nhất 4", "mời thêm 1 người"),
    Case(
      "award meeting open hop-3 --year 2024-2025 --date 2024-09-11 --present ht,gv-1,gv-2,gv-3",
      "12/09/2024", "11/09/2024"),
    Case(
      "award meeting open hop-3 --year 2024-2025 --date 2025-06-25 --present ht,gv-1,gv-2,gv-3 --written gv-3",
      "vừa có mặt vừa"),
    Case(
      "award meeting open hop-3 --year 2024-2025 --date 2025-06-25 --present ht,ht,gv-1,gv-2",
      "hai lần"),
    Case(
      "award meeting open hop-3 --year 2024-2025 --date 2025-06-25 --present ht,gv-1,gv-2,gv-5",
      "gv-5"),
    Case(
      "award meeting open hop-1 --year 2024-2025 --date 2025-06-25 --present ht,gv-1,gv-2,gv-3",
      "đã có cuộc họp"),
    Case(
      "award meeting open 'họp' --year 2024-2025 --date 2025-06-25 --present ht", code: 64,
      "chữ không dấu"),
    Case("award meeting vote hop-1 dn-2024-004 --yes 5 --no 0", "đã kết thúc", "cuộc họp mới"),
    Case("award meeting vote hop-2 dn-2024-003 --yes 4 --no 0", "đã thông qua"),
    Case("award meeting vote hop-2 dn-2024-005 --yes 5 --no 0", "không qua bỏ phiếu"),
    Case("award meeting vote hop-2 dn-2024-004 --yes 4 --no 0", "không khớp", "có 5 người"),
    Case("award meeting vote hop-2 dn-2024-004 --yes 2000000 --no 0", "1.000.000"),
    Case(
      "award meeting vote hop-2 dn-2024-004 --yes 4 --no 0 --recused gv-5", "gv-5"),
    Case(
      "award meeting vote hop-2 dn-2024-004 --yes 5 --no 0 --because 'bận'", code: 64, "--recused"),
    Case(
      "award meeting vote hop-2 dn-2024-004 --yes 5 --no 0 --chair yes", "Chủ tịch",
      "chairBreaksTies"),
    Case("award meeting void hop-2 dn-2024-004 --reason R", "không có kết quả bỏ phiếu"),
    Case("award meeting void hop-1 dn-2024-003 --reason R", "đã kết thúc"),
    Case("award meeting close hop-1", "đã kết thúc"),
    Case("award meeting note hop-2 --note ' '", code: 64, "--note trống"),
    Case("award tally --tier GKHS --members 5 --yes 5", "không qua bỏ phiếu"),
    Case("award tally --tier LDTT --members 5 --yes 6", code: 64, "6", "5"),
    // E.4 Submissions.
    Case("award submit dn-2024-004 --to UBND", "dn-2024-004", "đã đề nghị"),
    Case("award submit dn-2024-007 --to UBND", "dn-2024-007", "khiếu nại", "kn-2024-001"),
    Case("award submit --tier CSTDCS --year 2024-2025 --to UBND", "Hội đồng", "award list"),
    Case("award submit dn-2024-003 --to UBND --strict", "hồ sơ chưa đủ", "--received"),
    Case("award submit dn-2024-003 dn-2024-003 --to UBND", "hai lần"),
    Case(
      "award submit dn-2024-003 --to UBND --number 01/TTr-THHS --date 2025-06-24", "1/TTr-THHS",
      "Số tiếp theo: 02/TTr-THHS"),
    // E.5 Decisions.
    Case(
      "award decide dn-2024-003 --number 11/QĐ-UBND --date 2025-06-24", "đã thông qua", "đã trình"),
    Case(
      "award decide dn-2024-002 --number 10/QĐ-UBND --date 2025-06-24", "10/QĐ-UBND", "20/06/2025"),
    Case(
      "award decide dn-2024-002 --number 1/QĐ-THHS --date 2024-09-13", "28/05/2025"),
    Case(
      "award decide dn-2024-002 --number 2/QĐ-THHS --date 2025-06-24", "2/QĐ-THHS",
      "Số tiếp theo: 04/QĐ-THHS"),
    Case("award decide --submission 9/TTr --number 11/QĐ-UBND --date 2025-06-24", "9/TTr"),
    Case("award decide dn-2024-002 --number 11/Q --date 2025-06-24 --refuse", code: 64, "--reason"),
    Case(
      "award decide dn-2024-002 --corrects 10/QĐ-UBND --number 12/QĐ --date 2025-06-24 --reason R",
      "không nói về dn-2024-002"),
    Case(
      "award decide dn-2024-001 --corrects 10/QĐ-UBND --number 12/QĐ --date 2025-06-19 --reason R",
      "19/06/2025", "20/06/2025"),
    Case(
      "award decide dn-2024-001 --corrects 10/QĐ-UBND --number 10/QĐ-UBND --date 2025-06-20 --reason R",
      "quyết định sau"),
    Case(
      "award decide --mistyped 99/QĐ --number 98/QĐ --date 2025-06-24 --reason R", "99/QĐ",
      "--mistyped"),
    Case(
      "award decide --mistyped 10/QĐ-UBND --number 10/QĐ-UBND --date 2025-06-20 --reason R",
      "đã ghi đúng"),
    Case(
      "award decide --mistyped 10/QĐ-UBND --number 9/QĐ-UBND --date 2025-05-01 --reason R",
      "28/05/2025"),
    Case("award revoke dn-2024-002 --reason R --number 12/QĐ --date 2025-06-24", "đã trình"),
    Case(
      "award revoke dn-2024-001 --reason R --number 12/QĐ --date 2025-06-19", "20/06/2025"),
    Case(
      "award revoke dn-2024-001 --reason R --number 10/QĐ-UBND --date 2025-06-20", "số riêng"),
    Case(
      "award revoke --subject gv-2 --tier LDTT --year 2022-2023 --reason R --number 12/QĐ --date 2025-06-24",
      "không có Lao động tiên tiến"),
    Case(
      "award revoke --subject gv-1 --tier LDTT --year 2024-2025 --reason R --number 12/QĐ --date 2025-06-24",
      "award revoke dn-2024-001"),
    Case(
      "award revoke --subject gv-1 --reason R --number 12/QĐ --date 2025-06-24", code: 64, "--tier"),
    Case("award fund --year 2024-2025 --take 2000000 --source R", "2.000.000", "1.000.000"),
    Case("award fund --year 2024-2025 --add 0 --source R", "không dùng được"),
    Case("award fund --year 2024-2025 --add 1 --take 1 --source R", code: 64, "--add hoặc --take"),
    Case("award prize --tier GKHS --on 2025-06-20", "không có mức tiền thưởng"),
    Case("award prize --tier LDTT --on 1990-01-01", "1990"),
    Case("award prize --decision 99/QĐ", "99/QĐ"),
    // E.6 Public notice and complaints.
    Case("award notice open dn-2024-004 --from 2025-06-25 --days 5", "đã đề nghị", "đã thông qua"),
    Case("award notice open dn-2024-003 --from 2025-06-25 --days 5", "đang công khai"),
    Case("award notice open dn-2024-002 --from 2025-06-25 --to 2025-06-24", "ngày cuối trước"),
    Case("award notice open dn-2024-002 --from 2025-06-25", code: 64, "--to hoặc --days"),
    Case("award complaint open dn-2024-002 --text T --date 2025-06-26", "sau hôm nay"),
    Case(
      "award complaint open dn-2024-002 --text T --date 2025-06-24 --due 2025-06-23",
      "trước ngày nhận"),
    Case("award complaint open dn-2024-002 --text ' ' --date 2025-06-24", code: 64, "--text trống"),
    Case("award complaint answer kn-2024-001 --text T --date 2025-06-24", code: 64, "--upheld"),
    Case(
      "award complaint answer kn-2024-001 --text T --dismissed --date 2025-06-20", "trước ngày nhận"
    ),
    Case("award complaint answer kn-2024-009 --text T --dismissed", "kn-2024-009"),
    Case("award appraise dn-2024-007", "kn-2024-001", "award complaint answer"),
    // E.7 Initiatives and exemplars.
    Case(
      "award initiative register sk-1 --title T --authors gv-1 --year 2024-2025", "đã có sáng kiến"),
    Case(
      "award initiative register 'sk 1' --title T --authors gv-1 --year 2024-2025", code: 64,
      "chữ không dấu"
    ),
    Case(
      "award initiative recognize sk-2 --scope unit --number 5/QĐ-THHS --date 2025-06-24",
      "chưa thông qua sk-2"),
    Case(
      "award initiative recognize sk-1 --scope unit --number 5/QĐ-THHS --date 2025-06-24",
      "đã được công nhận"),
    Case(
      "award initiative recognize sk-1 --scope province --number 5/QĐ --date 2025-06-24",
      "--authority"),
    Case("award meeting vote hop-sk sk-1 --yes 3 --no 0", "sk-1"),
    Case("award initiative refuse sk-1 --reason R", "sk-1"),
    Case(
      "award exemplar record gv-2 --step spread --responsible X --year 2024-2025", "bước tiếp theo"),
    Case(
      "award exemplar record gv-3 --step nurtured --responsible X --year 2024-2025",
      "chưa được phát hiện"),
    Case(
      "award exemplar record gv-2 --step nurtured --responsible X --date 2025-06-01 --year 2024-2025",
      "01/06/2025"),
    // E.8 Views.
    Case("award history gv-9", "gv-9"),
    Case("award meeting show hop-9", "hop-9", "award meeting open"),
    Case("report decision --decision 99/QĐ", "99/QĐ", "10/QĐ-UBND"),
    Case("report minutes --meeting hop-9", "hop-9"),
    Case("report submission --year 2024-2025 --number 9/TTr", "không có tờ trình", "1/TTr-THHS"),
  ]

  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line {
      if character == "'" {
        isQuoted.toggle()
        if !isQuoted, word.isEmpty { words.append("") }
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func run(
    _ line: String, on day: String, _ files: MemoryFileSystem, input: String = ""
  ) -> MemoryRun {
    MemoryRun(
      words: words(line) + ["--today", day], files: files, folder: "/truong", input: input)
  }

  @Test("each refusal says what was found, and changes nothing")
  func refusals() {
    let files = MemoryRun.workspace()
    for step in AwardRuleTests.script {
      let run = AwardRuleTests.run(step.line, on: step.day, files, input: step.input)
      #expect(run.code == 0, "\(step.line): \(run.errors)")
    }
    let before = files.contents
    for item in AwardRuleTests.cases {
      let run = AwardRuleTests.run(
        item.line, on: "2025-06-25", files, input: "id,role\nht,chair\n")
      #expect(run.code == item.code, "\(item.line): \(run.errors)\(run.output)")
      #expect(run.errors.hasPrefix("Lỗi: "), "\(item.line): \(run.errors)")
      #expect(run.output.isEmpty, "\(item.line): \(run.output)")
      for word in item.words {
        #expect(run.errors.contains(word), "\(item.line): \(word): \(run.errors)")
      }
      // Both languages say something of their own.
      let english = AwardRuleTests.run(
        item.line + " --lang en", on: "2025-06-25", files, input: "id,role\nht,chair\n")
      #expect(english.errors.hasPrefix("Error: "), "\(item.line): \(english.errors)")
      #expect(english.errors != run.errors)
    }
    #expect(files.contents == before)
    let check = AwardRuleTests.run("check", on: "2025-06-25", files)
    #expect(!check.output.contains("error"), "\(check.output)")
  }

  @Test("too few for a meeting are remarked beside the count of their votes")
  func quorum() {
    let files = MemoryFileSystem()
    let line = "award tally --tier LDTT --members 9 --yes 5 --on 2025-06-10 --present "
    let few = AwardRuleTests.run(line + "5", on: "2025-06-25", files)
    #expect(few.code == 0)
    #expect(few.errors.contains("5/9 thành viên chưa đủ để họp, cần ít nhất 6"))
    let enough = AwardRuleTests.run(line + "6", on: "2025-06-25", files)
    #expect(enough.code == 0 && enough.errors.isEmpty)
  }
}
