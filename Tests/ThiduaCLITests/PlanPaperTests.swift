import Testing
import ThiduaCore

@testable import ThiduaCLI

/// The plan as a paper: drafted, shown, issued, amended, compared.
@Suite struct PlanPaperTests {
  private let files = MemoryRun.workspace()

  private func run(_ words: String...) -> MemoryRun {
    MemoryRun(words: words, files: files, folder: "/truong")
  }

  /// Runs a command that must be refused and leave the journal as it was.
  private func refused(_ code: Int32, _ said: String, _ words: String...) throws {
    let journal = try files.read("/truong/journal.jsonl")
    let run = MemoryRun(words: words, files: files, folder: "/truong")
    #expect(run.code == code && run.errors.contains(said), "\(words): \(run.code) \(run.errors)")
    #expect(run.output.isEmpty)
    #expect(try files.read("/truong/journal.jsonl") == journal)
  }

  private func plan(_ id: String) throws -> Plan {
    let path = "/truong/plans/\(id).json"
    return try JSONDocument(SourceText(file: path, bytes: try files.read(path))).value(
      Plan.self, schema: Plan.schema)
  }

  /// A change by hand, taken into the journal.
  private func edit(_ id: String, _ change: (inout Plan) -> Void) throws {
    var plan = try plan(id)
    change(&plan)
    try files.write(
      "/truong/plans/\(id).json", Array(plan.json.pretty.utf8), mode: 0o600)
    #expect(run("check", "--adopt").code == 0)
  }

  // MARK: - new

  @Test(arguments: Plan.Kind.allCases)
  func everyKindHasATemplateWithoutErrors(_ kind: Plan.Kind) throws {
    let made = run("plan", "new", "--year", "2024", "--kind", kind.rawValue, "--id", "moi")
    #expect(made.code == 0 && made.errors.contains("Đã tạo dự thảo plans/moi.json"))
    let plan = try plan("moi")
    #expect(plan.kind == kind && plan.symbol == "KH-THHS" && !plan.legalBases.isEmpty)
    #expect((kind == .stage) == !plan.years.isEmpty)
    #expect(kind != .campaign || plan.campaigns.count == 1)
    #expect(run("plan", "check", "plans/moi.json").code == 0)
    // A dry run and an undo leave nothing.
    #expect(run("undo").code == 0)
    #expect(try files.status("/truong/plans/moi.json") == nil)
    #expect(
      run("plan", "new", "--year", "2024", "--kind", kind.rawValue, "--id", "moi", "-n").code == 0)
    #expect(try files.status("/truong/plans/moi.json") == nil)
  }

  @Test func fromLastYear() throws {
    #expect(run("plan", "new", "--year", "2023-2024", "--on", "2023-09-05").code == 0)
    let old = try plan("ke-hoach-2023-2024")
    #expect(old.legalBases.contains { $0.number == "91/2017/NĐ-CP" })
    let made = run(
      "plan", "new", "--year", "2024-2025", "--from", "ke-hoach-2023-2024", "--lang", "en")
    #expect(made.code == 0)
    #expect(made.errors.contains("98/2023/NĐ-CP"))
    let new = try plan("ke-hoach-2024-2025")
    #expect(!new.legalBases.contains { $0.number == "91/2017/NĐ-CP" })
    #expect(new.period?.from == CivilDate(iso: "2024-09-01"))
    let diff = run("plan", "diff", "ke-hoach-2023-2024", "ke-hoach-2024-2025")
    #expect(diff.output.contains("bằng Nghị định 98/2023/NĐ-CP."))
    #expect(!diff.output.contains("Bỏ công việc"))
  }

  @Test func whatCannotBeDrafted() throws {
    #expect(run("plan", "new", "--year", "2024").code == 0)
    try refused(1, "đã có kế hoạch ke-hoach-2024", "plan", "new", "--year", "2024")
    try refused(64, "'../x'", "plan", "new", "--year", "2025", "--id", "../x")
    try refused(64, "--kind", "plan", "new", "--year", "2025", "--kind", "nam")
    try refused(64, "thiếu --year", "plan", "new")
    try refused(64, "--year", "plan", "new", "--year", "2024-2026")
    try refused(1, "Các kế hoạch có: ke-hoach-2024", "plan", "new", "--year", "2025", "--from", "x")
    try refused(66, "x.json", "plan", "new", "--year", "2025", "--from", "x.json")
    try refused(1, "dự thảo", "plan", "new", "--amends", "ke-hoach-2024")
    try refused(
      64, "--year", "plan", "new", "--amends", "ke-hoach-2024", "--year", "2025")
  }

  // MARK: - issue

  @Test func anIssuedPlanIsFrozen() throws {
    #expect(run("plan", "new", "--year", "2024-2025", "--id", "k").code == 0)
    let issued = run("plan", "issue", "k", "--number", "5", "--date", "2024-10-01")
    #expect(issued.code == 0)
    #expect(
      issued.errors
        == "Đã ban hành kế hoạch k, số 05/KH-THHS ngày 01/10/2024. Tiếp theo: thidua plan tasks k\n"
    )
    #expect(try plan("k").status == .issued && plan("k").symbol == nil)
    try refused(1, "đã ban hành", "plan", "issue", "k", "--number", "6", "--date", "2024-10-02")
    // By hand: named, used all the same, never destroyed.
    let path = "/truong/plans/k.json"
    let text = String(decoding: try files.read(path), as: UTF8.self)
    let edited = text.replacing("05/KH-THHS", with: "06/KH-THHS")
    try files.write(path, Array(edited.utf8), mode: 0o600)
    let check = run("check")
    #expect(check.code == 1 && check.output.contains("plans/k.json:1:1: error: "))
    #expect(check.output.contains("thidua plan new --amends k"))
    #expect(String(decoding: try files.read(path), as: UTF8.self) == edited)
    #expect(run("plan", "show", "k").output.contains("06/KH-THHS"))
  }

  @Test func numbersAreUsedOnce() throws {
    for id in ["a", "b"] {
      #expect(run("plan", "new", "--year", "2024", "--kind", "work", "--id", id).code == 0)
    }
    #expect(run("plan", "issue", "a", "--number", "05/KH-THHS", "--date", "2024-09-30").code == 0)
    for number in ["05/KH-THHS", "5/KH-THHS", "05 / kh - thhs", "5"] {
      try refused(
        1, "đã dùng cho kế hoạch a", "plan", "issue", "b", "--number", number, "--date",
        "2024-10-01")
    }
    #expect(
      run("plan", "issue", "b", "--number", "6 / KH - THHS", "--date", "2024-10-01").code == 0)
    #expect(try plan("b").number == "6/KH-THHS")
  }

  @Test func whatCannotBeIssued() throws {
    #expect(run("plan", "new", "--year", "2024", "--id", "k").code == 0)
    func issue(_ code: Int32, _ said: String, _ number: String, _ date: String) throws {
      try refused(code, said, "plan", "issue", "k", "--number", number, "--date", date)
    }
    try issue(64, "ký tự điều khiển", "3\u{7}/KH-THHS", "2024-10-01")
    try issue(64, "chữ số", "abc", "2024-10-01")
    try issue(64, "--date", "3", "2024-02-30")
    try issue(1, "citation-later-than-plan", "3", "2001-01-01")
    try refused(64, "--number", "plan", "issue", "k", "--date", "2024-10-01")
    try refused(
      1, "Các kế hoạch có: k", "plan", "issue", "x", "--number", "3", "--date", "2024-10-01")
    // A slip is said, not refused.
    let far = run("plan", "issue", "k", "--number", "3", "--date", "2124-10-01", "-n")
    #expect(far.code == 0 && far.errors.contains("sau ngày cuối của kế hoạch (31/12/2024)"))
    let soon = run("plan", "issue", "k", "--number", "3", "--date", "2024-10-09", "-n")
    #expect(soon.code == 0 && soon.errors.contains("chưa tới"))
  }

  @Test func anAmendingPlanStandsBesideTheOldOne() throws {
    #expect(run("plan", "new", "--year", "2024", "--id", "k").code == 0)
    try edit("k") { $0.tasks = [PlanTask(id: "t", text: "Sơ kết", lead: "A", due: "Tháng 6/2024")] }
    #expect(run("plan", "issue", "k", "--number", "5", "--date", "2024-09-30").code == 0)
    #expect(run("plan", "new", "--amends", "k").code == 0)
    #expect(run("plan", "new", "--amends", "k").errors.contains("plans/dieu-chinh-k-2.json"))
    try edit("dieu-chinh-k") {
      $0.tasks = [PlanTask(id: "t", text: "Sơ kết", lead: "A", due: "Tháng 11/2024")]
    }
    #expect(
      run("plan", "issue", "dieu-chinh-k", "--number", "7", "--date", "2024-10-02").code == 0)
    let tasks = run("plan", "tasks", "--format", "json").output
    #expect(tasks.contains("2024-11-30") && !tasks.contains("2024-06-30"))
  }

  // MARK: - show

  @Test func showAndItsViews() throws {
    #expect(run("plan", "new", "--year", "2024-2025", "--id", "k").code == 0)
    let json = run("plan", "show", "k", "--format", "json")
    #expect(json.output == String(decoding: try files.read("/truong/plans/k.json"), as: UTF8.self))
    // --as has two meanings; the actor's stands before the command.
    let both = MemoryRun(
      "--as", "Lê Thị Sen", "plan", "show", "k", "--as", "understood", files: files,
      folder: "/truong")
    #expect(both.code == 0 && both.output.hasPrefix("KẾ HOẠCH NHƯ CHƯƠNG TRÌNH HIỂU"))
    #expect(run("plan", "show", "k", "--as", "paper").output.contains("KẾ HOẠCH"))
    #expect(run("plan", "show", "k", "--trace").output.contains("THEO DÕI KẾ HOẠCH"))
    try refused(64, "paper, understood", "plan", "show", "k", "--as", "Lê Thị Sen")
    try refused(64, "--trace", "plan", "show", "k", "--trace", "--as", "paper")
    try refused(64, ".docx", "plan", "show", "k", "-o", "k.pdf")
    try refused(64, ".doc", "plan", "show", "k", "-o", "k.doc")
    #expect(try files.status("/truong/k.pdf") == nil)
    #expect(run("plan", "show", "k", "-o", "k.docx").code == 0)
    // Our own Word paper is read back.
    let back = run("plan", "import", "k.docx", "-q")
    let plan = try JSONDocument(SourceText(file: "k", bytes: Array(back.output.utf8))).value(
      Plan.self, schema: Plan.schema)
    let old = try self.plan("k")
    #expect(plan.tasks.map(\.due) == old.tasks.map(\.due))
    #expect(plan.recipients.count == old.recipients.count)
    #expect(plan.legalBases.count == old.legalBases.count)
  }

  // MARK: - diff

  @Test func everyPartOfAPlanIsCompared() throws {
    #expect(run("plan", "new", "--year", "2024", "--id", "a").code == 0)
    try edit("a") {
      $0.campaigns = [
        Campaign(
          id: "p", name: "Dạy tốt", kind: .regular, scope: "Toàn trường",
          milestones: [Milestone(.final, date: CivilDate(iso: "2024-05-30"))])
      ]
      $0.years = [StageYear(year: 2024, theme: "Khởi động")]
    }
    let base = try plan("a")
    func sentence(_ change: (inout Plan) -> Void) throws -> String {
      var plan = base
      change(&plan)
      try files.write("/b.json", Array(plan.json.pretty.utf8), mode: 0o600)
      let run = run("plan", "diff", "a", "/b.json")
      #expect(run.code == 0)
      return run.output.isEmpty ? run.errors : run.output
    }
    #expect(try sentence { _ in } == "Hai kế hoạch giống nhau.\n")
    #expect(
      try sentence { $0.campaigns[0].milestones[0].date = CivilDate(iso: "2024-06-01") }
        == "Các mốc của “Dạy tốt” đổi từ “tổng kết 30/5/2024” thành “tổng kết 01/6/2024”.\n")
    #expect(
      try sentence { $0.campaigns[0].scope = "Khối 5" }
        == "Phạm vi của “Dạy tốt” đổi từ “Toàn trường” thành “Khối 5”.\n")
    #expect(
      try sentence { $0.campaigns[0].kind = .thematic }
        == "Hình thức của “Dạy tốt” đổi từ “thường xuyên” thành “theo chuyên đề”.\n")
    #expect(
      try sentence { $0.years[0].theme = "Tăng tốc" }
        == "Chủ đề năm 2024 đổi từ “Khởi động” thành “Tăng tốc”.\n")
    #expect(
      try sentence { $0.kind = .work }
        == "Loại đổi từ “kế hoạch năm” thành “kế hoạch một công việc”.\n")
    #expect(try sentence { $0.place = "Xã Bên" }.hasPrefix("Địa danh đổi từ"))
    #expect(
      try sentence { $0.tasks[0].quarter = base.tasks[0].quarter == 3 ? 2 : 3 }.contains(
        "Quý của công việc"))
    // A full stop says nothing; but plans that differ are not called alike.
    #expect(
      try sentence {
        $0.responsibilities[0].duties = base.responsibilities[0].duties.map { $0 + "." }
      }
        == "Nội dung như nhau, chỉ khác cách viết trong: responsibilities.\n")
    let json = run("plan", "diff", "a", "/b.json", "--format", "json")
    #expect(json.output.contains("\"schema\": \"thidua.diff/1\""))
    try refused(64, "thiếu", "plan", "diff", "a")
    try refused(66, "x.json", "plan", "diff", "a", "x.json")
  }

  // MARK: - check

  @Test(arguments: PlanChecks.all.map { $0.id.rawValue }, ["vi", "en"])
  func everyCheckExplainsItself(_ id: String, _ language: String) {
    let run = MemoryRun("plan", "check", "--explain", id, "--lang", language)
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("\(id) ("))
    for word in language == "vi" ? ["Nguồn: ", "Cách sửa: "] : ["Source: ", "Remedy: "] {
      #expect(run.output.contains(word))
    }
    #expect(run.output.contains(language == "vi" ? "Không đạt:" : "Fails:"))
  }

  @Test func standardInputAndTornFiles() throws {
    let empty = MemoryRun("plan", "check", "-", input: "")
    #expect(empty.code == 65 && empty.output.hasPrefix("-:1:1: error: "))
    let torn = MemoryRun(
      "plan", "check", "-", "-f", "sarif", "--only", "task-without-lead", input: "{\"schema\": ")
    #expect(torn.code == 65 && torn.output.contains("json-syntax"))
    let importing = MemoryRun("plan", "import", "-", input: "KẾ HOẠCH\nThi đua năm 2024\n")
    #expect(importing.code == 0 && importing.output.contains("\"thidua.plan/1\""))
    let pdf = MemoryRun("plan", "import", "-", input: "%PDF-1.7\n%\u{1}\n")
    #expect(pdf.code == 65 && pdf.output.isEmpty && pdf.errors.contains("PDF"))
  }
}
