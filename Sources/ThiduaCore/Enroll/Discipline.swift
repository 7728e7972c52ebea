/// A disciplinary matter (kỷ luật) or one that is still looked into.
public struct Discipline: JSONRecord, Sendable, Hashable {
  public var subject: String
  public var form: DisciplineForm?
  public var from: CivilDate
  public var to: CivilDate?
  public var status: DisciplineStatus

  /// Makes a matter.
  public init(
    subject: String, form: DisciplineForm?, from: CivilDate, to: CivilDate?,
    status: DisciplineStatus
  ) {
    self.subject = subject
    self.form = form
    self.from = from
    self.to = to
    self.status = status
  }

  public init(_ object: JSONObjectReader) {
    subject = object.id("subject")
    form = object.word("form", DisciplineForm.self)
    from = object.date("from", required: true) ?? CivilDate(dayNumber: 0)
    to = object.date("to")
    status = object.word("status", DisciplineStatus.self, required: true) ?? .final
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("subject", subject)
    fields.add("form", form?.rawValue)
    fields.add("from", from)
    fields.add("to", to)
    fields.add("status", status.rawValue)
    return fields.json
  }
}
