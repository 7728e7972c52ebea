import Testing

@testable import ThiduaCore

@Suite("The Markdown of narratives")
struct NarrativeMarkupTests {
  /// Pieces as `b[…]`, `i[…]`, `bi[…]`, `{field@offset}`, `?{…@offset}`.
  private func shown(_ text: String) -> String {
    NarrativeMarkup(text).pieces.map { piece in
      let words =
        switch piece.content {
        case .text(let text): text
        case .field(let name, let offset): "{\(name)@\(offset)}"
        case .broken(let text, let offset): "?{\(text)@\(offset)}"
        }
      let marks = (piece.isBold ? "b" : "") + (piece.isItalic ? "i" : "")
      return marks.isEmpty ? words : "\(marks)[\(words)]"
    }.joined()
  }

  @Test(
    "marks, placeholders, escapes, and what is only text",
    arguments: [
      ("thường", "thường"), ("a **đậm** b", "a b[đậm] b"), ("*nghiêng*, _cả_", "i[nghiêng], i[cả]"),
      ("***cả hai***", "bi[cả hai]"), ("**a *b* c**", "b[a ]bi[b]b[ c]"),
      ("3 * 4 ** 5", "3 * 4 ** 5"), ("**không đóng", "**không đóng"), ("****", "****"),
      ("tap_the_nho", "tap_the_nho"), ("\\*sao\\*", "*sao*"), ("a\\b", "a\\b"),
      ("có {{staff}} người", "có {staff@3} người"), ("{{ staff.total }}", "{staff.total@0}"),
      ("**{{a.b-c_d}}**", "b[{a.b-c_d@2}]"), ("\\{{staff}}", "{{staff}}"),
      ("{{chưa đóng", "?{{{@0}chưa đóng"), ("{{tên có dấu}}", "?{{{tên có dấu}}@0}"),
      ("{{}}", "?{{{}}@0}"), ("{một}", "{một}"), ("{{a}}{{b}}", "{a@0}{b@5}"),
      ("<b>&amp;</b> =1+1", "<b>&amp;</b> =1+1"), ("", ""),
    ])
  func pieces(_ source: String, _ expected: String) {
    #expect(shown(source) == expected)
  }

  @Test("a hundred thousand marks and braces are read, and give back what was written")
  func hostile() {
    for mark in ["*", "**", "_", "{{", "\\", "{"] {
      let text = String(repeating: mark + "a", count: 100_000)
      #expect(!NarrativeMarkup(text).pieces.isEmpty)
    }
    #expect(shown(String(repeating: "* ", count: 3000)) == String(repeating: "* ", count: 3000))
  }
}
