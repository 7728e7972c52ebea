import ThiduaCore

/// A chart of shaded paragraphs: every reader of Word files shows them, and the numbers stay text.
struct WordChart {
  let page: WordPage

  /// The title; for each bar its label with the value at the right margin, and the bar below.
  func markup(_ chart: ReportChart) -> [Markup] {
    [WordText.paragraph(.caption, chart.title)]
      + chart.bars.flatMap { bar in [label(bar), self.bar(chart.thousandths(bar))] }
  }

  private func label(_ bar: ReportChart.Bar) -> Markup {
    let stop = w("tab", [("val", "right"), ("pos", String(page.textWidth))])
    let text = { (content: String) in
      Markup.element("w:t", [("xml:space", "preserve")], [.text(printable(content))])
    }
    return w(
      "p", [],
      [
        w("pPr", [], [w("pStyle", val: WordStyle.chartLabel.rawValue), w("tabs", [], [stop])]),
        w("r", [], [text(bar.label), w("tab"), text(bar.text)]),
      ])
  }

  private func bar(_ thousandths: Int) -> Markup {
    let right = page.textWidth - page.textWidth * thousandths / 1000
    let shade = w("shd", [("val", "clear"), ("color", "auto"), ("fill", "7F93AB")])
    return w(
      "p", [],
      [
        w(
          "pPr", [],
          [w("pStyle", val: WordStyle.rule.rawValue)] + (thousandths > 0 ? [shade] : [])
            + [w("ind", [("left", "0"), ("right", String(right))])])
      ])
  }
}
