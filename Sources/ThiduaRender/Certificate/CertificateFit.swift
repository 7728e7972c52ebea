public import ThiduaCore

/// A text of a certificate broken into lines that fit its place, in a size that fits too.
///
/// The widths are those of bold Times, so that upright text has room to spare. A field of one or two
/// lines shrinks to 7/10 before it breaks; one of more lines breaks first.
public struct CertificateFit: Sendable {
  let lines: [String]
  /// In half points.
  let size: Int
  /// Whether the text had to be set in more lines or smaller letters than its place allows.
  let isOverfull: Bool

  init(_ text: CertificateSheet.Text) {
    let place = text.place
    // A font without Vietnamese letters borrows them from a wider one, and what spills is cut off.
    let width = place.width.twips * 94 / 100
    let content = printable(text.text)
    var steps = stride(from: place.size, through: place.smallest, by: -1).map {
      (size: $0, lines: place.lines)
    }
    if place.lines <= 2 {
      let least = content.split(whereSeparator: \.isNewline).count
      let few = steps.filter { $0.size * 10 >= place.size * 7 }.map { ($0.size, least) }
      steps = few + steps
    }
    for step in steps {
      let lines = CertificateFit.lines(content, size: step.size, width: width)
      if lines.count <= step.lines, CertificateFit.isInside(lines, size: step.size, width: width) {
        self.lines = lines
        size = step.size
        isOverfull = false
        return
      }
    }
    lines = CertificateFit.lines(content, size: place.smallest, width: width)
    size = place.smallest
    isOverfull = true
  }

  /// Refuses texts that do not fit their places, by field.
  ///
  /// - Throws: `refused` with the first text that does not fit.
  public static func check(_ document: ReportDocument) throws(Failure) {
    for sheet in document.certificates where !sheet.hasGrid {
      for text in sheet.texts where CertificateFit(text).isOverfull {
        let field = text.field.rawValue
        let (width, lines) = (text.place.width, text.place.lines)
        throw Failure.refused(
          vi:
            "chữ của trường \"\(field)\" không vừa chỗ (\(width) mm, \(lines) dòng): \"\(text.text)\"",
          en:
            "the text of field \"\(field)\" does not fit its place (\(width) mm, \(lines) lines): \"\(text.text)\"",
          remedy: Message(
            vi: "Nới width, lines hoặc giảm smallest trong tệp --positions; hoặc viết ngắn lại.",
            en:
              "Give it more width or lines, or a smaller 'smallest', in --positions; or shorten it."
          ))
      }
    }
  }

  /// The width in twips of a line in half points.
  static func width(_ line: String, size: Int) -> Int {
    PrintWidth.twips(line, size: 100) * size / 200
  }

  private static func lines(_ text: String, size: Int, width: Int) -> [String] {
    BalancedLines.lines(of: text, size: 100, within: width * 200 / max(size, 1))
  }

  private static func isInside(_ lines: [String], size: Int, width: Int) -> Bool {
    lines.allSatisfy { self.width($0, size: size) <= width }
  }
}
