import Testing

@testable import ThiduaCore

@Suite("Figures in the text of a report")
struct NarrativeTextTests {
  private let today = day("2025-06-30")

  private func report(_ narrative: String) throws -> YearReport {
    let school = try ReportSchool()
    try school.school.scratch.change {
      $0.put(Array(narrative.utf8), at: Narrative.path(.school(2024)))
    }
    return YearReport(try school.summary(), today: today)
  }

  @Test("a placeholder becomes the figure of the table, with its source and emphasis")
  func filled() throws {
    let document = try report(
      """
      ## Thuận lợi
      - {{unit}}: **{{titles.lao-dong-tien-tien.awarded}}** trên {{titles.lao-dong-tien-tien.registered}} đạt
      """
    ).document()
    let items = document.sections.flatMap(\.blocks).compactMap { block in
      if case .list(let items) = block { items } else { nil }
    }
    let text = try #require(items.first?.first)
    #expect(text.plain == "Trường Tiểu học Hoa Sen: 1 trên 2 đạt")
    let run = try #require(text.runs.first { $0.isBold })
    #expect(run.text == "1")
    #expect(run.source?.field == "titles.lao-dong-tien-tien.awarded")
    #expect(run.source?.records.first?.ids == ["dn-2024-001"])
    // The same figure stands in the table.
    #expect(document.cells("titles").last?[4] == "1")
  }

  @Test("a private figure is not told to everybody")
  func guarded() throws {
    let document = try report("## Thuận lợi\n{{ratings.people.HTXSNV}} người, {{staff}} có mặt\n")
      .document()
    let runs = document.sections.flatMap(\.blocks).flatMap { block -> [ReportText.Run] in
      if case .paragraph(let text) = block { text.runs } else { [] }
    }
    #expect(
      runs.first { $0.source?.field == "ratings.people.HTXSNV" }?.publicText == "…")
    #expect(runs.first { $0.text == "6" }?.publicText == nil)
  }

  @Test("an unknown name is refused with place and the nearest name; all are told at once")
  func unknown() throws {
    let report = try report(
      """
      ## Thuận lợi
      Có {{staf}} người và {{titles.lao-dong-tien-tien.award}}
        - {{titles.khong-co.awarded}}, {{x y}}
      """)
    let error = failure { _ = try report.document() }
    #expect(error?.kind == .badData)
    #expect(error?.findings.map(\.place?.line) == [2, 2, 3, 3])
    #expect(error?.findings.map(\.place?.column) == [4, 22, 5, 34])
    #expect(
      error?.findings.map(\.check.rawValue) == Array(repeating: "unknown-placeholder", count: 4))
    #expect(error?.findings[0].message.vi.contains("ý bạn là {{staff}}?") == true)
    #expect(
      error?.findings[1].message.vi.contains("{{titles.lao-dong-tien-tien.awarded}}?") == true)
    #expect(error?.findings[2].message.vi.contains("{{titles.") == true)
    #expect(error?.place == nil)
  }

  @Test("what there is none of is zero and can be named; what nobody entered cannot")
  func zeros() throws {
    let summary = try YearSummary(
      Scratch.school().open(.reading), year: .school(2024), today: today)
    let figures = YearReport(summary, today: today).figures
    #expect(figures.entry("titles.lao-dong-tien-tien.awarded")?.text == "0")
    #expect(figures.entry("titles.giay-khen-xa.people.awarded")?.text == "0")
    #expect(figures.entry("initiatives.unit")?.text == "0")
    #expect(figures.entry("titles.lao-dong-tien-tien.share") == nil)
    #expect(figures.entry("previous.staff.total") == nil)
  }

  @Test("every name there is can be used")
  func everyName() throws {
    let names = try report("").figures.entries.map(\.field)
    #expect(names.count > 60)
    #expect(Set(names).count == names.count)
    let text = "## Thuận lợi\n" + names.map { "- {{\($0)}}" }.joined(separator: "\n")
    let document = try report(text).document()
    #expect(!document.sentences.contains { $0.contains("{{") })
    for name in names {
      #expect(
        name.utf8.allSatisfy {
          (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
            || [0x2D, 0x2E, 0x5F].contains($0)
        }, "\(name)")
    }
  }

  @Test("the check of the workspace finds them, and headings nobody reads")
  func check() throws {
    let school = try ReportSchool()
    let scratch = school.school.scratch
    try scratch.change {
      $0.put(
        Array("## Thuận lợi\n{{staf}}\n## Kinh phí\nx\n".utf8), at: Narrative.path(.school(2024)))
      $0.put(
        Array("## Thuận lợi\n{{registered.people}} {{titles.x}}\n".utf8),
        at: Narrative.path(.school(2024), .firstHalf))
    }
    let findings = NarrativeCheck.findings(try scratch.open(.reading), today: today)
    #expect(
      findings.map { "\($0.place?.text ?? "") \($0.severity) \($0.check)" } == [
        "years/2024-2025/narrative.md:3:1 warning unknown-heading",
        "years/2024-2025/narrative.md:2:1 error unknown-placeholder",
        "years/2024-2025/narrative-hk1.md:2:23 error unknown-placeholder",
      ])
  }

  @Test(
    "slugs of bands",
    arguments: [("Xuất sắc", "xuat-sac"), ("Đạt (Khá)", "dat-kha"), ("—", "khac")])
  func slugs(_ words: String, _ slug: String) { #expect(YearSources.slug(words) == slug) }
}
