import Foundation
import Testing

@Suite("The life of a workspace")
struct LifeTests {
  @Test("from an empty folder to the printed papers")
  func wholeYear() throws {
    let school = School(Folder())
    school.enroll()
    school.isSound()

    // The plan and the rubric are put by hand: check names them, nothing else is wrong.
    school.folder.write("truong/plans/ke-hoach.json", SchoolFiles.plan)
    school.folder.write("truong/rubrics/ne-nep-lop.json", SchoolFiles.rubric)
    let found = school.run("check")
    #expect(found.code == 1)
    #expect(found.lines.count == 2)
    #expect(found.output.contains("plans/ke-hoach.json:1:1:"))
    #expect(found.output.contains("rubrics/ne-nep-lop.json:1:1:"))
    school.score()
    school.isSound()
    try ranking(school)
    try eligibility(school)

    school.nominate()
    school.done(School.openMeeting, on: "2025-05-28")
    school.done("award appraise dn-2024-002 --note 'Hồ sơ đủ'", on: "2025-05-27")
    school.voteAndSubmit()
    school.done(School.decide, on: "2025-06-20")
    #expect(school.state("dn-2024-002") == "awarded")
    #expect(school.state("dn-2024-003") == "awarded")
    school.isSound()
    try papers(school)
    journal(school)
  }

  private func ranking(_ school: School) throws {
    // 6A1: (90 + 2 × 85) / 3 = 86.666… + 2; 6A2: (96 + 185) / 3; 6A10: (100 + 185) / 3.
    let week = school.run("score rank --campaign ne-nep --period T05 -f json --year 2024-2025")
    #expect(week.code == 0)
    #expect(week.object["schema"] as? String == "thidua.ranking/1")
    #expect(
      rows(week) == [
        "1 6A10 95.00 Tốt true", "2 6A2 93.67 Tốt true", "3 6A1 88.67 Khá true",
        "1 7A1 85.00 Khá true", "- 7A2 - - false",
      ])
    // The month is the mean of published weeks: (88.67 + 100) / 2 = 94.335, (93.67 + 66.67) / 2,
    // (95 + 60.33) / 2 = 77.665; a week that others were scored in is missing for 7A1.
    let month = school.run("score rank --campaign ne-nep --period 2024-10 -f json")
    #expect(
      rows(month) == [
        "1 6A1 94.34 Tốt true", "2 6A2 80.17 Khá true", "3 6A10 77.67 Trung bình true",
        "- 7A1 85.00 Khá false", "- 7A2 - - false",
      ])
    let steps = school.run("score explain 6A1 --campaign ne-nep --period T05 --year 2024-2025")
    #expect(steps.code == 0)
    for words in ["C01", "-10", "H01", "85", "88,67", "Khá", "Hạng 3 trong 3"] {
      #expect(steps.output.contains(words))
    }
    for id in ["d0", "d166"] { #expect(steps.output.contains("dòng \(id):")) }
  }

  private func rows(_ answer: Answer) -> [String] {
    (answer.object["rows"] as? [[String: Any]] ?? []).map { row in
      let rank = (row["rank"] as? Int).map(String.init) ?? "-"
      let isComplete = row["complete"] as? Bool ?? false
      let words = ["subject", "total", "band"].map { row[$0] as? String ?? "-" }
      return ([rank] + words + ["\(isComplete)"]).joined(separator: " ")
    }
  }

  private func eligibility(_ school: School) throws {
    func verdicts(_ tier: String) -> [String: String] {
      let answer = school.run(
        "award eligible --year 2024-2025 --tier \(tier) --on 2025-06-10 -f json")
      #expect(answer.code == 0)
      #expect(answer.object["schema"] as? String == "thidua.eligibility/1")
      #expect(answer.object["pack"] as? String == "vn-2024")
      #expect(answer.object["on"] as? String == "2025-06-10")
      let results = answer.object["results"] as? [[String: Any]] ?? []
      for result in results {
        for reason in result["reasons"] as? [[String: Any]] ?? [] {
          #expect((reason["citation"] as? String ?? "").isEmpty == false)
        }
      }
      return Dictionary(
        results.map { ($0["subject"] as? String ?? "", $0["verdict"] as? String ?? "") },
        uniquingKeysWith: { first, _ in first })
    }
    let advanced = verdicts("LDTT")
    #expect(advanced["gv-02"] == "eligible")
    #expect(advanced["gv-03"] == "deferred")
    #expect(advanced["gv-04"] == "unknown")
    #expect(advanced["gv-05"] == "ineligible")
    // Maternity leave is no absence.
    #expect(advanced["gv-06"] == "eligible")
    #expect(advanced["to-tn"] == "ineligible")
    let fighters = verdicts("CSTDCS")
    #expect(fighters["gv-01"] == "eligible")
    #expect(fighters["gv-02"] == "ineligible")
    let explained = school.run(
      "award explain 'hoang van dung' LDTT --year 2024-2025 --on 2025-06-10")
    #expect(explained.output.contains("thidua enroll import"))
  }

  private func papers(_ school: School) throws {
    let all = [
      "decision --decision 388/QĐ-UBND", "nominees --year 2024-2025", "minutes --meeting hop-1",
      "year --year 2024-2025 -q",
    ]
    for words in all {
      for format in ["text", "md", "html", "docx"] {
        let kind = words.split(separator: " ")[0]
        let line =
          "report \(words) --today 2025-06-30 -o \(kind).\(format == "text" ? "txt" : format)"
        let answer = school.run(line + (format == "text" ? " -f text" : ""))
        #expect(answer.code == 0, "\(line): \(answer.error)")
        #expect(answer.bytes.isEmpty)
      }
    }
    let decision = school.folder.text("decision.txt")
    for words in ["QUYẾT ĐỊNH", "388/QĐ-UBND", "Lê Thị Thu", "Nguyễn Văn An"] {
      #expect(decision.contains(words))
      #expect(school.folder.text("decision.html").contains(words))
    }
    #expect(!decision.contains("Phạm Thị Bích"))
    let minutes = school.folder.text("minutes.md")
    for words in ["BIÊN BẢN", "29/QĐ-THCSST", "Bùi Văn Giang"] { #expect(minutes.contains(words)) }
    let nominees = school.folder.text("nominees.md")
    #expect(nominees.contains("Phạm Thị Bích"))
    #expect(school.folder.text("nominees.txt").contains("Danh sách này có 05 lượt cá nhân"))
    let year = school.folder.text("year.txt")
    for words in ["BÁO CÁO", "TRƯỜNG THCS SÔNG TRÀ", "2024 - 2025", "Lê Thị Thu"] {
      #expect(year.contains(words), "\(words)")
    }
    // Text is eighty columns wide.
    for line in year.split(separator: "\n") { #expect(line.count <= 80) }
    for kind in ["decision", "nominees", "minutes", "year"] {
      let archive = school.folder.bytes("\(kind).docx")
      #expect(archive.prefix(4) == [0x50, 0x4B, 0x03, 0x04])
      #expect(archive.firstRange(of: Array("word/document.xml".utf8)) != nil)
    }
    // Entries are stored, so that the text can be found in the bytes.
    #expect(
      school.folder.bytes("decision.docx").firstRange(of: Array("Nguyễn Văn An".utf8)) != nil)
    // Reports change nothing in the workspace.
    school.isSound()
  }

  private func journal(_ school: School) {
    let log = school.run("log")
    #expect(log.code == 0)
    for words in ["init truong", "check --adopt", "score record 6A1", "award decide", "Văn thư"] {
      #expect(log.output.contains(words), "\(words)")
    }
    let last = school.run("log --last 1")
    #expect(last.output.contains("388/QĐ-UBND"))
    #expect(!last.output.contains("init truong"))
    let lines = school.text("journal.jsonl").split(separator: "\n")
    #expect(lines.count == 27)
    let table = (school.run("log -f json").object["tables"] as? [[String: Any]])?.first
    #expect((table?["rows"] as? [Any])?.count == lines.count)
  }

  @Test("files with people in them are for their owner alone")
  func modes() {
    let school = School(at: .decided)
    let modes = school.run.shell("cd truong && find . -not -path './.thidua*' -printf '%m %p\\n'")
    for line in modes.lines {
      let parts = line.split(separator: " ")
      let isPublic =
        parts[1].hasPrefix("./plans/") || parts[1].hasPrefix("./rubrics/")
        || parts[1] == "./thidua.json"
      // Folders and files of the tests' own making have the usual modes.
      guard !isPublic, !["./plans", "./rubrics"].contains(parts[1]) else { continue }
      #expect(["600", "700"].contains(parts[0]), "\(line)")
    }
    #expect(modes.lines.count > 10)
  }
}
