/// The results of a pupil's year on which pupils' awards rest: Thông tư 27/2020/TT-BGDĐT (overall level),
/// Thông tư 22/2021/TT-BGDĐT (study, conduct, subjects).
public struct PupilResult: JSONRecord, Sendable, Hashable {
  public var subject: String
  public var year: YearID
  /// The overall level of a primary pupil, by the codes of ratings.
  public var level: QualityRating?
  /// Học tập.
  public var study: PupilGrade?
  /// Rèn luyện.
  public var conduct: PupilGrade?
  /// In how many subjects the year's mean is 9,0 or more.
  public var subjectsFromNine: Int?

  /// Makes a record.
  public init(
    subject: String, year: YearID, level: QualityRating? = nil, study: PupilGrade? = nil,
    conduct: PupilGrade? = nil, subjectsFromNine: Int? = nil
  ) {
    self.subject = subject
    self.year = year
    self.level = level
    self.study = study
    self.conduct = conduct
    self.subjectsFromNine = subjectsFromNine
  }

  public init(_ object: JSONObjectReader) {
    subject = object.id("subject")
    year = object.year("year", required: true) ?? .calendar(1900)
    level = object.word("level", QualityRating.self)
    study = object.word("study", PupilGrade.self)
    conduct = object.word("conduct", PupilGrade.self)
    subjectsFromNine = object.int("subjectsFromNine")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("subject", subject)
    fields.add("year", year.description)
    fields.add("level", level?.rawValue)
    fields.add("study", study?.rawValue)
    fields.add("conduct", conduct?.rawValue)
    fields.add("subjectsFromNine", subjectsFromNine)
    return fields.json
  }
}

extension PupilResult: ListedRecord {
  public static let listKey = "results"
  public var sortKey: String { "\(year) \(subject)" }
}
