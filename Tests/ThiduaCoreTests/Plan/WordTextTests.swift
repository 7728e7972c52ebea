import Testing

@testable import ThiduaCore

/// The text that Word documents hold.
@Suite struct WordTextTests {
  private func text(_ bytes: [UInt8]) throws -> String {
    try WordText.read(SourceText(file: "ke-hoach.docx", bytes: bytes))
  }

  private func lines(
    _ body: String, numbering: String? = nil, styles: String? = nil, footnotes: String? = nil
  ) throws -> [String] {
    var lines = try text(
      WordFiles.document(body, numbering: numbering, styles: styles, footnotes: footnotes)
    ).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  @Test func runsTabsAndBreaks() throws {
    let body = """
      <w:p><w:r><w:t>Số: </w:t></w:r><w:r><w:t>12/KH-TH</w:t></w:r><w:r><w:tab/><w:t>Bình An &amp; vui</w:t>\
      <w:br/><w:t>dòng hai</w:t><w:br w:type="page"/></w:r></w:p><w:p/>\
      <w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="10"/></w:tabs></w:pPr><w:r><w:t>cuối</w:t></w:r></w:p>
      """
    #expect(try lines(body) == ["Số: 12/KH-TH\tBình An & vui", "dòng hai", "", "cuối"])
  }

  @Test func trackedChangesAndSecondWordings() throws {
    let body = """
      <w:p><w:r><w:t>Giữ </w:t></w:r><w:del><w:r><w:delText>bỏ </w:delText></w:r></w:del>\
      <w:ins><w:r><w:t>thêm</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>\
      <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p>\
      </w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p>\
      </w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>ngoài</w:t></w:r></w:p>
      """
    #expect(try lines(body) == ["Giữ thêm", "ngoài", "trong khung"])
  }

  @Test func tablesAsRowsAndFramesAsLines() throws {
    let frame = WordFiles.table([["TRƯỜNG A\nSố: 1/KH-A", "QUỐC HIỆU\nngày 1"]])
    #expect(try lines(frame) == ["TRƯỜNG A\tQUỐC HIỆU", "Số: 1/KH-A\tngày 1"])
    let table = WordFiles.table([
      ["TT", "Nội dung", "Chủ trì", "Thời gian"], ["1", "Việc\nmột", "", "Quý I"],
    ])
    #expect(try lines(table) == ["TT\tNội dung\tChủ trì\tThời gian", "1\tViệc một\t\tQuý I"])
  }

  @Test func numbersThatStandInNoText() throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0">\
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>\
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>\
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>\
      <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
      <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/>\
      </w:lvlOverride></w:num>
      """
    let styles = """
      <w:style w:styleId="Muc"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """
    func item(_ text: String, _ level: Int, _ list: Int = 1) -> String {
      WordFiles.paragraph(
        text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }
    let body =
      item("MỤC ĐÍCH", 0) + item("Một", 1) + item("x", 2) + item("y", 2) + item("Hai", 1)
      + item("gạch", 3) + WordFiles.paragraph("NỘI DUNG", "<w:pStyle w:val=\"Muc\"/>")
      + item("Một", 1) + item("Năm", 1, 2) + item("không số", 0, 0)
    #expect(
      try lines(body, numbering: numbering, styles: styles) == [
        "I. MỤC ĐÍCH", "1. Một", "a) x", "b) y", "2. Hai", "- gạch", "II. NỘI DUNG", "1. Một",
        "5. Năm", "không số",
      ])
  }

  @Test func footnotesStandBehindTheBody() throws {
    let body =
      "<w:p><w:r><w:t>Câu</w:t><w:footnoteReference w:id=\"7\"/><w:t>.</w:t></w:r></w:p>"
      + WordFiles.paragraph("Nơi nhận:")
    let notes = """
      <w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>\
      <w:footnote w:id="7"><w:p><w:r><w:t>Chú thích</w:t></w:r></w:p></w:footnote>
      """
    #expect(try lines(body, footnotes: notes) == ["Câu¹.", "", "¹ Chú thích", "", "Nơi nhận:"])
  }

  // MARK: - What is refused

  private func refusal(_ bytes: [UInt8], _ file: String = "k.docx") -> String? {
    do {
      _ = try PlanImport(SourceText(file: file, bytes: bytes))
      return nil
    } catch {
      #expect(error.kind == .badData)
      return error.findings.first?.message.en
    }
  }

  @Test func otherFilesAreNamed() {
    #expect(refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "k.doc")?.contains("old Word file") == true)
    #expect(refusal(Array("%PDF-1.7".utf8), "k.pdf")?.contains("PDF") == true)
    #expect(refusal(Array("chữ".utf8))?.contains("no Word document") == true)
    var archive = ZIPArchive()
    archive.add("xl/workbook.xml", Array("<a/>".utf8))
    #expect(refusal(archive.finish())?.contains("no Word document") == true)
    #expect(refusal(WordFiles.document("<w:p>"))?.contains("damaged") == true)
    let deep = String(repeating: "<w:p>", count: 400) + String(repeating: "</w:p>", count: 400)
    #expect(refusal(WordFiles.document(deep))?.contains("too deep") == true)
  }

  @Test func anyBytesGiveAnAnswer() {
    let whole = WordFiles.document(WordFiles.paragraph("KẾ HOẠCH") + WordFiles.table([["a", "b"]]))
    for index in stride(from: 0, to: whole.count, by: 3) {
      var changed = whole
      changed[index] ^= 0x55
      _ = try? PlanLinter.check(SourceText(file: "a.docx", bytes: changed))
      _ = try? PlanLinter.check(SourceText(file: "a.docx", bytes: Array(whole[..<index])))
    }
  }

  @Test func ourOwnPaperComesBack() throws {
    let source = try PlanImport(
      SourceText(file: "a.txt", bytes: Array(PlanTexts.yearly.utf8))
    ).plan
    #expect(source.tasks.count == 5)
    let body = PlanTexts.yearly.split(separator: "\n", omittingEmptySubsequences: false).map {
      let parts = $0.split(separator: "\t", omittingEmptySubsequences: false).map {
        "<w:t>\($0.split(separator: "&").joined(separator: "&amp;"))</w:t>"
      }
      return "<w:p><w:r>\(parts.joined(separator: "<w:tab/>"))</w:r></w:p>"
    }
    let plan = try PlanImport(
      SourceText(file: "a.docx", bytes: WordFiles.document(body.joined()))
    ).plan
    #expect(plan == source)
  }
}
