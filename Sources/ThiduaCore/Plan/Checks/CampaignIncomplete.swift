/// A campaign has all that the law wants of it.
enum CampaignIncomplete: PlanCheck {
  static let id: CheckID = "campaign-incomplete"
  static let severity = Severity.warning
  static let scope = PlanCheckScope.files
  static let summary = Message(
    vi:
      "Phong trào thiếu mục tiêu, phạm vi, đối tượng, nội dung, tiêu chí, thời gian hoặc biện pháp.",
    en: "A campaign lacks objective, scope, audience, contents, criteria, time or measures.")
  static let rationale = Message(
    vi:
      "Tổ chức phong trào thi đua phải xác định mục tiêu, phạm vi, đối tượng, nội dung và tiêu chí, thời gian, kế hoạch, biện pháp.",
    en:
      "Whoever launches a campaign sets its objective, scope, audience, contents and criteria, time, plan and measures."
  )
  static let source = Message(
    vi: "Luật 06/2022/QH15, Điều 17 khoản 1",
    en: "Law 06/2022/QH15, Article 17 clause 1")
  static let remedy = Message(
    vi: "Bổ sung các mục còn thiếu của phong trào.",
    en: "Add what the campaign lacks.")
  static let passing = PlanExample.members(
    #"""
    "campaigns": [ { "id": "day-tot", "name": "Dạy tốt - Học tốt", "kind": "regular",
      "period": { "from": "2024-01-01", "to": "2024-12-31" },
      "purpose": "Nâng cao chất lượng dạy học", "scope": "Toàn trường", "audience": ["teacher", "pupil"],
      "contents": ["Đổi mới phương pháp"],
      "criteria": [ { "id": "tc-1", "text": "Giờ dạy tốt", "target": 90, "unit": "%" } ],
      "measures": ["Dự giờ hằng tháng"], "milestones": [ { "kind": "final", "date": "2024-12-15" } ] } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "campaigns": [ { "id": "day-tot", "name": "Dạy tốt - Học tốt", "scope": "Toàn trường" } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    plan.campaigns.compactMap { campaign in
      let missing = missing(campaign.origin)
      guard !missing.isEmpty else { return nil }
      return finding(
        at: campaign.origin.place,
        vi: "phong trào \"\(campaign.value.name ?? campaign.value.id)\" thiếu "
          + missing.map(\.vi).joined(separator: ", "),
        en: "the campaign \"\(campaign.value.name ?? campaign.value.id)\" lacks "
          + missing.map(\.en).joined(separator: ", "))
    }
  }

  /// What was written but could not be read is not missing: the reader has spoken about it.
  private static func missing(_ campaign: Origin) -> [Message] {
    parts.compactMap { key, name in campaign.holds(key) ? nil : name }
  }

  /// The seven parts of the law, by their members.
  private static let parts: [(String, Message)] = [
    ("purpose", Message(vi: "mục tiêu (purpose)", en: "objective (purpose)")),
    ("scope", Message(vi: "phạm vi (scope)", en: "scope")),
    ("audience", Message(vi: "đối tượng (audience)", en: "audience")),
    ("contents", Message(vi: "nội dung (contents)", en: "contents")),
    ("criteria", Message(vi: "tiêu chí (criteria)", en: "criteria")),
    ("period", Message(vi: "thời gian (period)", en: "time (period)")),
    ("measures", Message(vi: "biện pháp (measures)", en: "measures")),
  ]
}
