/// Where a figure of a paper comes from: how it was computed, from which records, by which articles.
///
/// Report builders attach it to a cell or a run of text; `report explain` looks it up by its field,
/// `--annotate` prints it as a footnote.
public struct FigureSource: Sendable, Hashable {
  /// Records of one file of the workspace.
  public struct Records: Sendable, Hashable {
    /// The file's path in the workspace: `years/2024-2025/nominations.json`.
    public var file: String
    /// The ids of the records (nominations, subjects, decisions, ledger lines); empty for the whole
    /// file.
    public var ids: [String]

    /// Names records.
    public init(_ file: String, _ ids: [String] = []) {
      self.file = file
      self.ids = ids
    }
  }

  /// The name of the figure in its paper: ASCII words with dots, from the general to the special:
  /// `titles.lao-dong-tien-tien.awarded`. Unique in the paper.
  public var field: String
  /// How it was computed, as a clerk would say it.
  public var statement: Message
  public var records: [Records]
  /// The articles it rests on: `Nghị định 98/2023/NĐ-CP, Điều 54`.
  public var articles: [String]

  /// Makes a source.
  public init(
    _ field: String, _ statement: Message, records: [Records] = [], articles: [String] = []
  ) {
    self.field = field
    self.statement = statement
    self.records = records
    self.articles = articles
  }
}

/// A figure of a paper as it is printed, with its source.
public struct TracedFigure: Sendable, Hashable {
  /// The figure as printed: `28`, `87,50%`.
  public var text: String
  public var source: FigureSource
}

extension ReportDocument {
  /// Every figure that knows where it comes from, in the order of the paper; a field stands once.
  public var figures: [TracedFigure] {
    var seen: Set<String> = []
    return sections.flatMap(\.blocks).flatMap(ReportDocument.figures).filter {
      seen.insert($0.source.field).inserted
    }
  }

  private static func figures(_ block: ReportBlock) -> [TracedFigure] {
    switch block {
    case .paragraph(let text): figures(text)
    case .list(let items): items.flatMap(figures)
    case .table(let table):
      table.rows.flatMap { row -> [TracedFigure] in
        switch row {
        case .cells(let cells), .total(let cells):
          cells.compactMap { cell in
            cell.source.map { TracedFigure(text: cell.text, source: $0) }
          }
        case .group: []
        }
      }
    case .certificate(let sheet):
      sheet.entries.compactMap { entry in
        entry.cell.source.map { TracedFigure(text: entry.cell.text, source: $0) }
      }
    default: []
    }
  }

  private static func figures(_ text: ReportText) -> [TracedFigure] {
    text.runs.compactMap { run in
      run.source.map { TracedFigure(text: trimmed(run.text), source: $0) }
    }
  }
}
