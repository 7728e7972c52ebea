@testable import ThiduaCore

/// Word documents made for tests.
enum WordFiles {
  /// A document with these paragraphs and tables in its body.
  static func document(
    _ body: String, numbering: String? = nil, styles: String? = nil, footnotes: String? = nil
  ) -> [UInt8] {
    var archive = ZIPArchive()
    let space =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"m\""
    func add(_ path: String, _ root: String, _ content: String) {
      archive.add(path, Array("<?xml version=\"1.0\"?><\(root) \(space)>\(content)</\(root)>".utf8))
    }
    archive.add(
      "_rels/.rels",
      Array(
        """
        <Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/>\
        </Relationships>
        """.utf8))
    add("word/document.xml", "w:document", "<w:body>\(body)</w:body>")
    if let numbering { add("word/numbering.xml", "w:numbering", numbering) }
    if let styles { add("word/styles.xml", "w:styles", styles) }
    if let footnotes { add("word/footnotes.xml", "w:footnotes", footnotes) }
    return archive.finish()
  }

  /// A paragraph.
  static func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  /// A table of cells with lines.
  static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { row in
      let cells = row.map { cell in
        let lines = cell.split(separator: "\n", omittingEmptySubsequences: false)
        return "<w:tc>\(lines.map { paragraph(String($0)) }.joined())</w:tc>"
      }
      return "<w:tr>\(cells.joined())</w:tr>"
    }
    return "<w:tbl>\(rows.joined())</w:tbl>"
  }
}
