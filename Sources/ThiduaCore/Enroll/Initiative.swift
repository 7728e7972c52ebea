/// A recognised initiative (sáng kiến), or an accepted study that counts as one.
public struct Initiative: JSONRecord, Sendable, Hashable {
  public var id: String
  public var title: String
  public var authors: [String]
  public var year: YearID
  public var scope: InitiativeScope
  /// The decision that recognises it.
  public var decision: String?
  public var date: CivilDate?

  /// Makes an initiative.
  public init(
    id: String, title: String, authors: [String], year: YearID, scope: InitiativeScope,
    decision: String?, date: CivilDate?
  ) {
    self.id = id
    self.title = title
    self.authors = authors
    self.year = year
    self.scope = scope
    self.decision = decision
    self.date = date
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    title = object.requiredText("title")
    authors = object.texts("authors")
    year = object.year("year", required: true) ?? .calendar(1900)
    scope = object.word("scope", InitiativeScope.self, required: true) ?? .unit
    decision = object.text("decision")
    date = object.date("date")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("title", title)
    fields.add("authors", authors)
    fields.add("year", year.description)
    fields.add("scope", scope.rawValue)
    fields.add("decision", decision)
    fields.add("date", date)
    return fields.json
  }
}
