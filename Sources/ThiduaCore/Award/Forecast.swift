/// Plays the coming years at their best, to find when each tier could be given first.
struct Forecast {
  private var facts: SubjectFacts
  private let tiers: [AwardTier]
  private let context: EligibilityContext
  private static let horizon = 25
  /// What marks an award that is only hoped for.
  private static let hoped = "dự kiến"

  init(_ subject: SubjectFacts, tiers: [AwardTier], context: EligibilityContext) {
    facts = subject
    facts.disciplines.removeAll { $0.status.isOpen }
    facts.members = subject.members.filter { $0.kind.nominee == .individual }
    self.tiers = tiers
    self.context = context
  }

  /// The first year of each tier, and whether the law that allows it was read.
  func earliest(_ law: (CivilDate) -> RulePack) -> [String: (year: YearID, isVerified: Bool)] {
    var copy = self
    var found: [String: (year: YearID, isVerified: Bool)] = [:]
    for years in 0...Forecast.horizon {
      let later = context.advanced(by: years, law: law)
      copy.improve(later.year)
      let known = tiers.compactMap { later.pack.tier($0.id) }
      // A title of this year may open another of the same year; three rounds reach every chain.
      for _ in 0..<3 {
        for tier in known where copy.facts.award(of: [tier.id], in: later.year) == nil {
          let verdict = Eligibility.judge(copy.facts, for: tier, in: later)
          guard verdict.outcome == .eligible, copy.hasWorkedSince(verdict) else { continue }
          if found[tier.id] == nil {
            found[tier.id] = (later.year, verdict.isVerified && copy.isCertain(verdict))
          }
          copy.facts.awards.append(
            AwardFact(tier: tier.id, year: later.year, source: Forecast.hoped))
        }
      }
      for tier in tiers where found[tier.id] == nil {
        if copy.facts.award(of: [tier.id], in: later.year) != nil {
          found[tier.id] = (later.year, true)
        }
      }
      if found.count == tiers.count { break }
    }
    return found
  }

  /// Whether the years a form asks for lie behind the hoped-for form it builds on: what was rewarded
  /// once is not rewarded again (Luật 06/2022/QH15, Điều 5 khoản 2).
  private func hasWorkedSince(_ verdict: Verdict) -> Bool {
    guard let (base, years) = foundation(of: verdict) else { return true }
    return verdict.context.year.first - base.first >= years
  }

  /// No article read says from when those years count, so that a date that rests on it is unverified.
  private func isCertain(_ verdict: Verdict) -> Bool { foundation(of: verdict) == nil }

  /// The year of the hoped-for form a form builds on, and how many years of work are asked; nil where
  /// the lower form is already held or none is asked.
  private func foundation(of verdict: Verdict) -> (base: YearID, years: Int)? {
    guard verdict.tier.kind == .form else { return nil }
    var answers: [RuleAnswer] = []
    verdict.tree.deciding(into: &answers)
    var base: YearID?
    var years = 0
    for answer in answers {
      switch (answer.rule.condition, answer.evidence) {
      case (.heldBefore, .awards(let awards)):
        guard awards.allSatisfy({ $0.source == Forecast.hoped }) else { return nil }
        base = awards.map(\.year).min()
      case (.ratingRun(_, let run, _), _): years = max(years, run)
      default: continue
      }
    }
    return base.map { ($0, years) }
  }

  /// Adds the best that a year without a recorded result could bring.
  private mutating func improve(_ year: YearID) {
    if !facts.ratings.contains(where: { $0.year == year }) {
      facts.ratings.append(RatingFact(year: year, rating: .excellent))
    }
    facts.registrations.append(RegistrationFact(year: year, tier: nil))
    if year > context.year {
      for number in 0..<7 {
        facts.initiatives.append(
          InitiativeFact(
            id: "du-kien-\(year)-\(number)", title: "", scope: .nation, year: year,
            decision: Forecast.hoped))
      }
    }
    for index in facts.members.indices where year > context.year {
      facts.members[index].ratings.append(RatingFact(year: year, rating: .excellent))
      for name in tiers.flatMap(\.memberTiers) {
        facts.members[index].awards.append(AwardFact(tier: name, year: year))
      }
    }
  }
}

extension AwardTier {
  /// The tiers that members of a collective must hold.
  fileprivate var memberTiers: [String] {
    standards.flatMap(\.requires.rules)
      .flatMap { (rule: Rule) -> [String] in
        switch rule.condition {
        case .members(_, .holding(let tiers)): tiers
        case .memberHolding(let tiers): tiers
        default: []
        }
      }
  }
}
