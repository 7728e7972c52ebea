/// The rating of one year.
public struct RatingFact: Sendable, Hashable {
  public var year: YearID
  public var rating: QualityRating
  /// Where the fact stands.
  public var source: String?

  /// Makes a fact.
  public init(year: YearID, rating: QualityRating, source: String? = nil) {
    self.year = year
    self.rating = rating
    self.source = source
  }
}
