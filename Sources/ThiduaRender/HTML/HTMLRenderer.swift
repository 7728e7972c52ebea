public import ThiduaCore

/// One HTML file without external references: for the browser, the school's web site, and printing
/// (the print styles follow Nghị định 30/2020/NĐ-CP).
public enum HTMLRenderer: Renderer {
  public static let name = "html"
  public static let fileExtensions = ["html", "htm"]
  public static let needsTable = false

  public static func render(_ document: ReportDocument) throws(Failure) -> [UInt8] {
    var page = HTMLPage()
    let sections = document.sections.map { section in
      page.isLandscape = section.isLandscape
      let blocks = section.blocks.flatMap { page.markup($0) }
      if section.certificate != nil { return element("section", ["class": "paper"], blocks) }
      return element(
        "section", ["class": section.isLandscape ? "sheet landscape" : "sheet"], blocks)
    }
    let head = element(
      "head", [:],
      [
        element("meta", ["charset": "utf-8"]),
        element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        element("meta", ["name": "color-scheme", "content": "light dark"]),
        element("meta", ["name": "author", "content": document.author]),
        element("meta", ["name": "date", "content": document.date.description]),
        element("title", [:], [.text(document.title)]),
        element("style", [:], [.style(HTMLStyle.rules + (HTMLCertificate.rules(document) ?? ""))]),
      ])
    let body = element("body", [:], [element("main", [:], spoken(document) + sections)])
    return element("html", ["lang": "vi"], [head, body]).htmlFile
  }

  /// The heading of a document that shows none, such as a certificate, for those who hear it.
  private static func spoken(_ document: ReportDocument) -> [Markup] {
    let hasTitle = document.sections.contains { section in
      section.blocks.contains { if case .title = $0 { true } else { false } }
    }
    return hasTitle ? [] : [element("h1", ["class": "spoken"], HTMLText.inline(document.title))]
  }
}

/// The elements of one HTML page as they come together; it numbers what needs an id.
struct HTMLPage {
  /// Whether the section at hand lies on its long side.
  var isLandscape = false
  private var charts = 0

  /// One block.
  mutating func markup(_ block: ReportBlock) -> [Markup] {
    switch block {
    case .heading(let heading): [HTMLFrame.heading(heading)]
    case .title(let title):
      [element("h1", ["class": "title"], HTMLText.inline(title.kind))]
        + (title.subject.map { [HTMLText.line("subject ruled", $0)] } ?? [])
    case .centredLine(let text): [HTMLText.line("centred", text)]
    case .addressees(let names): [HTMLFrame.addressees(names)]
    case .legalBases(let bases): withEndMarks(bases).map { HTMLText.line("basis", $0) }
    case .section(let level, let text):
      [element("h\(min(max(level, 1), 3) + 1)", [:], HTMLText.inline(text))]
    case .paragraph(let text): [element("p", [:], HTMLText.runs(text))]
    case .list(let items):
      // Where the style takes the bullets away, some readers must be told that it is a list.
      [element("ul", ["role": "list"], items.map { element("li", [:], HTMLText.runs($0)) })]
    case .table(let table): [HTMLTable.markup(table.printed, isLandscape: isLandscape)]
    case .chart(let chart): [self.chart(chart)]
    case .note(let text): [HTMLText.line("note", text)]
    case .appendix(let label, let title, let reference):
      [element("h2", ["class": "appendix"], HTMLText.inline(label))]
        + [HTMLText.line("centred", title)]
        + (reference.map { [HTMLText.line("reference ruled", $0)] } ?? [])
    case .signature(let signature): [HTMLFrame.signature(signature)]
    case .certificate(let sheet): [HTMLCertificate.markup(sheet)]
    }
  }

  private mutating func chart(_ chart: ReportChart) -> Markup {
    charts += 1
    return HTMLChart.markup(chart, id: "chart-\(charts)")
  }
}
