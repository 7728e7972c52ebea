/// A campaign and the plan that holds it.
public struct PlannedCampaign: Sendable {
  public var plan: Plan
  public var campaign: Campaign
}

extension Workspace {
  /// The plans of the workspace, by file name. What a plan says wrongly is for `plan check`; a file that
  /// cannot be read wholly is refused, never half-read.
  ///
  /// - Throws: `badData` with all findings of such a file.
  public func plans() throws(Failure) -> [Plan] {
    var plans: [Plan] = []
    var semesters = Semesters.usual
    for name in try names(in: "plans") where name.hasSuffix(".json") {
      guard var plan = try record("plans/\(name)", Plan.self, schema: Plan.schema) else { continue }
      if plans.isEmpty { semesters = Semesters(of: try unit()) }
      plan.semesters = semesters
      plans.append(plan)
    }
    return plans
  }

  /// All campaigns of all plans. The same id in several plans is one campaign that goes on: the plan
  /// with the later date has it.
  public func campaigns() throws(Failure) -> [PlannedCampaign] {
    var byID: [String: PlannedCampaign] = [:]
    for plan in try plans() {
      for campaign in plan.campaigns {
        if let known = byID[campaign.id], Workspace.isLater(known.plan, than: plan) { continue }
        byID[campaign.id] = PlannedCampaign(plan: plan, campaign: campaign)
      }
    }
    return byID.values.sorted { $0.campaign.id < $1.campaign.id }
  }

  /// A campaign by its id, an unambiguous beginning of it, or its name.
  ///
  /// - Throws: `refused` where there is none, or several.
  public func campaign(_ text: String) throws(Failure) -> PlannedCampaign {
    try Lookup.find(
      text, among: try campaigns(), id: { $0.campaign.id }, name: { $0.campaign.name ?? "" },
      what: Message(vi: "phong trào", en: "campaign"))
  }

  private static func isLater(_ one: Plan, than other: Plan) -> Bool {
    (one.date?.dayNumber ?? .min, one.id) > (other.date?.dayNumber ?? .min, other.id)
  }
}

extension Workspace {
  /// The path of a plan's file.
  public static func planPath(_ id: String) -> String { "plans/\(id).json" }

  /// The ids of the rubrics there are.
  public func rubricIDs() throws(Failure) -> Set<String> {
    Set(try names(in: "rubrics").filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) })
  }
}
