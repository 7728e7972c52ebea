/// The counted time of service of a person by the personnel papers, in months up to a day. It stands in the
/// place of the first day of service where years of service are asked.
public struct ServiceRecord: JSONRecord, Sendable, Hashable {
  public var subject: String
  /// The day up to which the months are counted.
  public var asOf: CivilDate
  /// All months that count, those elsewhere, of study and of military service too.
  public var months: Int
  /// Of these the months in especially hard areas.
  public var hardMonths: Int
  /// Of these the months of teaching in person; nil: not counted apart.
  public var teachingMonths: Int?

  /// Makes a record.
  public init(
    subject: String, asOf: CivilDate, months: Int, hardMonths: Int = 0, teachingMonths: Int? = nil
  ) {
    self.subject = subject
    self.asOf = asOf
    self.months = months
    self.hardMonths = hardMonths
    self.teachingMonths = teachingMonths
  }

  public init(_ object: JSONObjectReader) {
    subject = object.id("subject")
    asOf = object.date("asOf", required: true) ?? CivilDate(dayNumber: 0)
    months = object.int("months", required: true) ?? 0
    hardMonths = object.int("hardMonths") ?? 0
    teachingMonths = object.int("teachingMonths")
    for (key, value) in [("hardMonths", hardMonths), ("teachingMonths", teachingMonths ?? 0)]
    where value < 0 || value > months || months > 1200 {
      object.report(
        .badValue, key,
        Message(
          vi: "số tháng phải từ 0 đến tổng số tháng công tác (\(months))",
          en: "the months must be between 0 and all months of service (\(months))"))
    }
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("subject", subject)
    fields.add("asOf", asOf)
    fields.add("months", months)
    fields.add("hardMonths", hardMonths == 0 ? nil : hardMonths)
    fields.add("teachingMonths", teachingMonths)
    return fields.json
  }
}
