import Testing

@testable import ThiduaCore

/// Proves that the cases of law reach every tier, every rule and every condition of every regime, both ways,
/// and as unknown where a fact can be lacking. A new rule without cases fails here.
struct LawCoverageTests {
  /// What the cases of a pack answered: `tier nominee rule` with the answers met, and the outcomes.
  private struct Met {
    var answers: [String: Set<String>] = [:]
    var outcomes: [String: Set<Verdict.Outcome>] = [:]
  }

  private static func word(_ truth: Bool?) -> String {
    truth.map { $0 ? "yes" : "no" } ?? "unknown"
  }

  private static func met() throws -> Met {
    var met = Met()
    for one in try LawCaseTests.files().flatMap(LawCaseTests.cases) {
      guard let context = one.context, let tier = context.pack.tier(one.tier) else { continue }
      let verdict = Eligibility.judge(one.facts, for: tier, in: context)
      met.outcomes["\(context.pack.id) \(tier.id)", default: []].insert(verdict.outcome)
      var answers: [RuleAnswer] = []
      verdict.tree.all(into: &answers)
      for answer in answers where answer.standard == nil {
        let key = "\(context.pack.id) \(tier.id) \(answer.rule.id)"
        met.answers[key, default: []].insert(word(answer.truth))
      }
    }
    return met
  }

  @Test func everyTierOfEveryRegimeHasEveryOutcome() throws {
    let met = try LawCoverageTests.met()
    for pack in RulePacks.all {
      for tier in pack.tiers {
        let found = met.outcomes["\(pack.id) \(tier.id)"] ?? []
        var expected: Set<Verdict.Outcome> = [.ineligible]
        if !tier.isAbolished {
          expected.insert(.eligible)
          if tier.bars.contains(where: { $0.effect == .defers }) { expected.insert(.deferred) }
          let rules = pack.rules(of: tier)
          if rules.contains(where: { $0.condition.canBeUnknown }) { expected.insert(.unknown) }
          // What only people judge refuses nobody of the right kind.
          if rules.isEmpty { expected.remove(.ineligible) }
        }
        let lacking = expected.subtracting(found)
        #expect(lacking.isEmpty, "\(pack.id) \(tier.code): \(lacking)")
      }
    }
  }

  @Test func everyRuleOfEveryRegimeIsMetBothWays() throws {
    let met = try LawCoverageTests.met()
    for pack in RulePacks.all {
      for tier in pack.tiers {
        for rule in tier.bars + tier.standards.flatMap({ $0.requires.rules }) {
          let found = met.answers["\(pack.id) \(tier.id) \(rule.id)"] ?? []
          var expected: Set<String> = rule.condition == .abolished ? ["no"] : ["yes", "no"]
          if rule.condition.canBeUnknown { expected.insert("unknown") }
          let lacking = expected.subtracting(found)
          #expect(lacking.isEmpty, "\(pack.id) \(tier.code) \(rule.id): \(lacking)")
        }
      }
    }
  }

  /// The days before and after each change of regime are judged.
  @Test(arguments: [
    "2017-12-14", "2017-12-15", "2023-12-31", "2024-01-01", "2024-02-14", "2024-02-15",
    "2024-04-14", "2024-04-15", "2024-05-24", "2024-05-25", "2025-06-30", "2025-07-01",
    "2025-08-04", "2025-08-05", "2026-04-01", "2026-04-02", "2026-06-30", "2026-07-01",
    "2026-09-30", "2026-10-01", "2027-02-28", "2027-03-01",
  ])
  func theDaysAroundAChangeAreJudged(date: String) throws {
    let days = try LawCaseTests.files().flatMap(LawCaseTests.cases).compactMap { $0.context?.on }
    #expect(days.contains(day(date)))
  }

  /// Shares of 70 % and of more than half of collectives of one to thirteen, one short and exact.
  @Test func sharesOfSmallCollectivesAreCounted() throws {
    var seen: Set<String> = []
    for one in try LawCaseTests.files().flatMap(LawCaseTests.cases) {
      guard let context = one.context, let tier = context.pack.tier(one.tier) else { continue }
      var answers: [RuleAnswer] = []
      Eligibility.judge(one.facts, for: tier, in: context).tree.all(into: &answers)
      for answer in answers {
        if case .members(let portion, .holding) = answer.rule.condition,
          case .members(let met, _, let whole, let required) = answer.evidence
        {
          seen.insert("\(portion) \(met - required) of \(whole)")
        }
      }
    }
    for whole in 1...13 {
      for portion in [Portion.atLeast(70), .moreThan(50)] {
        #expect(seen.contains("\(portion) 0 of \(whole)"))
        #expect(seen.contains("\(portion) -1 of \(whole)"))
      }
    }
  }

  @Test(arguments: 1...13)
  func portionsAgreeWithFractions(whole: Int) {
    for percent in [50, 70, 80, 90, 100] {
      for part in 0...whole {
        let exact = Double(part) / Double(whole) * 100
        #expect(
          Portion.atLeast(percent).isMet(by: part, of: whole) == (exact >= Double(percent) - 1e-9))
        #expect(
          Portion.moreThan(percent).isMet(by: part, of: whole) == (exact > Double(percent) + 1e-9))
      }
      for portion in [Portion.atLeast(percent), .moreThan(percent)] {
        let required = portion.required(of: whole)
        #expect(!portion.isMet(by: required - 1, of: whole))
        #expect(required > whole || portion.isMet(by: required, of: whole))
      }
    }
  }
}

extension RulePack {
  /// The rules of a tier with those of the tiers whose standards it asks for.
  func rules(of tier: AwardTier) -> [Rule] {
    func rules(_ criterion: Criterion) -> [Rule] {
      switch criterion {
      case .rule(let rule): [rule]
      case .all(let parts), .any(let parts): parts.flatMap(rules)
      case .meets(let id): self.tier(id).map { self.rules(of: $0) } ?? []
      }
    }
    return tier.standards.flatMap { rules($0.requires) }
  }
}

extension AnswerTree {
  /// Every answer, deciding or not.
  func all(into list: inout [RuleAnswer]) {
    switch self {
    case .answer(let answer): list.append(answer)
    case .standard(_, let tree): tree.all(into: &list)
    case .all(let parts), .any(let parts): for part in parts { part.all(into: &list) }
    }
  }
}

extension Condition {
  /// Whether a lacking fact leaves the condition open: what is a decision or an entry (awards,
  /// registrations, discipline) is closed, for no row means that there is none.
  var canBeUnknown: Bool {
    switch self {
    case .ratingAtLeast, .ratingIs, .ratingRun, .ratingCount, .initiatives, .members,
      .memberHolding, .noMemberDiscipline, .serviceMonths, .serviceYears, .teachingYears,
      .pupilLevel:
      true
    case .held, .heldBefore, .heldRun, .heldCount, .notHeld, .noDiscipline, .noPendingMatter,
      .leaveDays, .registered, .nominee, .roles, .collectives, .schools, .categories, .abolished:
      false
    }
  }
}
