/// A campaign ends after it begins.
enum CampaignPeriodReversed: PlanCheck {
  static let id: CheckID = "campaign-period-reversed"
  static let severity = Severity.error
  static let summary = Message(
    vi: "Phong trào kết thúc trước khi bắt đầu.",
    en: "A campaign ends before it begins.")
  static let rationale = Message(
    vi: "Thời gian của phong trào phải có ngày đầu không sau ngày cuối.",
    en: "The first day of a campaign cannot stand behind its last.")
  static let source = Message(
    vi: "Luật 06/2022/QH15, Điều 17 khoản 1",
    en: "Law 06/2022/QH15, Article 17 clause 1")
  static let remedy = Message(
    vi: "Xem lại ngày bắt đầu (from) và ngày kết thúc (to).",
    en: "Look at from and to.")
  static let passing = PlanExample.members(
    #"""
    "campaigns": [ { "id": "a", "period": { "from": "2019-01-01", "to": "2025-12-31" } } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "campaigns": [ { "id": "a", "period": { "from": "2025-01-01", "to": "2019-12-31" } } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    plan.campaigns.compactMap { campaign in
      guard let from = campaign.value.period?.from, let to = campaign.value.period?.to, from > to
      else { return nil }
      return finding(
        at: campaign.origin.member("period").place("to"),
        vi: "phong trào kết thúc ngày \(to.slashed), trước ngày bắt đầu \(from.slashed)",
        en: "the campaign ends on \(to), before it begins on \(from)")
    }
  }
}
