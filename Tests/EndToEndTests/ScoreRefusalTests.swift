import Testing

@Suite("Refusals of scores and names")
struct ScoreRefusalTests {
  private let record = "score record"
  private let week = "--campaign ne-nep --period T05 --year 2024-2025"

  @Test("values off the step, above the maximum, of the wrong sort")
  func values() {
    let school = School(at: .scored)
    school.refused("\(record) 6A1 H01 \(week) --value 85.3", saying: "85,3")
    school.refused("\(record) 6A1 H01 \(week) --value 100,5", saying: "100")
    school.refused("\(record) 6A1 H01 \(week) --value -1")
    school.refused("\(record) 6A1 H01 \(week) --value muoi", saying: "muoi")
    school.refused("\(record) 6A1 H01 \(week) --value 99999999999999999999999")
    school.refused("\(record) 6A1 C01 \(week) --value 1.5")
    school.refused("\(record) 6A1 C01 \(week) --value 9223372036854775807")
    school.refused("\(record) 6A1 H01 \(week) --value ''")
    school.refused("\(record) 6A1 H01 \(week)", code: 64, saying: "--value")
  }

  @Test("unknown criteria, campaigns, subjects, periods and stages")
  func unknown() {
    let school = School(at: .scored)
    school.refused("\(record) 6A1 C09 \(week) --value 1", saying: "C09")
    school.refused("\(record) gv-01 C01 \(week) --value 1", saying: "gv-01")
    school.refused(
      "\(record) 6A1 C01 --campaign ne-nepp --period T05 --value 1", saying: "ne-nepp", "ne-nep")
    school.refused("\(record) 6A1 C01 --campaign xanh --period T05 --value 1", saying: "xanh")
    school.refused("\(record) 6A1 C01 --campaign ne-nep --period T99 --value 1", saying: "T99")
    school.refused("\(record) 6A1 C01 --campaign ne-nep --period 2024-10 --value 1", saying: "tuần")
    school.refused("\(record) 6A1 C01 \(week) --value 1 --stage hieu-truong", code: 64)
  }

  @Test("6A1 is never 6A10, and an ambiguous name lists who is meant")
  func names() {
    let school = School(at: .enrolled)
    func subject(_ text: String) -> Answer { school.run("award history '\(text)'") }
    #expect(subject("6A1").output.contains("Lớp 6A1"))
    #expect(!subject("6A1").output.contains("6A10"))
    // Without 6A1 the same word finds nothing, although 6A10 begins with it.
    school.folder.write(
      "truong/roster.json",
      school.text("roster.json").replacing("\"6A1\"", with: "\"6B1\"")
        .replacing("Lớp 6A1\"", with: "Lớp 6B1\""))
    school.refused("award history 6A1", saying: "'6A1'")
    school.refused("award history 6A", saying: "6A2", "6A10")
    school.refused("award history 'nguyen van an'", saying: "gv-02", "gv-05")
    school.refused("award history gv", saying: "gv-01", "gv-06")
    school.refused("award history ''")
    #expect(subject("Nguyễn Văn An").code == 0)
    #expect(subject("vu thi dao").output.contains("Vũ Thị Đào"))
    #expect(subject("Đỗ Thị").output.contains("Đỗ Thị Minh Hà"))
    #expect(subject("do thi").output.contains("Đỗ Thị Minh Hà"))
    #expect(subject("6A2").output.contains("Lớp 6A2"))
  }

  @Test("a locked period takes no score, no reversal and no second lock")
  func locks() {
    let school = School(at: .scored)
    school.done("score lock 2024-10 --campaign ne-nep --year 2024-2025")
    school.refused("\(record) 6A1 C01 \(week) --value 1", saying: "khóa", "2024-10")
    school.refused("score void d0 --reason 'nhầm' --year 2024-2025", saying: "khóa")
    school.refused("score import diem.csv --year 2024-2025", code: 65, saying: "khóa")
    school.refused("score unlock 2024-10 --campaign ne-nep --year 2024-2025", code: 64)
    school.refused("score unlock 2024-11 --campaign ne-nep --year 2024-2025 --reason R")
    school.done("score unlock 2024-10 --campaign ne-nep --year 2024-2025 --reason 'bổ sung'")
    school.done("\(record) 6A1 C01 \(week) --value 1")
    school.isSound()
  }

  @Test("a line is voided once, with a reason")
  func voids() {
    let school = School(at: .scored)
    school.refused("score void d999999 --reason R --year 2024-2025", saying: "d999999")
    school.refused("score void d0 --year 2024-2025", code: 64, saying: "--reason")
    school.refused("score void d0 --reason ' ' --year 2024-2025")
    school.done("score void d0 --reason 'nhập nhầm lớp' --year 2024-2025")
    school.refused("score void d0 --reason 'lần nữa' --year 2024-2025", saying: "d0")
    // (100 + 170) / 3 + 2
    let rank = school.run("score rank --campaign ne-nep --period T05 --year 2024-2025 -f json")
    #expect(rank.output.contains("\"92.00\""))
    #expect(school.text("years/2024-2025/scores.jsonl").split(separator: "\n").count == 12)
    school.isSound()
  }

  @Test("every bad cell of a table of scores is told, and nothing is written")
  func scoreTable() {
    let school = School(at: .scored)
    let table = """
      campaign,subject,criterion,period,value
      ne-nep,6A1,C01,T07,1
      ne-nep,6A9,C01,T07,1
      ne-nep,6A1,C07,T07,1
      ne-nep,6A1,H01,T77,90
      ne-nep,6A1,H01,T07,101
      """
    let answer = school.refused("score import - --year 2024-2025", code: 65, input: table)
    for (row, column) in [(3, "subject"), (4, "criterion"), (5, "period"), (6, "value")] {
      #expect(answer.error.contains("dòng \(row), cột \(column):"), "\(answer.error)")
    }
    #expect(answer.error.contains("4 chỗ sai"))
    school.refused("score import -", code: 65, saying: "critrion", input: "campaign,critrion\n")
    school.refused("score import -", code: 65, input: "")
  }
}
