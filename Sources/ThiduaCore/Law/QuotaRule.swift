/// How many of a group may be given a tier. Quotas never change a verdict: the council keeps them.
public struct QuotaRule: Sendable, Hashable {
  /// What becomes of a fraction: no national rule was found, so that packs and local rules name it.
  public enum Rounding: String, Sendable, CaseIterable {
    case floor
    case halfUp
    case ceiling
  }

  /// At most so many percent…
  public var percent: Int
  /// …of those who are given this tier the same year; nil: of all who could be nominated.
  public var of: String?
  public var rounding: Rounding
  /// So many are allowed in any case.
  public var minimum: Int
  public var citation: Citation

  /// Makes a rule.
  public init(
    percent: Int, of: String?, rounding: Rounding = .floor, minimum: Int = 1, _ citation: Citation
  ) {
    self.percent = percent
    self.of = of
    self.rounding = rounding
    self.minimum = minimum
    self.citation = citation
  }
}
