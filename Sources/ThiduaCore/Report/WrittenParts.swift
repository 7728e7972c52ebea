/// A paragraph or an item of a list that people wrote in a file of Markdown.
public struct WrittenItem: Sendable, Hashable {
  public var text: String
  public var isListed: Bool
  /// Where in the file the stretches of the text stand.
  var spots: [Spot]

  /// The line and column of a character of the text.
  func place(at offset: Int) -> (line: Int, column: Int) {
    let spot = spots.last { $0.offset <= offset } ?? Spot(offset: 0, line: 1, column: 1)
    return (spot.line, spot.column + offset - spot.offset)
  }

  /// From which character of an item on a line of the file is told.
  struct Spot: Sendable, Hashable {
    var offset: Int
    var line: Int
    var column: Int
  }
}

/// A heading no report knows, with its line.
public struct UnknownHeading: Sendable, Hashable {
  public var heading: String
  public var line: Int
}

/// Words in a file people write that a paper does not print as they were meant.
public struct UnreadText: Sendable, Hashable {
  /// What keeps them from it.
  public enum Kind: Sendable, Hashable {
    /// A table: its bars are printed as they stand.
    case table
    /// Words above every heading, or under a title alone.
    case loose
  }

  public var kind: Kind
  /// Where they begin.
  public var line: Int

  /// What is said of them.
  public var message: Message {
    switch kind {
    case .table:
      Message(
        vi: "bảng Markdown không được đọc thành bảng: các dấu | in ra nguyên như viết",
        en: "a table of Markdown is not read as one: its bars are printed as they stand")
    case .loose:
      Message(
        vi: "chữ không nằm dưới tiêu đề '## …' nào thì không in ra",
        en: "words under no heading '## …' are not printed")
    }
  }

  /// The same as a finding.
  func finding(_ path: String) -> Finding {
    Finding(
      kind == .table ? .unreadTable : .textWithoutHeading, .warning,
      at: Place(file: path, line: line, column: 1), message)
  }
}

/// What people write for papers: headings of Markdown, under them paragraphs, and lines that begin with a
/// hyphen or a number (`1. `, `1) `), which stays. Comments (`<!-- … -->`, from the beginning of a line)
/// are passed over.
struct WrittenParts<Part: Hashable & Sendable>: Sendable, Hashable {
  private var parts: [Part: [WrittenItem]] = [:]
  /// Headings that name no part. A single `#` is the title of the file and may say anything.
  private(set) var unknown: [UnknownHeading] = []
  /// Tables, which are read as text, bars and all, and words under no part.
  private(set) var unread: [UnreadText] = []

  /// Nothing written yet.
  init() {}

  /// Reads a file.
  ///
  /// - Parameter named: the part a heading names.
  init(_ text: String, named: (String) -> Part?) {
    var part: Part?
    // A line end of Windows is one character and not the same as a line feed.
    let raw = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let lines = raw.map { trimmed($0) }
    // A comment that never ends is no comment: it would swallow the rest.
    let lastEnd = lines.lastIndex { $0.contains("-->") } ?? -1
    var isComment = false
    var isBroken = true
    var isTable = false
    var isTold = false
    for (index, line) in lines.enumerated() {
      if isComment || line.hasPrefix("<!--") && lastEnd >= index {
        isComment = !line.contains("-->")
        isBroken = true
      } else if line.hasPrefix("#") {
        let heading = trimmed(line.drop { $0 == "#" })
        part = named(heading)
        if part == nil, line.hasPrefix("##") {
          unknown.append(UnknownHeading(heading: heading, line: index + 1))
        }
        isTold = part == nil && line.hasPrefix("##")
        isBroken = true
      } else if let part, !line.isEmpty {
        let wasTable = isTable
        isTable = WrittenParts.isTable(line)
        if isTable, !wasTable { unread.append(UnreadText(kind: .table, line: index + 1)) }
        add(line, of: raw[index], at: index + 1, to: part, continues: !isBroken)
        isBroken = false
      } else {
        // What stands under a heading that no report knows is told with the heading.
        if !line.isEmpty, !isTold {
          unread.append(UnreadText(kind: .loose, line: index + 1))
          isTold = true
        }
        isBroken = true
        isTable = false
      }
    }
  }

  /// Whether a line is of a table: it begins with a bar and has others, or underlines the heads.
  private static func isTable(_ line: String) -> Bool {
    guard line.contains("|") else { return false }
    return line.hasPrefix("|") && line.dropFirst().contains("|")
      || line.contains("---") && line.allSatisfy { "|-: ".contains($0) }
  }

  /// The number an item of a list begins with, `3` in `3. Giữ nền nếp` and `3) Giữ nền nếp`.
  private static func number(of line: String) -> Int? {
    let digits = line.prefix { "0123456789".contains($0) }
    let rest = line.dropFirst(digits.count)
    guard (1...2).contains(digits.count), rest.first == "." || rest.first == ")",
      rest.dropFirst().first?.isWhitespace == true
    else { return nil }
    return Int(digits)
  }

  /// What is written under a part; empty if nothing is.
  func items(_ part: Part) -> [WrittenItem] { parts[part] ?? [] }

  /// Whether a line right below an item begins one of its own: every number in a list, only 1 in a
  /// paragraph, where any other is the end of a sentence that was broken there.
  private func begins(_ line: String, after last: WrittenItem?) -> Bool {
    guard let number = WrittenParts.number(of: line), let last else { return false }
    return number == 1 || last.isListed || WrittenParts.number(of: last.text) != nil
  }

  private mutating func add(
    _ line: String, of raw: Substring, at number: Int, to part: Part, continues: Bool
  ) {
    func blanks(_ text: Substring) -> Int { text.prefix { $0.isWhitespace }.count }
    let isListed = ["- ", "* ", "+ "].contains { line.hasPrefix($0) }
    let body = isListed ? trimmed(line.dropFirst(2)) : line
    var spot = WrittenItem.Spot(offset: 0, line: number, column: 1 + blanks(raw))
    if isListed { spot.column += 2 + blanks(line.dropFirst(2)) }
    if !isListed, continues, let last = parts[part]?.indices.last,
      !begins(line, after: parts[part]?[last])
    {
      spot.offset = (parts[part]?[last].text.count ?? 0) + 1
      parts[part]?[last].text += " " + body
      parts[part]?[last].spots.append(spot)
    } else {
      parts[part, default: []].append(WrittenItem(text: body, isListed: isListed, spots: [spot]))
    }
  }
}

extension CheckID {
  /// A table in a file people write for papers.
  public static let unreadTable: CheckID = "unread-table"
  /// Words that stand under no heading of such a file.
  public static let textWithoutHeading: CheckID = "text-without-heading"
}

extension Workspace {
  /// The text of a file people write; nil if there is none.
  ///
  /// - Throws: `badData` where the file is not text.
  func writtenText(_ path: String) throws(Failure) -> String? {
    guard let bytes = try bytes(path) else { return nil }
    guard let text = TextDecoding.text(bytes) else {
      throw Failure(
        .badData, at: Place(file: path, line: 1, column: 1),
        Message(vi: "tệp không phải UTF-8", en: "the file is not UTF-8"))
    }
    return text
  }
}
