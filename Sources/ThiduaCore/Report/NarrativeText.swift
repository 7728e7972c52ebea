/// What people wrote, with its placeholders filled in, ready for a paper.
public struct NarrativeText: Sendable {
  /// A paragraph or an item of a list.
  struct Item: Sendable {
    var text: ReportText
    var isListed: Bool
  }

  private var parts: [Narrative.Part: [Item]] = [:]

  /// Nothing: the paper has dotted lines.
  public init() {}

  /// Fills in the figures.
  ///
  /// - Parameter path: the file, for messages.
  /// - Throws: `badData` with every placeholder that names no figure, each at its place.
  public init(_ narrative: Narrative, _ figures: FigureList, path: String) throws(Failure) {
    let findings = NarrativeText.findings(narrative, figures, path: path)
    guard findings.isEmpty else { throw Failure.unreadable(path, findings) }
    for part in Narrative.Part.allCases {
      let items = narrative.items(part)
      guard !items.isEmpty else { continue }
      parts[part] = items.map { item in
        Item(text: NarrativeText.text(item, figures), isListed: item.isListed)
      }
    }
  }

  /// The placeholders that name no figure.
  public static func findings(
    _ narrative: Narrative, _ figures: FigureList, path: String
  ) -> [Finding] {
    narrative.allItems.flatMap { item in
      NarrativeMarkup(item.text).pieces.compactMap { piece -> Finding? in
        func place(_ offset: Int) -> Place {
          let (line, column) = item.place(at: offset)
          return Place(file: path, line: line, column: column)
        }
        switch piece.content {
        case .text: return nil
        case .field(let name, let offset):
          guard figures.entry(name) == nil else { return nil }
          return unknown(name, figures, place(offset))
        case .broken(_, let offset):
          return Finding(
            .unknownPlaceholder, at: place(offset),
            Message(
              vi:
                "ngoặc {{ không phải chỗ điền số liệu; viết {{tên}}, như {{staff}}, hoặc \\{{ nếu muốn để nguyên",
              en:
                "these braces are no placeholder; write {{name}}, as in {{staff}}, or \\{{ for braces"
            ))
        }
      }
    }.sorted { left, right in
      if let one = left.place, let two = right.place { one < two } else { false }
    }
  }

  private static func unknown(_ name: String, _ figures: FigureList, _ place: Place) -> Finding {
    let near = figures.nearest(to: name)
    let meant = near.map { Message(vi: "; ý bạn là {{\($0)}}?", en: "; did you mean {{\($0)}}?") }
    // years/2024-2025/narrative-hk1.md is of the report of the half-year.
    let year = place.file.split(separator: "/").dropFirst().first.flatMap { YearID($0) }
    let isHalf = year.map { Narrative.path($0, .firstHalf) == place.file } ?? false
    let list =
      "thidua report \(isHalf ? "midyear" : "year") --year \(year?.description ?? "…") --fields"
    return Finding(
      .unknownPlaceholder, at: place,
      Message(
        vi: "báo cáo không có số liệu {{\(name)}}\(meant?.vi ?? "")",
        en: "the report has no figure {{\(name)}}\(meant?.en ?? "")"),
      remedy: Message(
        vi: "Xem các tên dùng được: \(list)", en: "See the names there are: \(list)"))
  }

  private static func text(_ item: WrittenItem, _ figures: FigureList) -> ReportText {
    ReportText(
      runs: NarrativeMarkup(item.text).pieces.map { piece in
        switch piece.content {
        case .text(let text), .broken(let text, _):
          return ReportText.Run(text, bold: piece.isBold, italic: piece.isItalic)
        case .field(let name, _):
          let entry = figures.entry(name)
          return ReportText.Run(
            entry?.text ?? "", bold: piece.isBold, italic: piece.isItalic, from: entry?.source,
            publicly: entry?.isPrivate == true ? "…" : nil)
        }
      })
  }

  /// What stands under a part, or dotted lines to write on.
  func written(_ part: Narrative.Part) -> [ReportBlock] {
    let blocks = blocks(part)
    guard blocks.isEmpty else { return blocks }
    let line = String(repeating: "…", count: 28)
    return [.paragraph(ReportText(line)), .paragraph(ReportText(line))]
  }

  /// What stands under a part; nothing if nobody wrote.
  func blocks(_ part: Narrative.Part) -> [ReportBlock] {
    var blocks: [ReportBlock] = []
    var list: [ReportText] = []
    for item in parts[part] ?? [] {
      if item.isListed {
        list.append(item.text)
      } else {
        if !list.isEmpty { blocks.append(.list(list)) }
        list = []
        blocks.append(.paragraph(item.text))
      }
    }
    if !list.isEmpty { blocks.append(.list(list)) }
    return blocks
  }
}

extension CheckID {
  /// A placeholder of a narrative that names no figure.
  public static let unknownPlaceholder: CheckID = "unknown-placeholder"
  /// A heading of a narrative that no report knows.
  public static let unknownHeading: CheckID = "unknown-heading"
}
