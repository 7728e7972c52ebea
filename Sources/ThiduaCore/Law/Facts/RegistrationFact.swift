/// A subject's registration for a year: of a title, of a campaign, or of both.
public struct RegistrationFact: Sendable, Hashable {
  public var year: YearID
  /// The id of the tier registered, if any.
  public var tier: String?
  /// Where the fact stands.
  public var source: String?

  /// Makes a fact.
  public init(year: YearID, tier: String?, source: String? = nil) {
    self.year = year
    self.tier = tier
    self.source = source
  }
}
