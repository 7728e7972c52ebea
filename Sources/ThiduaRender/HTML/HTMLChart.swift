import ThiduaCore

/// Charts as inline SVG that a screen reader can read out and a printer without colour can print.
enum HTMLChart {
  private static let width = 640
  private static let lineHeight = 20

  /// The picture with its title, its numbers in words (`desc`), and a caption.
  static func markup(_ chart: ReportChart, id: String) -> Markup {
    var top = 0
    var groups: [Markup] = []
    for bar in chart.bars {
      let (group, height) = self.group(bar, of: chart, top: top)
      groups.append(group)
      top += height
    }
    let picture = element(
      "svg",
      [
        "viewBox": "0 0 \(width) \(max(top, 1))", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-words",
      ],
      [
        element("title", ["id": "\(id)-title"], [.text(printable(chart.title))]),
        element("desc", ["id": "\(id)-words"], [.text(printable(chart.inWords))]),
      ] + groups)
    return element(
      "figure", [:], [element("figcaption", [:], HTMLText.inline(chart.title)), picture])
  }

  /// A bar below its label, the value at the right end.
  private static func group(_ bar: ReportChart.Bar, of chart: ReportChart, top: Int) -> (
    Markup, Int
  ) {
    let labels = TextPage.wrapped(bar.label, to: 60)
    let lines = labels.enumerated().map { index, line in
      element("text", ["x": "0", "y": "\(top + (index + 1) * lineHeight - 5)"], [.text(line)])
    }
    let bottom = top + labels.count * lineHeight
    let value = element(
      "text", ["x": "\(width)", "y": "\(bottom - 5)", "text-anchor": "end"],
      [.text(printable(bar.text))])
    let length = chart.thousandths(bar) * width / 1000
    let shapes = [
      rect("all", fill: "#d5dbe3", top: bottom, length: width),
      rect("bar", fill: "#33557a", top: bottom, length: length),
    ]
    return (element("g", [:], lines + [value] + shapes), labels.count * lineHeight + 18)
  }

  /// A rectangle with a colour of its own for readers that apply no style sheet to pictures.
  private static func rect(_ name: String, fill: String, top: Int, length: Int) -> Markup {
    element(
      "rect",
      ["class": name, "fill": fill, "y": "\(top)", "width": "\(length)", "height": "10"])
  }
}
