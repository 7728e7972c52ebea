import Foundation
import Testing
import ThiduaCore
import ThiduaRender

@testable import ThiduaCLI

/// Every paper of the sample school in every format, compared with the files in `Golden`.
/// `THIDUA_RECORD=1 swift test --filter PaperGolden` writes them anew, and fails, so that recording is
/// never mistaken for passing. Look at what changed: `git diff Tests/ThiduaCLITests/Golden`.
@Suite("The papers of the sample school")
struct PaperGoldenTests {
  private static let here = URL(filePath: #filePath).deletingLastPathComponent()
  private static let sample = here.appending(path: "../../samples/truong-tieu-hoc").standardized
    .path
  private static let isRecording = ProcessInfo.processInfo.environment["THIDUA_RECORD"] == "1"

  @Test("are what they were", arguments: PaperCase.all)
  func golden(_ paper: PaperCase) throws {
    let folder = PaperGoldenTests.here.appending(path: "Golden")
    let shelf = RecordShelf()
    for renderer in Renderers.all {
      let run = run(paper, format: renderer.name, shelf)
      let file = folder.appending(path: "\(paper.name).\(renderer.fileExtensions[0])")
      // A paper without tables has no form as a table, and is refused.
      if renderer.needsTable, run.code == 64 {
        #expect(!FileManager.default.fileExists(atPath: file.path), "\(file.lastPathComponent)")
        continue
      }
      #expect(run.code == 0, "\(paper.name) as \(renderer.name): \(run.errors)")
      let lines = try readable(run.bytes, renderer.name)
      if renderer.name == "text" { checkWidth(of: lines, in: paper) }
      try compare(lines, with: file)
    }
    if PaperGoldenTests.isRecording { Issue.record("recorded \(paper.name)") }
  }

  @Test("there is one of every kind that report knows")
  func everyKind() {
    let known = ReportCommands.all.map { $0.spec.path.dropFirst().joined(separator: " ") }
    let covered = Set(PaperCase.all.map(\.kind))
    #expect(known.filter { !covered.contains($0) && !PaperCase.others.contains($0) } == [])
    #expect(covered.filter { !known.contains($0) || PaperCase.others.contains($0) } == [])
    #expect(Set(PaperCase.all.map(\.name)).count == PaperCase.all.count)
  }

  @Test("no golden file is left of a paper that is gone, and none is huge")
  func noneIsLeft() throws {
    let names = Set(PaperCase.all.map(\.name))
    let endings = Set(Renderers.all.map { renderer in renderer.fileExtensions[0] })
    let folder = PaperGoldenTests.here.appending(path: "Golden")
    var size = 0
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let url = folder.appending(path: file)
      #expect(names.contains(url.deletingPathExtension().lastPathComponent), "\(file)")
      #expect(endings.contains(url.pathExtension), "\(file)")
      size += try Data(contentsOf: url).count
    }
    #expect(size < 4_000_000)
  }

  // MARK: - Running and reading

  private func run(_ paper: PaperCase, format: String, _ shelf: RecordShelf) -> MemoryRun {
    let place = ["-w", PaperGoldenTests.sample, "--today", "2025-08-31"]
    return MemoryRun(
      words: ["report"] + paper.words + place + ["--quiet", "--format", format],
      files: DiskFileSystem(), shelf: shelf)
  }

  /// A text line by line; of Office files the parts people see, an element a line.
  private func readable(_ bytes: [UInt8], _ format: String) throws -> [String] {
    guard format == "docx" || format == "xlsx" else {
      return String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
    }
    var archive = try ZIPReader(bytes)
    var lines: [String] = []
    for name in archive.names where name == "word/document.xml" || name.contains("worksheets/") {
      let text = String(decoding: try #require(try archive.content(name)), as: UTF8.self)
      lines.append("=== \(name)")
      lines += text.replacingOccurrences(of: "><", with: ">\n<").components(separatedBy: "\n")
    }
    #expect(lines.count > 1)
    return lines
  }

  private func checkWidth(of lines: [String], in paper: PaperCase) {
    for line in lines where TextWidth.columns(line) > 80 {
      Issue.record("\(paper.name): wider than 80 columns: \(line)")
    }
  }

  private func compare(_ lines: [String], with file: URL) throws {
    if PaperGoldenTests.isRecording {
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      return
    }
    guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("no \(file.lastPathComponent); record it with THIDUA_RECORD=1")
      return
    }
    let expected = golden.components(separatedBy: "\n")
    for (index, pair) in zip(lines, expected).enumerated() where pair.0 != pair.1 {
      Issue.record(
        "\(file.lastPathComponent):\(index + 1) is \"\(pair.0)\", expected \"\(pair.1)\"")
      return
    }
    #expect(lines.count == expected.count, "\(file.lastPathComponent)")
  }
}
