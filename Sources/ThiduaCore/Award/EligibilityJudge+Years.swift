/// Years of the other kind: an award of 2024 asked about in the school year 2024-2025.
extension EligibilityJudge {
  /// How many years before the asked one a year lies. A year of the other kind lies in two, the nearer
  /// one first.
  func yearsBack(_ year: YearID) -> ClosedRange<Int> {
    let back = context.year.first - year.first
    if year.isSchoolYear == context.year.isSchoolYear { return back...back }
    return context.year.isSchoolYear ? back...(back + 1) : (back - 1)...back
  }

  /// How many years before the asked one an initiative was recognised; where its year is of the other
  /// kind, the day of recognition tells.
  func yearsBack(_ initiative: InitiativeFact) -> ClosedRange<Int> {
    let back = yearsBack(initiative.year)
    guard back.count > 1, let date = initiative.date else { return back }
    let own =
      context.year.isSchoolYear
      ? YearID.school(of: date, startMonth: context.days.lowerBound.month) : .calendar(date.year)
    return yearsBack(own)
  }

  /// Awards of some tiers recorded by the other kind of year, in order.
  func foreignAwards(of tiers: [String]) -> [AwardFact] {
    let found = facts.awards.filter { award in
      !award.isRevoked && tiers.contains(award.tier)
        && award.year.isSchoolYear != context.year.isSchoolYear
    }
    return found.isEmpty ? found : ordered(found)
  }

  /// Whether the years so many back would all be held if awards of the other kind of year may stand for
  /// either of the years they lie in, each for one.
  func isRun(of tiers: [String], with foreign: [AwardFact], ends: [Int]) -> Bool {
    var free = foreign
    // From the oldest year on, each taking the oldest award that fits, no award is wasted.
    for back in ends.sorted(by: >) {
      if facts.award(of: tiers, in: context.year.advanced(by: -back)) != nil { continue }
      guard let index = free.firstIndex(where: { yearsBack($0.year).contains(back) }) else {
        return false
      }
      free.remove(at: index)
    }
    return true
  }

  /// Awards in an order that does not depend on that of the rows.
  func ordered(_ awards: [AwardFact]) -> [AwardFact] {
    awards.sorted { ($0.year, $0.tier, $0.decision ?? "") < ($1.year, $1.tier, $1.decision ?? "") }
  }

  /// `CSTDCS 2024`.
  func named(_ awards: [AwardFact]) -> [String] {
    ordered(awards).map { "\(context.pack.tier($0.tier)?.code ?? $0.tier) \($0.year)" }
  }

  /// A run that holds. Where decided discipline was in effect in one of its years it is in doubt: what was
  /// achieved counts only from the end of discipline, and no article read says whether that year still does.
  func whole(_ evidence: Evidence, yearsBack years: some Sequence<Int>) -> Found {
    guard !facts.disciplines.isEmpty else { return Found(true, evidence) }
    for back in years {
      let days = context.year.advanced(by: -back).span(startMonth: context.days.lowerBound.month)
      let fact = EligibilityJudge.discipline(of: facts, atLeast: .reprimand, in: days)
      guard let fact else { continue }
      var found = Found(true, .disciplined(evidence, by: fact))
      found.isDoubtful = true
      return found
    }
    return Found(true, evidence)
  }
}
