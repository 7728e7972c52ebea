/// What people wrote for the báo cáo thành tích of a subject: `years/<year>/achievements/<subject>.md`,
/// headings of Markdown, paragraphs, and lines that begin with a hyphen.
public struct AchievementNotes: Sendable {
  /// A paragraph or an item of a list.
  public struct Item: Sendable, Hashable {
    public var text: String
    public var isListed: Bool
  }

  private var parts: [AchievementPart: [Item]] = [:]
  /// Headings that no report knows, with their lines.
  public private(set) var unknown: [(heading: String, line: Int)] = []

  /// Where the files of a year stand in a workspace.
  public static func folder(_ year: YearID) -> String { Workspace.path(year, "achievements") }

  /// Where the file of a subject stands in a workspace.
  public static func path(_ year: YearID, _ subject: String) -> String {
    "\(folder(year))/\(subject).md"
  }

  /// Nothing written yet.
  public init() {}

  /// Reads a file.
  public init(_ text: String) {
    var part: AchievementPart?
    var continues = false
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, raw) in lines.enumerated() {
      let line = trimmed(raw)
      if line.hasPrefix("#") {
        let heading = trimmed(line.drop { $0 == "#" })
        part = AchievementPart.named(heading)
        if part == nil, line.hasPrefix("##") { unknown.append((heading, index + 1)) }
        continues = false
        continue
      }
      guard let part, !line.isEmpty else {
        continues = false
        continue
      }
      let isListed = ["- ", "* ", "+ "].contains { line.hasPrefix($0) }
      if !isListed, continues, let last = parts[part]?.indices.last {
        parts[part]?[last].text += " " + line
      } else {
        let body = isListed ? trimmed(line.dropFirst(2)) : line
        parts[part, default: []].append(Item(text: body, isListed: isListed))
      }
      continues = true
    }
  }

  /// What is written under a part; empty if nothing is.
  public func items(_ part: AchievementPart) -> [Item] { parts[part] ?? [] }

  /// What is written under a part, in one line; nil if nothing is.
  public func line(_ part: AchievementPart) -> String? {
    let texts = items(part).map(\.text)
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }
}

extension Workspace {
  /// What people wrote for the achievement report of a subject; empty if there is no such file.
  ///
  /// - Throws: `badData` where the file is not text.
  public func achievementNotes(_ year: YearID, _ subject: String) throws(Failure)
    -> AchievementNotes
  {
    let path = AchievementNotes.path(year, subject)
    guard let bytes = try bytes(path) else { return AchievementNotes() }
    guard let text = TextDecoding.text(bytes) else {
      throw Failure(
        .badData, at: Place(file: path, line: 1, column: 1),
        Message(vi: "tệp không phải UTF-8", en: "the file is not UTF-8"))
    }
    return AchievementNotes(text)
  }
}
