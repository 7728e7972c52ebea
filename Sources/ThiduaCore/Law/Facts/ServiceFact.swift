/// The time of service of a person that counts, up to a day, as the personnel papers show it: service
/// elsewhere, study and military service are in it, time under discipline is not.
public struct ServiceFact: Sendable, Hashable {
  /// The day up to which the months are counted.
  public var asOf: CivilDate
  /// All months that count.
  public var months: Int
  /// Of these the months in especially hard areas (vùng đặc biệt khó khăn).
  public var hardMonths: Int
  /// Of these the months of teaching in person; nil: not counted apart.
  public var teachingMonths: Int?
  /// Where the fact stands.
  public var source: String?

  /// Makes a fact.
  public init(
    asOf: CivilDate, months: Int, hardMonths: Int = 0, teachingMonths: Int? = nil,
    source: String? = nil
  ) {
    self.asOf = asOf
    self.months = months
    self.hardMonths = hardMonths
    self.teachingMonths = teachingMonths
    self.source = source
  }
}
