import Testing
import ThiduaCore
import ThiduaRender

@Suite struct LimitTests {
  /// A table no page is wide enough for, with words no column is wide enough for.
  private func document(columns: Int, rows: Int, _ text: String) -> ReportDocument {
    let table = ReportTable(
      key: "t", caption: text,
      columns: (0..<columns).map { .init("Cột số \($0)", key: "c\($0)", weight: $0) },
      rows: (0..<rows).map { row in
        .cells((0..<columns).map { $0.isMultiple(of: 2) ? .text(text) : .int(row) })
      })
    return ReportDocument(
      kind: "t", title: text, author: text, date: Samples.day(2025, 1, 1),
      sections: [
        ReportSection([
          .heading(OfficialHeading(parent: text, issuer: text, number: text, placeAndDate: text)),
          .title(ReportTitle(text, subject: text)), .addressees([text, text]), .table(table),
          .appendix(label: text, title: text, reference: text),
          .signature(
            SignatureBlock(recipients: [text], signers: [.init([text], name: text)])),
        ])
      ])
  }

  @Test(arguments: [
    String(repeating: "dài", count: 200), "", " ", "\n\n", "\r\n", "a\u{301}\u{327}\u{200B}",
    "👨‍👩‍👧 学校", "- ; .",
  ])
  func strangeTextIsWrittenByEveryFormat(_ text: String) throws {
    for columns in [1, 2, 60] {
      let document = document(columns: columns, rows: 3, text)
      for renderer in Renderers.all {
        let bytes = try renderer.render(document)
        #expect(!bytes.isEmpty)
      }
      let lines = String(decoding: try TextRenderer.render(document), as: UTF8.self)
      for line in lines.split(separator: "\n") {
        #expect(TextWidth.columns(String(line)) <= 80, "\(line)")
      }
      for entry in StoredZIP(try DOCXRenderer.render(document)).entries {
        #expect(StoredZIP.isWellFormed(entry.content), "\(entry.path)")
      }
    }
  }

  @Test(.timeLimit(.minutes(10))) func thousandsOfRowsEnd() throws {
    let document = document(columns: 8, rows: 2000, "Nguyễn Thị Thanh Hương, Tổ chuyên môn khối 5")
    for renderer in Renderers.all {
      #expect(try !renderer.render(document).isEmpty, "\(renderer.name)")
    }
  }
}
