public import ThiduaCore

/// Plain text, 80 columns wide: what terminals, mails and old editors show.
public enum TextRenderer: Renderer {
  public static let name = "text"
  public static let fileExtensions = ["txt"]
  public static let needsTable = false

  public static func render(_ document: ReportDocument) throws(Failure) -> [UInt8] {
    var page = TextPage()
    for (index, section) in document.sections.enumerated() {
      if index > 0 { page.add([String(repeating: "═", count: TextPage.width)]) }
      for block in section.blocks { page.add(lines(block)) }
    }
    return Array((page.lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func lines(_ block: ReportBlock) -> [String] {
    switch block {
    case .heading(let heading): TextHeading.lines(heading)
    case .title(let title): self.title(title)
    case .centredLine(let text): TextPage.centred(text)
    case .addressees(let names): addressees(names)
    case .legalBases(let bases): withEndMarks(bases).flatMap { TextPage.paragraph($0) }
    case .section(_, let text): TextPage.paragraph(text)
    case .paragraph(let text): TextPage.paragraph(text.plain)
    case .list(let items):
      items.flatMap { TextPage.hanging($0.plain, first: "    - ", rest: "      ") }
    case .table(let table):
      caption(table) + TextTable.lines(table.printed, width: TextPage.width, frame: .boxed)
    case .chart(let chart): TextChart.lines(chart)
    case .note(let text): TextPage.hanging(text, first: "    ", rest: "    ")
    case .appendix(let label, let title, let reference):
      TextPage.centred(label) + TextPage.centred(title) + (reference.map { underlined($0) } ?? [])
    case .signature(let signature): TextSignature.lines(signature)
    case .certificate(let sheet): PlainCertificate.text(sheet)
    }
  }

  private static func title(_ title: ReportTitle) -> [String] {
    TextPage.centred(title.kind) + (title.subject.map { underlined($0) } ?? [])
  }

  /// Centred text with the short line of official papers below.
  private static func underlined(_ text: String) -> [String] {
    let lines = TextPage.centred(text)
    let longest =
      TextPage.wrapped(text, to: TextPage.width).map { TextWidth.columns($0) }.max() ?? 0
    return lines + TextPage.centred(String(repeating: "─", count: max(longest * 2 / 5, 3)))
  }

  private static func addressees(_ names: [String]) -> [String] {
    let lead = "          Kính gửi:"
    guard names.count > 1 else {
      return names.flatMap { TextPage.hanging($0, first: lead + " ", rest: "                    ") }
    }
    return [lead]
      + withEndMarks(names).flatMap {
        TextPage.hanging($0, first: "                  - ", rest: "                    ")
      }
  }

  private static func caption(_ table: ReportTable) -> [String] {
    table.caption.map { TextPage.centred($0) } ?? []
  }
}
