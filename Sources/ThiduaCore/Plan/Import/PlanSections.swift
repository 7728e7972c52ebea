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
    /// What stands behind the heading on its own line: `Mục đích: Tạo khí thế …`.
    var inline: String?
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
  /// The line of the sentence that closes the plan, else the end of the content.
  let closing: Int

  /// Finds the parts between the headings of a text.
  init(_ text: PlanText) {
    let headings = PlanSections.topmost(text.headings)
    var marks: [(line: Int, topic: Topic, inline: String?)] = headings.map {
      ($0.titleLine ?? $0.line, PlanSections.topic($0.title), PlanSections.inline($0.title))
    }
    let numbered = Set(text.headings.map(\.line)).union(marks.map(\.line))
    for index in 0..<text.contentEnd where !numbered.contains(index) {
      guard PlanSections.canBeSubheading(text.lines[index].head) else { continue }
      // `- Mục tiêu: …` below a campaign is that campaign's.
      if let (topic, inline) = PlanSections.subheading(text.lines[index].text),
        !CampaignDetails.isItem(text.lines, index)
      {
        marks.append((index, topic, inline))
      }
    }
    marks.sort { $0.line < $1.line }
    headingLines = Set(marks.map(\.line)).union(headings.map(\.line))
    firstHeading = headingLines.min() ?? text.contentEnd
    closing = PlanSections.closing(text)
    let closing = closing
    let numberLines = Dictionary(
      headings.compactMap { heading in heading.titleLine.map { ($0, heading.line) } },
      uniquingKeysWith: { first, _ in first })
    sections = marks.enumerated().map { index, mark in
      let next = index + 1 < marks.count ? marks[index + 1].line : closing
      // The number of a part may stand above its title.
      let end = numberLines[next] ?? next
      return Section(
        topic: mark.topic, heading: mark.line, inline: mark.inline,
        lines: (mark.line + 1)..<max(end, mark.line + 1))
    }
  }

  /// The headings without those inside the part that says who does what: there a smaller number stands
  /// before each who is named (`C. TỔ CHỨC THỰC HIỆN`, `I. Ban giám hiệu`).
  private static func topmost(_ headings: [PlanText.Heading]) -> [PlanText.Heading] {
    var order: [PlanText.Numbering] = []
    for heading in headings where !order.contains(heading.numbering) {
      order.append(heading.numbering)
    }
    var open: Int?
    return headings.filter { heading in
      let rank = order.firstIndex(of: heading.numbering) ?? 0
      let topic = topic(heading.title)
      if let outer = open, rank > outer, topic == .other { return false }
      open = topic == .responsibilities ? rank : nil
      return true
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

  /// Whether the folded head of a line has a word of a subheading behind at most a label.
  private static func canBeSubheading(_ head: String) -> Bool {
    let bytes = Array(head.utf8.prefix(16))
    return bytes.indices.dropLast(2).contains { index in
      let (first, second) = (bytes[index], bytes[index + 1])
      return (first == UInt8(ascii: "m") && second == UInt8(ascii: "u"))
        || (first == UInt8(ascii: "y") && second == UInt8(ascii: "e"))
        || (first == UInt8(ascii: "c") && second == UInt8(ascii: "h"))
    }
  }

  /// `1. Mục đích`, `2. Yêu cầu`, `Mục đích:`: a line of these words alone, or with text behind a colon.
  private static func subheading(_ line: String) -> (Topic, String?)? {
    let bare = line.utf8.count <= 60 ? PlanSections.bare(line) : line
    let colon = bare.prefix(20).firstIndex(of: ":")
    let head = colon.map { bare[..<$0] } ?? bare.prefix(31)
    let words = VietnameseText.folded(String(head)).filter { $0.isLetter || $0 == " " }
    let topic: Topic
    switch trimmed(words) {
    case "muc dich": topic = .purposes
    case "yeu cau": topic = .requirements
    case "muc tieu", "muc tieu chung", "muc tieu cu the", "chi tieu": topic = .objectives
    default: return nil
    }
    return (topic, inline(bare))
  }

  /// What stands behind the colon of a heading, if that is more than a heading's end.
  private static func inline(_ title: String) -> String? {
    guard let colon = title.prefix(40).firstIndex(of: ":") else { return nil }
    let rest = trimmed(title[title.index(after: colon)...])
    return rest.isEmpty ? nil : rest
  }

  private static let closings = [
    "tren day la", "tren day", "trong qua trinh", "yeu cau cac", "de nghi cac don vi",
    "nhan duoc ke hoach",
  ]

  /// The line of `Trên đây là Kế hoạch …` or of another sentence that closes a plan, else the end of
  /// the content.
  private static func closing(_ text: PlanText) -> Int {
    let lines = text.lines[..<text.contentEnd]
    if let line = lines.lastIndex(where: { $0.head.hasPrefix("tren day la") }) { return line }
    let last = lines.indices.suffix(40).filter { !text.lines[$0].text.isEmpty }.suffix(6)
    return last.first { index in
      closings.contains { text.lines[index].head.hasPrefix($0) }
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
      if !content.isEmpty, !TextFlow.isFootnote(content) {
        paragraphs.append((content, flow.line(start)))
      }
      start = end + 1
    }
    return paragraphs
  }

  /// A paragraph without its hyphen or number.
  static func bare(_ text: String) -> String {
    trimmed(text.dropFirst(ItemLabel.length(text)))
  }
}
