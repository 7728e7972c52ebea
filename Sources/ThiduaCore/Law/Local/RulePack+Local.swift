extension RulePack {
  /// The pack with the local regulations in force on a day. Where several speak of the same tier the later
  /// one (by its first day, then by id) has the last word; none can lower what the law asks.
  public func applying(_ local: [LocalRules], on day: CivilDate) -> RulePack {
    var tiers = tiers
    var councils = councils
    for rules in RulePack.inForce(local, on: day) {
      for change in rules.changes {
        guard let index = tiers.firstIndex(where: { $0.id == change.tier }) else { continue }
        tiers[index] = tiers[index].changed(by: change)
      }
      for tier in rules.newTiers where !tiers.contains(where: { $0.id == tier.id }) {
        tiers.append(tier)
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

  /// What local regulations ask that the law does not allow, or that has no object.
  public func conflicts(with local: [LocalRules], on day: CivilDate) -> [Finding] {
    RulePack.inForce(local, on: day).flatMap { rules in
      rules.changes.compactMap { change -> Finding? in
        guard let tier = tier(change.tier), let ballot = tier.ballot,
          let percent = change.thresholdPercent, percent < ballot.threshold.percent
        else { return nil }
        return Finding(
          "threshold-lowered", at: change.place,
          Message(
            vi: "ngưỡng phiếu \(percent)% của \(tier.name) thấp hơn luật"
              + " (\(ballot.threshold.percent)%, \(ballot.citation.text)); giữ mức của luật",
            en: "the threshold of \(percent)% for \(tier.code) is lower than the law's"
              + " \(ballot.threshold.percent)%; the law's is kept"))
      }
    }
  }

  private static func inForce(_ local: [LocalRules], on day: CivilDate) -> [LocalRules] {
    local.filter { $0.span.contains(day) }
      .sorted { ($0.span.from ?? day, $0.id) < ($1.span.from ?? day, $1.id) }
  }
}

extension AwardTier {
  fileprivate func changed(by change: LocalTierChange) -> AwardTier {
    var copy = self
    if let quota = change.quota { copy.quotas = [quota] }
    if let percent = change.thresholdPercent, let ballot, percent > ballot.threshold.percent {
      copy.ballot = BallotRule(
        ballot.method, .atLeast(percent), of: ballot.base, change.citation)
    }
    if !change.deadlines.isEmpty { copy.deadlines = change.deadlines }
    copy.documents += change.documents.filter { paper in
      !copy.documents.contains { $0.id == paper.id }
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
    var more: [Criterion] = []
    if let requires = change.requires { more.append(requires) }
    copy.standards = copy.standards.map { standard in
      var added = more
      if standard.nominee == .collective, !change.collectives.isEmpty {
        added.append(
          .rule("local-collective", .collectives(change.collectives), change.citation))
      }
      guard !added.isEmpty else { return standard }
      return Standard(standard.nominee, .all([standard.requires] + added))
    }
    return copy
  }
}
