/// Why an act did not happen, as data. The command line turns the kind into an exit code, nobody else does.
public struct Failure: Error, Sendable, Hashable {
  /// The sorts of failure a caller can tell apart.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// A rule refuses the act, or nothing matched (exit code 1).
    case refused
    /// Wrong use of the command line (64).
    case usage
    /// The data cannot be read: broken JSON or CSV, wrong type, unknown key (65).
    case badData
    /// An input file or workspace does not exist (66).
    case noInput
    /// A fault of the program (70).
    case fault
    /// An output file cannot be created (73).
    case cannotCreate
    /// Reading or writing failed: disk full, closed pipe (74).
    case inputOutput
    /// Another process holds the workspace; try again (75).
    case busy
    /// No permission (77).
    case noPermission
  }

  public var kind: Kind
  /// Where the trouble is, if it is in a file.
  public var place: Place?
  /// What is wrong, what was found, what was expected.
  public var message: Message
  /// How to put it right.
  public var remedy: Message?
  /// All problems at once, where there are several.
  public var findings: [Finding]

  /// Makes a failure.
  public init(
    _ kind: Kind, at place: Place? = nil, _ message: Message, remedy: Message? = nil,
    findings: [Finding] = []
  ) {
    self.kind = kind
    self.place = place
    self.message = message
    self.remedy = remedy
    self.findings = findings
  }

  /// The same where what was to be made is an output file, or a new folder of the user's: that it cannot
  /// be created says more than that the permission is missing.
  public var ofOutput: Failure {
    var copy = self
    if kind == .noPermission { copy.kind = .cannotCreate }
    return copy
  }

  /// A rule refuses the act.
  public static func refused(vi: String, en: String, remedy: Message? = nil) -> Failure {
    Failure(.refused, Message(vi: vi, en: en), remedy: remedy)
  }

  /// A file whose content cannot be used, with everything that is wrong in it.
  public static func unreadable(_ file: String, _ findings: [Finding]) -> Failure {
    Failure(
      .badData,
      Message(
        vi: "Không đọc được \(file): có \(findings.count) chỗ sai.",
        en: "Cannot read \(file): \(findings.count) problem\(findings.count == 1 ? "" : "s")."),
      findings: findings)
  }
}
