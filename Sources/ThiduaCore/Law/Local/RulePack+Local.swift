extension RulePack {
  /// The pack with the local regulations in force on a day. Where several speak of the same tier the later
  /// one (by its first day, then by id) has the last word; none can lower what the law was read to ask.
  public func applying(_ local: [LocalRules], on day: CivilDate) -> RulePack {
    let inForce = RulePack.inForce(local, on: day)
    var tiers = tiers
    var councils = councils
    // New tiers first: an older regulation may speak of the tier of a newer one.
    for rules in inForce {
      for tier in rules.newTiers where !tiers.contains(where: { $0.id == tier.id }) {
        tiers.append(tier)
      }
    }
    for rules in inForce {
      for change in rules.changes {
        guard let index = tiers.firstIndex(where: { $0.id == change.tier }) else { continue }
        tiers[index] = tiers[index].changed(by: change, on: day)
      }
      if let quorum = rules.quorum {
        councils = councils.map {
          $0.with(
            quorum: (Int(quorum.millionths), 1_000_000), .law(rules.citation))
        }
      }
      for index in councils.indices {
        if rules.recusesMembers { councils[index].memberRecusal = .law(rules.citation) }
        if rules.chairBreaksTies { councils[index].tieByChair = .law(rules.citation) }
      }
    }
    return with(tiers: tiers, councils: councils)
  }

  private static func inForce(_ local: [LocalRules], on day: CivilDate) -> [LocalRules] {
    local.filter { $0.span.contains(day) }
      .sorted { ($0.span.from ?? day, $0.id) < ($1.span.from ?? day, $1.id) }
  }
}

extension AwardTier {
  fileprivate func changed(by change: LocalTierChange, on day: CivilDate) -> AwardTier {
    var copy = self
    if let quota = change.quota, !isLoosened(by: quota, on: day) {
      // A share of something else leaves a verified quota of the law as it is.
      copy.quotas =
        quotas.filter { $0.of != quota.of && $0.citation.state(on: day).isVerified } + [quota]
    }
    if let rule = change.ballot, ballot.map({ !$0.isLoosened(by: rule, on: day) }) ?? true {
      copy.ballot = rule
    }
    if let percent = change.thresholdPercent, let ballot = copy.ballot,
      percent > ballot.threshold.percent
    {
      copy.ballot = BallotRule(
        ballot.method, .atLeast(percent), of: ballot.base, change.citation)
    }
    for prize in change.prizes where !isLowered(by: prize, on: day) {
      // In its place: the first prize is the one of a nominee that is not named.
      if let index = copy.prizes.firstIndex(where: { $0.nominee == prize.nominee }) {
        copy.prizes[index] = prize
      } else {
        copy.prizes.append(prize)
      }
    }
    if !change.authorities.isEmpty, !isAuthorityVerified(on: day) {
      copy.authorities = change.authorities
    }
    for deadline in change.deadlines {
      copy.deadlines.removeAll { $0.step == deadline.step }
    }
    copy.deadlines += change.deadlines
    for paper in change.documents {
      if let index = copy.documents.firstIndex(where: { $0.id == paper.id }) {
        copy.documents[index] = paper
      } else {
        copy.documents.append(paper)
      }
    }
    copy.council += change.council.map { Message(same: $0) }
    if let months = change.minimumMonths {
      copy = copy.mappingRules { rule in
        guard case .serviceMonths(let least, _) = rule.condition, months >= least else {
          return rule
        }
        return Rule(rule.id, .serviceMonths(atLeast: months), change.citation)
      }
    }
    for correction in change.corrections {
      copy.standards = copy.standards.map {
        Standard(
          $0.nominee, $0.requires.corrected(by: correction, change.citation, on: day).flattened)
      }
    }
    copy.standards = copy.standards.map { standard in
      var added: [Criterion] = []
      if let requires = change.requires[standard.nominee] { added.append(requires) }
      if standard.nominee == .collective, !change.collectives.isEmpty {
        added.append(
          .rule("local-collective", .collectives(change.collectives), change.citation))
      }
      guard !added.isEmpty else { return standard }
      return Standard(standard.nominee, Criterion.all([standard.requires] + added).flattened)
    }
    return copy
  }
}

extension Criterion {
  /// Without `all` in `all`: the judge lists the parts of a standard one by one.
  fileprivate var flattened: Criterion {
    guard case .all(let parts) = self else { return self }
    return .all(
      parts.flatMap { part -> [Criterion] in
        if case .all(let inner) = part.flattened { return inner }
        return [part]
      })
  }
}
