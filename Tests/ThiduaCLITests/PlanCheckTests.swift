import Testing
import ThiduaCore

@testable import ThiduaCLI

/// `plan check`: files, folders, formats, exit codes, mending, and what a workspace adds.
@Suite struct PlanCheckTests {
  private let clean = """
    {
      "schema": "thidua.plan/1",
      "id": "a",
      "kind": "annual",
      "legalBases": [
        {
          "kind": "law",
          "number": "06/2022/QH15"
        }
      ],
      "responsibilities": [
        {
          "actor": "Ban giám hiệu"
        }
      ],
      "recipients": [
        {
          "name": "Lưu: VT"
        }
      ],
      "signer": {
        "authority": "HIỆU TRƯỞNG",
        "name": "Nguyễn Thị Hòa"
      }
    }

    """

  private func files(_ contents: [String: String]) throws -> MemoryFileSystem {
    let files = MemoryFileSystem()
    for (path, text) in contents {
      try files.makeFolder(parentPath(path), mode: 0o755)
      try files.write(path, Array(text.utf8), mode: 0o644)
    }
    return files
  }

  private func text(_ path: String, _ files: MemoryFileSystem) throws -> String {
    String(decoding: try files.read(path), as: UTF8.self)
  }

  private var broken: String {
    clean.replacing("\"a\"", with: "\"\"").replacing(",\n  \"kind\"", with: "\n  \"kind\"")
  }
  private var faulty: String { clean.replacing("annual", with: "anual") }

  // MARK: - Files and folders

  @Test func goodFilesAreCheckedBesideMissingOnes() throws {
    let files = try files(["/p/a.json": faulty, "/p/b.json": clean])
    let run = MemoryRun(
      "plan", "check", "b.json", "mất.json", "a.json", "cũng-mất.json", files: files, folder: "/p")
    #expect(run.code == 66)
    #expect(run.output.hasPrefix("a.json:4:11: error:"))
    #expect(run.errors.contains("không có tệp mất.json; không có tệp cũng-mất.json"))
    let json = MemoryRun(
      "plan", "check", "a.json", "x.json", "--format", "json", files: files, folder: "/p")
    #expect(json.code == 66 && json.output.contains("\"files\": 1"))
    let none = MemoryRun("plan", "check", "x.json", "--format", "json", files: files, folder: "/p")
    #expect(none.code == 66 && none.output.isEmpty)
  }

  @Test func aFileNamedTwiceIsCheckedOnce() throws {
    let files = try files(["/p/a.json": faulty])
    let run = MemoryRun(
      "plan", "check", "a.json", "./a.json", "/p/a.json", ".", files: files, folder: "/p")
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.code == 1)
  }

  @Test func aFolderStandsForItsPlans() throws {
    let files = try files([
      "/p/2024/a.json": faulty, "/p/b.json": clean,
      "/p/rubric.json": #"{"schema": "thidua.rubric/1"}"#,
      "/p/package.json": "{}", "/p/README.txt": "Kế hoạch ở trong thư mục 2024.\nXin đọc.",
      "/p/.git/c.json": faulty, "/p/d.jsonl": "{", "/p/thu.txt": "Kính gửi",
    ])
    let run = MemoryRun("plan", "check", ".", "--format", "json", files: files, folder: "/p")
    #expect(run.code == 1)
    #expect(run.output.contains("\"file\": \"2024/a.json\""))
    // a, b, and the README, which begins a line as a plan does.
    #expect(run.output.contains("\"files\": 3"))
    #expect(MemoryRun("plan", "check", "/p/2024", files: files).output.hasPrefix("/p/2024/a.json:"))
  }

  @Test func aBrokenPlanInAFolderIsNotPassedOver() throws {
    let files = try files(["/p/a.json": "", "/p/b.json": "{ \"schema\": \"thidua.plan/9\" }"])
    let run = MemoryRun("plan", "check", ".", files: files, folder: "/p")
    #expect(run.code == 65)
    #expect(
      run.output.contains("a.json:1:1: error: ") && run.output.contains("b.json:1:13: error: "))
  }

  @Test func aFolderWithoutPlansIsNoSuccess() throws {
    let files = try files(["/p/x/package.json": "{}"])
    let run = MemoryRun("plan", "check", "x", files: files, folder: "/p")
    #expect(run.code == 66 && run.output.isEmpty && run.errors.contains("không có kế hoạch nào"))
  }

  @Test func theExtensionOfTheOutputChoosesTheFormat() throws {
    let files = try files(["/p/a.json": faulty])
    for (name, mark) in [
      ("f.sarif", "2.1.0"), ("f.json", "thidua.findings/1"), ("f.txt", ": error: "),
    ] {
      let run = MemoryRun("plan", "check", "a.json", "-o", name, files: files, folder: "/p")
      #expect(run.code == 1 && run.output.isEmpty)
      #expect(try text("/p/\(name)", files).contains(mark))
    }
  }

  @Test func theSumIsForPeople() throws {
    let files = try files(["/p/a.json": faulty, "/p/b.json": clean])
    let run = MemoryRun("plan", "check", "a.json", "b.json", files: files, folder: "/p")
    #expect(run.errors == "1 lỗi, 0 cảnh báo trong 2 tệp.\n")
    #expect(
      MemoryRun("plan", "check", "b.json", files: files, folder: "/p").errors
        == "Không có lỗi trong 1 tệp.\n")
    #expect(MemoryRun("plan", "check", "a.json", "-q", files: files, folder: "/p").errors.isEmpty)
    #expect(
      MemoryRun("plan", "check", "a.json", "-f", "json", files: files, folder: "/p").errors.isEmpty)
  }

  @Test func wrongUseIsCode64() throws {
    let files = try files(["/p/a.json": clean])
    for words in [
      ["plan", "check"], ["plan", "check", "a.json", "--only", "x"],
      ["plan", "check", "a.json", "--skip", "x"], ["plan", "check", "--explain", "x"],
      ["plan", "check", "a.json", "--on", "2024-02-30"], ["plan", "check", "a.json", "-f", "xml"],
      ["plan", "check", "-", "--fix"],
    ] {
      #expect(MemoryRun(words: words, files: files, folder: "/p").code == 64, "\(words)")
    }
  }

  // MARK: - Mending

  private var untidy: String { clean.replacing("06/2022/QH15", with: "06/2022/QH 15 ") }

  @Test func fixMendsAndSaysWhat() throws {
    let files = try files(["/p/a.json": untidy])
    let dry = MemoryRun("plan", "check", "a.json", "--fix", "--dry-run", files: files, folder: "/p")
    #expect(try text("/p/a.json", files) == untidy)
    #expect(dry.errors.contains(#"8:17: legalBases[0].number: "06/2022/QH 15 " → "06/2022/QH15""#))
    #expect(dry.output.contains("[citation-number-malformed]"))
    let run = MemoryRun("plan", "check", "a.json", "--fix", files: files, folder: "/p")
    #expect(run.code == 0 && run.output.isEmpty)
    #expect(run.errors.contains("a.json: đã sửa\n"))
    #expect(try text("/p/a.json", files) == clean)
    let again = MemoryRun("plan", "check", "a.json", "--fix", files: files, folder: "/p")
    #expect(again.errors == "Không có lỗi trong 1 tệp.\n")
  }

  @Test func fixLeavesAloneWhatItCannotRead() throws {
    let twice = clean.replacing(
      "\"kind\": \"annual\",", with: "\"kind\": \"annual\", \"kind\": \"work\",")
    let files = try files(["/p/a.json": broken, "/p/b.json": twice, "/p/c.txt": "KẾ HOẠCH \n"])
    let run = MemoryRun("plan", "check", ".", "--fix", files: files, folder: "/p")
    #expect(run.code == 65)
    #expect(
      run.errors.contains("a.json: không sửa: ") && run.errors.contains("b.json: không sửa: "))
    #expect(run.errors.contains("c.txt: không sửa: "))
    #expect(try text("/p/a.json", files) == broken)
    #expect(try text("/p/b.json", files) == twice)
    #expect(try text("/p/c.txt", files) == "KẾ HOẠCH \n")
  }

  @Test func fixInAWorkspaceIsAChangeOfItsJournal() throws {
    let files = MemoryRun.workspace()
    try files.makeFolder("/truong/plans", mode: 0o700)
    try files.write("/truong/plans/a.json", Array(untidy.utf8), mode: 0o644)
    let issued = untidy.replacing("\"annual\",", with: "\"annual\",\n  \"status\": \"issued\",")
    try files.write("/truong/plans/b.json", Array(issued.utf8), mode: 0o644)
    let adopt = MemoryRun("check", "--adopt", files: files, folder: "/truong")
    #expect(adopt.errors.contains("plans/a.json"))
    let run = MemoryRun("plan", "check", "plans", "--fix", files: files, folder: "/truong")
    #expect(run.errors.contains("plans/a.json: đã sửa"))
    #expect(run.errors.contains("plans/b.json: không sửa: kế hoạch đã ban hành"))
    #expect(try text("/truong/plans/a.json", files) == clean)
    #expect(try text("/truong/plans/b.json", files) == issued)
    #expect(MemoryRun("check", files: files, folder: "/truong").code == 0)
    #expect(
      MemoryRun("log", files: files, folder: "/truong").output.contains("plan check plans --fix"))
    #expect(MemoryRun("undo", files: files, folder: "/truong").code == 0)
    #expect(try text("/truong/plans/a.json", files) == untidy)
  }

  // MARK: - Documents of a workspace

  private let documents = """
    { "schema": "thidua.documents/1", "documents": [
      { "number": "12/2020/QĐ-UBND", "kind": "decision", "title": "Quy định của tỉnh",
        "date": "2020-04-27", "from": "2020-05-10", "to": "2025-06-30",
        "replacedBy": ["86/2025/QĐ-UBND"] } ] }
    """

  private var citing: String {
    clean.replacing("\"law\"", with: "\"decision\"").replacing(
      "06/2022/QH15", with: "12/2020/QĐ-UBND")
  }

  @Test func aWorkspaceAddsDocuments() throws {
    let files = MemoryRun.workspace()
    try files.makeFolder("/truong/rules", mode: 0o700)
    try files.makeFolder("/truong/plans", mode: 0o700)
    try files.write("/truong/rules/documents.json", Array(documents.utf8), mode: 0o644)
    try files.write("/truong/plans/a.json", Array(citing.utf8), mode: 0o644)
    try files.makeFolder("/khac", mode: 0o755)
    try files.write("/khac/a.json", Array(citing.utf8), mode: 0o644)
    func check(_ words: String..., folder: String) -> MemoryRun {
      MemoryRun(
        words: ["plan", "check"] + words + ["--on", "2025-09-10"], files: files, folder: folder)
    }
    let mark = "86/2025/QĐ-UBND"
    // Around the file, around the current folder, or named.
    #expect(check("plans/a.json", folder: "/truong").output.contains(mark))
    #expect(check("/truong/plans/a.json", folder: "/khac").output.contains(mark))
    #expect(check("/khac/a.json", folder: "/truong/plans").output.contains(mark))
    #expect(check("a.json", "-w", "/truong", folder: "/khac").output.contains(mark))
    #expect(check("a.json", folder: "/khac").output.isEmpty)
    #expect(MemoryRun("check", "--adopt", files: files, folder: "/truong").code == 0)
  }

  @Test func aBrokenListOfDocumentsIsNamed() throws {
    let files = MemoryRun.workspace()
    try files.makeFolder("/truong/rules", mode: 0o700)
    let text = documents.replacing("\"decision\"", with: "\"quyết định\"")
    try files.write("/truong/rules/documents.json", Array(text.utf8), mode: 0o644)
    try files.write("/truong/a.json", Array(clean.utf8), mode: 0o644)
    let run = MemoryRun("plan", "check", "a.json", files: files, folder: "/truong")
    #expect(run.code == 65)
    #expect(run.output.hasPrefix("rules/documents.json:2:42: error: "))
    let check = MemoryRun("check", "--adopt", files: files, folder: "/truong")
    #expect(check.code == 65 && check.output.contains("rules/documents.json:2:42: error: "))
    // Awards are not held up by it.
    #expect(MemoryRun("award", "tiers", files: files, folder: "/truong").code == 0)
  }
}
