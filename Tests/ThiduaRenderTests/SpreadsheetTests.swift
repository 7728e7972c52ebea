import Foundation
import Testing
import ThiduaCore
import ThiduaRender

@Suite struct SpreadsheetTests {
  private func document(_ tables: [ReportTable]) -> ReportDocument {
    ReportDocument(
      kind: "test", title: "Thử", author: "A", date: Samples.day(2024, 3, 5),
      sections: [ReportSection(tables.map { .table($0) })])
  }

  private let typed = ReportTable(
    key: "typed", caption: "Kiểu: [ô] & số",
    columns: ["text", "int", "decimal", "money", "date", "share", "empty"].map {
      .init("Cột \($0)", key: $0)
    },
    rows: [
      .group("Nhóm"),
      .cells([
        .text("=HYPERLINK(\"x\")"), .int(-1234), .decimal(Samples.points("9.5"), digits: 2),
        .money(Money(2_340_000)), .date(Samples.day(2024, 3, 5)), .share(6, of: 7), .empty,
      ]),
      .total([
        .text("@x"), .int(.max), .empty, .empty, .date(Samples.day(1890, 1, 1)), .share(1, of: 0),
      ]),
    ])

  @Test func cellsAreTyped() throws {
    let archive = StoredZIP(try XLSXRenderer.render(document([typed])))
    let sheet = archive["xl/worksheets/sheet1.xml"]
    #expect(!sheet.contains("<f>"))
    #expect(sheet.contains(#"t="inlineStr"><is><t xml:space="preserve">=HYPERLINK("x")</t>"#))
    for value in ["-1234", "9.50", "2340000", "45356", "0.8571"] {
      #expect(sheet.contains("<v>\(value)</v>"), "\(value)")
    }
    #expect(sheet.contains(">01/01/1890</t>"))
    #expect(sheet.contains(">9.223.372.036.854.775.807</t>"))
    #expect(
      sheet.contains(#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#)
    )
    #expect(sheet.contains(#"<mergeCell ref="A2:G2"/>"#))
    #expect(sheet.contains("&amp;CKiểu: [ô] &amp;&amp; số"))
    #expect(archive["xl/styles.xml"].contains(#"quotePrefix="1""#))
  }

  /// SpreadsheetML reads `_x0041_` as the letter A: a text that holds it literally must stay what it is.
  @Test(arguments: [
    ("_x0041_", "_x005F_x0041_"), ("a_x000d_b", "a_x005F_x000d_b"), ("_x41_", "_x41_"),
    ("_xZZZZ_", "_xZZZZ_"), ("__x0041__", "__x005F_x0041__"), ("_x0041", "_x0041"),
    ("_x005F_x0041_", "_x005F_x005F_x005F_x0041_"), ("snake_case", "snake_case"),
  ])
  func codesInTextStayText(_ text: String, _ written: String) throws {
    let table = ReportTable(
      key: "t", columns: [.init(text, key: "a")], rows: [.group(text), .cells([.text(text)])])
    let sheet = StoredZIP(try XLSXRenderer.render(document([table])))["xl/worksheets/sheet1.xml"]
    let texts = sheet.components(separatedBy: "preserve\">").dropFirst().map {
      $0.components(separatedBy: "<")[0]
    }
    #expect(texts == [written, written, written])
  }

  @Test func aLongCaptionStaysWithinTheHeaderOfAPage() throws {
    let caption = String(repeating: "&", count: 300)
    let table = ReportTable(key: "t", caption: caption, columns: [.init("A", key: "a")], rows: [])
    let sheet = StoredZIP(try XLSXRenderer.render(document([table])))["xl/worksheets/sheet1.xml"]
    let header =
      sheet.components(separatedBy: "<oddHeader>").last?
      .components(separatedBy: "</oddHeader>").first ?? ""
    let text = header.replacingOccurrences(of: "&amp;", with: "&")
    #expect(text.hasPrefix("&C&&"))
    #expect(text.count <= 255)
  }

  @Test func moreDigitsThanExcelKeepsStayText() throws {
    let value = Samples.points("1234567890.123456")
    let table = ReportTable(
      key: "t", columns: [.init("A", key: "a")], rows: [.cells([.decimal(value, digits: 6)])])
    let sheet = StoredZIP(try XLSXRenderer.render(document([table])))["xl/worksheets/sheet1.xml"]
    #expect(sheet.contains(">1234567890,123456</t>"))
  }

  @Test func sheetNamesAreAllowedOnesAndDiffer() throws {
    let long = String(repeating: "Danh sách ", count: 9)
    let captions = ["Kiểu: [ô]/?", long, long, "'''", nil]
    let tables = captions.map { caption in
      ReportTable(key: "key", caption: caption, columns: [.init("A", key: "a")], rows: [])
    }
    let book = StoredZIP(try XLSXRenderer.render(document(tables)))["xl/workbook.xml"]
    let names = book.split(separator: "<sheet name=\"").dropFirst().map {
      String($0.split(separator: "\"")[0])
    }
    #expect(names.count == 5)
    #expect(Set(names.map { $0.lowercased() }).count == 5)
    #expect(names[0] == "Kiểu ô")
    #expect(names[3] == "Bảng")
    #expect(names[4] == "key")
    #expect(names.allSatisfy { $0.utf16.count <= 31 })
  }

  @Test func csvHasMachineValuesAndNoFormula() throws {
    let text = String(decoding: try CSVRenderer.render(document([typed, typed])), as: UTF8.self)
    let one = """
      Cột text,Cột int,Cột decimal,Cột money,Cột date,Cột share,Cột empty\r
      Nhóm,,,,,,\r
      "'=HYPERLINK(""x"")",-1234,9.50,2340000,2024-03-05,0.8571,\r
      '@x,9223372036854775807,,,1890-01-01,,\r

      """
    #expect(text == one + "\r\n" + one)
  }

  @Test func csvOfOneTableIsReadBackByOurReader() throws {
    let table = try CSVTable(try CSVRenderer.render(document([typed])), file: "x.csv")
    #expect(table.headings.count == 7)
    #expect(table.rows.count == 3)
  }

  @Test func jsonRowsAreObjectsByKey() throws {
    let bytes = try JSONRenderer.render(document([typed]))
    let root = try JSONDocument(SourceText(file: "x", bytes: bytes)).root
    #expect(root["schema"]?.content.text == "thidua.report/1")
    let table = try #require(root["tables"]?[0])
    let row = try #require(table["rows"]?[0])
    #expect(row["group"]?.content.text == "Nhóm")
    #expect(row["int"]?.content.text == "#-1234")
    #expect(row["decimal"]?.content.text == "9.50")
    #expect(row["money"]?.content.text == "#2340000")
    #expect(row["date"]?.content.text == "2024-03-05")
    #expect(row["share"]?.content.text == "0.8571")
    #expect(row["empty"]?.content.text == "null")
    #expect(table["totals"]?[0]?["share"]?.content.text == "null")
    #expect(table["rows"]?[1] == nil)
  }

  @Test(arguments: ["xlsx", "csv", "json"]) func withoutTablesThereIsNothingToWrite(_ name: String)
    throws
  {
    let renderer = try #require(Renderers.named(name))
    let needsTable = renderer.needsTable
    #expect(needsTable)
    do throws(Failure) {
      _ = try renderer.render(Samples.draft)
      Issue.record("not refused")
    } catch {
      #expect(error.kind == .usage)
    }
  }
}

extension JSONNode.Content {
  /// The value as text; numbers with a sign before them, so that `1` and `"1"` differ.
  fileprivate var text: String {
    switch self {
    case .string(let text): text
    case .number(let digits): "#" + digits
    case .null: "null"
    default: "other"
    }
  }
}
