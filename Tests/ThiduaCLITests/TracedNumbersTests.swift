import Foundation
import Testing
import ThiduaCore

@testable import ThiduaCLI

/// Whatever a paper of the sample school counts, adds up or promises can be traced: `report explain` and
/// `--annotate` tell where it comes from.
@Suite("Numbers in papers know where they come from")
struct TracedNumbersTests {
  private static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../samples/truong-tieu-hoc").standardized.path

  /// Columns that number rows, and the words of a proposal, which people write.
  private static let untraced: Set<String> = ["no", "number", "summary"]

  @Test("in every cell and every sentence of every paper", arguments: PaperCase.all)
  func traced(_ paper: PaperCase) throws {
    let document = try document(paper)
    var seen: [String: String] = [:]
    var untraced: [String] = []
    func look(_ text: String, _ source: FigureSource?, isFigure: Bool, _ place: String) {
      guard let source else {
        if isFigure { untraced.append("\(place): \(text)") }
        return
      }
      let text = trimmed(text)
      #expect(seen[source.field] ?? text == text, "\(paper.name): \(source.field)")
      #expect(!source.statement.vi.isEmpty && !source.field.contains { $0.isWhitespace })
      seen[source.field] = text
    }
    for (place, text) in texts(document) {
      let isComputed = text.runs.contains { $0.source != nil }
      for run in text.runs {
        look(run.text, run.source, isFigure: isFigure(run) || isComputed && counts(run), place)
      }
    }
    for (place, cell) in cells(document) {
      look(cell.text, cell.source, isFigure: isFigure(cell), place)
    }
    #expect(untraced == [], "\(paper.name)")
    #expect(Set(document.figures.map(\.source.field)).isSuperset(of: seen.keys))
  }

  private func texts(_ document: ReportDocument) -> [(String, ReportText)] {
    document.sections.flatMap(\.blocks).flatMap { block -> [(String, ReportText)] in
      switch block {
      case .paragraph(let text): [(text.plain, text)]
      case .list(let items): items.map { ($0.plain, $0) }
      default: []
      }
    }
  }

  private func cells(_ document: ReportDocument) -> [(String, ReportTable.Cell)] {
    document.sections.flatMap(\.blocks).flatMap { block -> [(String, ReportTable.Cell)] in
      guard case .table(let table) = block else { return [] }
      return table.rows.flatMap { row -> [(String, ReportTable.Cell)] in
        switch row {
        case .cells(let cells), .total(let cells):
          zip(table.columns, cells).filter { column, _ in !Self.untraced.contains(column.key) }
            .map { column, cell in ("\(table.key).\(column.key)", cell) }
        case .group: []
        }
      }
    }
  }

  /// A typed number, or words that begin with one or promise one: `70%`, `Ít nhất 70%`, `8/20 xếp loại Tốt`.
  private func isFigure(_ cell: ReportTable.Cell) -> Bool {
    switch cell.bare {
    case .int, .decimal, .money, .share: true
    case .text(let text):
      text.contains(/^(Từ |Ít nhất |Không quá |[Đđ]ạt )?[+-]?[0-9][0-9.,]*(%|\/[0-9]|;|$| lượt)/)
    case .date, .empty, .sourced, .guarded: false
    }
  }

  /// Whether words beside figures hold a number that is no date, no number of a paper and no name.
  private func counts(_ run: ReportText.Run) -> Bool {
    let known =
      /[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4}|ngày [0-9]+ tháng [0-9]+ năm [0-9]+|[0-9]{4} ?- ?[0-9]{4}|[0-9]+\/[0-9\p{Lu}][^ ]*|(Tổ|Lớp|lớp|Điều|Khối) [0-9]+[A-Z]?|^[0-9]+\. |(mỗi bên giữ 01 bản)/
    return run.text.replacing(known, with: "").contains { $0.isNumber }
  }

  private func isFigure(_ run: ReportText.Run) -> Bool {
    trimmed(run.text).wholeMatch(of: /[+-]?[0-9][0-9.,]*%?/) != nil
  }

  private func document(_ paper: PaperCase) throws -> ReportDocument {
    let intake = DocumentIntake(.done)
    let console = Console(
      writeOutput: { _ throws(Failure) in }, writeError: { _ in },
      readInput: { () throws(Failure) in [] }, environment: [:], currentFolder: "/",
      clock: { Moment(date: CivilDate(dayNumber: 20_000)) }, isTerminal: false, columns: 80,
      files: DiskFileSystem())
    var options = Options()
    _ = try App.run(
      ["report"] + paper.words + ["-w", Self.sample, "--today", "2025-08-31", "--quiet"], console,
      &options, intake: intake)
    return try #require(intake.documents.first)
  }
}
