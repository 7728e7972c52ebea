import ThiduaCore

/// A table of the body: lines around all cells, headings repeated on every page, rows that stay whole.
struct WordTable {
  let table: ReportTable
  let page: WordPage
  /// Whether its last row stays with the line below it.
  var isClosed = false

  /// The table as wide as the text.
  var markup: Markup {
    let widths = PrintedColumns.widths(of: table, total: page.textWidth)
    guard !widths.isEmpty else { return WordText.gap() }
    let head = row(
      zip(table.columns, widths).map { column, width in
        cell(
          BalancedLines.joined(column.title), width: width, alignment: "center", isBold: true,
          keep: .withNext)
      }, isHead: true)
    return w(
      "tbl", [],
      [
        w(
          "tblPr", [],
          [
            w("tblW", [("w", String(page.textWidth)), ("type", "dxa")]),
            w("jc", val: "center"), borders, w("tblLayout", [("type", "fixed")]),
            w(
              "tblCellMar", [],
              ["left", "right"].map {
                w($0, [("w", String(PrintedColumns.margin)), ("type", "dxa")])
              }),
          ] + (table.caption.map { [w("tblCaption", val: $0)] } ?? [])),
        w("tblGrid", [], widths.map { w("gridCol", [("w", String($0))]) }),
        head,
      ]
        + table.rows.enumerated().map { index, cells in
          row(cells, widths, keep: isClosed && index == table.rows.count - 1 ? .withNext : .free)
        })
  }

  private var borders: Markup {
    let line = [("val", "single"), ("sz", "4"), ("space", "0"), ("color", "auto")]
    return w(
      "tblBorders", [],
      ["top", "left", "bottom", "right", "insideH", "insideV"].map { w($0, line) })
  }

  private func row(_ row: ReportTable.Row, _ widths: [Int], keep: WordText.Keep) -> Markup {
    switch row {
    case .group(let title):
      let span = [w("gridSpan", val: String(widths.count))]
      return self.row([
        cell(
          title, width: page.textWidth, alignment: "left", isBold: true, keep: .withNext,
          properties: span)
      ])
    case .cells(let cells): return self.row(self.cells(cells, widths, isBold: false, keep))
    case .total(let cells): return self.row(self.cells(cells, widths, isBold: true, keep))
    }
  }

  private func cells(
    _ cells: [ReportTable.Cell], _ widths: [Int], isBold: Bool, _ keep: WordText.Keep
  ) -> [Markup] {
    zip(zip(table.columns, widths), table.fitted(cells)).map { place, content in
      let (column, width) = place
      let alignment = column.alignment == .centre ? "center" : column.alignment.rawValue
      return cell(content.text, width: width, alignment: alignment, isBold: isBold, keep: keep)
    }
  }

  private func row(_ cells: [Markup], isHead: Bool = false) -> Markup {
    let properties = [w("cantSplit")] + (isHead ? [w("tblHeader")] : [])
    return w("tr", [], [w("trPr", [], properties)] + cells)
  }

  private func cell(
    _ text: String, width: Int, alignment: String, isBold: Bool, keep: WordText.Keep = .free,
    properties: [Markup] = []
  ) -> Markup {
    let content = WordText.paragraph(
      .cell, ReportText(runs: [.init(text, bold: isBold)]), keep: keep,
      properties: alignment == "left" ? [] : [w("jc", val: alignment)])
    let own =
      [w("tcW", [("w", String(width)), ("type", "dxa")])] + properties
      + [w("vAlign", val: "center")]
    return w("tc", [], [w("tcPr", [], own), content])
  }
}
