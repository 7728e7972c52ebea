public import ThiduaCore

/// Markdown (CommonMark with the tables of GitHub): for wikis, reviews and version control.
public enum MarkdownRenderer: Renderer {
  public static let name = "md"
  public static let fileExtensions = ["md", "markdown"]
  public static let needsTable = false

  public static func render(_ document: ReportDocument) throws(Failure) -> [UInt8] {
    let sections = document.sections.map { section in
      section.blocks.map(markdown).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
    return Array((sections.joined(separator: "\n\n---\n\n") + "\n").utf8)
  }

  private static func markdown(_ block: ReportBlock) -> String {
    switch block {
    case .heading(let heading): self.heading(heading)
    case .title(let title):
      "# \(line(title.kind))" + (title.subject.map { "\n\n" + bold($0) } ?? "")
    case .centredLine(let text): bold(text)
    case .addressees(let names): addressees(names)
    case .legalBases(let bases):
      withEndMarks(bases).map { italic($0) }.joined(separator: "\n\n")
    case .section(let level, let text):
      String(repeating: "#", count: min(max(level, 1), 4) + 1) + " " + line(text)
    case .paragraph(let text): MarkdownText.block(MarkdownText.runs(text))
    case .list(let items):
      items.map { "- " + MarkdownText.runs($0).split(separator: "\n").joined(separator: "<br>") }
        .joined(separator: "\n")
    case .table(let table): MarkdownTable.markdown(table.printed)
    case .chart(let chart): MarkdownTable.markdown(chart)
    case .note(let text): italic(text)
    case .appendix(let label, let title, let reference):
      "## \(line(label))\n\n" + bold(title) + (reference.map { "\n\n" + italic($0) } ?? "")
    case .signature(let signature): MarkdownSignature.markdown(signature)
    case .certificate(let sheet): PlainCertificate.markdown(sheet)
    }
  }

  private static func heading(_ heading: OfficialHeading) -> String {
    let parent = heading.parent.map { MarkdownText.cell($0) + "<br>" } ?? ""
    let head =
      "| \(parent)**\(MarkdownText.cell(heading.issuer))** "
      + "| **\(OfficialHeading.nation)**<br>**\(OfficialHeading.motto)** |\n| :---: | :---: |"
    guard heading.number != nil || heading.placeAndDate != nil else { return head }
    let number = heading.number.map(MarkdownText.cell) ?? ""
    let place = heading.placeAndDate.map { "*\(MarkdownText.cell($0))*" } ?? ""
    return head + "\n| \(number) | \(place) |"
  }

  private static func addressees(_ names: [String]) -> String {
    guard names.count > 1 else {
      return names.map { "Kính gửi: " + MarkdownText.cell($0) }.joined()
    }
    return (["Kính gửi:", ""] + withEndMarks(names).map { "- " + MarkdownText.cell($0) })
      .joined(separator: "\n")
  }

  private static func line(_ text: String) -> String { MarkdownText.cell(trimmed(text)) }

  private static func bold(_ text: String) -> String {
    trimmed(text).isEmpty ? "" : "**\(line(text))**"
  }

  private static func italic(_ text: String) -> String {
    trimmed(text).isEmpty ? "" : "*\(line(text))*"
  }
}
