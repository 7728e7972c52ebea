import Foundation
import Testing
import ThiduaRender

@testable import ThiduaCore

/// The error catalogue: one provoking plan for each check, good in everything but one fault, and beside
/// it what the program says, in both languages. `THIDUA_RECORD=1 swift test --filter Catalogue` writes the
/// answers anew, and fails, so that recording is never mistaken for passing.
@Suite struct CatalogueTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Catalogue")
  private static let ids = PlanChecks.all.map { $0.id.rawValue }
  private static let isRecording = ProcessInfo.processInfo.environment["THIDUA_RECORD"] == "1"
  private static let context = PlanContext(rubrics: ["ne-nep"])

  private static func plans() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") || $0.hasSuffix(".txt") }.sorted()
  }

  private func source(_ file: String) throws -> SourceText {
    SourceText(
      file: file, bytes: Array(try Data(contentsOf: Self.folder.appending(path: file))))
  }

  private func findings(_ file: String) throws -> [Finding] {
    do {
      return try PlanLinter.check(try source(file), Self.context)
    } catch let failure as Failure {
      #expect(failure.kind == .badData)
      return failure.findings
    }
  }

  private func compare(_ text: String, with name: String) throws {
    let file = Self.folder.appending(path: name)
    if Self.isRecording {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)")
      return
    }
    #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self), "\(name)")
  }

  @Test func everyCheckHasItsFileAndEveryFileItsCheck() throws {
    let names = try Self.plans().map { String($0.prefix { $0 != "." }) }
    #expect(names == Self.ids.sorted())
    let answers = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".out") }
    #expect(answers.sorted() == Self.ids.sorted().map { $0 + ".out" })
  }

  @Test(arguments: ids)
  func oneFaultGivesOneFinding(_ id: String) throws {
    let file = try #require(try Self.plans().first { $0.hasPrefix(id + ".") })
    let findings = try findings(file)
    #expect(findings.map(\.check.rawValue) == [id])
    let texts = [Language.vietnamese, .english].map { language in
      let bytes = TextFindings.render(findings: findings, files: 1, language: language)
      return String(decoding: bytes, as: UTF8.self)
    }
    try compare(texts.joined(), with: id + ".out")
  }

  /// Texts of the checks, numbers and quotes of plans aside, are of one language.
  @Test(arguments: ids)
  func englishIsEnglish(_ id: String) throws {
    let check = try #require(PlanChecks.named(id))
    let file = try #require(try Self.plans().first { $0.hasPrefix(id + ".") })
    var sentences = [check.rationale.en, check.remedy.en]
    for finding in try findings(file) {
      sentences += [finding.message.en, finding.remedy?.en ?? ""]
    }
    let vietnamese = ["không", "của", "phải", "ngày", "kế hoạch", "văn bản", "Nghị định", "Luật"]
    for sentence in sentences {
      // What is quoted is the plan's own, and so are the phrases of task-due-unreadable.
      let plain = sentence.replacing(/"[^"]*"/, with: "")
      for word in vietnamese { #expect(!plain.contains(word), "\(id): \(sentence)") }
    }
  }

  @Test(arguments: FindingRenderers.all.map { $0.name }.filter { $0 != "text" })
  func theWholeCatalogueInEveryFormat(_ format: String) throws {
    let renderer = try #require(FindingRenderers.named(format))
    let files = try Self.plans()
    let all = PlanLinter.sorted(try files.flatMap { try findings($0) })
    #expect(all.count == files.count)
    let rules = PlanChecks.all.map {
      FindingRule($0.id, $0.summary, $0.rationale, $0.severity)
    }
    let bytes = renderer.render(
      findings: all, files: files.count, language: .vietnamese, rules: rules)
    try compare(String(decoding: bytes, as: UTF8.self), with: "formats/\(format)")
  }
}
