import Testing
import ThiduaCore

@testable import ThiduaRender

@Suite("The page that lists a set of papers")
struct HTMLIndexTests {
  private static let index = PaperIndex(
    unit: "Trường <b>A</b>", title: "Văn bản năm học 2024 - 2025", remarks: ["Lập ngày 01/7/2025."],
    date: CivilDate(dayNumber: 20_000),
    groups: [
      PaperIndex.Group(
        name: "Biên bản",
        papers: [
          PaperIndex.Paper(
            title: "<script>alert(1)</script> \"họp\" & \u{1B}[31mđỏ",
            files: [("06-bien-ban.docx", "docx", 2049), ("06-bien-ban.xlsx", "xlsx", 10)],
            notes: ["Còn để trống: Bài học"])
        ], omitted: []),
      PaperIndex.Group(
        name: "Giao ước", papers: [],
        omitted: [PaperOmission(kind: .pledge, reason: "chưa có giao ước nào")]),
    ])

  @Test("links, sizes, notes and what is left out stand there; titles are text")
  func page() {
    let page = String(decoding: HTMLIndex.render(Self.index), as: UTF8.self)
    #expect(page.contains("href=\"06-bien-ban.docx\""))
    #expect(page.contains("docx (3 KB)") && page.contains("xlsx (1 KB)"))
    #expect(page.contains("Còn để trống: Bài học"))
    #expect(page.contains("<li>Giao ước: chưa có giao ước nào.</li>"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!page.contains("<script") && !page.contains("<b>") && !page.contains("\u{1B}"))
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("src="))
    #expect(page.contains("lang=\"vi\""))
  }
}
