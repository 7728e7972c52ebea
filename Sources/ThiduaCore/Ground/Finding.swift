/// The name of a check, as users write it after `--only` and `--skip`: `citation-later-than-plan`.
public struct CheckID: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The id in lower case ASCII with hyphens.
  public let rawValue: String

  /// Wraps an id.
  public init(_ rawValue: String) { self.rawValue = rawValue }
  /// Wraps a literal id.
  public init(stringLiteral value: StaticString) { rawValue = value.description }
  /// The id itself.
  public var description: String { rawValue }
}

extension CheckID {
  public static let jsonSyntax: CheckID = "json-syntax"
  public static let duplicateKey: CheckID = "duplicate-key"
  public static let unknownKey: CheckID = "unknown-key"
  public static let wrongType: CheckID = "wrong-type"
  public static let missingField: CheckID = "missing-field"
  public static let badValue: CheckID = "bad-value"
  public static let badDate: CheckID = "bad-date"
  public static let duplicateID: CheckID = "duplicate-id"
  public static let danglingReference: CheckID = "dangling-reference"
}

/// How much a finding weighs: errors make a check fail, warnings only under `--strict`.
public enum Severity: String, Sendable, Comparable {
  case warning
  case error

  public static func < (left: Severity, right: Severity) -> Bool {
    left == .warning && right == .error
  }
}

/// A place in a text file. Lines and columns start at 1; columns count characters, not bytes.
public struct Place: Sendable, Hashable, Comparable {
  public var file: String
  public var line: Int
  public var column: Int

  /// Makes a place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// Orders by file, then line, then column.
  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }

  /// `file:line:column`, the form editors understand.
  public var text: String { "\(file):\(line):\(column)" }
}

/// One problem found in a file the user wrote.
public struct Finding: Sendable, Hashable {
  public var check: CheckID
  public var severity: Severity
  public var place: Place?
  public var message: Message
  public var remedy: Message?

  /// Makes a finding.
  public init(
    _ check: CheckID, _ severity: Severity = .error, at place: Place?, _ message: Message,
    remedy: Message? = nil
  ) {
    self.check = check
    self.severity = severity
    self.place = place
    self.message = message
    self.remedy = remedy
  }

  /// `file:line:column: error: message [check-id]`.
  public func line(in language: Language) -> String {
    let location = place.map { $0.text + ": " } ?? ""
    return "\(location)\(severity.rawValue): \(message.text(in: language)) [\(check)]"
  }
}
