import Foundation
import Testing
import ThiduaCore

@testable import ThiduaRender

@Suite struct OfficeTests {
  private func word(_ document: ReportDocument) throws -> StoredZIP {
    StoredZIP(try DOCXRenderer.render(document))
  }

  private func count(_ needle: String, in text: String) -> Int {
    text.split(separator: needle, omittingEmptySubsequences: false).count - 1
  }

  @Test(arguments: Samples.all.map { $0.name }) func everyPartIsWellFormed(_ name: String) throws {
    let document = try #require(Samples.all.first { $0.name == name }?.document)
    var files = [try DOCXRenderer.render(document)]
    if !document.tables.isEmpty { files.append(try XLSXRenderer.render(document)) }
    for file in files {
      let archive = StoredZIP(file)
      #expect(archive.entries.count >= 8)
      for entry in archive.entries {
        #expect(StoredZIP.isWellFormed(entry.content), "\(entry.path)")
      }
    }
  }

  @Test func theBlanksOfADraftStayWideWhereALineIsBroken() throws {
    let blank = String(repeating: " ", count: 8)
    let reference =
      "(Kèm theo Báo cáo số \(blank)/BC-THHS ngày\(blank)tháng 8 năm 2025 của Trường Tiểu học Hoa Sen)"
    let document = ReportDocument(
      kind: "year", title: "", author: "", date: CivilDate(dayNumber: 0),
      sections: [ReportSection([.appendix(label: "Phụ lục", title: "A", reference: reference)])])
    let body = try word(document)["word/document.xml"]
    let kept = String(repeating: "\u{A0}", count: 8)
    #expect(body.contains("ngày\(kept)tháng"))
    #expect(body.contains("\(kept)/BC-THHS") || body.contains("\u{A0}/BC-THHS"))
    // No line ends between the word and its number.
    #expect(body.contains("tháng\u{A0}8") && body.contains("năm\u{A0}2025"))
  }

  @Test func theLineThatClosesAListStaysWithItsLastRow() throws {
    func rows(_ blocks: [ReportBlock]) throws -> [Substring] {
      let table = ReportTable(
        key: "t", columns: [.init("Tên", key: "name", weight: 1)],
        rows: ["A", "B", "C"].map { .cells([.text($0)]) })
      let document = ReportDocument(
        kind: "nominees", title: "", author: "", date: CivilDate(dayNumber: 0),
        sections: [ReportSection([.table(table)] + blocks)])
      return try word(document)["word/document.xml"].split(separator: "<w:tr>")
    }
    let closing = ReportBlock.paragraph("Danh sách này có 03 cá nhân./.")
    let note = ReportBlock.paragraph("Xếp loại.")
    let signature = ReportBlock.signature(SignatureBlock(signers: []))
    for blocks in [[closing], [note, closing], [closing, signature], [signature]] {
      let rows = try rows(blocks)
      #expect(rows.count > 4)
      // The heading row is kept in any case.
      let kept = rows[2...4].map { $0.split(separator: "</w:tr>")[0].contains("<w:keepNext/>") }
      #expect(kept == [false, false, true])
    }
    let long = try rows([note, .section(level: 1, "II. PHẦN SAU"), closing])
    #expect(!long[4].split(separator: "</w:tr>")[0].contains("<w:keepNext/>"))
    let body = try rows([note, closing])[4]
    let first = try #require(
      body.split(separator: "</w:tbl>").last?.split(separator: "</w:p>").first)
    #expect(first.contains("Xếp loại.") && first.contains("<w:keepNext/>"))
  }

  @Test func pagesHaveTheMarginsOfTheDecree() throws {
    let body = try word(Samples.year)["word/document.xml"]
    #expect(body.contains(#"<w:pgSz w:w="11906" w:h="16838"/>"#))
    #expect(body.contains(#"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"#))
    #expect(
      count(
        #"<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567""#,
        in: body) == 2)
    #expect(count(#"<w:pgNumType w:start="1"/><w:titlePg/>"#, in: body) == 2)
    #expect(count(#"<w:headerReference w:type="first""#, in: body) == 2)
  }

  @Test func pageNumbersAreCentredAtTheTop() throws {
    let archive = try word(Samples.year)
    #expect(archive["word/header1.xml"].contains(#"w:instr=" PAGE ""#))
    #expect(!archive["word/header2.xml"].contains("PAGE"))
    #expect(
      archive["word/styles.xml"].contains(
        #"w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:jc w:val="center"/></w:pPr>"#
      ))
  }

  @Test func stylesSpeakVietnameseInTimesNewRoman() throws {
    let styles = try word(Samples.year)["word/styles.xml"]
    #expect(styles.contains(#"w:ascii="Times New Roman""#))
    #expect(styles.contains(#"<w:lang w:val="vi-VN""#))
  }

  @Test func headerTableHasTheColumnsOfTheDecree() throws {
    let body = try word(Samples.decision)["word/document.xml"]
    #expect(
      body.contains(
        #"<w:tblGrid><w:gridCol w:w="3829"/><w:gridCol w:w="5670"/></w:tblGrid>"#))
    #expect(
      body.contains(
        #"<w:tblGrid><w:gridCol w:w="2994"/><w:gridCol w:w="6290"/></w:tblGrid>"#))
    #expect(body.contains("TRƯỜNG TIỂU HỌC</w:t><w:br/>"))
  }

  /// Bars of a chart: as long as their share of the full one, in a table that says its numbers in words.
  @Test func chartsAreTablesThatSpeak() throws {
    let chart = ReportChart(
      title: "Điểm <tuần>",
      bars: [
        .init("6A1", Samples.points("100"), text: "100"),
        .init("6A2", Samples.points("50"), text: "50"), .init("6A3", .zero, text: "0"),
      ], maximum: Samples.points("100"))
    let document = ReportDocument(
      kind: "test", title: "Thử", author: "A", date: Samples.day(2024, 3, 5),
      sections: [ReportSection([.chart(chart)])])
    let body = try word(document)["word/document.xml"]
    #expect(body.contains(#"<w:tblCaption w:val="Điểm &lt;tuần&gt;"/>"#))
    #expect(body.contains(#"<w:tblDescription w:val="\#(chart.inWords)"/>"#))
    #expect(count("<w:tr>", in: body) == 3)
    #expect(count("<w:shd ", in: body) == 2)
    let widths = body.components(separatedBy: "<w:gridCol w:w=\"").dropFirst().compactMap {
      Int($0.components(separatedBy: "\"")[0])
    }
    #expect(widths.count == 3)
    #expect(widths.reduce(0, +) == 9354)
    let full = widths[1] - 170
    for right in [0, full - full / 2, full] {
      #expect(body.contains(#"<w:ind w:left="0" w:right="\#(right)"/>"#), "\(right)")
    }
  }

  @Test func tablesRepeatTheirHeadsAndKeepRowsWhole() throws {
    let body = try word(Samples.year)["word/document.xml"]
    #expect(count("<w:tblHeader/>", in: body) == 2)
    let rows = count("<w:tr>", in: body)
    #expect(count("<w:cantSplit/>", in: body) == rows)
    #expect(body.contains(#"<w:gridSpan w:val="6"/>"#))
  }

  @Test func columnsAddUpToTheTextWidth() throws {
    let body = try word(Samples.year)["word/document.xml"]
    let grids = body.split(separator: "<w:tblGrid>").dropFirst().map { part in
      part.split(separator: "</w:tblGrid>")[0].split(separator: "\"").compactMap { Int($0) }
    }
    #expect(grids.map { $0.reduce(0, +) } == [9499, 9354, 9354, 9284, 14286])
  }

  @Test func propertiesCarryTheDateOfTheDocument() throws {
    let core = try word(Samples.decision)["docProps/core.xml"]
    #expect(core.contains(">2025-03-05T00:00:00Z</dcterms:created>"))
    #expect(core.contains("<dc:language>vi-VN</dc:language>"))
  }

  @Test func marksOfTextStayText() throws {
    let body = try word(Samples.decision)["word/document.xml"]
    #expect(body.contains("Vũ Minh &lt;Hạnh&gt; &amp; \"Bạn\""))
    #expect(!body.utf8.contains(0x1B))
  }

  @Test func charactersThatXMLForbidsAreDropped() throws {
    let every = (0...0x20).compactMap { Unicode.Scalar($0) } + ["\u{FFFE}", "\u{FFFF}", "\u{7F}"]
    var text = "trước"
    for scalar in every { text.unicodeScalars.append(scalar) }
    let document = ReportDocument(
      kind: "x", title: text, author: text, date: Samples.day(2025, 1, 1),
      sections: [
        ReportSection([
          .paragraph(ReportText(text + "sau")), .note(text),
          .table(
            ReportTable(
              key: "t", caption: text, columns: [.init(text, key: "a")],
              rows: [.cells([.text(text)]), .group(text)])),
        ])
      ])
    for file in [try DOCXRenderer.render(document), try XLSXRenderer.render(document)] {
      for entry in StoredZIP(file).entries {
        #expect(StoredZIP.isWellFormed(entry.content), "\(entry.path)")
      }
    }
  }

  @Test func emptyDocumentsAreFilesToo() throws {
    let empty = ReportDocument(
      kind: "x", title: "", author: "", date: Samples.day(2025, 1, 1), sections: [])
    for renderer in Renderers.all where !renderer.needsTable {
      let bytes = try renderer.render(empty)
      #expect(!bytes.isEmpty)
    }
    let bare = ReportDocument(
      kind: "x", title: "", author: "", date: Samples.day(2025, 1, 1),
      sections: [
        ReportSection([
          .table(ReportTable(key: "t", columns: [], rows: [.cells([.int(1)]), .group("a")])),
          .signature(SignatureBlock(signers: [])), .addressees([]), .legalBases([]), .list([]),
          .chart(ReportChart(title: "", bars: [.init("a", Points(-5), text: "")], maximum: .zero)),
        ])
      ])
    for renderer in Renderers.all { _ = try renderer.render(bare) }
    for entry in try word(bare).entries { #expect(StoredZIP.isWellFormed(entry.content)) }
  }
}
