/// One row of a plan's appendix: what is to be done, by whom and when.
public struct PlanTask: Sendable, Hashable, JSONRecord {
  public var id: String
  /// The quarter under which the row stands, 1 to 4.
  public var quarter: Int?
  public var text: String?
  /// Chủ trì.
  public var lead: String?
  /// Phối hợp.
  public var support: [String]
  /// The time as the clerk wrote it; ``DuePhrase`` understands it.
  public var due: String?

  /// Makes a task.
  public init(
    id: String, quarter: Int? = nil, text: String? = nil, lead: String? = nil,
    support: [String] = [], due: String? = nil
  ) {
    self.id = id
    self.quarter = quarter
    self.text = text
    self.lead = lead
    self.support = support
    self.due = due
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    quarter = object.int("quarter")
    if let quarter, !(1...4).contains(quarter) {
      object.report(
        .badValue, "quarter",
        Message(
          vi: "quý \(quarter) không có; viết 1, 2, 3 hoặc 4",
          en: "there is no quarter \(quarter); write 1, 2, 3 or 4"))
    }
    text = object.text("text")
    lead = object.text("lead")
    support = object.texts("support")
    due = object.text("due")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("quarter", quarter)
    fields.add("text", text)
    fields.add("lead", lead)
    fields.add("support", support)
    fields.add("due", due)
    return fields.json
  }
}
