import Testing
import ThiduaCore

@testable import ThiduaCLI

/// What a set of papers says: dates, the words of its index, names in a set for everybody.
@Suite("The words of a set of papers")
struct PaperSetWordsTests {
  /// The sample school at `/mau`.
  private static let sample: [String: [UInt8]] = {
    let files = MemoryFileSystem()
    _ = MemoryRun("init", "/mau", "--sample", files: files)
    return files.contents
  }()

  private func school() -> MemoryFileSystem {
    let files = MemoryFileSystem()
    for (path, bytes) in Self.sample {
      try? files.makeFolder(parentPath(path), mode: 0o700)
      try? files.write(path, bytes, mode: 0o600)
    }
    return files
  }

  private func run(_ line: String, _ files: MemoryFileSystem) -> MemoryRun {
    MemoryRun(
      words: line.split(separator: " ").map(String.init) + ["--today", "2025-08-31"], files: files,
      folder: "/mau")
  }

  private func text(_ files: MemoryFileSystem, _ name: String) -> String {
    String(decoding: files.contents["/vb/" + name] ?? [], as: UTF8.self)
  }

  @Test("sentences write 05/9/2024, columns of tables and the facts of a person 05/09/2024")
  func dates() throws {
    let files = school()
    let made = run("report all --year 2024-2025 -d /vb --format md --histories", files)
    #expect(made.code == 0, "\(made.errors)")
    let names = files.contents.keys.filter { $0.hasPrefix("/vb/") && $0.hasSuffix(".md") }
    #expect(names.count > 50)
    let facts = ["sinh", "Ngày vào đơn vị: ", "Ngày rời đơn vị: "]
    var columns = 0
    for name in names.sorted() {
      let text = String(decoding: files.contents[name] ?? [], as: UTF8.self)
      for line in text.split(separator: "\n") {
        let found = line.matches(of: /\d{2}\/0[3-9]\/\d{4}/)
        if line.hasPrefix("|") {
          columns += found.count
        } else if !found.isEmpty, !facts.contains(where: line.contains) {
          Issue.record("\(name): \(line)")
        }
      }
    }
    #expect(columns > 50)
    #expect(!text(files, "index.html").contains("/05/2025"))
    #expect(text(files, "index.html").contains("25/3/2025"))
  }

  @Test("the index speaks to readers: no files, no keys of settings")
  func index() throws {
    let files = school()
    let made = run("report all --year 2024-2025 -d /vb --format html", files)
    #expect(made.errors.split(separator: "\n").count == 1, "\(made.errors)")
    let page = text(files, "index.html")
    #expect(page.contains("tuần T18, T19 không tính vào học kỳ I."))
    #expect(page.contains("còn dòng chấm để viết tay."))
    for word in ["aggregate", "thidua.json", "semesters", "years/", ".md", "&lt;mã"] {
      #expect(!page.contains(word), "\(word)")
    }
    // The command alone still tells how to do otherwise.
    let alone = run("report scoresheet --campaign ne-nep --period HK1 --year 2024-2025", files)
    #expect(alone.errors.contains("aggregate"))
  }

  @Test("titles of a public set are guarded as its papers are, in the index and the manifest")
  func publicTitles() throws {
    let files = school()
    let path = "/mau/plans/ke-hoach-2024-2025.json"
    let text = String(decoding: try #require(files.contents[path]), as: UTF8.self)
    let title = "Công tác thi đua, khen thưởng năm học 2024-2025"
    #expect(text.contains(title))
    let named = text.split(separator: title, omittingEmptySubsequences: false)
      .joined(separator: title + " và việc của Lê Hải Đăng")
    try files.write(path, Array(named.utf8), mode: 0o600)
    let made = run("report all --year 2024-2025 -d /vb --format html --public", files)
    #expect(made.code == 0, "\(made.errors)")
    #expect(self.text(files, "manifest.json").contains("việc của L.H.Đ."))
    for (name, bytes) in files.contents where name.hasPrefix("/vb/") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Lê Hải Đăng"), "\(name)")
    }
    let whole = run("report all --year 2024-2025 -d /tron --format html", files)
    #expect(whole.code == 0)
    let index = String(decoding: files.contents["/tron/index.html"] ?? [], as: UTF8.self)
    #expect(index.contains("Lê Hải Đăng"))
  }

  @Test("the list of figures for everybody leaves the private ones out, and says so")
  func publicFields() {
    let files = school()
    let whole = run("report year --year 2024-2025 --fields --format json", files)
    #expect(whole.output.contains("ratings.people.HTXSNV"))
    let posted = run("report year --year 2024-2025 --fields --format json --public", files)
    #expect(posted.code == 0)
    #expect(posted.output.contains("\"staff.total\""))
    #expect(!posted.output.contains("ratings."))
    #expect(posted.errors.contains("số liệu riêng") && posted.errors.contains("ratings.…"))
  }

  @Test("a decision that leaves blanks says where; a day the workspace knows is printed")
  func blanks() throws {
    let files = school()
    let decision = run("report decision --decision 45/QĐ-THHS", files)
    #expect(decision.output.contains("27/2020/TT-BGDĐT"))
    #expect(!decision.output.contains("cho học sinh cho"))
    let submission = run("report submission --year 2024-2025 --number 17/TTr-THHS", files)
    #expect(submission.errors.contains("129/2025/NĐ-CP"))
    #expect(submission.errors.contains("rules/documents.json"))
    #expect(submission.output.contains("129/2025/NĐ-CP ngày …"))
    let known = """
      { "schema": "thidua.documents/1", "documents": [
        { "number": "129/2025/NĐ-CP", "kind": "decree", "title": "Phân định thẩm quyền",
          "issuer": "Chính phủ", "date": "2025-06-01", "from": "2025-07-01", "source": "x" } ] }
      """
    try files.makeFolder("/mau/rules", mode: 0o700)
    try files.write("/mau/rules/documents.json", Array(known.utf8), mode: 0o600)
    let told = run("report submission --year 2024-2025 --number 17/TTr-THHS", files)
    #expect(!told.errors.contains("129/2025"), "\(told.errors)")
    #expect(told.output.contains("129/2025/NĐ-CP ngày 01 tháng 6 năm 2025"))
  }
}
