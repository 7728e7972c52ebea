import Testing
import ThiduaCore
import ThiduaRender

@Suite struct TextFormatTests {
  private func render(_ format: String, _ blocks: [ReportBlock]) throws -> String {
    let document = ReportDocument(
      kind: "x", title: "T", author: "A", date: Samples.day(2025, 1, 1),
      sections: [ReportSection(blocks)])
    let renderer = try #require(Renderers.named(format))
    return String(decoding: try renderer.render(document), as: UTF8.self)
  }

  @Test func formatsAreFoundByNameAndEnding() {
    #expect(Renderers.all.map { $0.name } == ["text", "md", "html", "docx", "xlsx", "csv", "json"])
    #expect(Renderers.forFile("a/b.tập/bao-cao.DOCX").map { $0.name } == "docx")
    #expect(Renderers.forFile("bao-cao.txt").map { $0.name } == "text")
    #expect(Renderers.forFile("docx") == nil)
    #expect(Renderers.named("pdf") == nil)
  }

  @Test(arguments: Samples.all.map { $0.name }) func textIsEightyColumnsWide(_ name: String) throws
  {
    let document = try #require(Samples.all.first { $0.name == name }?.document)
    let text = String(decoding: try TextRenderer.render(document), as: UTF8.self)
    for line in text.split(separator: "\n") {
      #expect(TextWidth.columns(String(line)) <= 80, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }

  @Test func blanksOfDraftsStayWide() throws {
    let heading = ReportBlock.heading(Samples.heading("Số:        /KH", "Xã, ngày      tháng 02"))
    #expect(try render("text", [heading]).contains("Số:        /KH"))
    let wide = "Số:" + String(repeating: "\u{A0}", count: 8) + "/KH"
    #expect(try render("html", [heading]).contains(wide))
    #expect(try render("md", [heading]).contains(wide))
  }

  @Test func enumerationsGetTheirEndMarksOnce() throws {
    let text = try render(
      "text", [.legalBases(["Căn cứ A;", "Căn cứ B."]), .legalBases(["Căn cứ C"])])
    #expect(text == "    Căn cứ A;\n    Căn cứ B.\n\n    Căn cứ C.\n")
  }

  @Test(arguments: [
    ("a * b _c_ `d` [e](f) <g>", "a \\* b \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\>"),
    ("# x", "\\# x"), ("- x", "\\- x"), ("+ x", "\\+ x"), ("1. x", "1\\. x"), ("12) x", "12\\) x"),
    ("AT&amp;T", "AT&amp;amp;T"), ("một\nhai", "một\\\nhai"), ("a\\b|c", "a\\\\b\\|c"),
  ])
  func markdownShowsTextAsItIs(_ text: String, _ expected: String) throws {
    #expect(try render("md", [.paragraph(ReportText(text))]) == expected + "\n")
  }

  @Test func markdownEmphasisIsSeen() throws {
    let text = ReportText(runs: [
      .init("Điều 1. ", bold: true), .init("Công "), .init("nhận", italic: true), .init(", "),
      .init("(ghi chú)", bold: true), .init("x"),
    ])
    #expect(
      try render("md", [.paragraph(text)]) == "**Điều 1.** Công *nhận*, <b>(ghi chú)</b>x\n")
  }

  @Test func htmlIsOneFileThatSaysItsNumbers() throws {
    let html = String(decoding: try HTMLRenderer.render(Samples.year), as: UTF8.self)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
    for reference in ["http:", "https:", "src=", "href=", "url(", "@import"] {
      #expect(!html.contains(reference), "\(reference)")
    }
    #expect(html.contains("<th scope=\"col\">"))
    #expect(html.contains("<th scope=\"rowgroup\" colspan=\"6\">"))
    #expect(
      html.contains(
        "Lớp 5A: 99,17; Lớp 4B: 87,50; Lớp 1C (điểm trường Bản Mới): 41,25; Lớp 2D: 0."))
    #expect(html.contains("@media print"))
    #expect(html.contains("prefers-color-scheme: dark"))
    #expect(html.contains("<title>Báo cáo tổng kết"))
  }

  @Test func htmlEscapesText() throws {
    let html = try render(
      "html",
      [
        .paragraph("<script>alert(1)</script> & \"x\""),
        .table(
          ReportTable(
            key: "t", caption: "\" onload=\"x", columns: [.init("<b>", key: "a")], rows: [])),
      ])
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"x\""))
    #expect(html.contains("aria-label=\"&quot; onload=&quot;x\""))
    #expect(html.contains("<th scope=\"col\">&lt;b&gt;</th>"))
  }
}
