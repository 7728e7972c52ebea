/// The parts of a report that only people can write, kept in `years/<year>/narrative.md` beside the
/// numbers: headings of Markdown, paragraphs, and lines that begin with a hyphen.
public struct Narrative: Sendable, Hashable {
  /// The parts a yearly report asks for.
  public enum Part: String, Sendable, CaseIterable {
    case advantages = "Thuận lợi"
    case difficulties = "Khó khăn"
    case leadership = "Lãnh đạo, chỉ đạo"
    case campaigns = "Phong trào thi đua"
    case exemplars = "Điển hình tiên tiến"
    case shortcomings = "Tồn tại, hạn chế"
    case causes = "Nguyên nhân"
    case lessons = "Bài học kinh nghiệm"
    case nextYear = "Phương hướng, nhiệm vụ"
    case proposals = "Kiến nghị, đề xuất"
  }

  /// A paragraph or an item of a list.
  public struct Item: Sendable, Hashable {
    public var text: String
    public var isListed: Bool
  }

  private var parts: [Part: [Item]] = [:]
  /// Headings that no report knows, with their lines.
  public private(set) var unknown: [(heading: String, line: Int)] = []

  public static func == (left: Narrative, right: Narrative) -> Bool { left.parts == right.parts }
  public func hash(into hasher: inout Hasher) { hasher.combine(parts) }

  /// Where it stands in a workspace.
  public static func path(_ year: YearID) -> String { Workspace.path(year, "narrative.md") }

  /// Nothing written yet.
  public init() {}

  /// Reads the file.
  public init(_ text: String) {
    var part: Part?
    // A line end of Windows is one character and not the same as a line feed.
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { trimmed($0) }
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("#") {
        let heading = trimmed(line.drop { $0 == "#" })
        part = Narrative.part(heading)
        if part == nil, line.hasPrefix("##") { unknown.append((heading, index + 1)) }
        continue
      }
      guard let part, !line.isEmpty else { continue }
      let isListed = line.hasPrefix("- ") || line.hasPrefix("* ") || line.hasPrefix("+ ")
      let body = isListed ? trimmed(line.dropFirst(2)) : line
      let joinsLast =
        !isListed && index > 0 && parts[part]?.isEmpty == false
        && !Narrative.isBreak(lines[index - 1])
      if joinsLast, let last = parts[part]?.indices.last {
        parts[part]?[last].text += " " + body
      } else {
        parts[part, default: []].append(Item(text: body, isListed: isListed))
      }
    }
  }

  /// What is written under a part; empty if nothing is.
  public func items(_ part: Part) -> [Item] { parts[part] ?? [] }

  /// The parts that nobody has written yet.
  public var missing: [Part] { Part.allCases.filter { items($0).isEmpty } }

  /// Whether a new paragraph begins behind the line: it is blank or a heading.
  private static func isBreak(_ line: String) -> Bool { line.isEmpty || line.hasPrefix("#") }

  private static func part(_ heading: String) -> Part? {
    let words = VietnameseText.folded(heading)
    return Part.allCases.first { VietnameseText.folded($0.rawValue) == words }
      ?? Part.allCases.first { words.hasPrefix(VietnameseText.folded($0.rawValue)) }
  }
}

extension Workspace {
  /// What people wrote for the report of a year; empty if there is no such file.
  ///
  /// - Throws: `badData` where the file is not text.
  public func narrative(_ year: YearID) throws(Failure) -> Narrative {
    guard let bytes = try bytes(Narrative.path(year)) else { return Narrative() }
    guard let text = TextDecoding.text(bytes) else {
      throw Failure(
        .badData, at: Place(file: Narrative.path(year), line: 1, column: 1),
        Message(vi: "tệp không phải UTF-8", en: "the file is not UTF-8"))
    }
    return Narrative(text)
  }
}
