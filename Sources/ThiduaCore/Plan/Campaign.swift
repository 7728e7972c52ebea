/// A campaign (phong trào thi đua) with what Luật 06/2022/QH15, Điều 17 wants of it.
public struct Campaign: Sendable, Hashable, JSONRecord {
  /// The forms of campaigns (Luật 06/2022/QH15, Điều 16 khoản 1).
  public enum Kind: String, Sendable, CaseIterable {
    /// Thường xuyên.
    case regular
    /// Theo chuyên đề (theo đợt).
    case thematic

    /// The form as it is said.
    public var name: Message {
      switch self {
      case .regular: Message(vi: "thường xuyên", en: "regular")
      case .thematic: Message(vi: "theo chuyên đề", en: "thematic")
      }
    }
  }

  public var id: String
  public var name: String?
  public var kind: Kind?
  public var launchedBy: PlanAuthority?
  /// The document that launched it.
  public var launchDocument: LegalBase?
  public var period: DateSpan?
  /// Mục tiêu.
  public var purpose: String?
  /// Phạm vi.
  public var scope: String?
  /// Đối tượng.
  public var audience: [String]
  /// Nội dung.
  public var contents: [String]
  /// Tiêu chí.
  public var criteria: [CampaignCriterion]
  /// Biện pháp.
  public var measures: [String]
  /// The id of the rubric by which it is scored.
  public var rubric: String?
  public var milestones: [Milestone]

  /// Makes a campaign.
  public init(
    id: String, name: String? = nil, kind: Kind? = nil, launchedBy: PlanAuthority? = nil,
    launchDocument: LegalBase? = nil, period: DateSpan? = nil, purpose: String? = nil,
    scope: String? = nil, audience: [String] = [], contents: [String] = [],
    criteria: [CampaignCriterion] = [], measures: [String] = [], rubric: String? = nil,
    milestones: [Milestone] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.launchedBy = launchedBy
    self.launchDocument = launchDocument
    self.period = period
    self.purpose = purpose
    self.scope = scope
    self.audience = audience
    self.contents = contents
    self.criteria = criteria
    self.measures = measures
    self.rubric = rubric
    self.milestones = milestones
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    name = object.text("name")
    kind = object.word("kind", Kind.self)
    launchedBy = object.record("launchedBy", PlanAuthority.self)
    launchDocument = object.record("launchDocument", LegalBase.self)
    period = DateSpan(member: "period", of: object)
    purpose = object.text("purpose")
    scope = object.text("scope")
    audience = object.texts("audience")
    contents = object.texts("contents")
    criteria = object.records("criteria", CampaignCriterion.self)
    measures = object.texts("measures")
    rubric = object.text("rubric")
    milestones = object.records("milestones", Milestone.self)
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("name", name)
    fields.add("kind", kind?.rawValue)
    fields.add("launchedBy", launchedBy)
    fields.add("launchDocument", launchDocument)
    fields.add("period", span: period)
    fields.add("purpose", purpose)
    fields.add("scope", scope)
    fields.add("audience", audience)
    fields.add("contents", contents)
    fields.add("criteria", criteria)
    fields.add("measures", measures)
    fields.add("rubric", rubric)
    fields.add("milestones", milestones)
    return fields.json
  }
}

extension DateSpan {
  /// The stretch in a member `{ "from", "to" }`, or nil where the member is absent.
  init?(member key: String, of object: JSONObjectReader) {
    guard let inner = object.object(key) else { return nil }
    self.init(from: inner.date("from"), to: inner.date("to"))
    inner.finish()
  }
}

extension JSONFields {
  /// Adds a stretch of days as `{ "from", "to" }` unless it is absent.
  mutating func add(_ key: String, span: DateSpan?) {
    guard let span else { return }
    var fields = JSONFields()
    fields.add("from", span.from)
    fields.add("to", span.to)
    add(key, fields.json)
  }
}
