import ThiduaCore

/// The styles of paragraphs, with sizes and indents of Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.
/// Where Word knows a style by name (headings, title, caption), its name is used.
enum WordStyle: String, CaseIterable {
  case normal = "Normal"
  case body = "BodyText"
  case basis = "LegalBasis"
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case heading3 = "Heading3"
  case list = "ListBullet"
  case title = "Title"
  case subject = "Subtitle"
  case centred = "CentredLine"
  case addressee = "Addressee"
  case addresseeItem = "AddresseeItem"
  case caption = "Caption"
  case cell = "TableCell"
  case note = "Note"
  case appendixLabel = "AppendixLabel"
  case appendixTitle = "AppendixTitle"
  case reference = "AppendixReference"
  case parent = "ParentAgency"
  case issuer = "IssuingAgency"
  case motto = "Motto"
  case number = "DocumentNumber"
  case place = "PlaceAndDate"
  case recipientsHead = "RecipientsHead"
  case recipient = "Recipient"
  case signer = "Signer"
  case chartBar = "ChartBar"
  case rule = "ShortRule"
  case gap = "Gap"
  case header = "Header"

  /// What a style says beyond Normal: size in half points, space before in twips.
  private struct Look {
    var size = 28
    var isBold = false
    var isItalic = false
    var before = 0
    var after = 0
    var alignment: String?
    /// First line indent; 567 is 1 cm.
    var firstLine = 0
    var indent: [(String, String)] = []
    var keepNext = false
    var outline: Int?
    /// An exact height of lines in twips.
    var exact: Int?
  }

  private var look: Look {
    switch self {
    case .normal: Look()
    case .body: Look(before: 120, alignment: "both", firstLine: 567)
    case .basis: Look(isItalic: true, before: 120, alignment: "both", firstLine: 567)
    case .heading1, .heading2:
      Look(
        isBold: true, before: 120, alignment: "both", firstLine: 567, keepNext: true,
        outline: self == .heading1 ? 0 : 1)
    case .heading3: Look(before: 120, alignment: "both", firstLine: 567, keepNext: true, outline: 2)
    case .list: Look(before: 120, alignment: "both", firstLine: 567)
    case .title: Look(isBold: true, before: 240, alignment: "center", keepNext: true)
    case .subject, .appendixTitle: Look(isBold: true, alignment: "center", keepNext: true)
    case .centred: Look(isBold: true, before: 120, alignment: "center", keepNext: true)
    case .addressee: Look(before: 240, alignment: "center")
    case .addresseeItem: Look(indent: [("left", "2890"), ("hanging", "190")])
    case .caption: Look(isBold: true, before: 120, after: 60, alignment: "center", keepNext: true)
    case .cell: Look(size: 24, before: 20, after: 20)
    case .note: Look(size: 24, isItalic: true, before: 120, alignment: "both", firstLine: 567)
    case .appendixLabel: Look(isBold: true, alignment: "center", keepNext: true, outline: 0)
    case .reference: Look(isItalic: true, alignment: "center")
    case .parent: Look(size: 24, alignment: "center")
    case .issuer: Look(size: 24, isBold: true, alignment: "center")
    case .motto: Look(size: 26, isBold: true, alignment: "center")
    case .number: Look(size: 26, alignment: "center")
    case .place: Look(size: 26, isItalic: true, alignment: "center")
    case .recipientsHead: Look(size: 24, isBold: true, isItalic: true)
    case .recipient: Look(size: 22)
    case .signer: Look(isBold: true, alignment: "center", keepNext: true)
    case .chartBar: Look(size: 8, exact: 160)
    case .rule: Look(size: 8, before: 50, exact: 120)
    case .gap: Look(size: 2, exact: 20)
    case .header: Look(alignment: "center")
    }
  }

  /// Names by which Word knows its own styles; others are shown by their id.
  private var name: String {
    switch self {
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .heading3: "heading 3"
    case .body: "Body Text"
    case .list: "List Bullet"
    case .caption: "caption"
    case .header: "header"
    default: rawValue
    }
  }

  /// The part `word/styles.xml`.
  static let xml = WordParts.root("styles", [defaults] + allCases.map(\.markup) + [tableStyle])

  private static let defaults = w(
    "docDefaults", [],
    [
      w(
        "rPrDefault", [],
        [
          w(
            "rPr", [],
            [
              w(
                "rFonts",
                [
                  ("ascii", "Times New Roman"), ("eastAsia", "Times New Roman"),
                  ("hAnsi", "Times New Roman"), ("cs", "Times New Roman"),
                ]),
              w("sz", val: "28"), w("szCs", val: "28"),
              w("lang", [("val", "vi-VN"), ("eastAsia", "vi-VN"), ("bidi", "ar-SA")]),
            ])
        ]),
      w(
        "pPrDefault", [],
        [
          w(
            "pPr", [],
            [
              w(
                "spacing", [("before", "0"), ("after", "0"), ("line", "240"), ("lineRule", "auto")])
            ])
        ]),
    ])

  private static let tableStyle = w(
    "style", [("type", "table"), ("default", "1"), ("styleId", "TableNormal")],
    [
      w("name", val: "Normal Table"), w("uiPriority", val: "99"), w("semiHidden"),
      w(
        "tblPr", [],
        [
          w("tblInd", [("w", "0"), ("type", "dxa")]),
          w(
            "tblCellMar", [],
            ["top", "left", "bottom", "right"].map { side in
              w(side, [("w", side == "left" || side == "right" ? "85" : "0"), ("type", "dxa")])
            }),
        ]),
    ])

  private var markup: Markup {
    let look = look
    let base = self == .normal ? [] : [w("basedOn", val: "Normal")]
    let attributes = [("type", "paragraph")] + (self == .normal ? [("default", "1")] : [])
    return w(
      "style", attributes + [("styleId", rawValue)],
      [w("name", val: name)] + base + [w("qFormat")]
        + wrapped("pPr", WordStyle.paragraph(look, isList: self == .list))
        + wrapped("rPr", WordStyle.run(look)))
  }

  private func wrapped(_ name: String, _ children: [Markup]) -> [Markup] {
    children.isEmpty ? [] : [w(name, [], children)]
  }

  private static func paragraph(_ look: Look, isList: Bool) -> [Markup] {
    var spacing: [(String, String)] = []
    if look.before > 0 { spacing.append(("before", String(look.before))) }
    if look.after > 0 { spacing.append(("after", String(look.after))) }
    if let exact = look.exact { spacing += [("line", String(exact)), ("lineRule", "exact")] }
    let indent = look.firstLine > 0 ? [("firstLine", String(look.firstLine))] : look.indent
    let numbering = w("numPr", [], [w("ilvl", val: "0"), w("numId", val: "1")])
    return (look.keepNext ? [w("keepNext")] : []) + (isList ? [numbering] : [])
      + (spacing.isEmpty ? [] : [w("spacing", spacing)])
      + (indent.isEmpty ? [] : [w("ind", indent)])
      + (look.alignment.map { [w("jc", val: $0)] } ?? [])
      + (look.outline.map { [w("outlineLvl", val: String($0))] } ?? [])
  }

  private static func run(_ look: Look) -> [Markup] {
    (look.isBold ? [w("b"), w("bCs")] : []) + (look.isItalic ? [w("i"), w("iCs")] : [])
      + (look.size == 28
        ? [] : [w("sz", val: String(look.size)), w("szCs", val: String(look.size))])
  }
}
