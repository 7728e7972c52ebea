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
    if met >= needed { return whole(evidence, yearsBack: 0..<years) }
    if met + lacking.count < needed { return Found(false, evidence) }
    return Found(nil, evidence, missing: missingRatings(lacking))
  }

  func held(_ tiers: [String], within years: ClosedRange<Int>, count: Int) -> Found {
    var found: [AwardFact] = []
    var ignored: [AwardFact] = []
    var unsure: [AwardFact] = []
    for award in facts.awards where !award.isRevoked && tiers.contains(award.tier) {
      let back = yearsBack(award.year)
      guard back.overlaps(years) else { continue }
      guard years.contains(back.lowerBound), years.contains(back.upperBound) else {
        unsure.append(award)
        continue
      }
      if let category = award.category, context.pack.foundNoMerit.contains(category) {
        ignored.append(award)
      } else {
        found.append(award)
      }
    }
    if found.count < count, found.count + unsure.count >= count {
      return Found(nil, .awards(ordered(found)), missing: .awardYears(named(unsure)))
    }
    if found.count < count, !ignored.isEmpty {
      ignored.sort { ($0.year, $0.tier, $0.decision ?? "") < ($1.year, $1.tier, $1.decision ?? "") }
      found.sort { ($0.year, $0.tier, $0.decision ?? "") < ($1.year, $1.tier, $1.decision ?? "") }
      return Found(false, .deeds(ignored, besides: found))
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
      if run.count == times {
        return whole(.awards(run.reversed()), yearsBack: (0..<times).map { end + $0 * step })
      }
      if run.count > best.count { best = run }
    }
    let unsure = foreignAwards(of: tiers)
    if !unsure.isEmpty,
      (0...max(0, slack)).contains(where: { end in
        isRun(of: tiers, with: unsure, ends: (0..<max(0, times)).map { end + $0 * step })
      })
    {
      return Found(nil, .awards(best.reversed()), missing: .awardYears(named(unsure)))
    }
    var found = Found(false, .awards(best.reversed()))
    found.isDoubtful = isRunBridged(tiers, times: times, every: step)
    return found
  }

  /// Whether the run would be whole if years on maternity leave or at school did not break it: nobody
  /// knows whether they do.
  private func isRunBridged(_ tiers: [String], times: Int, every step: Int) -> Bool {
    guard step == 1, facts.leaves.contains(where: { $0.kind == .maternity || $0.kind == .study })
    else { return false }
    var met = 0
    for back in 0..<(times * 2) {
      let year = context.year.advanced(by: -back)
      if facts.award(of: tiers, in: year) != nil {
        met += 1
        if met == times { return true }
        continue
      }
      let days = year.span(startMonth: context.days.lowerBound.month)
      let span = DateSpan(from: days.lowerBound, to: days.upperBound)
      let isAway = facts.leaves.contains { leave in
        (leave.kind == .maternity || leave.kind == .study) && leave.span.overlaps(span)
      }
      guard isAway else { return false }
    }
    return false
  }

  func notHeld(_ tiers: [String], yearsBefore: Int) -> Found {
    for back in 1...max(1, yearsBefore) {
      if let award = facts.award(of: tiers, in: context.year.advanced(by: -back)) {
        return Found(false, .awards([award]))
      }
    }
    return Found(true, .nothing)
  }

  func initiatives(
    _ scope: InitiativeScope, count: Int, years: Int, isWindowRead: Bool
  ) -> Found {
    var older = 0
    var unsure: [InitiativeFact] = []
    var usable: [InitiativeFact] = []
    var spent: [InitiativeFact] = []
    var unrecognised: [InitiativeFact] = []
    let window = 0..<max(1, years)
    for initiative in facts.initiatives where initiative.scope >= scope {
      let back = yearsBack(initiative)
      guard back.upperBound >= 0 else { continue }
      guard window.contains(back.lowerBound), window.contains(back.upperBound) else {
        guard !isSpent(initiative) else { continue }
        if window.overlaps(back) { unsure.append(initiative) } else { older += 1 }
        continue
      }
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
    if usable.count >= count {
      var found = Found(true, evidence)
      // That a higher title may rest on it again is only a reading.
      found.isDoubtful = usable.count { $0.uses.allSatisfy { !$0.isDecided } } < count
      return found
    }
    let known = usable.count + unrecognised.count
    if known < count, known + unsure.count >= count {
      return Found(nil, evidence, missing: .initiativeYears(unsure.map(\.id).sorted()))
    }
    if known < count {
      var found = Found(false, evidence)
      found.isDoubtful = !isWindowRead && known + unsure.count + older >= count
      return found
    }
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
