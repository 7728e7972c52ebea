import ThiduaCore

/// A chart as bars of block characters.
enum TextChart {
  /// The title, and a line (or more, for long labels) a bar.
  static func lines(_ chart: ReportChart) -> [String] {
    let labels = chart.bars.map { TextWidth.columns(printable($0.label)) }
    let labelWidth = min(labels.max() ?? 0, 28)
    let valueWidth = chart.bars.map { TextWidth.columns(printable($0.text)) }.max() ?? 0
    let room = max(TextPage.width - labelWidth - valueWidth - 4, 5)
    let bars = chart.bars.flatMap { bar in
      let label = TextPage.wrapped(bar.label, to: max(labelWidth, 2))
      let length = (chart.thousandths(bar) * room + 500) / 1000
      let picture = String(repeating: "█", count: length)
      return TextPage.beside([
        (label, labelWidth), ([picture], room),
        ([TextWidth.leading(printable(bar.text), to: valueWidth)], valueWidth),
      ])
    }
    return TextPage.centred(chart.title) + bars
  }
}
