/// The countable figures of one year of one school, or of many schools added up. They are counted from
/// the `YearSummary` all papers of the year take their numbers from.
public struct YearFigures: Sendable, Hashable {
  /// What became of a tier.
  public struct Tier: Sendable, Hashable {
    public var id: String
    public var name: String
    public var kind: AwardTier.Kind
    public var isCollective: Bool
    /// Nil where no registration of the year is known.
    public var registered: YearValue?
    /// Nil where no nomination of the year is known.
    public var nominated: YearValue?
    public var awarded: YearValue
    /// Its place in the lists of papers, from the first.
    var place: Int
  }

  public var year: YearID
  /// Whether anything at all was entered for the year.
  public var hasRecords: Bool
  /// The rule packs by which the year was judged, in order of time.
  public var packs: [String]
  private var values: [YearMeasure: YearValue] = [:]
  /// Collectives first, then people, each from the highest tier.
  public private(set) var tiers: [Tier] = []

  /// The value of a measure; nil where nothing is known.
  public subscript(_ measure: YearMeasure) -> YearValue? {
    // A year without records says nothing, whatever the roster would count for it.
    hasRecords ? values[measure] : nil
  }

  /// Nothing known of a year.
  public init(year: YearID) {
    self.year = year
    hasRecords = false
    packs = []
  }

  /// Counts a year.
  public init(_ summary: YearSummary) {
    year = summary.year
    let isWorked =
      !summary.registrations.isEmpty || !summary.nominations.isEmpty || !summary.decisions.isEmpty
    hasRecords = summary.hasRecords || isWorked || !summary.initiatives.isEmpty
    packs = YearFigures.packs(summary)
    let known = Known(
      awards: isWorked || !summary.awards.isEmpty, registrations: !summary.registrations.isEmpty,
      nominations: !summary.nominations.isEmpty)
    countWork(summary, known)
    if known.awards { countAwards(summary) }
    countRatings(summary)
    countOthers(summary, isWorked: isWorked || !summary.councils.isEmpty)
    let places = summary.law.listedPlaces
    tiers = summary.tiers.map { count in
      Tier(
        id: count.tier.id, name: count.tier.name, kind: count.tier.kind,
        isCollective: count.isCollective,
        registered: known.registrations ? YearValue(count.registered) : nil,
        nominated: known.nominations ? YearValue(count.nominated) : nil,
        awarded: YearValue(count.awarded), place: places[count.tier.id] ?? .max)
    }
  }

  private struct Known {
    var awards: Bool
    var registrations: Bool
    var nominations: Bool
  }

  // MARK: - Counting

  /// The law of the days on which something was decided; without decisions that of the year's last day.
  private static func packs(_ summary: YearSummary) -> [String] {
    let days = summary.awards.compactMap(\.date) + summary.decisions.map(\.date)
    let used = Set(days.map { RulePacks.pack(on: $0).id })
    let list = used.isEmpty ? [summary.law.id] : used
    return RulePacks.all.map(\.id).filter(list.contains)
  }

  private mutating func countWork(_ summary: YearSummary, _ known: Known) {
    let staff = summary.staff
    if !staff.isEmpty { values[.staff] = YearValue(staff.count) }
    if known.registrations {
      values[.registered] = YearValue(summary.registrations.filter { $0.tier != nil }.count)
      let people = staff.filter { summary.registered.contains($0.id) }.count
      values[.registeredShare] = YearValue(people, of: staff.count)
    }
    if known.nominations {
      values[.nominated] = YearValue(
        summary.nominations.filter { $0.state != .withdrawn }.count)
    }
  }

  private mutating func countAwards(_ summary: YearSummary) {
    let awards = summary.awards
    func kind(_ award: YearSummary.Award) -> AwardTier.Kind? {
      summary.law.tier(award.tier)?.kind
        ?? RulePacks.all.reversed().lazy.compactMap { $0.tier(award.tier) }.first?.kind
    }
    values[.awarded] = YearValue(awards.count)
    values[.titles] = YearValue(awards.filter { kind($0) == .title }.count)
    values[.forms] = YearValue(awards.filter { kind($0) == .form }.count)
    let people = awards.filter { !$0.isCollective && !$0.isPupil }
    let groups = awards.filter(\.isCollective)
    values[.collectives] = YearValue(groups.count)
    values[.people] = YearValue(people.count)
    values[.pupils] = YearValue(awards.filter(\.isPupil).count)
    let awarded = Set(people.map(\.subject))
    values[.awardedShare] = YearValue(
      summary.staff.filter { awarded.contains($0.id) }.count, of: summary.staff.count)
    values[.directWorkerShare] = YearValue(
      people.filter(\.isDirectWorker).count, of: people.count)
    values[.smallCollectiveShare] = YearValue(
      groups.filter(\.isSmallCollective).count, of: groups.count)
    // Where nobody's sex was entered, a zero would be a statement nobody made.
    if summary.staff.contains(where: { $0.gender != nil }) {
      values[.femaleShare] = YearValue(people.filter(\.isFemale).count, of: people.count)
    }
    // Awards known from paper decisions alone tell nothing about money.
    if awards.isEmpty || awards.contains(where: { $0.nomination != nil }) {
      values[.prize] = YearValue(summary.prizeTotal.dong)
    }
  }

  private mutating func countRatings(_ summary: YearSummary) {
    for collectives in [false, true] {
      let counts = summary.ratingCounts(collectives: collectives)
      let all = counts.reduce(0) { $0 + $1.count }
      guard all > 0 else { continue }
      func share(_ isIn: (QualityRating) -> Bool) -> YearValue {
        YearValue(counts.filter { isIn($0.rating) }.reduce(0) { $0 + $1.count }, of: all)
      }
      if collectives {
        values[.collectiveExcellentShare] = share { $0 == .excellent }
      } else {
        values[.excellentShare] = share { $0 == .excellent }
        values[.goodShare] = share { $0 >= .good }
        values[.failedShare] = share { $0 == .failed }
      }
    }
  }

  private mutating func countOthers(_ summary: YearSummary, isWorked: Bool) {
    if isWorked || !summary.initiatives.isEmpty || !summary.proposedInitiatives.isEmpty {
      values[.initiatives] = YearValue(summary.initiatives.count)
      values[.widerInitiatives] = YearValue(
        summary.initiatives.filter { $0.scope > .unit }.count)
    }
    if !summary.plans.isEmpty {
      values[.campaigns] = YearValue(summary.campaigns.count)
      values[.thematicCampaigns] = YearValue(
        summary.campaigns.filter { $0.campaign.kind == .thematic }.count)
    }
  }

  // MARK: - Adding up

  /// Adds another school's figures of the same year. What only one of them knows stands as it is.
  public mutating func add(_ other: YearFigures) {
    guard other.hasRecords else { return }
    guard hasRecords else {
      self = other
      return
    }
    packs = RulePacks.all.map(\.id).filter { packs.contains($0) || other.packs.contains($0) }
    for measure in YearMeasure.allCases {
      values[measure] = YearFigures.sum(values[measure], other.values[measure])
    }
    for tier in other.tiers {
      if let index = tiers.firstIndex(where: {
        $0.id == tier.id && $0.isCollective == tier.isCollective
      }) {
        tiers[index].registered = YearFigures.sum(tiers[index].registered, tier.registered)
        tiers[index].nominated = YearFigures.sum(tiers[index].nominated, tier.nominated)
        tiers[index].awarded = tiers[index].awarded + tier.awarded
        tiers[index].place = min(tiers[index].place, tier.place)
      } else {
        tiers.append(tier)
      }
    }
    tiers.sort { left, right in
      left.isCollective != right.isCollective
        ? left.isCollective : (left.place, left.id) < (right.place, right.id)
    }
  }

  private static func sum(_ left: YearValue?, _ right: YearValue?) -> YearValue? {
    guard let left else { return right }
    return right.map { left + $0 } ?? left
  }

  /// What became of a tier; nil where nobody registered, proposed or gave it.
  public func tier(_ id: String, isCollective: Bool) -> Tier? {
    tiers.first { $0.id == id && $0.isCollective == isCollective }
  }

  /// The figures for programs: every measure by its key, null where nothing is known.
  public var json: JSON {
    var fields = JSONFields()
    fields.add("year", year.description)
    fields.add("hasRecords", .bool(hasRecords))
    fields.add("packs", .strings(packs))
    for measure in YearMeasure.allCases {
      fields.add(measure.rawValue, self[measure]?.json ?? .null)
    }
    fields.add(
      "tiers",
      .array(
        tiers.map { tier in
          var line = JSONFields()
          line.add("tier", tier.id)
          line.add("nominee", tier.isCollective ? "collective" : "individual")
          line.add("registered", tier.registered?.json ?? .null)
          line.add("nominated", tier.nominated?.json ?? .null)
          line.add("awarded", tier.awarded.json)
          return line.json
        }))
    return fields.json
  }
}
