import ThiduaCore

/// The look of a cell.
struct SheetStyle: Hashable {
  /// How a value is shown.
  enum Format: Hashable {
    case general
    case grouped
    case decimals(Int)
    case date
    case percent
    /// Text; `quoted` keeps text that begins like a formula text even after it is edited by hand.
    case text(quoted: Bool)

    /// The pattern, for formats that have one.
    var pattern: String? {
      switch self {
      case .general: nil
      case .grouped: "#,##0"
      case .decimals(let digits):
        digits > 0 ? "0." + String(repeating: "0", count: min(digits, 6)) : "0"
      case .date: "dd/mm/yyyy"
      case .percent: "0.00%"
      case .text: "@"
      }
    }
  }

  var format: Format
  var isBold = false
  var isHead = false
  var alignment: ReportTable.Alignment = .left
}

/// The styles of a workbook in the order in which they are first asked for.
struct SheetStyles {
  private var styles: [SheetStyle] = []
  private var known: [SheetStyle: Int] = [:]

  /// The number of a style; 0 is the plain style that the format requires.
  mutating func index(of style: SheetStyle) -> Int {
    if let index = known[style] { return index }
    styles.append(style)
    known[style] = styles.count
    return styles.count
  }

  /// The part `xl/styles.xml`.
  var xml: [UInt8] {
    var patterns: [String] = []
    for pattern in styles.compactMap(\.format.pattern) where !patterns.contains(pattern) {
      patterns.append(pattern)
    }
    let formats = patterns.enumerated().map { index, pattern in
      element("numFmt", ["numFmtId": String(164 + index), "formatCode": pattern])
    }
    let plain = element(
      "xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0", "xfId": "0"])
    let own = styles.map { style in xf(style, patterns) }
    return element(
      "styleSheet", ["xmlns": XLSXRenderer.namespace],
      (formats.isEmpty ? [] : [counted("numFmts", formats)]) + [
        counted("fonts", [font(isBold: false), font(isBold: true)]),
        counted("fills", [fill("none"), fill("gray125"), headFill]),
        counted("borders", [border(isDrawn: false), border(isDrawn: true)]),
        counted(
          "cellStyleXfs",
          [element("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])]),
        counted("cellXfs", [plain] + own),
        counted(
          "cellStyles",
          [element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])]),
      ]
    ).xmlFile
  }

  private func xf(_ style: SheetStyle, _ patterns: [String]) -> Markup {
    let format = style.format.pattern.flatMap { patterns.firstIndex(of: $0) }.map { 164 + $0 } ?? 0
    let alignment = element(
      "alignment",
      [
        "horizontal": style.isHead ? "center" : style.alignment.sheetName,
        "vertical": "center", "wrapText": "1",
      ])
    return element(
      "xf",
      [
        "numFmtId": String(format), "fontId": style.isBold || style.isHead ? "1" : "0",
        "fillId": style.isHead ? "2" : "0", "borderId": "1", "xfId": "0",
        "quotePrefix": style.format == .text(quoted: true) ? "1" : "0",
        "applyNumberFormat": "1", "applyFont": "1", "applyFill": "1", "applyBorder": "1",
        "applyAlignment": "1",
      ], [alignment])
  }

  private func counted(_ name: String, _ children: [Markup]) -> Markup {
    element(name, ["count": String(children.count)], children)
  }

  private func font(isBold: Bool) -> Markup {
    element(
      "font", [:],
      (isBold ? [element("b")] : []) + [
        element("sz", ["val": "12"]), element("name", ["val": "Times New Roman"]),
        element("family", ["val": "1"]),
      ])
  }

  private func fill(_ pattern: String) -> Markup {
    element("fill", [:], [element("patternFill", ["patternType": pattern])])
  }

  private var headFill: Markup {
    element(
      "fill", [:],
      [
        element(
          "patternFill", ["patternType": "solid"],
          [element("fgColor", ["rgb": "FFE7ECF3"]), element("bgColor", ["indexed": "64"])])
      ])
  }

  private func border(isDrawn: Bool) -> Markup {
    let sides = ["left", "right", "top", "bottom"].map { side in
      isDrawn ? element(side, ["style": "thin"], [element("color", ["auto": "1"])]) : element(side)
    }
    return element("border", [:], sides + [element("diagonal")])
  }
}

extension ReportTable.Alignment {
  /// The word of SpreadsheetML.
  var sheetName: String { self == .centre ? "center" : rawValue }
}
