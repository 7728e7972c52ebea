/// An entry of a paper that did not say what the paper says: it stays on record behind the right one.
public struct Slip: JSONRecord, Sendable, Hashable {
  public var number: String
  public var date: CivilDate
  public var at: String
  public var by: String
  public var reason: String

  /// Makes a slip.
  public init(number: String, date: CivilDate, at: String, by: String, reason: String) {
    self.number = number
    self.date = date
    self.at = at
    self.by = by
    self.reason = reason
  }

  public init(_ object: JSONObjectReader) {
    number = object.requiredText("number")
    date = object.date("date", required: true) ?? CivilDate(dayNumber: 0)
    at = object.requiredText("at")
    by = object.requiredText("by")
    reason = object.requiredText("reason")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("number", number)
    fields.add("date", date)
    fields.add("at", at)
    fields.add("by", by)
    fields.add("reason", reason)
    return fields.json
  }
}
