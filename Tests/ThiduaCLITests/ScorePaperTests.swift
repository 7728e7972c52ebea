import Foundation
import Testing

@testable import ThiduaCLI
@testable import ThiduaCore

/// The papers around scores, register, money and history, asked for as a clerk does, of the sample
/// school; nothing is written.
@Suite("Score, register, fund and history papers on the command line")
struct ScorePaperTests {
  private static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../samples/truong-tieu-hoc").standardized.path

  private func report(_ line: String, format: String? = nil) -> MemoryRun {
    var words = ["report"] + line.split(separator: " ").map(String.init)
    words += ["-w", ScorePaperTests.sample, "--today", "2025-08-31"]
    if let format { words += ["-f", format] }
    return MemoryRun(words: words, files: DiskFileSystem())
  }

  @Test(
    "every paper as text, document and data, the same each time",
    arguments: [
      "scoresheet --campaign ne-nep --period T05 --year 2024-2025 --subject 1A",
      "scoresheet --campaign ne-nep --period T05 --year 2024-2025",
      "scoresheet --campaign ne-nep --period T05 --year 2024-2025 --log",
      "scoresheet --campaign ne-nep --period HK1 --year 2024-2025 --subject 1A",
      "scoresheet --campaign ne-nep --blank", "register --year 2024-2025",
      "scoresheet --campaign ne-nep --blank --period T05 --subject 1A",
      "ranking --campaign ne-nep --period T05 --year 2024-2025", "register --year 1999",
      "ranking --campaign ne-nep --period HK1 --year 2024-2025",
      "register --year 2024-2025 --tier CSTDCS", "register --year 2025 --papers",
      "register --year 1999 --papers", "fund --year 2024-2025", "fund --year 1999",
      "history --subject gv-21", "history --subject to-1", "history --subject hs-03",
    ])
  func formats(_ line: String) {
    // The other formats are tested on the papers of a small school, which is quicker.
    for format in ["text", "docx", "json"] {
      let run = report(line, format: format)
      #expect(run.code == 0 && !run.output.isEmpty, "\(format): \(run.errors)")
      if format == "docx" {
        #expect(report(line, format: format).output == run.output, "\(format) differs")
      }
      if format == "text" {
        let widest = run.output.split(separator: "\n").map { TextWidth.columns(String($0)) }.max()
        #expect((widest ?? 0) <= 80)
      }
    }
  }

  @Test(
    "wrong words are refused with their code",
    arguments: [
      ("scoresheet --campaign ne-nep --period T05 --year 2024-2025 --blank --log", 64),
      ("scoresheet --campaign ne-nep --year 2024-2025", 64),
      ("scoresheet --period T05 --year 2024-2025", 64),
      ("scoresheet --campaign khong-co --period T05 --year 2024-2025", 1),
      ("scoresheet --campaign ne-nep --period T05 --year 2020-2021", 1),
      ("scoresheet --campaign ne-nep --period T05 --year 2024-2025 --subject gv-01", 1),
      ("scoresheet --campaign ne-nep --period T99 --year 2024-2025", 1),
      ("register --year 2024-2025 --papers --tier LDTT", 64),
      ("register --year 2024-2025 --tier KHONGCO", 64), ("register", 64), ("fund", 64),
      ("history --subject khong-co", 1),
    ])
  func refusals(_ line: String, _ code: Int32) {
    let run = report(line)
    #expect(run.code == code, "\(line): \(run.code) \(run.errors)")
    #expect(!run.errors.isEmpty && run.output.isEmpty)
  }

  @Test("the same figures in the sheet, the ranking and the contract's JSON")
  func agreement() {
    let json = report("ranking --campaign ne-nep --period T05 --year 2024-2025", format: "json")
    let sheet = report("scoresheet --campaign ne-nep --period T05 --year 2024-2025 --subject 1A")
    #expect(json.output.hasPrefix("{\n  \"schema\": \"thidua.ranking/1\""))
    let rows = json.output.components(separatedBy: "},")
    let row = rows.first { $0.contains("\"subject\": \"1A\"") } ?? ""
    let total = row.components(separatedBy: "\"total\": \"").last?.prefix { $0 != "\"" } ?? ""
    let shown = total.replacingOccurrences(of: ".", with: ",")
    #expect(shown.count >= 4 && sheet.output.contains("Kết luận: tổng điểm \(shown);"))
  }
}
