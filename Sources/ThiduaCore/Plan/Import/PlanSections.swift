/// The parts of a plan's text by their headings: purposes, objectives, solutions, who does what.
struct PlanSections {
  /// What a part is about.
  enum Topic: Sendable, Hashable {
    case purposes
    case requirements
    case objectives
    case contents
    case solutions
    case responsibilities
    case other
  }

  /// A stretch of lines under a heading, without the heading.
  struct Section: Sendable {
    var topic: Topic
    var heading: Int
    var lines: Range<Int>
  }

  /// The words by which headings are known, folded; the first that fits decides.
  private static let words: [(String, Topic)] = [
    ("phan cong", .responsibilities),
    ("trach nhiem", .responsibilities), ("giai phap", .solutions), ("bien phap", .solutions),
    ("muc dich", .purposes), ("yeu cau", .requirements), ("muc tieu", .objectives),
    ("chi tieu", .objectives), ("noi dung", .contents), ("nhiem vu", .contents),
  ]

  let sections: [Section]
  /// The lines that are headings, `1. Mục đích` among them.
  let headingLines: Set<Int>
  /// The index of the first heading: what stands before is the preamble.
  let firstHeading: Int

  /// Finds the parts between the headings of a text.
  init(_ text: PlanText) {
    var marks: [(line: Int, topic: Topic)] = text.headings.map {
      ($0.line, PlanSections.topic($0.title))
    }
    let numbered = Set(marks.map(\.line))
    for index in 0..<text.contentEnd where !numbered.contains(index) {
      if let topic = PlanSections.subheading(text.lines[index].text) {
        marks.append((index, topic))
      }
    }
    marks.sort { $0.line < $1.line }
    headingLines = Set(marks.map(\.line))
    firstHeading = marks.first?.line ?? text.contentEnd
    let closing = PlanSections.closing(text)
    sections = marks.enumerated().map { index, mark in
      let end = index + 1 < marks.count ? marks[index + 1].line : closing
      return Section(
        topic: mark.topic, heading: mark.line, lines: (mark.line + 1)..<max(end, mark.line + 1))
    }
  }

  /// What a heading is about.
  static func topic(_ title: String) -> Topic {
    let folded = VietnameseText.folded(title)
    if folded.hasPrefix("to chuc thuc hien") { return .responsibilities }
    // A long title is about much; only a short one is named by a word inside it.
    guard title.count <= 70 else { return .other }
    return words.first { folded.contains($0.0) }?.1 ?? .other
  }

  /// Whether a line is a numbered heading.
  static func isHeading(_ line: String) -> Bool { SectionNumber.split(line) != nil }

  /// `1. Mục đích`, `2. Yêu cầu`, `Mục đích:`: a short line of these words alone.
  private static func subheading(_ line: String) -> Topic? {
    guard line.count <= 30 else { return nil }
    let words = VietnameseText.folded(line).filter { $0.isLetter || $0 == " " }
    switch trimmed(words) {
    case "muc dich", "a muc dich": return .purposes
    case "yeu cau", "b yeu cau": return .requirements
    case "muc tieu", "muc tieu chung", "muc tieu cu the", "chi tieu": return .objectives
    default: return nil
    }
  }

  /// The line of `Trên đây là Kế hoạch …`, else the end of the content.
  private static func closing(_ text: PlanText) -> Int {
    text.lines[..<text.contentEnd].lastIndex {
      $0.head.hasPrefix("tren day la")
    } ?? text.contentEnd
  }

  /// The paragraphs of a part, without hyphens and numbers, wrapped lines joined.
  static func paragraphs(_ text: PlanText, _ range: Range<Int>) -> [(text: String, line: Int)] {
    let flow = TextFlow(text.lines, range)
    var paragraphs: [(String, Int)] = []
    var start = 0
    while start < flow.characters.count {
      let end = flow.paragraphEnd(start)
      let content = flow.text(start..<end)
      if !content.isEmpty { paragraphs.append((content, flow.line(start))) }
      start = end + 1
    }
    return paragraphs
  }

  /// A paragraph without its hyphen or number.
  static func bare(_ text: String) -> String {
    guard TextFlow.isLabel(text) else { return text }
    if let first = text.first, "-–+•●*".contains(first) { return trimmed(text.dropFirst()) }
    guard let mark = text.firstIndex(where: { $0 == "." || $0 == ")" }) else { return text }
    return trimmed(text[text.index(after: mark)...])
  }
}
