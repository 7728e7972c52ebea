import ThiduaCore

/// Tables in HTML: headings with their scope, groups as bodies of their own.
enum HTMLTable {
  /// A table in a box that scrolls by itself where the screen is narrow.
  static func markup(_ table: ReportTable, isLandscape: Bool) -> Markup {
    let caption = table.caption.map { [element("caption", [:], HTMLText.inline($0))] } ?? []
    let columns = element(
      "colgroup", [:], widths(of: table, WordPage(isLandscape: isLandscape).textWidth))
    let head = element(
      "thead", [:],
      [
        element(
          "tr", [:],
          table.columns.map { column in
            element("th", ["scope": "col"], HTMLText.inline(BalancedLines.joined(column.title)))
          })
      ])
    let content = element("table", [:], caption + [columns, head] + bodies(of: table))
    // A box that scrolls must be within reach of the keyboard, and then needs a name.
    let name = table.caption ?? table.columns.map(\.title).joined(separator: ", ")
    return element(
      "div", ["class": "scroll", "role": "region", "aria-label": name, "tabindex": "0"], [content])
  }

  /// Shares of the width of the printed page, with one decimal.
  private static func widths(of table: ReportTable, _ total: Int) -> [Markup] {
    PrintedColumns.widths(of: table, total: total).map { width in
      let tenths = width * 1000 / max(total, 1)
      return element("col", ["style": "width:\(tenths / 10).\(tenths % 10)%"])
    }
  }

  private static func bodies(of table: ReportTable) -> [Markup] {
    var bodies: [Markup] = []
    var rows: [Markup] = []
    for row in table.rows {
      switch row {
      case .group(let title):
        if !rows.isEmpty { bodies.append(element("tbody", [:], rows)) }
        rows = [
          element(
            "tr", ["class": "group"],
            [
              element(
                "th", ["scope": "rowgroup", "colspan": String(max(table.columns.count, 1))],
                HTMLText.inline(title))
            ])
        ]
      case .cells(let cells): rows.append(element("tr", [:], self.cells(cells, table)))
      case .total(let cells):
        rows.append(element("tr", ["class": "total"], self.cells(cells, table)))
      }
    }
    return rows.isEmpty && !bodies.isEmpty ? bodies : bodies + [element("tbody", [:], rows)]
  }

  private static func cells(_ cells: [ReportTable.Cell], _ table: ReportTable) -> [Markup] {
    zip(table.columns, table.fitted(cells)).map { column, cell in
      let content = HTMLText.inline(cell.text)
      return switch column.alignment {
      case .left: element("td", [:], content)
      case .centre: element("td", ["class": "c"], content)
      case .right: element("td", ["class": "r"], content)
      }
    }
  }
}
