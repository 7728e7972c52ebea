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
  static let source = "Luật 06/2022/QH15, Điều 17"
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
    plan.campaigns.flatMap { campaign in
      let dated = LocatedPlan.milestones(of: campaign).compactMap { milestone in
        milestone.value.kind.flatMap { kind in
          milestone.value.date.map { (kind: kind, date: $0, origin: milestone.origin) }
        }
      }
      var latest: [Milestone.Kind: CivilDate] = [:]
      for mark in dated { latest[mark.kind] = max(latest[mark.kind] ?? mark.date, mark.date) }
      return dated.compactMap { mark in
        let earlier = Milestone.Kind.allCases.prefix { $0 != mark.kind }
          .compactMap { kind in latest[kind].map { (kind, $0) } }
        guard let (kind, day) = earlier.max(by: { $0.1 < $1.1 }), day > mark.date else { return nil }
        return finding(
          at: mark.origin.place("date"),
          vi: "\(mark.kind.name.vi) ngày \(mark.date.slashed) đứng trước \(kind.name.vi) ngày \(day.slashed)",
          en: "the \(mark.kind.name.en) of \(mark.date) comes before the \(kind.name.en) of \(day)")
      }
    }
  }
}
