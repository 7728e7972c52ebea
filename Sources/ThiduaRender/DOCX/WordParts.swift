import ThiduaCore

/// The parts of a Word file that do not depend on the document.
enum WordParts {
  private static let namespaces = [
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
  ]

  /// A part with its root element.
  static func root(_ name: String, _ children: [Markup]) -> [UInt8] {
    Markup.element("w:" + name, namespaces, children).xmlFile
  }

  /// Word 2013 and later; the language of proofing.
  static let settings = root(
    "settings",
    [
      w("zoom", [("percent", "100")]), w("defaultTabStop", val: "567"),
      w("characterSpacingControl", val: "doNotCompress"),
      w(
        "compat", [],
        [
          w(
            "compatSetting",
            [
              ("name", "compatibilityMode"), ("uri", "http://schemas.microsoft.com/office/word"),
              ("val", "15"),
            ])
        ]),
      w("themeFontLang", [("val", "vi-VN")]), w("decimalSymbol", val: ","),
      w("listSeparator", val: ";"),
    ])

  /// One list: a hyphen at the indent of first lines, the text behind it, further lines at the margin.
  static let numbering = root(
    "numbering",
    [
      w(
        "abstractNum", [("abstractNumId", "0")],
        [
          w("multiLevelType", val: "singleLevel"),
          w(
            "lvl", [("ilvl", "0")],
            [
              w("start", val: "1"), w("numFmt", val: "bullet"),
              w("pStyle", val: WordStyle.list.rawValue), w("suff", val: "space"),
              w("lvlText", val: "-"), w("lvlJc", val: "left"),
              w("pPr", [], [w("ind", [("left", "0"), ("firstLine", "567")])]),
            ]),
        ]),
      w("num", [("numId", "1")], [w("abstractNumId", val: "0")]),
    ])

  /// The page number, centred in the top margin.
  static let pageNumber = root(
    "hdr",
    [
      w(
        "p", [],
        [
          w("pPr", [], [w("pStyle", val: WordStyle.header.rawValue)]),
          w(
            "fldSimple", [("instr", " PAGE ")],
            [w("r", [], [Markup.element("w:t", [], [.text("2")])])]),
        ])
    ])

  /// The header of first pages.
  static let emptyHeader = root(
    "hdr", [w("p", [], [w("pPr", [], [w("pStyle", val: WordStyle.header.rawValue)])])])
}
