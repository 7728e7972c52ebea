public import ThiduaCore

/// A format for the findings of `plan check`. Adding one is a file and a line in
/// `FindingRenderers.all`.
public protocol FindingRenderer: Sendable {
  /// The name after `--format`.
  static var name: String { get }
  /// The bytes of a list of findings, in the order given.
  ///
  /// - Parameters:
  ///   - files: how many files were read.
  ///   - language: the language of the messages.
  ///   - rules: what the checks are about, for formats that explain them.
  static func render(
    findings: [Finding], files: Int, language: Language, rules: [FindingRule]
  ) -> [UInt8]
}

extension FindingRenderer {
  /// The bytes of a list of findings, in the order given, without explanations of the checks.
  public static func render(findings: [Finding], files: Int, language: Language) -> [UInt8] {
    render(findings: findings, files: files, language: language, rules: [])
  }
}

/// What a check is about, for formats that explain checks beside findings.
public struct FindingRule: Sendable, Hashable {
  public var check: CheckID
  public var description: Message
  /// Why it matters, where that is told.
  public var rationale: Message?
  /// How much a finding of the check weighs, where that is always the same.
  public var severity: Severity?

  /// Makes the explanation of a check.
  public init(
    _ check: CheckID, _ description: Message, _ rationale: Message? = nil,
    _ severity: Severity? = nil
  ) {
    self.check = check
    self.description = description
    self.rationale = rationale
    self.severity = severity
  }
}

/// Every format of findings there is.
public enum FindingRenderers {
  /// All formats, in the order of `--help`.
  public static let all: [any FindingRenderer.Type] = [
    TextFindings.self, JSONFindingList.self, GitHubFindings.self, SARIFFindings.self,
  ]

  /// The format of this name.
  public static func named(_ name: String) -> (any FindingRenderer.Type)? {
    all.first { $0.name == name }
  }
}

extension Finding {
  /// The message and, as a sentence of its own, how to put it right; one line without controls.
  func advice(in language: Language) -> String {
    let message = Finding.oneLine(message.text(in: language))
    guard let remedy = remedy.map({ Finding.oneLine($0.text(in: language)) }), !remedy.isEmpty
    else { return message }
    let isSentence = message.last.map { ".!?".contains($0) } ?? true
    return message + (isSentence ? " " : ". ") + remedy
  }

  /// The text on one line; nothing in it steers a terminal.
  static func oneLine(_ text: String) -> String {
    if isPlain(text) { return text }
    return tidied(text)
  }

  /// Whether a text is one line of printable ASCII and Vietnamese letters, as nearly all are.
  private static func isPlain(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      switch byte {
      case 0x20: if previous == 0x20 { return false }
      case 0x21...0x7E, 0xC3...0xC6, 0xE1: break
      case 0xBA, 0xBB: break
      case 0x80...0xBF: if previous == 0xE1 { return false }
      default: return false
      }
      previous = byte
    }
    return previous != 0x20
  }

  private static func tidied(_ text: String) -> String {
    printable(text).split(separator: "\n").map { trimmed($0) }.joined(separator: " ")
  }
}
