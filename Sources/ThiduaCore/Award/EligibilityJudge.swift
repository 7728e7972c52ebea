/// Puts the rules of one tier to the facts of one subject. It knows conditions, no titles.
struct EligibilityJudge {
  let facts: SubjectFacts
  let context: EligibilityContext
  let tier: AwardTier

  /// Asks a criterion.
  func answer(_ criterion: Criterion, standard: String? = nil, depth: Int = 0) -> AnswerTree {
    switch criterion {
    case .rule(let rule): return .answer(answer(rule, standard: standard))
    case .all(let parts):
      return .all(parts.map { answer($0, standard: standard, depth: depth) })
    case .any(let parts):
      return .any(parts.map { answer($0, standard: standard, depth: depth) })
    case .meets(let name):
      // Local rules could make tiers ask for each other; nobody asks so deep in earnest.
      guard depth < 8 else { return .all([]) }
      guard let other = context.pack.tier(name),
        let requires = other.standard(for: facts.kind.nominee)
      else {
        let nominees = context.pack.tier(name)?.nominees ?? []
        return .answer(answer(Rule("nominee", .nominee(nominees), tier.citation), standard: name))
      }
      return .standard(other.id, answer(requires, standard: other.id, depth: depth + 1))
    }
  }

  /// Asks a rule.
  func answer(_ rule: Rule, standard: String? = nil) -> RuleAnswer {
    let found = ask(rule.condition)
    let isVerified =
      rule.citation.state(on: context.on).isVerified
      || (rule.isDoubtfulOnlyWhenFailing && found.truth == true)
    return RuleAnswer(
      rule: rule, standard: standard, truth: found.truth, evidence: found.evidence,
      missing: found.missing, isVerified: isVerified && !found.isDoubtful)
  }

  /// What asking a condition brings.
  struct Found {
    var truth: Bool?
    var evidence: Evidence
    var missing: MissingFact?
    var isDoubtful = false

    init(_ truth: Bool?, _ evidence: Evidence, missing: MissingFact? = nil) {
      self.truth = truth
      self.evidence = evidence
      self.missing = truth == nil ? missing : nil
    }
  }

  private func ask(_ condition: Condition) -> Found {
    switch condition {
    case .ratingAtLeast(let least): rated { $0 >= least }
    case .ratingIs(let rating): rated { $0 == rating }
    case .ratingRun(let least, let years, let titles):
      ratings(least, years: years, needed: years, titles: titles)
    case .ratingCount(let least, let count, let years):
      ratings(least, years: years, needed: count, titles: [])
    case .held(let tiers): held(tiers, within: 0...0, count: 1)
    case .heldBefore(let tiers, let years): held(tiers, within: years...200, count: 1)
    case .heldRun(let tiers, let times, let step, let slack):
      heldRun(tiers, times: times, every: step, endingWithin: slack)
    case .heldCount(let tiers, let count, let years):
      held(tiers, within: 0...max(0, (years ?? 201) - 1), count: count)
    case .notHeld(let tiers, let years): notHeld(tiers, yearsBefore: years)
    case .initiatives(let scope, let count, let years, let isWindowRead):
      initiatives(scope, count: count, years: years, isWindowRead: isWindowRead)
    case .members(let portion, let test): members(portion, test)
    case .memberHolding(let tiers): memberHolding(tiers)
    case .noMemberDiscipline(let least): memberDiscipline(least)
    case .noDiscipline(let least):
      EligibilityJudge.discipline(of: facts, atLeast: least, in: context.days)
        .map { Found(false, .discipline($0, of: nil)) } ?? Found(true, .nothing)
    case .noPendingMatter: pendingMatter()
    case .serviceMonths(let least, let doubtful): serviceMonths(least, doubtfulBelow: doubtful)
    case .serviceYears(let least, let hard): serviceYears(least, hard)
    case .teachingYears(let least, let hard): teachingYears(least, hard)
    case .leaveDays(let limit): leaveDays(below: limit)
    case .registered: registered()
    case .nominee(let kinds): kind(kinds.contains(facts.kind.nominee))
    case .roles(let roles):
      if case .individual(let role) = facts.kind { kind(roles.contains(role)) } else { kind(false) }
    case .collectives(let kinds):
      if case .collective(let own) = facts.kind { kind(kinds.contains(own)) } else { kind(false) }
    case .schools(let schools): Found(schools.contains(context.school), .school(context.school))
    case .categories(let categories):
      Found(categories.contains(context.category), .category(context.category))
    case .pupilLevel(let level): pupil(level)
    case .abolished: Found(false, .nothing)
    }
  }

  private func kind(_ truth: Bool) -> Found { Found(truth, .kind(facts.kind)) }
}
