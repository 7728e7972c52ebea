import Foundation
import Testing
import ThiduaCore
import ThiduaRender

/// Every sample in every format, compared byte by byte with the files in `Golden`.
/// `THIDUA_RECORD=1 swift test` writes them anew, and fails, so that recording is never mistaken for passing.
@Suite struct GoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  static let formats = Renderers.all.map { $0.name }
  static let isRecording = ProcessInfo.processInfo.environment["THIDUA_RECORD"] == "1"

  @Test(arguments: Samples.all.map { $0.name }, formats)
  func sample(_ sample: String, as format: String) throws {
    let document = try #require(Samples.all.first { $0.name == sample }?.document)
    let renderer = try #require(Renderers.named(format))
    guard !renderer.needsTable || !document.tables.isEmpty else {
      #expect(refusal(of: document, by: renderer)?.kind == .usage)
      return
    }
    let bytes = try renderer.render(document)
    let again = try renderer.render(document)
    #expect(again == bytes)
    let ending = try #require(renderer.fileExtensions.first)
    try compare(bytes, with: "\(sample).\(ending)")
  }

  private func refusal(
    of document: ReportDocument, by renderer: any Renderer.Type
  ) -> Failure? {
    do throws(Failure) {
      _ = try renderer.render(document)
      return nil
    } catch {
      return error
    }
  }

  private func compare(_ bytes: [UInt8], with name: String) throws {
    let file = Self.folder.appending(path: name)
    if Self.isRecording {
      try Data(bytes).write(to: file)
      Issue.record("recorded \(name)")
      return
    }
    let golden = try Data(contentsOf: file)
    guard Data(bytes) != golden else { return }
    let line = zip(
      String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false),
      String(decoding: golden, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
    ).enumerated().first { $1.0 != $1.1 }
    Issue.record(
      "\(name) differs from its golden file at line \((line?.offset ?? 0) + 1): \(line?.element.0 ?? "")"
    )
  }
}
