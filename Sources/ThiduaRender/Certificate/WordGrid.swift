import ThiduaCore

/// A grid of millimetres in Word: three drawings behind the text, the tens numbered.
enum WordGrid {
  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  private static let placing =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  private static let shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
  /// A millimetre in English metric units, the measure of drawings.
  private static let unit = 36_000

  /// Lines every millimetre, stronger every five and ten; numbers at the upper and the left edge.
  static func markup(_ sheet: CertificateSheet) -> [Markup] {
    let grids = [(1, 1600), (5, 4200), (10, 9500)].enumerated().map { index, grid in
      w("r", [], [anchor(sheet, number: index + 1, step: grid.0, weight: grid.1)])
    }
    let lines = w("p", [], [w("pPr", [], [w("pStyle", val: WordStyle.gap.rawValue)])] + grids)
    let (width, height) = (sheet.width.hundredths / 100, sheet.height.hundredths / 100)
    return stride(from: 0, through: width - 6, by: 10).map { number($0, x: $0, y: 0) }
      + stride(from: 10, through: height - 4, by: 10).map { number($0, x: 0, y: $0) } + [lines]
  }

  private static func number(_ number: Int, x: Int, y: Int) -> Markup {
    let place = w(
      "framePr",
      [
        ("w", "340"), ("h", "140"), ("hRule", "exact"), ("hSpace", "0"), ("wrap", "around"),
        ("vAnchor", "page"), ("hAnchor", "page"), ("x", String(Millimetres(x).twips + 20)),
        ("y", String(Millimetres(y).twips + 20)),
      ])
    let look = w("rPr", [], [w("color", val: "44596C"), w("sz", val: "11"), w("szCs", val: "11")])
    return w(
      "p", [],
      [
        w(
          "pPr", [],
          [
            w("pStyle", val: WordStyle.normal.rawValue), place,
            w("spacing", [("line", "140"), ("lineRule", "exact")]),
          ]), w("r", [], [look, Markup.element("w:t", [], [.text(String(number))])]),
      ])
  }

  /// One drawing as large as the sheet, at its corner, behind everything.
  private static func anchor(
    _ sheet: CertificateSheet, number: Int, step: Int, weight: Int
  ) -> Markup {
    let size = [
      ("cx", String(sheet.width.hundredths * unit / 100)),
      ("cy", String(sheet.height.hundredths * unit / 100)),
    ]
    let none = ["distT", "distB", "distL", "distR"].map { ($0, "0") }
    let flags = [
      ("simplePos", "0"), ("relativeHeight", String(number)), ("behindDoc", "1"), ("locked", "0"),
      ("layoutInCell", "1"), ("allowOverlap", "1"),
    ]
    func position(_ axis: String) -> Markup {
      .element(
        "wp:position\(axis)", [("relativeFrom", "page")],
        [.element("wp:posOffset", [], [.text("0")])])
    }
    let graphic = Markup.element(
      "a:graphic", [("xmlns:a", drawing)],
      [
        .element(
          "a:graphicData", [("uri", shape)],
          [
            .element(
              "wps:wsp", [("xmlns:wps", shape)],
              [
                .element("wps:cNvSpPr", [], []), lines(sheet, size, step: step, weight: weight),
                .element("wps:bodyPr", [], []),
              ])
          ])
      ])
    return w(
      "drawing", [],
      [
        .element(
          "wp:anchor", [("xmlns:wp", placing)] + none + flags,
          [
            .element("wp:simplePos", [("x", "0"), ("y", "0")], []), position("H"), position("V"),
            .element("wp:extent", size, []), .element("wp:wrapNone", [], []),
            .element("wp:docPr", [("id", String(number)), ("name", "Lưới \(step) mm")], []),
            .element("wp:cNvGraphicFramePr", [], []), graphic,
          ])
      ])
  }

  private static func lines(
    _ sheet: CertificateSheet, _ size: [(String, String)], step: Int, weight: Int
  ) -> Markup {
    let (width, height) = (sheet.width.hundredths, sheet.height.hundredths)
    func line(_ x: Int, _ y: Int, _ x2: Int, _ y2: Int) -> [Markup] {
      [("a:moveTo", x, y), ("a:lnTo", x2, y2)].map { name, x, y in
        .element(name, [], [.element("a:pt", [("x", String(x)), ("y", String(y))], [])])
      }
    }
    let columns = stride(from: 0, through: width, by: step * 100).flatMap {
      line($0, 0, $0, height)
    }
    let rows = stride(from: 0, through: height, by: step * 100).flatMap { line(0, $0, width, $0) }
    let path = Markup.element(
      "a:path", [("w", String(width)), ("h", String(height)), ("fill", "none")], columns + rows)
    let empty = ["avLst", "gdLst", "ahLst", "cxnLst"].map { Markup.element("a:\($0)", [], []) }
    let edges = ["l", "t", "r", "b"].map { ($0, $0 == "r" ? "r" : $0 == "b" ? "b" : "0") }
    let colour = Markup.element(
      "a:solidFill", [], [.element("a:srgbClr", [("val", "9FB4C7")], [])])
    return .element(
      "wps:spPr", [],
      [
        .element(
          "a:xfrm", [],
          [.element("a:off", [("x", "0"), ("y", "0")], []), .element("a:ext", size, [])]),
        .element(
          "a:custGeom", [],
          empty + [.element("a:rect", edges, []), .element("a:pathLst", [], [path])]),
        .element("a:noFill", [], []), .element("a:ln", [("w", String(weight))], [colour]),
      ])
  }
}
