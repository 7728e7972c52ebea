/// Who gets the paper (nơi nhận).
public struct PlanRecipient: Sendable, Hashable, JSONRecord {
  public var name: String?
  /// Why: `báo cáo`, `thực hiện`.
  public var purpose: String?

  /// Makes a recipient.
  public init(name: String?, purpose: String? = nil) {
    self.name = name
    self.purpose = purpose
  }

  public init(_ object: JSONObjectReader) {
    name = object.text("name")
    purpose = object.text("purpose")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("name", name)
    fields.add("purpose", purpose)
    return fields.json
  }
}
