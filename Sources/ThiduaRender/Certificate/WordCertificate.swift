import ThiduaCore

/// A certificate in Word: frames at places of the page, so that every text can still be edited.
enum WordCertificate {
  /// The page of a certificate: no margins, the border on it.
  static func properties(_ sheet: CertificateSheet) -> Markup {
    let (width, height) = (sheet.width.twips, sheet.height.twips)
    let orientation = width > height ? [("orient", "landscape")] : []
    // LibreOffice draws a border between the edge and the margin.
    let margin = sheet.isFramed ? "850" : "0"
    let sides = ["top", "right", "bottom", "left"].map { ($0, margin) }
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
    (sheet.hasGrid ? WordGrid.markup(sheet) : []) + sheet.texts.flatMap(frame)
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
    var own = place
    own.x = Millimetres(hundredths: place.x.hundredths + (place.width.twips - length) * 254 / 288)
    own.width = Millimetres(hundredths: length * 254 / 144)
    let line = [("val", "single"), ("sz", "8"), ("space", "1"), ("color", "auto")]
    return w(
      "p", [],
      [
        w(
          "pPr", [],
          [
            w("pStyle", val: WordStyle.rule.rawValue), position(own, y: y, height: 120),
            w("pBdr", [], [w("top", line)]),
          ])
      ])
  }
}
