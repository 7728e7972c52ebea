import ThiduaCore

/// The container of Office files (ECMA-376, part 2): a ZIP with a list of content types, relations and
/// properties. Times come from the document, so that the same document gives the same bytes.
struct OfficePackage {
  /// A part of the file.
  struct Part {
    /// The path without the leading slash.
    var path: String
    /// The media type.
    var type: String
    var content: [UInt8]
  }

  /// Another part or place that a part points to.
  struct Relation {
    var id: String
    /// The last word of the relation's type: `styles`.
    var type: String
    var target: String
  }

  private static let packageTypes = "http://schemas.openxmlformats.org/package/2006/"
  private static let officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/"
  private static let media = "application/vnd.openxmlformats-officedocument."

  /// The bytes of the file.
  ///
  /// - Parameters:
  ///   - main: the main part, `word/document.xml`.
  ///   - parts: all parts with the main one.
  ///   - relations: what the main part points to.
  static func file(
    main: String, parts: [Part], relations: [Relation], of document: ReportDocument
  ) -> [UInt8] {
    var archive = ZIPArchive()
    archive.add("[Content_Types].xml", contentTypes(parts))
    archive.add(
      "_rels/.rels",
      self.relations([
        Relation(id: "rId1", type: officeTypes + "relationships/officeDocument", target: main),
        Relation(
          id: "rId2", type: packageTypes + "relationships/metadata/core-properties",
          target: "docProps/core.xml"),
        Relation(
          id: "rId3", type: officeTypes + "relationships/extended-properties",
          target: "docProps/app.xml"),
      ]))
    archive.add("docProps/core.xml", coreProperties(document))
    archive.add("docProps/app.xml", appProperties)
    for part in parts { archive.add(part.path, part.content) }
    let own = relations.map {
      Relation(id: $0.id, type: officeTypes + "relationships/" + $0.type, target: $0.target)
    }
    archive.add(relationsPath(of: main), self.relations(own))
    return archive.finish()
  }

  private static func relationsPath(of part: String) -> String {
    let pieces = part.split(separator: "/")
    let folder = pieces.dropLast().map { $0 + "/" }.joined()
    return folder + "_rels/" + (pieces.last ?? "") + ".rels"
  }

  private static func contentTypes(_ parts: [Part]) -> [UInt8] {
    let known = [
      Part(
        path: "docProps/core.xml",
        type: "application/vnd.openxmlformats-package.core-properties+xml", content: []),
      Part(path: "docProps/app.xml", type: media + "extended-properties+xml", content: []),
    ]
    let overrides = (parts + known).map { part in
      element("Override", ["PartName": "/" + part.path, "ContentType": part.type])
    }
    let defaults = [
      element(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ]),
      element("Default", ["Extension": "xml", "ContentType": "application/xml"]),
    ]
    return element("Types", ["xmlns": packageTypes + "content-types"], defaults + overrides).xmlFile
  }

  private static func relations(_ relations: [Relation]) -> [UInt8] {
    element(
      "Relationships", ["xmlns": packageTypes + "relationships"],
      relations.map { relation in
        element(
          "Relationship",
          ["Id": relation.id, "Type": relation.type, "Target": relation.target])
      }
    ).xmlFile
  }

  private static func coreProperties(_ document: ReportDocument) -> [UInt8] {
    let time = document.date.description + "T00:00:00Z"
    func moment(_ name: String) -> Markup {
      element("dcterms:" + name, ["xsi:type": "dcterms:W3CDTF"], [.text(time)])
    }
    return element(
      "cp:coreProperties",
      [
        "xmlns:cp": packageTypes + "metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ],
      [
        element("dc:title", [:], [.text(document.title)]),
        element("dc:creator", [:], [.text(document.author)]),
        element("cp:lastModifiedBy", [:], [.text(document.author)]),
        moment("created"), moment("modified"),
        element("dc:language", [:], [.text("vi-VN")]),
      ]
    ).xmlFile
  }

  private static let appProperties = element(
    "Properties", ["xmlns": officeTypes + "extended-properties"],
    [element("Application", [:], [.text("thidua")])]
  ).xmlFile
}
