/// Ratings, awards and initiatives.
extension EligibilityJudge {
  func rated(_ test: (QualityRating) -> Bool) -> Found {
    let year = context.year
    guard let rating = facts.rating(in: year) else {
      return Found(nil, .nothing, missing: missingRatings([year]))
    }
    let sources = facts.ratings.filter { $0.year == year }.compactMap(\.source)
    return Found(
      test(rating), .rating(RatingFact(year: year, rating: rating, source: sources.min())))
  }

  func missingRatings(_ years: [YearID]) -> MissingFact {
    let contradictory = years.filter(facts.hasContradictoryRatings)
    return contradictory.isEmpty ? .ratings(years) : .contradiction(contradictory)
  }

  /// Counts the years that are rated high enough or in which a title is held.
  func ratings(
    _ least: QualityRating, years: Int, needed: Int, titles: [String]
  ) -> Found {
    var found: [YearID: QualityRating] = [:]
    var held: [AwardFact] = []
    var lacking: [YearID] = []
    var met = 0
    for back in 0..<max(0, years) {
      let year = context.year.advanced(by: -back)
      let rating = facts.rating(in: year)
      if let rating { found[year] = rating }
      if let rating, rating >= least {
        met += 1
      } else if !titles.isEmpty, let award = facts.award(of: titles, in: year) {
        held.append(award)
        met += 1
      } else if rating == nil {
        lacking.append(year)
      }
    }
    let evidence = Evidence.ratings(found, titles: held)
    if met >= needed { return Found(true, evidence) }
    if met + lacking.count < needed { return Found(false, evidence) }
    return Found(nil, evidence, missing: missingRatings(lacking))
  }

  func held(_ tiers: [String], within years: ClosedRange<Int>, count: Int) -> Found {
    var found: [AwardFact] = []
    for award in facts.awards where !award.isRevoked && tiers.contains(award.tier) {
      guard award.year.isSchoolYear == context.year.isSchoolYear else { continue }
      if years.contains(context.year.first - award.year.first) { found.append(award) }
    }
    guard found.count > 1 else { return Found(found.count >= count, .awards(found)) }
    // The same award entered twice is one award.
    found.sort { ($0.year, $0.tier, $0.decision ?? "") < ($1.year, $1.tier, $1.decision ?? "") }
    var distinct: [AwardFact] = []
    for award in found
    where distinct.last.map({ ($0.year, $0.tier) != (award.year, award.tier) }) ?? true {
      distinct.append(award)
    }
    return Found(distinct.count >= count, .awards(distinct))
  }

  func heldRun(_ tiers: [String], times: Int, every step: Int, endingWithin slack: Int) -> Found {
    var best: [AwardFact] = []
    for end in 0...max(0, slack) {
      var run: [AwardFact] = []
      for index in 0..<max(0, times) {
        let year = context.year.advanced(by: -(end + index * step))
        guard let award = facts.award(of: tiers, in: year) else { continue }
        run.append(award)
      }
      if run.count == times { return Found(true, .awards(run.reversed())) }
      if run.count > best.count { best = run }
    }
    return Found(false, .awards(best.reversed()))
  }

  func notHeld(_ tiers: [String], yearsBefore: Int) -> Found {
    for back in 1...max(1, yearsBefore) {
      if let award = facts.award(of: tiers, in: context.year.advanced(by: -back)) {
        return Found(false, .awards([award]))
      }
    }
    return Found(true, .nothing)
  }

  func initiatives(_ scope: InitiativeScope, count: Int, years: Int) -> Found {
    var usable: [InitiativeFact] = []
    var spent: [InitiativeFact] = []
    var unrecognised: [InitiativeFact] = []
    let window = 0..<max(1, years)
    for initiative in facts.initiatives where initiative.scope >= scope {
      guard initiative.year.isSchoolYear == context.year.isSchoolYear,
        window.contains(context.year.first - initiative.year.first)
      else { continue }
      if isSpent(initiative) {
        spent.append(initiative)
      } else if initiative.isRecognised {
        usable.append(initiative)
      } else {
        unrecognised.append(initiative)
      }
    }
    let evidence = Evidence.initiatives(
      usable.sorted { $0.id < $1.id }, spent: spent.sorted { $0.id < $1.id },
      unrecognised: unrecognised.sorted { $0.id < $1.id })
    if usable.count >= count { return Found(true, evidence) }
    if usable.count + unrecognised.count < count { return Found(false, evidence) }
    return Found(
      nil, evidence, missing: .initiativeDecision(unrecognised.map(\.id).sorted()))
  }

  /// Whether a decision has used the initiative up for the asked tier: for a form any other award, for a
  /// title any form, and the same title of another year (Luật 06/2022/QH15, Điều 5; công văn
  /// 5007/BNV-TĐKT). A higher title may rest on it again.
  func isSpent(_ initiative: InitiativeFact) -> Bool {
    initiative.uses.contains { use in
      guard use.isDecided else { return false }
      if use.tier == tier.id { return use.year != context.year }
      let usedForTitle = context.pack.tier(use.tier)?.kind == .title
      return tier.kind == .title ? !usedForTitle : true
    }
  }
}
