/// Judges who may be given what, by data alone.
public enum Eligibility {
  /// The verdict on one subject and one tier.
  public static func judge(
    _ subject: SubjectFacts, for tier: AwardTier, in context: EligibilityContext
  ) -> Verdict {
    let judge = EligibilityJudge(facts: subject, context: context, tier: tier)
    let tree = judge.tree()
    let outcome = outcome(of: tree, judge)
    // Who qualifies does so under the article that founds the tier, even where it asks for nothing more.
    let rests = outcome != .eligible || tier.citation.state(on: context.on).isVerified
    return Verdict(
      subject: subject.id, name: subject.name, tier: tier, context: context, outcome: outcome,
      isVerified: rests && tree.isVerified, tree: tree)
  }

  /// The verdicts on many subjects, in their order and for each in the order of the tiers.
  ///
  /// - Parameter everyone: whether tiers that a kind of subject can never be given are listed too (they
  ///   are, with the reason, where one tier is asked for).
  public static func judge(
    _ subjects: [SubjectFacts], for tiers: [AwardTier], in context: EligibilityContext,
    everyone: Bool
  ) -> [Verdict] {
    var verdicts: [Verdict] = []
    verdicts.reserveCapacity(subjects.count * max(1, tiers.count / 2))
    for subject in subjects {
      let nominee = subject.kind.nominee
      for tier in tiers where everyone || tier.nominees.contains(nominee) {
        verdicts.append(judge(subject, for: tier, in: context))
      }
    }
    return verdicts
  }

  /// Failing for certain weighs more than waiting, waiting more than not knowing.
  private static func outcome(of tree: AnswerTree, _ judge: EligibilityJudge) -> Verdict.Outcome {
    guard case .all(let parts) = tree else { return .unknown }
    var isDeferred = false
    var isUnknown = false
    for part in parts {
      switch part.truth {
      case true?: continue
      case nil: isUnknown = true
      case false?:
        if case .answer(let answer) = part, answer.rule.effect == .defers {
          isDeferred = true
        } else {
          return .ineligible
        }
      }
    }
    return isDeferred ? .deferred : (isUnknown ? .unknown : .eligible)
  }
}

extension EligibilityJudge {
  /// All answers: who may be nominated, bars, then the standard.
  func tree() -> AnswerTree {
    let nominee = facts.kind.nominee
    guard context.category == .merit else { return otherCategory(nominee) }
    guard let requires = tier.standard(for: nominee) else {
      return .all([.answer(answer(wrongNominee(tier.nominees)))])
    }
    var parts: [AnswerTree] = []
    parts.reserveCapacity(tier.bars.count + 1)
    for bar in tier.bars { parts.append(.answer(answer(bar))) }
    if case .all(let rules) = requires {
      for rule in rules { parts.append(answer(rule)) }
    } else {
      parts.append(answer(requires))
    }
    return .all(parts)
  }

  /// A sudden deed or a campaign is for the council; only bars and who may be nominated are rules.
  private func otherCategory(_ nominee: NomineeKind) -> AnswerTree {
    let rule = Rule(
      "category", .categories([.merit] + tier.otherCategories),
      tier.otherCategoriesCitation ?? tier.citation)
    let kinds = tier.nominees + tier.otherNominees
    guard kinds.contains(nominee) else {
      return .all([.answer(answer(wrongNominee(kinds)))])
    }
    return .all([.answer(answer(rule))] + tier.bars.map { .answer(answer($0)) })
  }

  private func wrongNominee(_ kinds: [NomineeKind]) -> Rule {
    Rule("nominee", .nominee(kinds), tier.citation)
  }
}
