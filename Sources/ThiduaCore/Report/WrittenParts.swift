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

/// What people write for papers: headings of Markdown, under them paragraphs, and lines that begin with a
/// hyphen. Comments (`<!-- … -->`, from the beginning of a line) are passed over.
struct WrittenParts<Part: Hashable & Sendable>: Sendable, Hashable {
  private var parts: [Part: [WrittenItem]] = [:]
  /// Headings that name no part. A single `#` is the title of the file and may say anything.
  private(set) var unknown: [UnknownHeading] = []

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
        isBroken = true
      } else if let part, !line.isEmpty {
        add(line, of: raw[index], at: index + 1, to: part, continues: !isBroken)
        isBroken = false
      } else {
        isBroken = true
      }
    }
  }

  /// What is written under a part; empty if nothing is.
  func items(_ part: Part) -> [WrittenItem] { parts[part] ?? [] }

  private mutating func add(
    _ line: String, of raw: Substring, at number: Int, to part: Part, continues: Bool
  ) {
    func blanks(_ text: Substring) -> Int { text.prefix { $0.isWhitespace }.count }
    let isListed = ["- ", "* ", "+ "].contains { line.hasPrefix($0) }
    let body = isListed ? trimmed(line.dropFirst(2)) : line
    var spot = WrittenItem.Spot(offset: 0, line: number, column: 1 + blanks(raw))
    if isListed { spot.column += 2 + blanks(line.dropFirst(2)) }
    if !isListed, continues, let last = parts[part]?.indices.last {
      spot.offset = (parts[part]?[last].text.count ?? 0) + 1
      parts[part]?[last].text += " " + body
      parts[part]?[last].spots.append(spot)
    } else {
      parts[part, default: []].append(WrittenItem(text: body, isListed: isListed, spots: [spot]))
    }
  }
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
