/// The prize of a tier as a multiple of the base salary (mức lương cơ sở).
public struct PrizeRule: Sendable, Hashable {
  public var nominee: NomineeKind
  /// The multiple in hundredths: 30 is 0,30.
  public var hundredths: Int
  /// Whether the law only names the most that may be given.
  public var isCeiling: Bool
  public var citation: Citation

  /// Makes a rule.
  public init(
    _ nominee: NomineeKind, hundredths: Int, isCeiling: Bool = false, _ citation: Citation
  ) {
    self.nominee = nominee
    self.hundredths = hundredths
    self.isCeiling = isCeiling
    self.citation = citation
  }

  /// The multiple with two digits: `0.30`.
  public var multiplier: String { "\(hundredths / 100).\(padded(hundredths % 100, to: 2))" }
}
