/// A campaign is launched, pledged, reviewed and closed in this order.
enum MilestoneOrder: PlanCheck {
  static let id: CheckID = "milestone-order"
  static let severity = Severity.error
  static let summary = Message(
    vi: "Các mốc của phong trào không theo thứ tự phát động, giao ước, sơ kết, tổng kết.",
    en: "The milestones are not in the order launch, pledge, midterm, final.")
  static let rationale = Message(
    vi: "Không thể sơ kết trước khi phát động, hay tổng kết trước khi sơ kết.",
    en: "There is no review before the launch, and no final review before the midterm.")
  static let source = Message(
    vi: "Luật 06/2022/QH15, Điều 17",
    en: "Law 06/2022/QH15, Article 17")
  static let remedy = Message(
    vi: "Xem lại ngày của các mốc.",
    en: "Look at the days of the milestones.")
  static let passing = PlanExample.members(
    #"""
    "campaigns": [ { "id": "a", "milestones": [
      { "kind": "midterm", "date": "2024-06-30" }, { "kind": "final", "date": "2024-12-15" } ] } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "campaigns": [ { "id": "a", "milestones": [
      { "kind": "midterm", "date": "2024-12-30" }, { "kind": "final", "date": "2024-12-15" } ] } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    plan.campaigns.flatMap { campaign -> [Finding] in
      let marks = LocatedPlan.milestones(of: campaign)
      var latest: [Milestone.Kind: CivilDate] = [:]
      for mark in marks {
        guard let kind = mark.value.kind, let date = mark.value.date else { continue }
        latest[kind] = max(latest[kind] ?? date, date)
      }
      return marks.compactMap { finding(about: $0, latest) }
    }
  }

  /// A finding where a milestone lies before one that should have come earlier.
  private static func finding(
    about mark: Located<Milestone>, _ latest: [Milestone.Kind: CivilDate]
  ) -> Finding? {
    guard let kind = mark.value.kind, let date = mark.value.date else { return nil }
    let earlier = Milestone.Kind.allCases.prefix { $0 != kind }
    for other in earlier {
      guard let day = latest[other], day > date else { continue }
      return finding(
        at: mark.origin.place("date"),
        vi: "\(kind.name.vi) ngày \(date.slashed) lại trước \(other.name.vi) ngày \(day.slashed)",
        en: "the \(kind.name.en) of \(date) comes before the \(other.name.en) of \(day)")
    }
    return nil
  }
}
