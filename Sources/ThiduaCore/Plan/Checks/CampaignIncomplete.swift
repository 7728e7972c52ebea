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
  static let source = "Luật 06/2022/QH15, Điều 17 khoản 1"
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
      let missing = missing(campaign.value)
      guard !missing.isEmpty else { return nil }
      return finding(
        at: campaign.origin.place,
        vi: "phong trào \"\(campaign.value.name ?? campaign.value.id)\" thiếu "
          + missing.map(\.vi).joined(separator: ", "),
        en: "the campaign \"\(campaign.value.name ?? campaign.value.id)\" lacks "
          + missing.map(\.en).joined(separator: ", "))
    }
  }

  private static func missing(_ campaign: Campaign) -> [Message] {
    func isBlank(_ text: String?) -> Bool { trimmed(text ?? "").isEmpty }
    let parts: [(Bool, Message)] = [
      (isBlank(campaign.purpose), Message(vi: "mục tiêu (purpose)", en: "objective (purpose)")),
      (isBlank(campaign.scope), Message(vi: "phạm vi (scope)", en: "scope")),
      (campaign.audience.isEmpty, Message(vi: "đối tượng (audience)", en: "audience")),
      (campaign.contents.isEmpty, Message(vi: "nội dung (contents)", en: "contents")),
      (campaign.criteria.isEmpty, Message(vi: "tiêu chí (criteria)", en: "criteria")),
      (
        campaign.period?.from == nil && campaign.period?.to == nil,
        Message(vi: "thời gian (period)", en: "time (period)")
      ),
      (campaign.measures.isEmpty, Message(vi: "biện pháp (measures)", en: "measures")),
    ]
    return parts.compactMap { isMissing, name in isMissing ? name : nil }
  }
}
