import ThiduaCore

/// A certificate as lines, for formats without places.
enum PlainCertificate {
  /// The lines of plain text, each at its side of the page.
  static func text(_ sheet: CertificateSheet) -> [String] {
    var lines: [String] = []
    var last: CertificateSheet.Text?
    for text in sheet.texts {
      // Blocks of the paper stand apart.
      if let last, text.place.y - last.place.y > Millimetres(11) { lines.append("") }
      switch text.place.alignment {
      case .left: lines += TextPage.wrapped(text.text, to: TextPage.width)
      case .center: lines += TextPage.centred(text.text)
      case .right:
        lines += TextPage.wrapped(text.text, to: TextPage.width).map {
          TextWidth.leading($0, to: TextPage.width)
        }
      }
      last = text
    }
    return lines
  }

  /// Paragraphs of Markdown with their emphases.
  static func markdown(_ sheet: CertificateSheet) -> String {
    sheet.texts.map { text in
      text.text.split(whereSeparator: \.isNewline).map { line in
        MarkdownText.emphasised(
          .init(String(line), bold: text.place.isBold, italic: text.place.isItalic), before: nil,
          after: nil)
      }.joined(separator: "<br>")
    }.joined(separator: "\n\n")
  }
}
