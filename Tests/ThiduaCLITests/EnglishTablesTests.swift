import Testing

@testable import ThiduaCLI
@testable import ThiduaCore

/// Headings and fixed words of lists follow `--lang`; what people wrote, and papers, do not.
@Suite("Lists in English")
struct EnglishTablesTests {
  private static let files: MemoryFileSystem = {
    let files = MemoryFileSystem()
    _ = MemoryRun("init", "/mau", "--sample", files: files)
    return files
  }()

  private func run(_ line: String, _ language: String) -> String {
    let answer = MemoryRun(
      words: line.split(separator: " ").map(String.init)
        + ["--today", "2025-06-01", "--lang", language], files: Self.files, folder: "/mau")
    #expect(answer.code == 0, "\(line): \(answer.errors)")
    return answer.output
  }

  /// Words of headings and fixed cells that must not stand in English answers.
  private static let fixed = [
    "Mã", "Tên", "Họ và tên", "Đơn vị", "Đối tượng", "Chức vụ", "Mục", "Hiểu là", "Tình trạng",
    "Cơ quan ban hành", "Thời gian", "Văn bản", "Quan hệ", "Ngày ký", "Hiệu lực", "Phát động",
    "Từ ngày", "Đến ngày", "Ngày gốc", "Tính được", "Chỉ tiêu", "Công việc", "còn hiệu lực",
    "chậm nhất ngày", "lặp lại", "không ghi", "đủ điều kiện", "Trạng thái", "Danh hiệu, hình thức",
    "Phong trào", "Đăng ký", "Dòng điểm", "Chưa có", "Đánh giá", "Đạt", "Cách tính", "Còn lại",
    "ít nhất", "Phó Chủ tịch Hội đồng", "Xếp loại", "giáo viên", "đã ban hành",
  ]

  @Test(
    "no fixed word is Vietnamese",
    arguments: [
      "plan show ke-hoach-2024-2025 --as understood", "enroll list", "plan tasks",
      "plan show ke-hoach-2024-2025 --trace",
      "award eligible --year 2024-2025", "award next gv-03 --year 2024-2025",
      "award next gv-03 --year 2024-2025 --format csv", "award list --year 2024-2025",
      "award council --year 2024-2025", "award fund --year 2024-2025",
      "award quota --year 2024-2025", "award history gv-03", "enroll history gv-03",
      "enroll missing --year 2024-2025",
    ])
  func headings(_ line: String) {
    let english = run(line, "en")
    let cells = Set(
      english.split(separator: "\n").flatMap {
        $0.replacing("  ", with: "\u{1}").split(separator: "\u{1}")
      }.map { trimmed(String($0)) })
    for word in Self.fixed { #expect(!cells.contains(word), "\(line): \(word)") }
    for phrase in ["còn hiệu lực", "chậm nhất ngày", "lặp lại hằng", "Còn lại ", "ít nhất 7"] {
      #expect(!english.contains(phrase), "\(line): \(phrase)")
    }
    #expect(run(line, "vi") != english, "\(line)")
  }

  @Test("the understood plan in English has its tables, papers stay Vietnamese")
  func understood() {
    let plan = run("plan show ke-hoach-2024-2025 --as understood", "en")
    for words in [
      "THE PLAN AS THE PROGRAM UNDERSTOOD IT", "Understood as", "Legal bases, on 2024-09-10",
      "in force", "monthly",
    ] {
      #expect(plan.contains(words), "\(words)")
    }
    for paper in ["plan show ke-hoach-2024-2025", "report fund --year 2024-2025"] {
      #expect(run(paper, "en") == run(paper, "vi"))
    }
  }
}
