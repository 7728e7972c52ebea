/// An award on which there is a decision.
public struct AwardFact: Sendable, Hashable {
  /// The id of the tier, never its short code.
  public var tier: String
  /// The year for which it was given.
  public var year: YearID
  /// The number of the decision.
  public var decision: String?
  public var date: CivilDate?
  /// Why it was given; nil: not recorded.
  public var category: AwardCategory?
  /// Whether a later decision took it back; it is then not held.
  public var isRevoked: Bool
  /// Where the fact stands.
  public var source: String?

  /// Makes a fact.
  public init(
    tier: String, year: YearID, decision: String? = nil, date: CivilDate? = nil,
    category: AwardCategory? = nil, isRevoked: Bool = false, source: String? = nil
  ) {
    self.tier = tier
    self.year = year
    self.decision = decision
    self.date = date
    self.category = category
    self.isRevoked = isRevoked
    self.source = source
  }
}
