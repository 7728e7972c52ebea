/// A list made public for opinions (công khai lấy ý kiến), with its days.
public struct Notice: ListedRecord {
  public var id: String
  public var from: CivilDate
  /// The last day on which opinions are taken.
  public var to: CivilDate
  /// Ids of the nominations on the list.
  public var nominations: [String]
  /// Where it hangs, or the rule that asks for it.
  public var note: String?
  public var at: String
  public var by: String

  /// Makes a notice.
  public init(
    id: String, from: CivilDate, to: CivilDate, nominations: [String], note: String?, at: String,
    by: String
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.nominations = nominations
    self.note = note
    self.at = at
    self.by = by
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    from = object.date("from", required: true) ?? CivilDate(dayNumber: 0)
    to = object.date("to", required: true) ?? CivilDate(dayNumber: 0)
    nominations = object.texts("nominations")
    note = object.text("note")
    at = object.requiredText("at")
    by = object.requiredText("by")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("from", from)
    fields.add("to", to)
    fields.add("nominations", nominations)
    fields.add("note", note)
    fields.add("at", at)
    fields.add("by", by)
    return fields.json
  }

  public static let listKey = "notices"
  public var sortKey: String { "\(from) \(id)" }
}
