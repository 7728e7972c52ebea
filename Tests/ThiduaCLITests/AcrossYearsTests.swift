import Foundation
import Testing
import ThiduaCore

@testable import ThiduaCLI

@Suite("report year over years and schools")
struct AcrossYearsTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../samples").standardized.path

  private func run(_ words: String..., folder: String = samples + "/truong-tieu-hoc") -> MemoryRun {
    MemoryRun(
      words: words + ["--today", "2025-09-10"], files: DiskFileSystem(), folder: folder)
  }

  @Test("years side by side as text, CSV and JSON of its own")
  func years() {
    let text = run("report", "year", "--years", "2023-2024..2025-2026")
    #expect(text.code == 0)
    #expect(text.output.contains("chưa có số liệu"))
    #expect(text.errors.contains("2025-2026"))
    let json = run("report", "year", "--years", "2023-2024..2024-2025", "-f", "json")
    #expect(json.output.hasPrefix("{\n  \"schema\": \"thidua.years/1\""))
    #expect(json.output.contains("\"awarded\": 50,"))
    let csv = run("report", "year", "--years", "2023-2024..2024-2025", "-f", "csv")
    #expect(csv.output.contains("Lượt được khen thưởng,50,"))
  }

  @Test(
    "wrong use is code 64 and says how to do it",
    arguments: [
      ["report", "year"], ["report", "year", "--year", "2024-2025", "--years", "2023..2024"],
      ["report", "year", "--years", "2024..2023"], ["report", "year", "--years", "2024..x"],
      ["report", "year", "--year", "2024-2025", "thu-muc"],
      ["report", "year", "--year", "2024-2025", "--issuer", "X"],
      ["report", "year", "--year", "2024-2025", "--by", "awarded"],
      ["report", "year", "--merge", "."],
      ["report", "year", "--year", "2024-2025", "--merge", ".", "--by", "awardd"],
    ])
  func usage(_ words: [String]) {
    let result = MemoryRun(
      words: words, files: DiskFileSystem(), folder: Self.samples + "/truong-tieu-hoc")
    #expect(result.code == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("\n"))
  }

  @Test("a folder of schools is added up; what is passed over is named, quietly nothing is")
  func merged() {
    let result = run(
      "report", "year", "--year", "2024-2025", "--merge", ".", "--issuer", "UBND xã Bình Minh",
      folder: Self.samples)
    #expect(result.code == 0)
    #expect(result.output.contains("UBND XÃ BÌNH MINH"))
    #expect(result.errors.contains("plans"))
    #expect(!result.errors.contains("\r"))
    let quiet = run(
      "report", "year", "--year", "2024-2025", "--merge", ".", "-q", "-f", "json",
      folder: Self.samples)
    #expect(quiet.errors.isEmpty)
    #expect(quiet.output.hasPrefix("{\n  \"schema\": \"thidua.merge/1\""))
  }

  @Test("without an issuer the workspace one is in issues it; else there are blanks to write in")
  func issuer() {
    let files = MemoryRun.workspace()
    _ = MemoryRun(
      "init", "/xa/a", "--name", "Trường A", "--code", "TA", "--place", "Bình Minh", "--kind",
      "primary", files: files)
    let own = MemoryRun(
      "report", "year", "--year", "2024-2025", "--merge", "/xa", files: files, folder: "/truong")
    #expect(own.code == 0)
    #expect(own.output.contains("TRƯỜNG TIỂU HỌC HOA SEN"))
    let blank = MemoryRun(
      "report", "year", "--year", "2024-2025", "--merge", "/xa", files: files, folder: "/")
    #expect(blank.code == 0)
    #expect(blank.output.contains("……………"))
    #expect(blank.errors.contains("chưa có số liệu"))
    let inside = MemoryRun(
      "report", "year", "--year", "2024-2025", "--merge", ".", files: files, folder: "/xa/a")
    #expect(inside.output.contains("……………"))
  }

  @Test("a broken school ends with code 1 unless it may be skipped; nothing there is code 66")
  func broken() throws {
    let files = MemoryRun.workspace()
    try files.makeFolder("/xa/b", mode: 0o700)
    try files.write("/xa/b/thidua.json", Array("{".utf8), mode: 0o600)
    let words = ["report", "year", "--year", "2024-2025", "--merge", "/truong", "/xa"]
    let result = MemoryRun(words: words, files: files)
    #expect(result.code == 1)
    #expect(result.output.contains("1 đơn vị"))
    #expect(result.errors.contains("thidua.json:1:2"))
    #expect(MemoryRun(words: words + ["--skip-broken"], files: files).code == 0)
    let none = MemoryRun(
      "report", "year", "--year", "2024-2025", "--merge", "/khong-co", files: files)
    #expect(none.code == 66)
  }
}
