/// A rating of one year.
public struct RatingRecord: JSONRecord, Sendable, Hashable {
  public var subject: String
  public var year: YearID
  public var rating: QualityRating

  /// Makes a record.
  public init(subject: String, year: YearID, rating: QualityRating) {
    self.subject = subject
    self.year = year
    self.rating = rating
  }

  public init(_ object: JSONObjectReader) {
    subject = object.id("subject")
    year = object.year("year", required: true) ?? .calendar(1900)
    rating = object.word("rating", QualityRating.self, required: true) ?? .completed
  }

  public var json: JSON {
    .object([
      ("subject", .string(subject)), ("year", .string(year.description)),
      ("rating", .string(rating.rawValue)),
    ])
  }
}
