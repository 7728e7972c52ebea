import Testing

@testable import ThiduaCLI
@testable import ThiduaCore

@Suite("Answers of the award room")
struct AwardAnswerTests {
  /// A school of three with ratings of 2024-2025 in memory.
  private static func school() -> MemoryFileSystem {
    let files = MemoryRun.workspace()
    func enter(_ kind: String, _ text: String) {
      let run = MemoryRun(
        "enroll", "import", "-", "--kind", kind, "-w", "/truong", "-q", "--today", "2025-06-01",
        files: files, input: text)
      #expect(run.code == 0, "\(run.errors)")
    }
    enter(
      "collectives", "id,name,kind,parent,small\ntr,Trường,school,,\nto-1,Tổ 1,department,tr,x\n")
    enter(
      "individuals",
      "id,name,unit,role,position,start,birth,gender\n"
        + "gv-1,Nguyễn Văn An,to-1,teacher,,2010-09-01,,Nam\n"
        + "gv-2,Đỗ Thị Bình,to-1,teacher,,2025-03-01,,Nữ\nhs-1,Lê Na,tr,pupil,,2023-09-05,,Nữ\n")
    enter("ratings", "subject,year,rating\ngv-1,2024-2025,HTXSNV\n")
    return files
  }

  private func run(_ words: String..., files: MemoryFileSystem) -> MemoryRun {
    MemoryRun(
      words: ["award"] + words + ["-w", "/truong", "--today", "2025-06-10"], files: files)
  }

  @Test("eligible: all formats, list order, names without diacritics")
  func eligible() {
    let files = AwardAnswerTests.school()
    let json = run("eligible", "--year", "2024-2025", "-f", "json", files: files)
    #expect(json.code == 0)
    #expect(
      json.output.hasPrefix(
        "{\n  \"schema\": \"thidua.eligibility/1\",\n  \"year\": \"2024-2025\",\n  \"on\": \"2025-06-10\",\n  \"pack\": \"vn-2024\",\n  \"results\": [\n    {\n      \"subject\": \"gv-1\","
      ))
    let order = json.output.split(separator: "\n").filter { $0.contains("\"subject\"") }
    #expect(order.first?.contains("gv-1") == true && order.last?.contains("to-1") == true)
    for format in ["csv", "md", "html", "xlsx", "docx"] {
      let answer = run("eligible", "--year", "2024-2025", "-f", format, files: files)
      #expect(answer.code == 0 && !answer.output.isEmpty, "\(format)")
    }
    #expect(run("eligible", "--year", "2024-2025", "-f", "pdf", files: files).code == 64)
    let one = run(
      "eligible", "--year", "2024-2025", "--subject", "do thi binh", "--tier", "ldtt", files: files)
    #expect(one.output.contains("LDTT  Lao động tiên tiến: không xét – 3 tháng, cần 6 tháng"))
    #expect(run("eligible", "--year", "2024-2025", "--subject", "gv", files: files).code == 1)
    #expect(run("eligible", "--year", "2024-2025", "--tier", "LDT", files: files).code == 64)
    #expect(run("eligible", files: files).code == 64)
  }

  @Test("the day alone chooses the law")
  func day() {
    let files = AwardAnswerTests.school()
    for (day, pack) in [
      ("2023-12-31", "vn-2017"), ("2024-01-01", "vn-2024"), ("2025-06-30", "vn-2024"),
      ("2025-07-01", "vn-2025"), ("2026-09-30", "vn-2025"), ("2026-10-01", "vn-2026"),
    ] {
      let answer = run(
        "eligible", "--year", "2024-2025", "--on", day, "--tier", "LDTT", "-f", "json", files: files
      )
      #expect(answer.output.contains("\"pack\": \"\(pack)\""), "\(day)")
    }
  }

  @Test("another law is named, compared and refused by name")
  func compare() {
    let files = AwardAnswerTests.school()
    let text = run(
      "eligible", "--year", "2024-2025", "--tier", "CSTDCS", "--compare", "vn-2017", files: files)
    #expect(
      text.code == 0 && text.output.contains("Nguyễn Văn An (gv-1): đủ điều kiện → không xét"))
    let json = run(
      "eligible", "--year", "2024-2025", "--compare", "vn-2017", "-f", "json", files: files)
    #expect(json.output.contains("\"schema\": \"thidua.comparison/1\""))
    let wrong = run("eligible", "--year", "2024-2025", "--compare", "vn-2019", files: files)
    #expect(wrong.code == 64 && wrong.errors.contains("vn-2017, vn-2024, vn-2025, vn-2026"))
  }

  @Test("quota, next and prize answer in their forms")
  func others() {
    let files = AwardAnswerTests.school()
    let quota = run("quota", "--year", "2024-2025", "-f", "json", files: files)
    #expect(quota.code == 0 && quota.output.contains("\"quotas\": []"))
    #expect(
      run("quota", "--year", "2022-2023", "--on", "2023-05-31", files: files).output
        .contains("Chiến sĩ thi đua cơ sở (CSTDCS): không quá 15% Lao động tiên tiến"))
    let next = run("next", "gv-2", "--year", "2024-2025", "-f", "json", files: files)
    #expect(next.code == 0 && next.output.contains("\"schema\": \"thidua.next/1\""))
    #expect(
      run("next", "gv-2", "--year", "2024-2025", "--lang", "en", files: files).output
        .contains("  Needed: at least 6 months of service (now: 3 months)"))
    #expect(run("prize", files: files).code == 64)
    #expect(run("prize", "--tier", "LDTT", "--decision", "1/QĐ", files: files).code == 64)
    #expect(
      run("prize", "--decision", "1/QĐ", "--on", "2025-06-01", files: files).code == 64)
    #expect(run("prize", "--decision", "1/QĐ", files: files).code == 1)
    #expect(
      run("prize", "--tier", "LDTT", "--on", "2025-06-30", "-f", "json", files: files).output
        .contains("\"amount\": 710000"))
  }
}
