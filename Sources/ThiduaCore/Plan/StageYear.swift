/// One year of a plan for several years: its theme and what is remembered in it.
public struct StageYear: Sendable, Hashable, JSONRecord {
  public var year: Int?
  public var theme: String?
  public var commemorations: [Anniversary]

  /// Makes a year.
  public init(year: Int?, theme: String? = nil, commemorations: [Anniversary] = []) {
    self.year = year
    self.theme = theme
    self.commemorations = commemorations
  }

  public init(_ object: JSONObjectReader) {
    year = object.int("year")
    theme = object.text("theme")
    commemorations = object.records("commemorations", Anniversary.self)
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("year", year)
    fields.add("theme", theme)
    fields.add("commemorations", commemorations)
    return fields.json
  }
}
