/// The set-up of pages: A4 with the margins of Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I. Lengths are in
/// twips, twentieths of a point.
struct WordPage {
  /// The relation of the header that shows the page number.
  static let numberHeader = "rIdHeader1"
  /// The relation of the header of first pages, which shows none.
  static let emptyHeader = "rIdHeader2"

  private static let longSide = 16_838
  private static let shortSide = 11_906
  private static let top = 1134
  private static let left = 1701
  private static let right = 851

  /// Whether the pages lie on their long side.
  let isLandscape: Bool

  /// The width between the margins: 9354 on upright pages.
  var textWidth: Int {
    (isLandscape ? WordPage.longSide : WordPage.shortSide) - WordPage.left - WordPage.right
  }

  /// A width of the decree's own upright file, in proportion where pages lie.
  func scaled(_ width: Int) -> Int { isLandscape ? width * textWidth / 9354 : width }

  /// The section's properties; its page numbers begin at 1 and the first one is not shown.
  var properties: Markup {
    let size =
      isLandscape
      ? [
        ("w", String(WordPage.longSide)), ("h", String(WordPage.shortSide)),
        ("orient", "landscape"),
      ]
      : [("w", String(WordPage.shortSide)), ("h", String(WordPage.longSide))]
    return w(
      "sectPr", [],
      [
        .element(
          "w:headerReference", [("w:type", "default"), ("r:id", WordPage.numberHeader)], []),
        .element("w:headerReference", [("w:type", "first"), ("r:id", WordPage.emptyHeader)], []),
        w("type", val: "nextPage"), w("pgSz", size),
        w(
          "pgMar",
          [
            ("top", String(WordPage.top)), ("right", String(WordPage.right)),
            ("bottom", String(WordPage.top)), ("left", String(WordPage.left)), ("header", "567"),
            ("footer", "567"), ("gutter", "0"),
          ]),
        w("pgNumType", [("start", "1")]), w("titlePg"),
      ])
  }
}
