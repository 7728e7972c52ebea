/// Every figure of a year, computed once: all papers take their numbers from here, so that no two
/// papers can disagree.
public struct YearSummary {
  /// An award given for the year.
  public struct Award {
    public var subject: String
    public var name: String
    public var tier: String
    /// Post and unit of a person, the kind of a collective.
    public var detail: String
    public var isCollective: Bool
    public var isDirectWorker: Bool
    public var isSmallCollective: Bool
    public var isFemale: Bool
    public var isPupil: Bool
    public var decision: String?
    public var date: CivilDate?
    public var prize: Money
    /// The id of the nomination; nil for an award known from a paper decision.
    public var nomination: String?
    /// Số sổ vàng: its place in the decision; nil for an award known from a paper decision.
    public var goldenNumber: Int?
    /// Whether a later decision took it back.
    public var isRevoked = false

    /// Whom it went to.
    var nominee: NomineeKind { isCollective ? .collective : isPupil ? .pupil : .individual }
  }

  /// What became of a tier in the year.
  public struct TierCount {
    public var tier: AwardTier
    public var isCollective: Bool
    public var registered: Int
    public var nominated: Int
    public var awarded: Int
  }

  /// A campaign that ran in the year.
  public struct CampaignResult {
    public var campaign: Campaign
    public var plan: Plan
    public var registered: Int
    /// The ranking of the whole year, or of its first half; nil for a campaign without scores.
    public var ranking: Ranking?
    /// How much of that time has scores, where it is too little to speak of the whole.
    public var partial: ScoreCoverage?
  }

  public let unit: Unit
  public let roster: Roster
  public let year: YearID
  /// How much of the year is told about.
  public let extent: YearExtent
  public let law: RulePack
  /// The last day of the year or its half, or today if that is not over.
  public let day: CivilDate
  public let staff: [Individual]
  public let plans: [Plan]
  public let campaigns: [CampaignResult]
  public let nominations: [Nomination]
  /// Every award ever given for the year, revoked ones too: what its decision says to this day.
  public let given: [Award]
  /// The awards that stand.
  public let awards: [Award]
  public let tiers: [TierCount]
  public let ratings: [RatingRecord]
  public let initiatives: [Initiative]
  public let proposedInitiatives: [InitiativeProposal]
  public let councils: [Council]
  public let meetings: [Meeting]
  public let submissions: [Submission]
  public let decisions: [Decision]
  public let narrative: Narrative
  /// The tasks of the year's plans, with those noted as done by then.
  public let tasks: TaskList
  public let pledges: [Pledge]
  public let exemplars: [Exemplar]
  public let notices: [Notice]
  public let complaints: [Complaint]
  /// The unit's fund: what was given to it, and what decisions pay from it.
  public let fund: FundStatement
  /// Ids of those who registered a title.
  public let registered: Set<String>
  /// The registrations that stand.
  let registrations: [Registration]

  /// Computes the figures of a year, or of its first half: then nothing counts that is of a later day,
  /// or of no day at all.
  ///
  /// - Parameter detail: whether all is read that papers tell of, or only what `YearFigures` count.
  /// - Throws: `refused` where the year has no first half (no semesters are set), `badData` for records
  ///   that cannot be read.
  public init(
    _ workspace: Workspace, year: YearID, today: CivilDate, extent: YearExtent = .whole,
    detail: YearDetail = .papers
  ) throws(Failure) {
    let unit = try workspace.unit()
    let days = year.span(startMonth: unit.yearStartMonth)
    let cut = try extent.lastDay(of: year, workspace)
    let day = min(today, cut ?? days.upperBound)
    let limit = cut == nil ? nil : day
    func counts(_ date: CivilDate?) -> Bool {
      guard let limit else { return true }
      return date.map { $0 <= limit } ?? false
    }
    let roster = try workspace.roster().asOf(day)
    self.unit = unit
    self.roster = roster
    self.year = year
    self.extent = extent
    self.day = day
    law = try workspace.law(on: day)
    staff = roster.individuals.filter {
      $0.isPresent(on: day) && $0.position(on: day)?.role != .pupil
    }
    plans = try workspace.plans().filter { $0.status != .draft && $0.runs(in: days) }
      .filter { limit == nil || $0.date == nil || counts($0.date) }
      .sorted { ($0.date?.dayNumber ?? 0, $0.id) < ($1.date?.dayNumber ?? 0, $1.id) }
    let nominations = try workspace.nominations(year)
    self.nominations = limit.map { day in nominations.compactMap { $0.until(day) } } ?? nominations
    // A rating is of the whole year; its half has none.
    ratings =
      extent == .whole ? try workspace.ratings().filter { $0.year == year } : []
    initiatives = try workspace.initiatives().filter { $0.year == year && counts($0.date) }
    proposedInitiatives = try workspace.initiativeProposals(year)
    let isPaper = detail != .figures
    councils = try workspace.councils(year).filter { counts($0.date) }
    meetings = isPaper ? try workspace.meetings(year).filter { counts($0.date) } : []
    submissions = isPaper ? try workspace.submissions(year).filter { counts($0.date) } : []
    decisions = try workspace.decisions(year).filter { counts($0.date) }
    narrative = isPaper ? try workspace.narrative(year, extent) : Narrative()
    let registrations = try workspace.registrations(year).filter { item in
      limit.map(item.stands) ?? (item.withdrawn == nil)
    }
    registered = Set(registrations.filter { $0.tier != nil }.map(\.subject))
    self.registrations = registrations
    let planned = YearSummary.campaigns(of: plans)
    let scored = try YearSummary.alsoScored(planned, workspace, year, extent)
    campaigns = try YearSummary.results(
      of: (planned + scored).sorted { $0.campaign.id < $1.campaign.id }, workspace, year,
      registrations, extent, detail)
    let prizes = try DecisionPrizes(
      self.nominations, decisions, roster,
      law: { day throws(Failure) in try workspace.law(on: day) })
    given = try YearSummary.awards(
      self.nominations, decisions, try workspace.history(), year, roster, day, prizes, law
    ).filter { counts($0.date) }
    awards = given.filter { !$0.isRevoked }
    tiers = YearSummary.tiers(law, registrations, self.nominations, awards, roster)
    let done = isPaper ? try workspace.doneTasks().filter { $0.on.map { $0 <= day } ?? false } : []
    tasks = TaskList(
      joining: isPaper ? plans.map { TaskList($0, on: day, done: done) } : [])
    pledges =
      isPaper
      ? try workspace.pledges(year).map { pledge in limit.map(pledge.until) ?? pledge } : []
    let exemplars =
      isPaper
      ? try workspace.list(Exemplar.self, at: Workspace.path(year, "exemplars.json")) : []
    self.exemplars = limit.map { day in exemplars.compactMap { $0.until(day) } } ?? exemplars
    notices = isPaper ? try workspace.notices(year).filter { counts($0.from) } : []
    complaints = isPaper ? try workspace.complaints(year).filter { counts($0.date) } : []
    let money =
      isPaper ? try workspace.list(FundEntry.self, at: Workspace.path(year, "fund.json")) : []
    fund = FundStatement(
      money.filter { counts($0.date) }, decisions, self.nominations, prizes, roster, of: unit)
  }

  /// The year before, for comparisons; nil where it has no records.
  public func yearBefore(in workspace: Workspace) throws(Failure) -> YearSummary? {
    let summary = try YearSummary(
      workspace, year: year.advanced(by: -1), today: day, detail: .figures)
    return summary.hasRecords ? summary : nil
  }

  // MARK: - Shares

  /// Whether anything at all was entered for the year.
  public var hasRecords: Bool {
    !(plans.isEmpty && campaigns.isEmpty && nominations.isEmpty && awards.isEmpty && ratings.isEmpty
      && tiers.isEmpty)
  }

  /// All prize money of the year.
  public var prizeTotal: Money { awards.reduce(.zero) { $0 + $1.prize } }

  /// How many people have a rating, by rating from the best.
  public func ratingCounts(collectives: Bool) -> [(rating: QualityRating, count: Int)] {
    let ids = Set(collectives ? roster.collectives.map(\.id) : staff.map(\.id))
    return QualityRating.allCases.sorted(by: >).map { rating in
      (rating, ratings.filter { $0.rating == rating && ids.contains($0.subject) }.count)
    }
  }

  // MARK: - Gathering

  /// The campaigns of plans, by id. The same id in several plans is one campaign that goes on: the later
  /// of these plans has it.
  private static func campaigns(of plans: [Plan]) -> [PlannedCampaign] {
    var byID: [String: PlannedCampaign] = [:]
    for plan in plans {
      for campaign in plan.campaigns {
        byID[campaign.id] = PlannedCampaign(plan: plan, campaign: campaign)
      }
    }
    return byID.values.sorted { $0.campaign.id < $1.campaign.id }
  }

  /// What came of campaigns in a year; those whose time lies elsewhere are left out.
  static func results(
    of campaigns: [PlannedCampaign], _ workspace: Workspace, _ year: YearID,
    _ registrations: [Registration], _ extent: YearExtent = .whole,
    _ detail: YearDetail = .papers
  ) throws(Failure) -> [CampaignResult] {
    let days = year.span(startMonth: try workspace.unit().yearStartMonth)
    let last = try extent.lastDay(of: year, workspace) ?? days.upperBound
    let span = DateSpan(from: days.lowerBound, to: last)
    let calendar = try workspace.calendar(year)
    let period = extent.period(in: calendar)
    let all = detail == .papers ? try workspace.scoredCampaigns() : []
    let scored = Dictionary(
      all.map { ($0.id, $0.rubric) }, uniquingKeysWith: { one, _ in one })
    var results: [CampaignResult] = []
    for planned in campaigns {
      let campaign = planned.campaign
      if let period = campaign.period, !period.overlaps(span) { continue }
      var ranking: Ranking?
      var partial: ScoreCoverage?
      if let period, let rubric = scored[campaign.id] ?? nil,
        rubric.periodKinds.contains(period.kind)
      {
        let found = try workspace.ranking(year, campaign: campaign.id, period: period)
        if found.rows.contains(where: { $0.score.total != nil }) {
          ranking = found
          let coverage = ScoreCoverage(found, calendar, time: campaign.period)
          if coverage.isPartial { partial = coverage }
        }
      }
      results.append(
        CampaignResult(
          campaign: campaign, plan: planned.plan,
          registered: Set(registrations.filter { $0.campaign == campaign.id }.map(\.subject)).count,
          ranking: ranking, partial: partial))
    }
    return results
  }

  private static func awards(
    _ nominations: [Nomination], _ decisions: [Decision], _ history: History, _ year: YearID,
    _ roster: Roster, _ day: CivilDate, _ prizes: DecisionPrizes, _ law: RulePack
  ) throws(Failure) -> [Award] {
    var awards: [Award] = []
    for nomination in nominations {
      guard let event = nomination.event(.awarded) else { continue }
      var given = award(
        nomination.subject, nomination.tier, roster, day, event.paper, event.date,
        prizes.amount(of: nomination.id), nomination.id)
      given.isRevoked = nomination.state == .revoked
      let paper = decisions.first {
        $0.kind == .award && $0.number == event.paper && $0.nominations.contains(nomination.id)
      }
      given.goldenNumber = paper?.goldenNumber(of: nomination.id)
      awards.append(given)
    }
    for record in history.awards where record.year == year {
      let isKnown = awards.contains {
        $0.subject == record.subject && $0.tier == record.tier
          && (record.revocation == nil ? !$0.isRevoked : $0.decision == record.decision)
      }
      guard !isKnown else { continue }
      var given = award(
        record.subject, record.tier, roster, day, record.decision, record.date, .zero, nil)
      given.isRevoked = record.revocation != nil
      awards.append(given)
    }
    let order = Dictionary(
      roster.subjects.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { one, _ in one })
    let places = law.listedPlaces
    return awards.sorted { left, right in
      let (one, two) = (places[left.tier] ?? .max, places[right.tier] ?? .max)
      return one != two ? one < two : (order[left.subject] ?? 0) < (order[right.subject] ?? 0)
    }
  }

  private static func award(
    _ subject: String, _ tier: String, _ roster: Roster, _ day: CivilDate, _ decision: String?,
    _ date: CivilDate?, _ prize: Money, _ nomination: String?
  ) -> Award {
    let person = roster.individual(subject)
    let position = person?.position(on: day)
    let group = roster.collective(subject)
    let detail = person.map { roster.postAndUnit(of: $0, on: day) }
    return Award(
      subject: subject, name: roster.name(of: subject), tier: tier,
      detail: (detail ?? group?.kind.name.vi ?? "").capitalisedFirst, isCollective: person == nil,
      isDirectWorker: position.map { $0.role == .teacher || $0.role == .staff } ?? false,
      isSmallCollective: group?.isSmall ?? false, isFemale: person?.gender == .female,
      isPupil: position?.role == .pupil, decision: decision, date: date, prize: prize,
      nomination: nomination)
  }

  private static func tiers(
    _ law: RulePack, _ registrations: [Registration], _ nominations: [Nomination],
    _ awards: [Award], _ roster: Roster
  ) -> [TierCount] {
    var counts: [TierCount] = []
    for isCollective in [true, false] {
      for tier in law.listed {
        func isOurs(_ subject: String) -> Bool {
          (roster.individual(subject) == nil) == isCollective
        }
        let count = TierCount(
          tier: tier, isCollective: isCollective,
          registered: registrations.filter { $0.tier == tier.id && isOurs($0.subject) }.count,
          nominated: nominations.filter {
            $0.tier == tier.id && isOurs($0.subject) && $0.state != .withdrawn
          }.count,
          awarded: awards.filter { $0.tier == tier.id && $0.isCollective == isCollective }.count)
        if count.registered + count.nominated + count.awarded > 0 { counts.append(count) }
      }
    }
    return counts
  }
}
