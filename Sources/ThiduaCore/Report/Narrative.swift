/// The parts of a report that only people can write, kept in `years/<year>/narrative.md` (the half-year
/// report: `narrative-hk1.md`) beside the numbers: headings of Markdown, paragraphs, and lines that begin
/// with a hyphen. Comments (`<!-- … -->`, from the beginning of a line) are passed over.
public struct Narrative: Sendable, Hashable {
  /// The parts a report asks for.
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

    /// The parts of the report of a year or of its half; lessons are drawn at the end.
    public static func asked(_ extent: YearExtent) -> [Part] {
      extent == .whole ? allCases : allCases.filter { $0 != .lessons }
    }

    /// Other headings people write for the part.
    var otherHeadings: [String] {
      self == .nextYear ? ["Nhiệm vụ học kỳ II", "Nhiệm vụ 6 tháng cuối năm", "Nhiệm vụ"] : []
    }
  }

  /// A paragraph or an item of a list.
  public struct Item: Sendable, Hashable {
    public var text: String
    public var isListed: Bool
    /// Where in the file the stretches of the text stand.
    var spots: [Spot]

    /// The line and column of a character of the text.
    func place(at offset: Int) -> (line: Int, column: Int) {
      let spot = spots.last { $0.offset <= offset } ?? Spot(offset: 0, line: 1, column: 1)
      return (spot.line, spot.column + offset - spot.offset)
    }
  }

  /// From which character of an item on a line of the file is told.
  struct Spot: Sendable, Hashable {
    var offset: Int
    var line: Int
    var column: Int
  }

  /// A heading no report knows, with its line.
  public struct UnknownHeading: Sendable, Hashable {
    public var heading: String
    public var line: Int
  }

  private var parts: [Part: [Item]] = [:]
  /// Headings that no report knows.
  public private(set) var unknown: [UnknownHeading] = []

  /// Where it stands in a workspace.
  public static func path(_ year: YearID, _ extent: YearExtent = .whole) -> String {
    Workspace.path(year, extent.narrativeFile)
  }

  /// Nothing written yet.
  public init() {}

  /// Reads the file.
  public init(_ text: String) {
    var part: Part?
    // A line end of Windows is one character and not the same as a line feed.
    let raw = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let lines = raw.map { trimmed($0) }
    // A comment that never ends is no comment: it would swallow the rest.
    let lastEnd = lines.lastIndex { $0.contains("-->") } ?? -1
    var isComment = false
    var isBroken = true
    for (index, line) in lines.enumerated() {
      if isComment || line.hasPrefix("<!--") && lastEnd >= index {
        isComment = !line.contains("-->")
        isBroken = true
        continue
      }
      if line.hasPrefix("#") {
        let heading = trimmed(line.drop { $0 == "#" })
        part = Narrative.part(heading)
        if part == nil, line.hasPrefix("##") {
          unknown.append(UnknownHeading(heading: heading, line: index + 1))
        }
        isBroken = true
        continue
      }
      guard let part, !line.isEmpty else {
        isBroken = true
        continue
      }
      let isListed = line.hasPrefix("- ") || line.hasPrefix("* ") || line.hasPrefix("+ ")
      let body = isListed ? trimmed(line.dropFirst(2)) : line
      var spot = Spot(offset: 0, line: index + 1, column: 1)
      spot.column += Narrative.blanks(raw[index])
      if isListed { spot.column += 2 + Narrative.blanks(line.dropFirst(2)) }
      if !isListed, !isBroken, let last = parts[part]?.indices.last {
        spot.offset = (parts[part]?[last].text.count ?? 0) + 1
        parts[part]?[last].text += " " + body
        parts[part]?[last].spots.append(spot)
      } else {
        parts[part, default: []].append(Item(text: body, isListed: isListed, spots: [spot]))
      }
      isBroken = false
    }
  }

  /// What is written under a part; empty if nothing is.
  public func items(_ part: Part) -> [Item] { parts[part] ?? [] }

  /// All items, in the order of the parts.
  var allItems: [Item] { Part.allCases.flatMap(items) }

  /// The parts that nobody has written yet.
  public var missing: [Part] { missing(.whole) }

  /// The parts of the report of a year or of its half that nobody has written yet.
  public func missing(_ extent: YearExtent) -> [Part] {
    Part.asked(extent).filter { items($0).isEmpty }
  }

  private static func blanks(_ line: Substring) -> Int { line.prefix { $0.isWhitespace }.count }

  private static func part(_ heading: String) -> Part? {
    let words = VietnameseText.folded(heading)
    func names(_ part: Part) -> [String] {
      ([part.rawValue] + part.otherHeadings).map { VietnameseText.folded($0) }
    }
    return Part.allCases.first { names($0).contains(words) }
      ?? Part.allCases.first { part in names(part).contains { words.hasPrefix($0) } }
  }
}

extension Workspace {
  /// What people wrote for the report of a year or of its half; empty if there is no such file.
  ///
  /// - Throws: `badData` where the file is not text.
  public func narrative(
    _ year: YearID, _ extent: YearExtent = .whole
  ) throws(Failure) -> Narrative {
    let path = Narrative.path(year, extent)
    guard let bytes = try bytes(path) else { return Narrative() }
    guard let text = TextDecoding.text(bytes) else {
      throw Failure(
        .badData, at: Place(file: path, line: 1, column: 1),
        Message(vi: "tệp không phải UTF-8", en: "the file is not UTF-8"))
    }
    return Narrative(text)
  }
}
