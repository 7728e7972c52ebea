import Testing
import ThiduaCore

@testable import ThiduaCLI

/// The narrative of a report from its form to the paper.
@Suite struct ReportTextTests {
  private func run(_ words: String..., files: MemoryFileSystem) -> MemoryRun {
    MemoryRun(words: words + ["--today", "2025-02-01"], files: files, folder: "/truong")
  }

  @Test func aFormIsMadeOnceAndNeverOverwritesWhatWasWritten() throws {
    let files = MemoryRun.workspace()
    let path = "years/2024-2025/narrative-hk1.md"
    try files.makeFolder("/truong/years/2024-2025", mode: 0o700)
    let form = run(
      "report", "narrative", "--year", "2024-2025", "--period", "HK1", "-o", path, files: files)
    #expect(form.code == 0)
    #expect(
      String(decoding: try files.read("/truong/" + path), as: UTF8.self).contains(
        "## Nhiệm vụ học kỳ II"))
    let again = run(
      "report", "narrative", "--year", "2024-2025", "--period", "hk1", "-o", path, files: files)
    #expect(again.code == 73)
    #expect(again.errors.contains("không ghi đè"))
    // The form alone leaves the report blank, and every part is named as such.
    let report = run("report", "midyear", "--year", "2024-2025", files: files)
    #expect(report.code == 0)
    #expect(report.output.contains("SƠ KẾT") || report.output.contains("Sơ kết"))
    #expect(report.errors.contains("Còn để trống: Thuận lợi; Khó khăn"))
    #expect(!report.errors.contains("Bài học"))
  }

  @Test func anUnknownPlaceholderStopsTheReportAtItsPlace() throws {
    let files = MemoryRun.workspace()
    try files.makeFolder("/truong/years/2024-2025", mode: 0o700)
    try files.write(
      "/truong/years/2024-2025/narrative.md", Array("## Thuận lợi\n\n- có {{staf}} người\n".utf8),
      mode: 0o600)
    let report = run("report", "year", "--year", "2024-2025", "-o", "bc.docx", files: files)
    #expect(report.code == 65)
    #expect(report.errors.contains("years/2024-2025/narrative.md:3:6: "))
    #expect(report.errors.contains("{{staff}}?"))
    #expect(try files.status("/truong/bc.docx") == nil)
    let check = run("check", files: files)
    #expect(check.code == 1)
    #expect(check.output.contains("years/2024-2025/narrative.md:3:6: error: "))
    let fields = run(
      "report", "year", "--year", "2024-2025", "--fields", "-f", "json", "--lang", "en",
      files: files)
    #expect(fields.code == 0)
    #expect(fields.output.contains("\"field\": \"staff\""))
    #expect(fields.output.contains("\"how\": \"the number of staff (as staff.total)\""))
  }

  @Test func theHalfYearHasOnePeriod() {
    let files = MemoryRun.workspace()
    let other = run("report", "midyear", "--year", "2024-2025", "--period", "HK2", files: files)
    #expect(other.code == 64)
    #expect(other.errors.contains("report year"))
    let calendar = run("report", "midyear", "--year", "2024", files: files)
    #expect(calendar.code == 0)
    #expect(calendar.output.contains("6 tháng đầu năm 2024"))
  }

  @Test func theLanguageOfMessagesDoesNotChangeThePaper() {
    let files = MemoryRun.workspace()
    for kind in ["year", "midyear", "statistics", "fairness"] {
      let vi = run("report", kind, "--year", "2024-2025", files: files)
      let en = run("report", kind, "--year", "2024-2025", "--lang", "en", files: files)
      #expect(vi.code == 0 && vi.output == en.output, "\(kind)")
    }
  }

  @Test("a campaign with scores is told of, though its plan names no time")
  func scoresOfAPlanWithoutTime() throws {
    let files = MemoryRun.workspace()
    func write(_ path: String, _ text: String) throws {
      try files.makeFolder(parentPath("/truong/" + path), mode: 0o700)
      try files.write("/truong/" + path, Array(text.utf8), mode: 0o600)
    }
    try write(
      "plans/k.json",
      """
      {"schema":"thidua.plan/1","id":"k","kind":"annual","status":"issued",
       "campaigns":[{"id":"nn","name":"Nền nếp","rubric":"r"}]}
      """)
    try write(
      "rubrics/r.json",
      """
      {"schema":"thidua.rubric/1","id":"r","subjects":"class","period":"week",
       "groups":[{"id":"g","items":[{"id":"A","kind":"points","max":10}]}],
       "aggregate":[{"to":"year","by":"mean"}]}
      """)
    let empty = run("report", "year", "--year", "2024-2025", files: files)
    #expect(empty.errors.contains("chưa có dữ liệu nào"))
    let class1 = run(
      "enroll", "collective", "1A", "--name", "Lớp 1A", "--kind", "class", files: files)
    #expect(class1.code == 0)
    let scored = run(
      "score", "record", "1A", "A", "--campaign", "nn", "--period", "T05", "--value", "9",
      files: files)
    #expect(scored.code == 0, "\(scored.errors)")
    for words in [["year"], ["statistics"], ["midyear"]] {
      let report = MemoryRun(
        words: ["report"] + words + ["--year", "2024-2025", "--today", "2025-02-01"], files: files,
        folder: "/truong")
      #expect(report.output.contains("Nền nếp"), "\(words)")
      #expect(!report.errors.contains("chưa có dữ liệu nào"), "\(words)")
    }
    // Nothing was scored in the year before.
    let before = run("report", "year", "--year", "2023-2024", files: files)
    #expect(before.errors.contains("chưa có dữ liệu nào"))
  }
}
