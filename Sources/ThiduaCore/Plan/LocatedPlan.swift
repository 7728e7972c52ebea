/// A plan that knows where each of its values stands: what checks look at.
public struct LocatedPlan: Sendable {
  public private(set) var plan: Plan
  let origin: Origin
  /// The lines of the text the plan was read from; nil for JSON.
  let text: PlanText?
  /// The computed time of each task; nil where it has none or it cannot be understood.
  private(set) var dues: [TaskDue?]

  init(_ plan: Plan, _ origin: Origin, text: PlanText? = nil) {
    self.plan = plan
    self.origin = origin
    self.text = text
    dues = plan.tasks.map { plan.due(of: $0) }
  }

  /// The same plan with its times understood by the semesters of its school.
  func understood(by semesters: Semesters) -> LocatedPlan {
    guard semesters != plan.semesters else { return self }
    var copy = self
    copy.plan.semesters = semesters
    copy.dues = copy.plan.tasks.map { copy.plan.due(of: $0) }
    return copy
  }

  /// Reads a located plan from the tree of a JSON file, with everything that is wrong about the
  /// reading. What could not be read is absent from the plan.
  static func read(_ document: JSONDocument) throws(Failure) -> (LocatedPlan, [Finding]) {
    let sink = JSONFindings(document)
    try refuseForeignSchema(of: document)
    let origin = Origin.json(document, document.root)
    guard let object = JSONObjectReader(document.root, sink) else {
      return (LocatedPlan(Plan(id: "", kind: .annual), origin), sink.all)
    }
    _ = object.text("schema", required: true)
    let plan = Plan(object)
    object.finish()
    return (LocatedPlan(plan, origin), sink.all)
  }

  /// - Throws: `Failure` of kind `badData` where the schema is another one; a schema that is missing
  ///   or no string is an ordinary finding.
  private static func refuseForeignSchema(of document: JSONDocument) throws(Failure) {
    guard case .string(let schema)? = document.root["schema"]?.content, schema != Plan.schema else {
      return
    }
    _ = try document.decode(Plan.self, schema: Plan.schema)
  }

  // MARK: - Parts

  private func located<Value>(_ key: String, _ values: [Value]) -> [Located<Value>] {
    LocatedPlan.pair(values, origin.objects(key), or: origin)
  }

  private static func pair<Value>(
    _ values: [Value], _ origins: [Origin], or fallback: Origin
  ) -> [Located<Value>] {
    values.enumerated().map { index, value in
      Located(value: value, origin: index < origins.count ? origins[index] : fallback)
    }
  }

  var legalBases: [Located<LegalBase>] { located("legalBases", plan.legalBases) }
  var campaigns: [Located<Campaign>] { located("campaigns", plan.campaigns) }
  var targets: [Located<PlanTarget>] { located("targets", plan.targets) }
  var tasks: [Located<PlanTask>] { located("tasks", plan.tasks) }
  /// The tasks with their computed times.
  var timedTasks: [(task: Located<PlanTask>, due: TaskDue?)] {
    zip(tasks, dues).map { ($0, $1) }
  }
  var responsibilities: [Located<Responsibility>] {
    located("responsibilities", plan.responsibilities)
  }
  var recipients: [Located<PlanRecipient>] { located("recipients", plan.recipients) }

  /// The documents cited, those that launched campaigns too.
  var citations: [Located<LegalBase>] {
    legalBases
      + campaigns.compactMap { campaign in
        campaign.value.launchDocument.map {
          Located(value: $0, origin: campaign.origin.member("launchDocument"))
        }
      }
  }

  /// The anniversaries, those of the years of a stage plan too.
  var anniversaries: [Located<Anniversary>] {
    let years = located("years", plan.years)
    return located("anniversaries", plan.anniversaries)
      + years.flatMap { year in
        LocatedPlan.pair(
          year.value.commemorations, year.origin.objects("commemorations"), or: year.origin)
      }
  }

  /// The milestones of a campaign.
  static func milestones(of campaign: Located<Campaign>) -> [Located<Milestone>] {
    pair(campaign.value.milestones, campaign.origin.objects("milestones"), or: campaign.origin)
  }

  /// The criteria of a campaign.
  static func criteria(of campaign: Located<Campaign>) -> [Located<CampaignCriterion>] {
    pair(campaign.value.criteria, campaign.origin.objects("criteria"), or: campaign.origin)
  }

  // MARK: - Days

  /// The last day the paper can have been signed on: its date; for a draft the day asked about; for a
  /// text with a blank day (`ngày … tháng 02 năm 2022`) the last of that month.
  func signingDay(_ context: PlanContext) -> CivilDate? {
    (plan.isIssued ? plan.date ?? context.on : context.on ?? plan.date) ?? text?.latestDay
  }
}
