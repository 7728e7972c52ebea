public import ThiduaCore

/// A Word file (ECMA-376, Transitional) in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I.
public enum DOCXRenderer: Renderer {
  public static let name = "docx"
  public static let fileExtensions = ["docx"]
  public static let needsTable = false

  private static let media = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  public static func render(_ document: ReportDocument) throws(Failure) -> [UInt8] {
    let parts = [
      part("document", "document.main", body(of: document)),
      part("styles", "styles", WordStyle.xml),
      part("settings", "settings", WordParts.settings),
      part("numbering", "numbering", WordParts.numbering),
      part("header1", "header", WordParts.pageNumber),
      part("header2", "header", WordParts.emptyHeader),
    ]
    let relations = [
      relation("rIdStyles", "styles", "styles"), relation("rIdSettings", "settings", "settings"),
      relation("rIdNumbering", "numbering", "numbering"),
      relation(WordPage.numberHeader, "header", "header1"),
      relation(WordPage.emptyHeader, "header", "header2"),
    ]
    return OfficePackage.file(
      main: "word/document.xml", parts: parts, relations: relations, of: document)
  }

  private static func part(_ name: String, _ type: String, _ content: [UInt8]) -> OfficePackage.Part
  {
    OfficePackage.Part(path: "word/\(name).xml", type: "\(media)\(type)+xml", content: content)
  }

  private static func relation(_ id: String, _ type: String, _ name: String)
    -> OfficePackage.Relation
  {
    OfficePackage.Relation(id: id, type: type, target: "\(name).xml")
  }

  /// All sections; the page set-up of a section stands at its end, that of the last one at the end of
  /// the body.
  private static func body(of document: ReportDocument) -> [UInt8] {
    var content: [Markup] = []
    for (index, section) in document.sections.enumerated() {
      let page = WordPage(isLandscape: section.isLandscape)
      let properties = section.certificate.map(WordCertificate.properties) ?? page.properties
      content += WordBlocks(page: page).markup(section.blocks)
      let isLast = index == document.sections.count - 1
      content.append(isLast ? WordText.gap() : WordText.gap(properties: [properties]))
      if isLast { content.append(properties) }
    }
    if document.sections.isEmpty { content.append(WordPage(isLandscape: false).properties) }
    return WordParts.root("document", [w("body", [], content)])
  }
}

/// An element of WordprocessingML, its name and attributes without their prefix.
func w(_ name: String, _ attributes: [(String, String)] = [], _ children: [Markup] = []) -> Markup {
  .element("w:" + name, attributes.map { ("w:" + $0.0, $0.1) }, children)
}

/// An element of which the only attribute is `val`.
func w(_ name: String, val: String) -> Markup { w(name, [("val", val)]) }
