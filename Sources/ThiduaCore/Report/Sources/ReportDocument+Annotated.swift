extension ReportDocument {
  /// The document with the sources of its figures: a number in square brackets behind each figure, and a
  /// table at the end that says where it comes from. A field has one number however often it stands in
  /// the paper.
  ///
  /// - Parameters:
  ///   - marks: whether figures are marked; formats whose cells are typed (csv, xlsx, json) get the
  ///     table alone.
  ///   - naming: whether ids of records are told; a paper for everybody says files alone.
  /// - Returns: the document itself where no figure knows its source.
  public func annotated(marks: Bool, naming: Bool = true) -> ReportDocument {
    let figures = figures
    guard !figures.isEmpty else { return self }
    var copy = self
    if marks {
      let marker = FigureMarker(figures)
      copy.sections = sections.map { section in
        ReportSection(isLandscape: section.isLandscape, section.blocks.map(marker.marked))
      }
    }
    let table = FigureTable.table(figures, naming: naming)
    let head = ReportBlock.appendix(
      label: FigureTable.title,
      title: "Số trong ngoặc vuông sau mỗi số liệu là số thứ tự của nguồn trong bảng này",
      reference: nil)
    copy.sections.append(
      ReportSection(isLandscape: true, marks ? [head, .table(table)] : [.table(table)]))
    return copy
  }
}

/// Puts the number of its source behind each figure.
private struct FigureMarker {
  private let numbers: [String: Int]

  init(_ figures: [TracedFigure]) {
    numbers = Dictionary(
      figures.enumerated().map { ($0.element.source.field, $0.offset + 1) },
      uniquingKeysWith: { one, _ in one })
  }

  func marked(_ block: ReportBlock) -> ReportBlock {
    switch block {
    case .paragraph(let text): return .paragraph(marked(text))
    case .list(let items): return .list(items.map(marked))
    case .table(var table):
      table.rows = table.rows.map { row in
        switch row {
        case .cells(let cells): .cells(cells.map(marked))
        case .total(let cells): .total(cells.map(marked))
        case .group: row
        }
      }
      return .table(table)
    default: return block
    }
  }

  private func marked(_ text: ReportText) -> ReportText {
    ReportText(
      runs: text.runs.map { run in
        guard let mark = mark(run.source) else { return run }
        var run = run
        // The mark belongs to the figure, not behind the space that follows it.
        let end = run.text.reversed().prefix { $0 == " " }.count
        run.text = String(run.text.dropLast(end)) + mark + String(repeating: " ", count: end)
        run.publicText = run.publicText.map { $0.isEmpty ? $0 : $0 + mark }
        return run
      })
  }

  private func marked(_ cell: ReportTable.Cell) -> ReportTable.Cell {
    guard let mark = mark(cell.source) else { return cell }
    return marked(cell, mark)
  }

  /// The cell as text with the mark, its guard and source kept.
  private func marked(_ cell: ReportTable.Cell, _ mark: String) -> ReportTable.Cell {
    switch cell {
    case .sourced(let inner, let source): .sourced(marked(inner, mark), source)
    case .guarded(let inner, let publicly):
      .guarded(marked(inner, mark), publicly: publicly.isEmpty ? publicly : publicly + mark)
    default: .text(cell.text + mark)
    }
  }

  private func mark(_ source: FigureSource?) -> String? {
    // A no-break space: `28 [1]` is one word.
    source.flatMap { numbers[$0.field] }.map { "\u{A0}[\($0)]" }
  }
}
