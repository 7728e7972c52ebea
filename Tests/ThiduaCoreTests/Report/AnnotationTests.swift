import Testing
import ThiduaRender

@testable import ThiduaCore

@Suite("Figures with their sources")
struct AnnotationTests {
  static let awarded = FigureSource(
    "titles.ldtt.awarded", Message(vi: "đếm danh hiệu đã tặng", en: "count of titles given"),
    records: [.init("years/2024-2025/nominations.json", ["dn-1", "dn-2"]), .init("history.json")],
    articles: ["Nghị định 98/2023/NĐ-CP, Điều 54"])
  static let share = FigureSource(
    "titles.ldtt.share", Message(vi: "số tặng chia số người", en: "share"))
  static let pupils = FigureSource("pupils", Message(vi: "đếm học sinh", en: "count of pupils"))

  /// A small paper with figures in a sentence, a list, and a table.
  static let document = ReportDocument(
    kind: "year", title: "Báo cáo", author: "Trường A", date: CivilDate(dayNumber: 20_000),
    sections: [
      ReportSection([
        .heading(OfficialHeading(parent: nil, issuer: "TRƯỜNG A", number: nil, placeAndDate: nil)),
        .paragraph(
          ReportText(runs: [
            .init("Có "), .init("28 ", bold: true, from: awarded), .init("người đạt danh hiệu."),
          ])),
        .list([ReportText(runs: [.init("Học sinh: "), .init("1.050", from: pupils)])]),
        .table(
          ReportTable(
            key: "titles",
            columns: [.init("Danh hiệu", key: "title"), .init("Số", key: "count", .right)],
            rows: [
              .group("I. Cá nhân"),
              .cells([.text("LĐTT"), .int(28).from(awarded)]),
              .cells([.text("Tỉ lệ"), .share(28, of: 32).from(share)]),
              .cells([.guarded(.text("An").from(pupils), publicly: "A."), .int(3)]),
              .total([.text("Cộng"), .empty]),
            ])),
      ])
    ])

  @Test("every figure gets the number of its source, the same field the same number")
  func marks() {
    let marked = Self.document.annotated(marks: true)
    let blocks = marked.sections[0].blocks
    guard case .paragraph(let text) = blocks[1], case .list(let items) = blocks[2] else {
      Issue.record("the order of blocks changed")
      return
    }
    #expect(text.plain == "Có 28\u{A0}[1] người đạt danh hiệu.")
    #expect(text.runs[1].isBold)
    #expect(items[0].plain == "Học sinh: 1.050\u{A0}[2]")
    let cells = marked.tables[0].rows.flatMap { row -> [String] in
      if case .cells(let cells) = row { cells.map(\.text) } else { [] }
    }
    #expect(
      cells == [
        "LĐTT", "28\u{A0}[1]", "Tỉ lệ", "87,5%\u{A0}[3]", "An\u{A0}[2]", "3",
      ])
    // The sources stay, so that a document annotated can still be asked.
    #expect(marked.figures.map(\.source) == Self.document.figures.map(\.source))
  }

  @Test("the table of sources has each figure once, with how, from what and by which article")
  func table() throws {
    let section = try #require(Self.document.annotated(marks: true).sections.last)
    guard case .appendix(let label, _, _) = section.blocks[0],
      case .table(let table) = section.blocks[1]
    else {
      Issue.record("no appendix")
      return
    }
    #expect(label == "NGUỒN SỐ LIỆU")
    #expect(table.rows.count == 3)
    guard case .cells(let first) = table.rows[0] else { return }
    #expect(
      first.map(\.text) == [
        "1", "28", "titles.ldtt.awarded", "đếm danh hiệu đã tặng",
        "years/2024-2025/nominations.json: dn-1, dn-2; history.json",
        "Nghị định 98/2023/NĐ-CP, Điều 54",
      ])
  }

  @Test("a paper for everybody says how many records there are, not which")
  func withoutNames() {
    let text = Self.document.annotated(marks: true, naming: false).tables.last.map {
      "\($0.rows[0])"
    }
    #expect(text?.contains("dn-1") == false)
    #expect(text?.contains("2 bản ghi") == true)
  }

  @Test("hundreds of records are counted in the table, not listed")
  func many() {
    let ids = (1...600).map { "hs-\($0)" }
    let figure = TracedFigure(
      text: "600",
      source: FigureSource("a", Message(same: "a"), records: [.init("roster.json", ids)]))
    guard case .cells(let cells) = FigureTable.table([figure]).rows[0] else { return }
    #expect(cells[4].text.hasSuffix("hs-20 và 580 bản ghi khác"))
  }

  @Test("typed formats keep their cells and gain the table alone")
  func typed() {
    let plain = Self.document.annotated(marks: false)
    #expect(plain.tables.count == 2)
    #expect(plain.tables[0] == Self.document.tables[0])
    #expect(plain.tables[1].key == "sources")
  }

  @Test("a paper without sources stays as it is")
  func nothing() {
    let document = ReportDocument(
      kind: "a", title: "a", author: "a", date: CivilDate(dayNumber: 0),
      sections: [ReportSection([.paragraph("28 người")])])
    #expect(document.annotated(marks: true) == document)
  }

  @Test("every format prints the numbers and the table", arguments: ["text", "md", "html"])
  func formats(_ format: String) throws {
    let renderer = try #require(Renderers.named(format))
    let bytes = try renderer.render(Self.document.annotated(marks: !renderer.needsTable))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("[1]") || text.contains("\\[1\\]"))
    #expect(text.contains("87,5%"))
    #expect(text.contains("NGUỒN SỐ LIỆU"))
  }

  @Test("csv and json hold numbers as numbers, and the sources behind them")
  func machine() throws {
    let document = Self.document.annotated(marks: false)
    let csv = String(decoding: try CSVRenderer.render(document), as: UTF8.self)
    #expect(csv.contains("LĐTT,28\r\n"))
    #expect(csv.contains("titles.ldtt.share"))
    let json = String(decoding: try JSONRenderer.render(document), as: UTF8.self)
    #expect(json.contains("\"count\": 28"))
    #expect(json.contains("\"key\": \"sources\""))
    #expect(try !DOCXRenderer.render(Self.document.annotated(marks: true)).isEmpty)
    #expect(try !XLSXRenderer.render(document).isEmpty)
  }

  @Test("figures are found by name and by the beginning of a name")
  func search() {
    let figures = Self.document.figures
    #expect(figures.named("titles.ldtt.awarded").map(\.text) == ["28"])
    #expect(figures.named("titles").map(\.text) == ["28", "87,5%"])
    #expect(figures.named("titles.ldt").isEmpty)
    #expect(figures.named("title").isEmpty)
    #expect(figures.nearestName(to: "title") == "titles")
    #expect(figures.nearestName(to: "pupil") == "pupils")
    #expect(figures.nearestName(to: "quite-another-word") == nil)
  }
}
