import Foundation
import Testing
import ThiduaCore

@testable import ThiduaCLI

@Suite("Certificates and achievement reports at the prompt")
struct PaperCommandTests {
  private static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../samples/truong-tieu-hoc").standardized.path

  private func run(_ words: String..., files: any FileSystem = DiskFileSystem()) -> MemoryRun {
    MemoryRun(
      words: ["report"] + words + ["--today", "2025-08-31"], files: files, folder: Self.sample)
  }

  @Test("the school's own decision, a superior's draft, one person, a list")
  func certificates() {
    let own = run("certificate", "--decision", "45/QĐ-THHS")
    #expect(own.code == 0)
    #expect(own.output.contains("Em Trần Khánh Chi") && own.output.contains("GIẤY KHEN"))
    #expect(!own.output.contains("DỰ THẢO"))
    let draft = run("certificate", "--decision", "1388/qd-ubnd", "--subject", "gv-03")
    #expect(draft.code == 0, "\(draft.errors)")
    #expect(draft.output.contains("BẢN DỰ THẢO"))
    #expect(draft.errors.contains("bản dự thảo"))
    let list = run("certificate", "--decision", "1388/QĐ-UBND", "-f", "csv", "-q")
    #expect(list.code == 0 && list.errors.isEmpty)
    #expect(list.output.split(separator: "\r\n").count > 41)
    #expect(list.output.contains("Bản dự thảo"))
    #expect(run("certificate", "--decision", "45/QĐ-THHS", "-f", "docx").output.contains("word/"))
  }

  @Test("what has no certificate is refused with the way out")
  func refusals() {
    let unknown = run("certificate", "--decision", "999/QĐ")
    #expect(unknown.code == 1)
    #expect(unknown.errors.contains("45/QĐ-THHS"))
    #expect(run("certificate").code == 64)
    let stranger = run("certificate", "--decision", "45/QĐ-THHS", "--subject", "gv-03")
    #expect(stranger.code == 1 && stranger.output.isEmpty)
    for words in [["--offset-x", "abc"], ["--offset-y", "51"]] {
      let answer = MemoryRun(
        words: ["report", "certificate", "--ruler"] + words, files: DiskFileSystem(),
        folder: Self.sample)
      #expect(answer.code == 64, "\(words)")
    }
    let off = run("certificate", "--ruler", "--offset-y", "-49.5")
    #expect(off.code == 0)
    let away = run("certificate", "--ruler", "--offset-x", "-23")
    #expect(away.code == 1)
    #expect(away.errors.contains("\"decision\""))
  }

  @Test("a layout of one's own: only its fields are printed; a broken one names line and field")
  func positions() throws {
    let files = MemoryRun.workspace()
    try files.write(
      "/truong/phoi.json",
      Array(
        """
        { "schema": "thidua.certificate-layout/1", "page": { "width": 297, "height": 210 },
          "fields": { "name": { "x": 60, "y": 95, "width": 177 } } }
        """.utf8), mode: 0o600)
    try files.write(
      "/truong/hong.json",
      Array(
        """
        { "schema": "thidua.certificate-layout/1", "page": { "width": 297, "height": 210 },
          "fields": { "name": { "x": 260, "y": 95, "width": 177 } } }
        """.utf8), mode: 0o600)
    let good = MemoryRun(
      "report", "certificate", "--ruler", "--positions", "phoi.json", files: files,
      folder: "/truong")
    #expect(good.code == 0, "\(good.errors)")
    #expect(good.output.contains("name (x 60, y 95)") && !good.output.contains("signer"))
    let bad = MemoryRun(
      "report", "certificate", "--ruler", "--positions", "hong.json", files: files,
      folder: "/truong")
    #expect(bad.code == 65)
    #expect(bad.errors.contains("hong.json:2:") && bad.errors.contains("\"name\""))
    let none = MemoryRun(
      "report", "certificate", "--ruler", "--positions", "khong-co.json", files: files,
      folder: "/truong")
    #expect(none.code == 66)
  }

  @Test("the help page holds a layout that can be used as it stands")
  func help() throws {
    let page = MemoryRun("help", "certificate").output
    let start = try #require(page.firstRange(of: "{\n"))
    let bytes = Array(page[start.lowerBound...].utf8)
    let layout = try JSONDocument(SourceText(file: "x", bytes: bytes)).value(
      CertificateLayout.self, schema: CertificateLayout.schema)
    #expect(layout == .preprinted)
    for field in CertificateField.allCases { #expect(page.contains("  \(field.rawValue) ")) }
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 130 })
  }

  @Test("achievement reports: one, all, neither")
  func achievement() {
    let one = run("achievement", "--year", "2024-2025", "--subject", "gv-03", "--tier", "LDTT")
    #expect(one.code == 0, "\(one.errors)")
    #expect(one.output.contains("BÁO CÁO THÀNH TÍCH"))
    #expect(one.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let all = run("achievement", "--year", "2024-2025", "--all", "-q")
    #expect(all.code == 0 && all.errors.isEmpty)
    #expect(all.output.split(separator: "BÁO CÁO THÀNH TÍCH").count > 40)
    #expect(run("achievement", "--year", "2024-2025").code == 64)
    #expect(run("achievement", "--year", "2024-2025", "--all", "--subject", "gv-03").code == 64)
    #expect(
      run("achievement", "--year", "2024-2025", "--subject", "gv-03", "--tier", "XYZ").code == 64)
  }
}
