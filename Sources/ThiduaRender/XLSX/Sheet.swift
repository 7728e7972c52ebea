import ThiduaCore

/// One table as a worksheet.
enum Sheet {
  /// The part of a table: headings in row 1, below them its rows.
  static func xml(
    _ table: ReportTable, isLandscape: Bool, isFirst: Bool, _ styles: inout SheetStyles
  ) -> [UInt8] {
    var rows: [Markup] = []
    var merges: [Markup] = []
    let head = styles.index(of: SheetStyle(format: .text(quoted: false), isHead: true))
    rows.append(
      row(1, table.columns.enumerated().map { text($1.title, at: reference($0, 1), style: head) }))
    for (index, line) in table.rows.enumerated() {
      let number = index + 2
      switch line {
      case .group(let title):
        rows.append(row(number, group(title, table.columns.count, number, &styles)))
        if table.columns.count > 1 {
          let last = reference(table.columns.count - 1, number)
          merges.append(element("mergeCell", ["ref": "A\(number):\(last)"]))
        }
      case .cells(let cells):
        rows.append(row(number, self.cells(cells, table, number, isBold: false, &styles)))
      case .total(let cells):
        rows.append(row(number, self.cells(cells, table, number, isBold: true, &styles)))
      }
    }
    return element(
      "worksheet", ["xmlns": XLSXRenderer.namespace],
      [
        element("sheetPr", [:], [element("pageSetUpPr", ["fitToPage": "1"])]),
        view(isFirst: isFirst), element("sheetFormatPr", ["defaultRowHeight": "16.5"]),
      ]
        + (table.columns.isEmpty ? [] : [element("cols", [:], columns(of: table))])
        + [element("sheetData", [:], rows)]
        + (merges.isEmpty
          ? [] : [element("mergeCells", ["count": String(merges.count)], merges)])
        + printing(table, isLandscape: isLandscape)
    ).xmlFile
  }

  private static func view(isFirst: Bool) -> Markup {
    let pane = element(
      "pane",
      ["ySplit": "1", "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"])
    return element(
      "sheetViews", [:],
      [
        element("sheetView", ["tabSelected": isFirst ? "1" : "0", "workbookViewId": "0"], [pane])
      ])
  }

  /// Widths in characters, from the content: at least 6, at most 50.
  private static func columns(of table: ReportTable) -> [Markup] {
    table.columnTexts.enumerated().map { index, texts in
      let longest =
        texts.flatMap { $0.split(separator: "\n") }.map { TextWidth.columns(String($0)) }.max() ?? 0
      let width = min(max(longest + 2, 6), 50)
      return element(
        "col",
        [
          "min": String(index + 1), "max": String(index + 1), "width": String(width),
          "customWidth": "1",
        ])
    }
  }

  /// A4, as wide as one page, the caption above and page numbers below.
  private static func printing(_ table: ReportTable, isLandscape: Bool) -> [Markup] {
    // A header of more than 255 characters makes Excel repair the file.
    let caption = (table.caption ?? "").prefix(110).map { $0 == "&" ? "&&" : String($0) }.joined()
    return [
      element(
        "pageMargins",
        [
          "left": "0.79", "right": "0.59", "top": "0.79", "bottom": "0.79", "header": "0.39",
          "footer": "0.39",
        ]),
      element(
        "pageSetup",
        [
          "paperSize": "9", "orientation": isLandscape ? "landscape" : "portrait",
          "fitToHeight": "0",
        ]),
      element(
        "headerFooter", [:],
        (caption.isEmpty ? [] : [element("oddHeader", [:], [.text("&C" + caption)])])
          + [element("oddFooter", [:], [.text("&C&P/&N")])]),
    ]
  }

  // MARK: - Cells

  private static func row(_ number: Int, _ cells: [Markup]) -> Markup {
    element("row", ["r": String(number)], cells)
  }

  private static func group(
    _ title: String, _ count: Int, _ number: Int, _ styles: inout SheetStyles
  ) -> [Markup] {
    let style = styles.index(of: SheetStyle(format: format(ofText: title), isBold: true))
    return (0..<max(count, 1)).map { column in
      let place = reference(column, number)
      return column == 0
        ? text(title, at: place, style: style) : element("c", ["r": place, "s": String(style)])
    }
  }

  private static func cells(
    _ cells: [ReportTable.Cell], _ table: ReportTable, _ number: Int, isBold: Bool,
    _ styles: inout SheetStyles
  ) -> [Markup] {
    let fitted = table.fitted(cells)
    return fitted.indices.map { index in
      let (format, value) = content(of: fitted[index])
      let style = styles.index(
        of: SheetStyle(
          format: format, isBold: isBold, alignment: table.columns[index].alignment))
      let place = reference(index, number)
      return switch value {
      case .nothing: element("c", ["r": place, "s": String(style)])
      case .text(let content): text(content, at: place, style: style)
      case .number(let digits):
        element(
          "c", ["r": place, "s": String(style)], [element("v", [:], [.text(digits)])])
      }
    }
  }

  private enum Value {
    case nothing
    case text(String)
    case number(String)
  }

  /// The type of a cell. What Excel's binary numbers do not hold exactly, and days before its
  /// calendar, stay text.
  private static func content(of cell: ReportTable.Cell) -> (SheetStyle.Format, Value) {
    let asText = (format(ofText: cell.text), Value.text(cell.text))
    switch cell.bare {
    case .empty: return (.general, .nothing)
    case .text(let text): return (format(ofText: text), .text(text))
    case .int(let number):
      return whole(number) ?? asText
    case .money(let amount):
      return whole(amount.dong) ?? asText
    case .decimal(let value, let digits):
      guard value.millionths.magnitude < 1_000_000_000_000_000 else { return asText }
      return (
        digits.map { .decimals($0) } ?? .general,
        .number(digits.map { value.fixed($0) } ?? value.description)
      )
    case .date(let day):
      let serial = day.dayNumber + 25_569
      return serial > 60 ? (.date, .number(String(serial))) : asText
    case .share(let part, let whole):
      guard let share = ReportTable.Cell.share(part, whole) else { return asText }
      return (.percent, .number(share))
    case .sourced, .guarded: return asText
    }
  }

  private static func whole(_ number: Int) -> (SheetStyle.Format, Value)? {
    number.magnitude < 1_000_000_000_000_000 ? (.grouped, .number(String(number))) : nil
  }

  private static func format(ofText text: String) -> SheetStyle.Format {
    .text(quoted: text.first.map { "=+-@".contains($0) } ?? false)
  }

  /// An inline string; Excel holds 32,767 UTF-16 units a cell.
  private static func text(_ content: String, at place: String, style: Int) -> Markup {
    let limit = 32_767
    var kept = escaped(content)
    if kept.utf16.count > limit {
      kept = String(kept.prefix(limit - 1))
      while kept.utf16.count > limit - 1 { kept.removeLast() }
      kept += "…"
    }
    return element(
      "c", ["r": place, "s": String(style), "t": "inlineStr"],
      [element("is", [:], [element("t", ["xml:space": "preserve"], [.text(kept)])])])
  }

  /// Text in which `_x0041_` stays itself: SpreadsheetML reads it as the letter A (ECMA-376, part 1,
  /// 22.9.2.19, ST_Xstring), so its low line is written as a character code.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let isCode =
        byte == UInt8(ascii: "_") && index + 6 < bytes.count
        && bytes[index + 1] == UInt8(ascii: "x") && bytes[index + 6] == UInt8(ascii: "_")
        && bytes[(index + 2)...(index + 5)].allSatisfy { isHex($0) }
      if isCode { result += Array("_x005F_".utf8) } else { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  /// `A1`, `AA12`: the column counts from 0, the row from 1.
  private static func reference(_ column: Int, _ row: Int) -> String {
    var letters = ""
    var rest = column
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return letters + String(row)
  }
}
