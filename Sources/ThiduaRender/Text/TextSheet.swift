import ThiduaCore

/// A table whose column widths are settled, on its way to lines.
struct TextSheet {
  let table: ReportTable
  let widths: [Int]
  let frame: TextTable.Frame

  /// All lines, cells padded to their columns.
  var lines: [String] {
    var lines: [String] = []
    if frame == .boxed { lines.append(rule("┌", "┬", "┐")) }
    lines += row(table.columns.map(\.title), isHead: true)
    lines.append(frame == .boxed ? rule("├", "┼", "┤") : openRule)
    for (index, row) in table.rows.enumerated() {
      if index > 0, frame == .boxed {
        lines.append(divider(after: table.rows[index - 1], before: row))
      }
      switch row {
      case .group(let title): lines += group(title)
      case .cells(let cells): lines += self.row(table.fitted(cells).map(\.text))
      case .total(let cells):
        if frame == .open { lines.append(openRule) }
        lines += self.row(table.fitted(cells).map(\.text))
      }
    }
    if frame == .boxed {
      lines.append(isGroup(table.rows.last) ? rule("└", "─", "┘") : rule("└", "┴", "┘"))
    }
    return lines
  }

  private var openRule: String {
    widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
  }

  private func rule(_ left: String, _ middle: String, _ right: String) -> String {
    left + widths.map { String(repeating: "─", count: $0 + 2) }.joined(separator: middle) + right
  }

  /// The line between two rows; it opens and closes columns around a group's title.
  private func divider(after upper: ReportTable.Row, before lower: ReportTable.Row) -> String {
    switch (isGroup(upper), isGroup(lower)) {
    case (true, true): rule("├", "─", "┤")
    case (true, false): rule("├", "┬", "┤")
    case (false, true): rule("├", "┴", "┤")
    case (false, false): rule("├", "┼", "┤")
    }
  }

  private func isGroup(_ row: ReportTable.Row?) -> Bool {
    if case .group = row { true } else { false }
  }

  private func group(_ title: String) -> [String] {
    let inner = widths.reduce(0, +) + frame.overhead(widths.count) - (frame == .boxed ? 4 : 0)
    return TextPage.wrapped(title, to: max(inner, 2)).map { line in
      frame == .boxed ? "│ " + TextWidth.padded(line, to: inner) + " │" : line
    }
  }

  private func row(_ texts: [String], isHead: Bool = false) -> [String] {
    let cells = zip(texts, widths).map { TextPage.wrapped($0, to: $1) }
    let height = cells.map(\.count).max() ?? 1
    return (0..<height).map { number in
      let parts = cells.indices.map { index in
        let line = number < cells[index].count ? cells[index][number] : ""
        let alignment = table.columns[index].alignment
        return aligned(line, isHead && frame == .boxed ? .centre : alignment, widths[index])
      }
      return frame == .boxed
        ? "│ " + parts.joined(separator: " │ ") + " │" : parts.joined(separator: "  ")
    }
  }

  private func aligned(_ text: String, _ alignment: ReportTable.Alignment, _ width: Int) -> String {
    switch alignment {
    case .left: TextWidth.padded(text, to: width)
    case .right: TextWidth.leading(text, to: width)
    case .centre: TextWidth.padded(TextWidth.centred(text, in: width), to: width)
    }
  }
}
