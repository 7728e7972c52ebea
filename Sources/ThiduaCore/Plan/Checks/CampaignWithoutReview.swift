/// A campaign is reviewed.
enum CampaignWithoutReview: PlanCheck {
  static let id: CheckID = "campaign-without-review"
  static let severity = Severity.warning
  static let scope = PlanCheckScope.files
  static let summary = Message(
    vi: "Phong trào không có ngày sơ kết hay tổng kết.",
    en: "A campaign has neither midterm nor final review.")
  static let rationale = Message(
    vi: "Sơ kết, tổng kết, khen thưởng là một phần của tổ chức phong trào thi đua.",
    en: "Midterm and final review with commendation are part of a campaign.")
  static let source = Message(
    vi: "Luật 06/2022/QH15, Điều 17 khoản 5",
    en: "Law 06/2022/QH15, Article 17 clause 5")
  static let remedy = Message(
    vi: "Thêm vào milestones một mốc midterm (sơ kết) hoặc final (tổng kết).",
    en: "Add a midterm or final milestone.")
  static let passing = PlanExample.members(
    #"""
    "campaigns": [ { "id": "a", "milestones": [ { "kind": "final", "date": "2024-12-15" } ] } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "campaigns": [ { "id": "a", "milestones": [ { "kind": "launch", "date": "2024-01-15" } ] } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    plan.campaigns.compactMap { campaign in
      let isReviewed = campaign.value.milestones.contains {
        $0.kind == .midterm || $0.kind == .final
      }
      guard !isReviewed, !campaign.origin.lostElements("milestones") else { return nil }
      return finding(
        at: campaign.origin.place("milestones"),
        vi:
          "phong trào \"\(campaign.value.name ?? campaign.value.id)\" không có mốc sơ kết, tổng kết",
        en: "the campaign \"\(campaign.value.name ?? campaign.value.id)\" has no review")
    }
  }
}
