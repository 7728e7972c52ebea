import Foundation
import Testing

@testable import ThiduaCore

/// The five sample plans are clean, in the program's own form, and each has its list of slips.
@Suite struct PlanSampleTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("samples/plans")
  static let names = [
    "chau-thanh-2024", "hong-duong-2021-2025", "ngo-gia-tu-2024", "thong-binh-2-2022",
    "xuan-son-2023",
  ]

  private func source(_ name: String) throws -> SourceText {
    let data = try Data(contentsOf: Self.folder.appendingPathComponent(name + ".json"))
    return SourceText(file: name + ".json", bytes: Array(data))
  }

  @Test func theFolderHoldsTheseFive() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.filter { $0.hasSuffix(".json") }.sorted() == Self.names.map { $0 + ".json" })
  }

  @Test(arguments: names) func isClean(_ name: String) throws {
    #expect(try PlanLinter.check(try source(name)).map { $0.line(in: .english) } == [])
  }

  @Test(arguments: names) func isInTheProgramsOwnForm(_ name: String) throws {
    let source = try source(name)
    let plan = try JSONDocument(source).value(Plan.self, schema: Plan.schema)
    #expect(Array(plan.json.pretty.utf8) == source.bytes)
    #expect(plan.id == name)
  }

  @Test(arguments: names) func saysWhichSlipsWereMended(_ name: String) throws {
    let text = try String(
      contentsOf: Self.folder.appendingPathComponent(name + ".md"), encoding: .utf8)
    #expect(text.contains("Chỗ sai của bản gốc đã sửa"))
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("* ") }.count >= 5)
  }

  @Test(arguments: names) func becomesAPaper(_ name: String) throws {
    let plan = try JSONDocument(try source(name)).value(Plan.self, schema: Plan.schema)
    let today = try #require(CivilDate(iso: "2026-01-05"))
    let document = PlanReport.document(plan, today: today)
    #expect(document.kind == "plan")
    #expect(document.sections.count == (plan.tasks.isEmpty ? 1 : 2))
    let blocks = document.sections[0].blocks
    guard case .heading(let heading) = blocks.first else {
      Issue.record("no heading")
      return
    }
    #expect(heading.number == "Số: \(plan.number ?? "")")
    let sections = blocks.compactMap { block -> String? in
      if case .section(1, let title) = block { title } else { nil }
    }
    #expect(sections.first?.hasPrefix("I. MỤC ĐÍCH") == true)
    #expect(sections.last?.hasSuffix("TỔ CHỨC THỰC HIỆN") == true)
    guard case .signature(let end) = blocks.last else {
      Issue.record("no signature")
      return
    }
    #expect(end.signers.first?.name == plan.signer?.name)
  }

  /// The facts of the plan with the appendix: seven dated tasks, two recurring, two without a date.
  @Test func theTasksOfTheAppendix() throws {
    let plan = try JSONDocument(try source("ngo-gia-tu-2024")).value(Plan.self, schema: Plan.schema)
    let kinds = TaskList(plan, on: try #require(CivilDate(iso: "2024-03-01"))).rows.map(\.due.kind)
    #expect(kinds.filter { $0 == .by || $0 == .within }.count == 7)
    #expect(kinds.filter { $0 == .recurring }.count == 2)
    #expect(kinds.filter { $0 == .unscheduled }.count == 2)
  }
}
