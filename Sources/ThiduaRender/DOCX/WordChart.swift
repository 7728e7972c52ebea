import ThiduaCore

/// A chart as a table without lines: label, bar, value. Every reader of Word files shows it alike, the
/// numbers stay text, and a screen reader finds the whole chart in words as the table's description.
struct WordChart {
  let page: WordPage
  /// Up to so many bars stay on one page.
  private static let mostTogether = 16

  /// The title, and below it a row for each bar.
  func markup(_ chart: ReportChart) -> [Markup] {
    let caption = WordText.paragraph(.caption, chart.title)
    guard !chart.bars.isEmpty else { return [caption] }
    let widths = widths(of: chart)
    let staysTogether = chart.bars.count <= WordChart.mostTogether
    let rows = chart.bars.enumerated().map { index, bar in
      let isKept = staysTogether && index < chart.bars.count - 1
      return row(bar, chart.thousandths(bar), widths, keep: isKept ? .withNext : .free)
    }
    return [caption, table(chart, widths, rows)]
  }

  /// Labels and values as wide as they are, up to 2/5 of the page for labels; the bars have the rest.
  private func widths(of chart: ReportChart) -> [Int] {
    func longest(_ texts: [String]) -> Int {
      texts.map { PrintWidth.longestLine($0, size: 12) }.max() ?? 0
    }
    let room = 2 * PrintedColumns.margin + 30
    let label = min(longest(chart.bars.map(\.label)) + room, page.textWidth * 2 / 5)
    let value = min(longest(chart.bars.map(\.text)) + room, page.textWidth / 5)
    return [label, page.textWidth - label - value, value]
  }

  private func table(_ chart: ReportChart, _ widths: [Int], _ rows: [Markup]) -> Markup {
    w(
      "tbl", [],
      [
        w(
          "tblPr", [],
          [
            w("tblW", [("w", String(page.textWidth)), ("type", "dxa")]), w("jc", val: "center"),
            w("tblLayout", [("type", "fixed")]),
            w(
              "tblCellMar", [],
              ["left", "right"].map {
                w($0, [("w", String(PrintedColumns.margin)), ("type", "dxa")])
              }),
            w("tblCaption", val: printable(chart.title)),
            w("tblDescription", val: printable(chart.inWords)),
          ]),
        w("tblGrid", [], widths.map { w("gridCol", [("w", String($0))]) }),
      ] + rows)
  }

  private func row(
    _ bar: ReportChart.Bar, _ thousandths: Int, _ widths: [Int], keep: WordText.Keep
  ) -> Markup {
    let label = WordText.paragraph(.cell, ReportText(bar.label), keep: keep)
    let value = WordText.paragraph(
      .cell, ReportText(bar.text), keep: keep, properties: [w("jc", val: "right")])
    let cells = zip([label, self.bar(thousandths, within: widths[1]), value], widths)
    return w("tr", [], [w("trPr", [], [w("cantSplit")])] + cells.map { cell($0, $1) })
  }

  private func cell(_ content: Markup, _ width: Int) -> Markup {
    w(
      "tc", [],
      [
        w(
          "tcPr", [],
          [w("tcW", [("w", String(width)), ("type", "dxa")]), w("vAlign", val: "center")]),
        content,
      ])
  }

  /// A shaded paragraph as long as the bar; nothing where there is none.
  private func bar(_ thousandths: Int, within width: Int) -> Markup {
    let full = width - 2 * PrintedColumns.margin
    let shade = w("shd", [("val", "clear"), ("color", "auto"), ("fill", "7F93AB")])
    return w(
      "p", [],
      [
        w(
          "pPr", [],
          [w("pStyle", val: WordStyle.chartBar.rawValue)] + (thousandths > 0 ? [shade] : [])
            + [w("ind", [("left", "0"), ("right", String(full - full * thousandths / 1000))])])
      ])
  }
}
