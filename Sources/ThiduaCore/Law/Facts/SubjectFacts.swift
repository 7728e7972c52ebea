/// What is known about one person or collective on the judged day. Nothing here is a judgement, and an
/// absent row means what the contract says: no rating is unknown, no award is not held.
public struct SubjectFacts: Sendable, Hashable {
  public var id: String
  public var name: String
  public var kind: SubjectKind
  /// The day the person entered service.
  public var start: CivilDate?
  /// Stretches in which the person had left and came back: whether they count, the papers say.
  public var away: [DateSpan]
  public var ratings: [RatingFact]
  public var awards: [AwardFact]
  public var initiatives: [InitiativeFact]
  public var disciplines: [DisciplineFact]
  public var leaves: [LeaveFact]
  public var registrations: [RegistrationFact]
  public var pupilResults: [PupilResultFact]
  public var service: [ServiceFact]
  /// The people of a collective on the judged day. Pupils may be among them; they are not counted.
  public var members: [SubjectFacts]

  /// Makes facts; what is left out is not known.
  public init(
    id: String, name: String, kind: SubjectKind, start: CivilDate? = nil,
    away: [DateSpan] = [], ratings: [RatingFact] = [], awards: [AwardFact] = [],
    initiatives: [InitiativeFact] = [],
    disciplines: [DisciplineFact] = [], leaves: [LeaveFact] = [],
    registrations: [RegistrationFact] = [], pupilResults: [PupilResultFact] = [],
    service: [ServiceFact] = [], members: [SubjectFacts] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.start = start
    self.away = away
    self.ratings = ratings
    self.awards = awards
    self.initiatives = initiatives
    self.disciplines = disciplines
    self.leaves = leaves
    self.registrations = registrations
    self.pupilResults = pupilResults
    self.service = service
    self.members = members
  }

  /// The award of one of some tiers held for a year, if any; a revoked one is not held.
  ///
  /// Of several the one with the smallest tier, then number: the answer does not depend on the order.
  public func award(of tiers: [String], in year: YearID) -> AwardFact? {
    var best: AwardFact?
    for fact in awards where fact.year == year && !fact.isRevoked && tiers.contains(fact.tier) {
      guard let known = best else {
        best = fact
        continue
      }
      if (fact.tier, fact.decision ?? "") < (known.tier, known.decision ?? "") { best = fact }
    }
    return best
  }

  /// The rating of a year, or nil where there is none or rows contradict each other.
  public func rating(in year: YearID) -> QualityRating? {
    var found: QualityRating?
    for fact in ratings where fact.year == year {
      if let found, found != fact.rating { return nil }
      found = fact.rating
    }
    return found
  }

  /// Whether two rows give different ratings for the year.
  public func hasContradictoryRatings(in year: YearID) -> Bool {
    let rows = ratings.filter { $0.year == year }
    return rows.contains { $0.rating != rows.first?.rating }
  }
}
