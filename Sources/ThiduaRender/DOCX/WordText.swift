import ThiduaCore

/// Paragraphs and runs of WordprocessingML.
enum WordText {
  /// Whether a paragraph stays on the page of the next one.
  enum Keep {
    case free
    case withNext
  }

  /// A paragraph of plain text.
  static func paragraph(_ style: WordStyle, _ text: String, keep: Keep = .free) -> Markup {
    paragraph(style, ReportText(text), keep: keep)
  }

  /// A paragraph.
  ///
  /// - Parameter properties: further properties of the paragraph, in the order of the schema.
  static func paragraph(
    _ style: WordStyle, _ text: ReportText, keep: Keep = .free, properties: [Markup] = []
  ) -> Markup {
    let kept = keep == .withNext ? [w("keepNext")] : []
    let own = [w("pStyle", val: style.rawValue)] + kept + properties
    return w("p", [], [w("pPr", [], own)] + text.runs.flatMap(run))
  }

  /// A paragraph with a line above it, in the middle of a cell or page: the line of official papers.
  static func rule(length: Int, within width: Int) -> Markup {
    let side = String(max(0, (width - length) / 2))
    let line = [("val", "single"), ("sz", "6"), ("space", "1"), ("color", "auto")]
    return w(
      "p", [],
      [
        w(
          "pPr", [],
          [
            w("pStyle", val: WordStyle.rule.rawValue), w("pBdr", [], [w("top", line)]),
            w("ind", [("left", side), ("right", side), ("firstLine", "0")]),
          ])
      ])
  }

  /// An empty paragraph of an exact height in twips. Word wants a paragraph between tables and at the
  /// end of a section; there it is all but invisible.
  static func gap(_ height: Int = 20, keep: Keep = .free, properties: [Markup] = []) -> Markup {
    let kept = keep == .withNext ? [w("keepNext")] : []
    let own = [w("spacing", [("line", String(height)), ("lineRule", "exact")])] + properties
    return w("p", [], [w("pPr", [], [w("pStyle", val: WordStyle.gap.rawValue)] + kept + own)])
  }

  private static func run(_ run: ReportText.Run) -> [Markup] {
    let looks = (run.isBold ? [w("b"), w("bCs")] : []) + (run.isItalic ? [w("i"), w("iCs")] : [])
    let properties = looks.isEmpty ? [] : [w("rPr", [], looks)]
    let lines = keepingYears(printable(run.text)).split(
      separator: "\n", omittingEmptySubsequences: false)
    let content = lines.enumerated().flatMap { index, line in
      (index > 0 ? [w("br")] : [])
        + (line.isEmpty
          ? [] : [Markup.element("w:t", [("xml:space", "preserve")], [.text(String(line))])])
    }
    return content.isEmpty ? [] : [w("r", [], properties + content)]
  }
}
