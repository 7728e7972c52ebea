/// The figures that the text of a paper can name: `{{titles.lao-dong-tien-tien.awarded}}`.
///
/// Names are the fields of the paper's figures (``FigureSource/field``), and a few words for what is no
/// figure (``PaperWords``). Fields go from the general to the special, with dots, and keep their meaning
/// from year to year: `staff.…` `collectives.…` `pupils.…` (who is there), `papers.…` `tasks.…`
/// `campaigns.<id>.…` `pledges.…` (what was done), `targets.<id>.…`, `ratings.people.<code>`,
/// `titles.<tier>.registered|nominated|awarded|share` (a tier that people and collectives can be given
/// has `titles.<tier>.people.…` and `titles.<tier>.collectives.…`), `awards.…`, `exemplars.…`
/// `initiatives.…` `council.…` `complaints.…` `fund.…` `prizes.…`, and `previous.…` for the year before.
public struct FigureList: Sendable {
  /// A name with what stands in its place.
  public struct Entry: Sendable, Hashable {
    public var field: String
    /// As it is printed: `28`, `87,50%`.
    public var text: String
    /// How it comes about.
    public var statement: Message
    /// Where it comes from; nil for words.
    public var source: FigureSource?
    /// Whether a paper for everybody leaves it out.
    public var isPrivate: Bool
  }

  public let entries: [Entry]
  private let byField: [String: Int]

  /// The figures of a paper behind some words.
  ///
  /// - Parameter zeros: names of counts that a paper does not print while there is nothing to count; the
  ///   text may name them all the same.
  public init(_ document: ReportDocument, words: [Entry] = [], zeros: [String] = []) {
    var entries = words
    var byField = Dictionary(
      words.enumerated().map { ($0.element.field, $0.offset) }, uniquingKeysWith: { one, _ in one })
    let hidden = FigureList.privateFields(document)
    for figure in document.figures where byField[figure.source.field] == nil {
      byField[figure.source.field] = entries.count
      entries.append(
        Entry(
          field: figure.source.field, text: figure.text, statement: figure.source.statement,
          source: figure.source, isPrivate: hidden.contains(figure.source.field)))
    }
    for field in zeros where byField[field] == nil {
      byField[field] = entries.count
      entries.append(
        Entry(
          field: field, text: "0",
          statement: Message(vi: "chưa có gì để đếm", en: "nothing to count yet"), source: nil,
          isPrivate: PaperWords.isPrivate(field)))
    }
    self.entries = entries
    self.byField = byField
  }

  /// What a name stands for; nil for an unknown one.
  public func entry(_ field: String) -> Entry? { byField[field].map { entries[$0] } }

  /// The name that was probably meant, or nil. A slip of the finger counts, and so does one wrong part.
  public func nearest(to field: String) -> String? {
    let names = entries.map(\.field)
    if let near = ThiduaCore.nearest(to: field, among: names) { return near }
    let parts = field.lowercased().split(separator: ".")
    let scored = names.map { name -> (name: String, common: Int) in
      let other = name.split(separator: ".")
      let head = zip(parts, other).prefix { $0 == $1 }.count
      let tail = zip(parts.reversed(), other.reversed()).prefix { $0 == $1 }.count
      return (name, other.count == parts.count ? head + tail : 0)
    }
    return scored.filter { $0.common > 0 && $0.common >= parts.count - 1 }.max {
      ($0.common, $1.name) < ($1.common, $0.name)
    }?.name
  }

  /// The list for people: every name with its present value and how it comes about.
  ///
  /// - Parameter publicly: whether the private ones stand in a private table of their own.
  public func document(
    of paper: ReportDocument, in language: Language, publicly: Bool = false
  ) -> ReportDocument {
    func word(_ vi: String, _ en: String) -> String { Message(vi: vi, en: en).text(in: language) }
    func table(_ entries: [Entry], isPrivate: Bool) -> ReportBlock {
      .table(
        ReportTable(
          key: isPrivate ? "privateFields" : "fields",
          caption: isPrivate ? word("Số liệu riêng", "Private figures") : nil,
          columns: [
            .init(word("Tên", "Field"), key: "field", weight: 34),
            .init(word("Giá trị", "Value"), key: "value", weight: 18),
            .init(word("Cách tính", "How"), key: "how", weight: 48),
          ],
          rows: entries.map { entry in
            .cells([
              .text(entry.field), .text(entry.text), .text(entry.statement.text(in: language)),
            ])
          }, isPrivate: isPrivate))
    }
    let hidden = publicly ? entries.filter(\.isPrivate) : []
    let shown = publicly ? entries.filter { !$0.isPrivate } : entries
    return ReportDocument(
      kind: "fields", title: word("Số liệu của: \(paper.title)", "Figures of: \(paper.title)"),
      author: paper.author, date: paper.date,
      sections: [
        ReportSection(
          [table(shown, isPrivate: false)]
            + (hidden.isEmpty ? [] : [table(hidden, isPrivate: true)]))
      ])
  }

  /// The fields that stand only in private tables, columns or runs.
  private static func privateFields(_ document: ReportDocument) -> Set<String> {
    var hidden: Set<String> = []
    var shown: Set<String> = []
    for block in document.sections.flatMap(\.blocks) {
      switch block {
      case .table(let table):
        for row in table.rows {
          guard case .cells(let cells) = row else {
            if case .total(let cells) = row {
              for cell in cells {
                guard let field = cell.source?.field else { continue }
                if table.isPrivate { hidden.insert(field) } else { shown.insert(field) }
              }
            }
            continue
          }
          for (column, cell) in zip(table.columns, cells) {
            guard let field = cell.source?.field else { continue }
            if table.isPrivate || column.isPrivate {
              hidden.insert(field)
            } else {
              shown.insert(field)
            }
          }
        }
      case .paragraph(let text): mark([text], &hidden, &shown)
      case .list(let items): mark(items, &hidden, &shown)
      default: break
      }
    }
    return hidden.subtracting(shown)
  }

  private static func mark(
    _ texts: [ReportText], _ hidden: inout Set<String>, _ shown: inout Set<String>
  ) {
    for run in texts.flatMap(\.runs) {
      guard let field = run.source?.field else { continue }
      if run.publicText == nil { shown.insert(field) } else { hidden.insert(field) }
    }
  }
}
