/// What was asked for when the papers of a year were made: with the same choice and the same data the
/// same bytes come out.
public struct PaperChoice: JSONRecord, Sendable, Hashable {
  public var year: YearID
  /// The day taken for today.
  public var today: CivilDate
  /// The formats asked for; empty: docx, and xlsx too for tables.
  public var formats: [String]
  /// Whether what must not be posted is left out.
  public var isPublic: Bool
  /// Whether figures carry a mark and a table of their sources.
  public var isAnnotated: Bool
  /// Whether the history of every subject belongs to it.
  public var hasHistories: Bool

  /// Makes a choice.
  public init(
    year: YearID, today: CivilDate, formats: [String] = [], isPublic: Bool = false,
    isAnnotated: Bool = false, hasHistories: Bool = false
  ) {
    self.year = year
    self.today = today
    self.formats = formats
    self.isPublic = isPublic
    self.isAnnotated = isAnnotated
    self.hasHistories = hasHistories
  }

  public init(_ object: JSONObjectReader) {
    year = object.year("year", required: true) ?? .calendar(1900)
    today = object.date("today", required: true) ?? CivilDate(dayNumber: 0)
    formats = object.texts("formats")
    isPublic = object.flag("public")
    isAnnotated = object.flag("annotated")
    hasHistories = object.flag("histories")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("year", year.description)
    fields.add("today", today)
    fields.add("formats", .strings(formats))
    fields.add("public", .bool(isPublic))
    fields.add("annotated", .bool(isAnnotated))
    fields.add("histories", .bool(hasHistories))
    return fields.json
  }
}
