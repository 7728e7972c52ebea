import Foundation
import Testing
import ThiduaRender

@testable import ThiduaCore

/// The yearly report of the sample school, compared byte by byte with the files in `Golden`.
/// `THIDUA_RECORD=1 swift test` writes them anew, and fails, so that recording is never mistaken for
/// passing.
@Suite("The yearly report of the sample school")
struct SampleGoldenTests {
  private static let here = URL(filePath: #filePath).deletingLastPathComponent()
  private static let isRecording = ProcessInfo.processInfo.environment["THIDUA_RECORD"] == "1"

  @Test("as text and Markdown", arguments: ["text", "md"])
  func golden(_ format: String) throws {
    let sample = Self.here.appending(path: "../../../samples/truong-tieu-hoc").standardized.path
    let workspace = try Workspace(sample, files: DiskFileSystem(), for: .reading)
    let summary = try YearSummary(workspace, year: .school(2024), today: day("2025-08-31"))
    let report = YearReport(
      summary, previous: try summary.yearBefore(in: workspace), today: day("2025-08-31"),
      number: "45/BC-THHS", date: day("2025-08-29"))
    let renderer = try #require(Renderers.named(format))
    let bytes = try renderer.render(try report.document())
    let ending = try #require(renderer.fileExtensions.first)
    let file = Self.here.appending(path: "Golden/year.\(ending)")
    if Self.isRecording {
      try Data(bytes).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
    let expected = golden.components(separatedBy: "\n")
    for (index, pair) in zip(lines, expected).enumerated() where pair.0 != pair.1 {
      Issue.record("line \(index + 1) is \"\(pair.0)\", expected \"\(pair.1)\"")
      return
    }
    #expect(lines.count == expected.count)
  }
}
