/// The parts of a report that only people can write, kept in `years/<year>/narrative.md` (the half-year
/// report: `narrative-hk1.md`) beside the numbers: headings of Markdown, paragraphs, and lines that begin
/// with a hyphen or a number. Comments (`<!-- … -->`, from the beginning of a line) are passed over.
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

  private let written: WrittenParts<Part>

  /// Headings that no report knows.
  public var unknown: [UnknownHeading] { written.unknown }
  /// Words that no report prints as they were meant.
  public var unread: [UnreadText] { written.unread }

  /// Where it stands in a workspace.
  public static func path(_ year: YearID, _ extent: YearExtent = .whole) -> String {
    Workspace.path(year, extent.narrativeFile)
  }

  /// Nothing written yet.
  public init() { written = WrittenParts() }

  /// Reads the file.
  public init(_ text: String) { written = WrittenParts(text, named: Narrative.part) }

  /// What is written under a part; empty if nothing is.
  public func items(_ part: Part) -> [WrittenItem] { written.items(part) }

  /// All items, in the order of the parts.
  var allItems: [WrittenItem] { Part.allCases.flatMap(items) }

  /// The parts that nobody has written yet.
  public var missing: [Part] { missing(.whole) }

  /// The parts of the report of a year or of its half that nobody has written yet.
  public func missing(_ extent: YearExtent) -> [Part] {
    Part.asked(extent).filter { items($0).isEmpty }
  }

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
    guard let text = try writtenText(Narrative.path(year, extent)) else { return Narrative() }
    return Narrative(text)
  }
}
