/// A campaign runs in the plan's time.
enum CampaignOutsidePlan: PlanCheck {
  static let id: CheckID = "campaign-outside-plan"
  static let severity = Severity.warning
  static let summary = Message(
    vi: "Thời gian của phong trào nằm ngoài thời gian của kế hoạch.",
    en: "A campaign has no day in common with the plan's time.")
  static let rationale = Message(
    vi: "Kế hoạch chỉ tổ chức được những phong trào diễn ra trong thời gian của nó.",
    en: "A plan can only carry campaigns that run in its time.")
  static let source = Message(
    vi: "Luật 06/2022/QH15, Điều 17 khoản 1",
    en: "Law 06/2022/QH15, Article 17 clause 1")
  static let remedy = Message(
    vi: "Xem lại thời gian của phong trào và của kế hoạch.",
    en: "Look at the times of campaign and plan.")
  static let passing = PlanExample.members(
    #"""
    "period": { "from": "2024-01-01", "to": "2024-12-31" },
    "campaigns": [ { "id": "a", "period": { "from": "2019-01-01", "to": "2025-12-31" } } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "period": { "from": "2024-01-01", "to": "2024-12-31" },
    "campaigns": [ { "id": "a", "period": { "from": "2019-01-01", "to": "2023-12-31" } } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    guard let whole = plan.plan.period, !whole.isReversed else { return [] }
    return plan.campaigns.compactMap { campaign in
      guard let period = campaign.value.period, !period.isReversed, !period.overlaps(whole)
      else { return nil }
      return finding(
        at: campaign.origin.place("period"),
        vi:
          "phong trào \"\(campaign.value.name ?? campaign.value.id)\" (\(period.inWords.vi)) không có ngày nào "
          + "trong thời gian của kế hoạch (\(whole.inWords.vi))",
        en:
          "the campaign \"\(campaign.value.name ?? campaign.value.id)\" (\(period.inWords.en)) has no day in the "
          + "plan's time (\(whole.inWords.en))"
      )
    }
  }
}
