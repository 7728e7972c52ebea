/// An absence from work.
public struct Leave: JSONRecord, Sendable, Hashable {
  public var subject: String
  public var from: CivilDate
  public var to: CivilDate?
  public var kind: LeaveKind

  /// Makes an absence.
  public init(subject: String, from: CivilDate, to: CivilDate?, kind: LeaveKind) {
    self.subject = subject
    self.from = from
    self.to = to
    self.kind = kind
  }

  public init(_ object: JSONObjectReader) {
    subject = object.id("subject")
    from = object.date("from", required: true) ?? CivilDate(dayNumber: 0)
    to = object.date("to")
    kind = object.word("kind", LeaveKind.self, required: true) ?? .sick
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("subject", subject)
    fields.add("from", from)
    fields.add("to", to)
    fields.add("kind", kind.rawValue)
    return fields.json
  }
}
