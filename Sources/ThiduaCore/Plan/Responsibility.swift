/// What one body or person has to do for the plan (tổ chức thực hiện).
public struct Responsibility: Sendable, Hashable, JSONRecord {
  public var actor: String?
  public var duties: [String]

  /// Makes a responsibility.
  public init(actor: String?, duties: [String] = []) {
    self.actor = actor
    self.duties = duties
  }

  public init(_ object: JSONObjectReader) {
    actor = object.text("actor")
    duties = object.texts("duties")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("actor", actor)
    fields.add("duties", duties)
    return fields.json
  }
}
