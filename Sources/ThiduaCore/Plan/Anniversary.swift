/// A day remembered: 70 years of a victory, 50 years of a school.
public struct Anniversary: Sendable, Hashable, JSONRecord {
  public var name: String?
  /// How many years, as the plan says.
  public var years: Int?
  /// The day of the event, as the plan has it, impossible years too.
  public var origin: CivilDate?
  /// The day of the anniversary.
  public var date: CivilDate?

  /// Makes an anniversary.
  public init(
    name: String? = nil, years: Int? = nil, origin: CivilDate? = nil, date: CivilDate? = nil
  ) {
    self.name = name
    self.years = years
    self.origin = origin
    self.date = date
  }

  public init(_ object: JSONObjectReader) {
    name = object.text("name")
    years = object.int("years")
    origin = object.date("origin")
    date = object.date("date")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("name", name)
    fields.add("years", years)
    fields.add("origin", origin)
    fields.add("date", date)
    return fields.json
  }
}
