import ThiduaCore

/// A certificate in Word: frames at places of the page, so that every text can still be edited.
enum WordCertificate {
  /// The page of a certificate: no margins, the border on it.
  static func properties(_ sheet: CertificateSheet) -> Markup {
    let (width, height) = (sheet.width.twips, sheet.height.twips)
    let orientation = width > height ? [("orient", "landscape")] : []
    let sides = ["top", "right", "bottom", "left"].map { ($0, "0") }
    return w(
      "sectPr", [],
      [
        w("type", val: "nextPage"),
        w("pgSz", [("w", String(width)), ("h", String(height))] + orientation),
        w("pgMar", sides + [("header", "0"), ("footer", "0"), ("gutter", "0")]),
      ] + (sheet.isFramed ? [border] : []))
  }

  /// Two lines around the page, 24 points from its edge: gold and red are not those of State awards.
  private static let border = w(
    "pgBorders", [("offsetFrom", "page")],
    ["top", "left", "bottom", "right"].map { side in
      w(
        side,
        [("val", "thinThickThinMediumGap"), ("sz", "36"), ("space", "24"), ("color", "B8860B")])
    })

  /// The texts, each in its frame; a grid below them.
  static func markup(_ sheet: CertificateSheet) -> [Markup] {
    (sheet.hasGrid ? [WordGrid.table(sheet)] : []) + sheet.texts.flatMap(frame)
  }

  private static func frame(_ text: CertificateSheet.Text) -> [Markup] {
    let fit = CertificateFit(text)
    let place = text.place
    let leading = place.leading.twips
    // In a line of an exact height four fifths stand above the feet of the letters.
    let top = place.y.twips - leading * 4 / 5
    var paragraphs = [
      paragraph(
        fit.lines, fit, place, y: top, height: leading * fit.lines.count,
        alignment: place.alignment == .center ? "center" : place.alignment.rawValue)
    ]
    if place.isRuled { paragraphs.append(rule(fit, place, y: top + leading * fit.lines.count)) }
    return paragraphs
  }

  private static func position(_ place: CertificatePlace, y: Int, height: Int) -> Markup {
    w(
      "framePr",
      [
        ("w", String(place.width.twips)), ("h", String(height)), ("hRule", "exact"),
        ("hSpace", "0"), ("wrap", "around"), ("vAnchor", "page"), ("hAnchor", "page"),
        // Word takes a place of 0 for no place at all.
        ("x", String(max(place.x.twips, 1))), ("y", String(max(y, 1))),
      ])
  }

  private static func paragraph(
    _ lines: [String], _ fit: CertificateFit, _ place: CertificatePlace, y: Int, height: Int,
    alignment: String
  ) -> Markup {
    let look =
      (place.isBold ? [w("b"), w("bCs")] : []) + (place.isItalic ? [w("i"), w("iCs")] : [])
      + (place.colour == .black ? [] : [w("color", val: place.colour.hex)])
      + [w("sz", val: String(fit.size)), w("szCs", val: String(fit.size))]
    let content = lines.enumerated().flatMap { index, line in
      (index > 0 ? [w("br")] : [])
        + [Markup.element("w:t", [("xml:space", "preserve")], [.text(line)])]
    }
    return w(
      "p", [],
      [
        w(
          "pPr", [],
          [
            w("pStyle", val: WordStyle.normal.rawValue), position(place, y: y, height: height),
            w(
              "spacing", [("line", String(place.leading.twips)), ("lineRule", "exact")]),
            w("jc", val: alignment),
          ]), w("r", [], [w("rPr", [], look)] + content),
      ])
  }

  /// The line under Tiêu ngữ, as long as it.
  private static func rule(_ fit: CertificateFit, _ place: CertificatePlace, y: Int) -> Markup {
    let length = fit.lines.map { CertificateFit.width($0, size: fit.size) }.max() ?? 0
    let side = String(max(0, (place.width.twips - length) / 2))
    let line = [("val", "single"), ("sz", "8"), ("space", "1"), ("color", "auto")]
    return w(
      "p", [],
      [
        w(
          "pPr", [],
          [
            w("pStyle", val: WordStyle.rule.rawValue), position(place, y: y, height: 120),
            w("pBdr", [], [w("top", line)]), w("ind", [("left", side), ("right", side)]),
          ])
      ])
  }
}

/// A grid of 5 mm in Word: a table as large as the sheet, the tens numbered.
enum WordGrid {
  private static let step = 500

  static func table(_ sheet: CertificateSheet) -> Markup {
    let widths = steps(sheet.width.hundredths)
    let heights = steps(sheet.height.hundredths)
    let line = [("val", "single"), ("sz", "2"), ("space", "0"), ("color", "9FB4C7")]
    let place = [
      ("leftFromText", "0"), ("rightFromText", "0"), ("vertAnchor", "page"),
      ("horzAnchor", "page"), ("tblpX", "1"), ("tblpY", "1"),
    ]
    let margins = ["left", "right"].map { w($0, [("w", "0"), ("type", "dxa")]) }
    let properties = w(
      "tblPr", [],
      [
        w("tblpPr", place), w("tblOverlap", val: "overlap"),
        w("tblW", [("w", String(widths.reduce(0, +))), ("type", "dxa")]),
        w(
          "tblBorders", [],
          ["top", "left", "bottom", "right", "insideH", "insideV"].map { w($0, line) }),
        w("tblLayout", [("type", "fixed")]), w("tblCellMar", [], margins),
      ])
    let rows = heights.enumerated().map { row, height in
      let cells = widths.enumerated().map { column, width in
        cell(label(row: row, column: column), width)
      }
      return w(
        "tr", [],
        [w("trPr", [], [w("trHeight", [("val", String(height)), ("hRule", "exact")])])] + cells)
    }
    return w(
      "tbl", [],
      [properties, w("tblGrid", [], widths.map { w("gridCol", [("w", String($0))]) })] + rows)
  }

  /// Widths in twips of the cells of a side; together they are as long as it.
  private static func steps(_ length: Int) -> [Int] {
    var ends = Array(stride(from: step, to: length, by: step))
    ends.append(length)
    var last = 0
    return ends.map { end in
      let twips = Millimetres(hundredths: end).twips
      defer { last = twips }
      return twips - last
    }
  }

  /// The number at the beginning of every tenth millimetre of the upper and the left edge.
  private static func label(row: Int, column: Int) -> String {
    if row == 0, column.isMultiple(of: 2) { return String(column * 5) }
    if column == 0, row.isMultiple(of: 2) { return String(row * 5) }
    return ""
  }

  private static func cell(_ label: String, _ width: Int) -> Markup {
    let look = w("rPr", [], [w("color", val: "5B7083"), w("sz", val: "10"), w("szCs", val: "10")])
    let run = label.isEmpty ? [] : [w("r", [], [look, Markup.element("w:t", [], [.text(label)])])]
    let paragraph = w(
      "p", [],
      [
        w(
          "pPr", [],
          [
            w("pStyle", val: WordStyle.gap.rawValue),
            w("spacing", [("line", "120"), ("lineRule", "exact")]),
          ])
      ] + run)
    return w(
      "tc", [], [w("tcPr", [], [w("tcW", [("w", String(width)), ("type", "dxa")])]), paragraph])
  }
}
