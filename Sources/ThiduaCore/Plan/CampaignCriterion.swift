/// What a campaign wants reached (tiêu chí, chỉ tiêu).
public struct CampaignCriterion: Sendable, Hashable, JSONRecord {
  public var id: String?
  public var text: String?
  /// The number to be reached, in `unit`.
  public var target: Points?
  /// The unit of the target: `%`, `người`, `bài`.
  public var unit: String?

  /// Makes a criterion.
  public init(
    id: String? = nil, text: String? = nil, target: Points? = nil, unit: String? = nil
  ) {
    self.id = id
    self.text = text
    self.target = target
    self.unit = unit
  }

  public init(_ object: JSONObjectReader) {
    id = object.has("id") ? object.id() : nil
    text = object.text("text")
    target = object.points("target")
    unit = object.text("unit")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("text", text)
    fields.add("target", target)
    fields.add("unit", unit)
    return fields.json
  }
}
