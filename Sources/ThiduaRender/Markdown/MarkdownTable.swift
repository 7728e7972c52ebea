import ThiduaCore

/// Tables and charts in Markdown.
enum MarkdownTable {
  /// A table with its caption in bold above.
  static func markdown(_ table: ReportTable) -> String {
    guard !table.columns.isEmpty else { return "" }
    let head = [
      row(table.columns.map { MarkdownText.cell($0.title) }),
      row(
        table.columns.map { column in
          switch column.alignment {
          case .left: "---"
          case .centre: ":---:"
          case .right: "---:"
          }
        }),
    ]
    let body = table.rows.map { line in
      switch line {
      case .group(let title): row([bold(title)] + table.columns.dropFirst().map { _ in "" })
      case .cells(let cells): row(table.fitted(cells).map { MarkdownText.cell($0.text) })
      case .total(let cells): row(table.fitted(cells).map { bold($0.text) })
      }
    }
    let caption = table.caption.map { bold($0) + "\n\n" } ?? ""
    return caption + (head + body).joined(separator: "\n")
  }

  /// A chart as a table of bars.
  static func markdown(_ chart: ReportChart) -> String {
    let rows = chart.bars.map { bar in
      let length = (chart.thousandths(bar) * 20 + 500) / 1000
      return row([
        MarkdownText.cell(bar.label), MarkdownText.cell(bar.text),
        String(repeating: "█", count: length),
      ])
    }
    return ([bold(chart.title), "", row(["", "", ""]), row(["---", "---:", "---"])] + rows)
      .joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func bold(_ text: String) -> String {
    let text = trimmed(text)
    return text.isEmpty ? "" : "**\(MarkdownText.cell(text))**"
  }
}
