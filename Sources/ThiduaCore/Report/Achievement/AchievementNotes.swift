/// What people wrote for the báo cáo thành tích of a subject: `years/<year>/achievements/<subject>.md`,
/// headings of Markdown, paragraphs, and lines that begin with a hyphen.
public struct AchievementNotes: Sendable {
  private let written: WrittenParts<AchievementPart>

  /// Where the files of a year stand in a workspace.
  public static func folder(_ year: YearID) -> String { Workspace.path(year, "achievements") }

  /// Where the file of a subject stands in a workspace.
  public static func path(_ year: YearID, _ subject: String) -> String {
    "\(folder(year))/\(subject).md"
  }

  /// Nothing written yet.
  public init() { written = WrittenParts() }

  /// Reads a file.
  public init(_ text: String) { written = WrittenParts(text, named: AchievementPart.named) }

  /// Headings that no report knows.
  public var unknown: [UnknownHeading] { written.unknown }
  /// Words that no report prints as they were meant.
  public var unread: [UnreadText] { written.unread }

  /// What is written under a part; empty if nothing is.
  public func items(_ part: AchievementPart) -> [WrittenItem] { written.items(part) }

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
    guard let text = try writtenText(AchievementNotes.path(year, subject)) else {
      return AchievementNotes()
    }
    return AchievementNotes(text)
  }
}
