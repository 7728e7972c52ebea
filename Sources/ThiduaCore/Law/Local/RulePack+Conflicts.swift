extension RulePack {
  /// What a local regulation asks that the law, as it was read, does not allow, or that has no object. The
  /// law's value is kept then.
  public func conflicts(with rules: LocalRules) -> [Finding] {
    guard rules.span.overlaps(span) else { return [] }
    let day = max(rules.span.from ?? .first, span.from ?? .first)
    return rules.changes.flatMap { change -> [Finding] in
      guard let tier = tier(change.tier) else { return [] }
      return tier.conflicts(with: change, in: self, on: day)
    }
  }
}

extension AwardTier {
  fileprivate func conflicts(
    with change: LocalTierChange, in pack: RulePack, on day: CivilDate
  ) -> [Finding] {
    var list: [Finding] = []
    func note(
      _ check: CheckID, _ vi: String, _ en: String, _ place: Place? = nil, isKept: Bool = true
    ) {
      list.append(
        Finding(
          check, at: place ?? change.place,
          Message(
            vi: vi + (isKept ? "; giữ mức của luật" : ""),
            en: en + (isKept ? "; the law's is kept" : "")),
          remedy: Message(
            vi: "Xem: thidua award tiers \(code) --on \(day)",
            en: "See: thidua award tiers \(code) --on \(day)")))
    }
    if isAbolished {
      note(
        "tier-abolished", "\(name) không còn được tặng (\(citation.text))",
        "\(code) is no longer given", isKept: false)
      return list
    }
    if let rule = ballot {
      let percent = rule.threshold.percent
      let asked =
        change.ballot.map { rule.isLoosened(by: $0, on: day) ? $0.threshold.percent : nil }
        ?? change.thresholdPercent.map { $0 < percent ? $0 : nil } ?? nil
      if let asked {
        note(
          "threshold-lowered",
          "ngưỡng phiếu \(asked)% của \(name) thấp hơn luật (\(percent)%,"
            + " \(rule.citation.state(on: day).text))",
          "the threshold of \(asked)% for \(code) is lower than the law's \(percent)%")
      }
    }
    if let quota = change.quota, let own = quotas.first, isLoosened(by: quota, on: day) {
      note(
        "quota-raised",
        "chỉ tiêu \(quota.percent)% của \(name) cao hơn luật (\(own.percent)%,"
          + " \(own.citation.state(on: day).text))",
        "the quota of \(quota.percent)% for \(code) is above the law's \(own.percent)%")
    }
    for prize in change.prizes {
      guard let own = self.prize(for: prize.nominee), isLowered(by: prize, on: day) else {
        continue
      }
      note(
        own.isCeiling ? "prize-above-ceiling" : "prize-lowered",
        "hệ số thưởng \(prize.multiplier) của \(name) \(own.isCeiling ? "vượt mức tối đa" : "thấp hơn")"
          + " của luật (\(own.multiplier), \(own.citation.state(on: day).text))",
        "the prize of \(prize.multiplier) for \(code) is \(own.isCeiling ? "above the most" : "below what")"
          + " the law names (\(own.multiplier))")
    }
    if !change.authorities.isEmpty, isAuthorityVerified(on: day) {
      note(
        "rule-verified", "thẩm quyền của \(name) do luật quy định",
        "the law says who decides on \(code)")
    }
    let rules = standards.flatMap(\.requires.rules)
    if let months = change.minimumMonths {
      let least = rules.compactMap { rule -> Int? in
        guard case .serviceMonths(let least, _) = rule.condition else { return nil }
        return least
      }.max()
      if let least, months < least {
        note(
          "months-lowered", "số tháng công tác \(months) của \(name) ít hơn luật (\(least))",
          "the months of service for \(code) (\(months)) are fewer than the law's \(least)")
      }
      if least == nil {
        note(
          "rule-unknown", "\(name) không có tiêu chuẩn về tháng công tác trong \(pack.id)",
          "\(code) asks for no months of service in \(pack.id)", isKept: false)
      }
    }
    for correction in change.corrections {
      let own = rules.filter { $0.id == correction.rule }
      if own.isEmpty {
        let near = nearest(to: correction.rule, among: rules.map(\.id))
        note(
          "rule-unknown",
          "\(name) không có tiêu chuẩn “\(correction.rule)” trong \(pack.id)"
            + (near.map { "; ý bạn là “\($0)”?" } ?? ""),
          "\(code) has no rule “\(correction.rule)” in \(pack.id)"
            + (near.map { "; did you mean “\($0)”?" } ?? ""), correction.place, isKept: false)
      } else if own.allSatisfy({ $0.citation.isVerified(from: day) }) {
        note(
          "rule-verified",
          "tiêu chuẩn “\(correction.rule)” của \(name) đã kiểm chứng"
            + " (\(own[0].citation.state(on: day).text)), địa phương không sửa được",
          "the rule “\(correction.rule)” of \(code) was verified and cannot be changed",
          correction.place, isKept: false)
      }
    }
    return list
  }

  /// Whether a quota would allow more than a verified one.
  func isLoosened(by quota: QuotaRule, on day: CivilDate) -> Bool {
    quotas.contains {
      $0.citation.state(on: day).isVerified && $0.of == quota.of && quota.percent > $0.percent
    }
  }

  /// Whether a prize would be lower than a verified one, or above a ceiling.
  func isLowered(by prize: PrizeRule, on day: CivilDate) -> Bool {
    guard let own = self.prize(for: prize.nominee), own.citation.state(on: day).isVerified else {
      return false
    }
    return own.isCeiling
      ? prize.hundredths > own.hundredths : prize.hundredths < own.hundredths
  }

  func isAuthorityVerified(on day: CivilDate) -> Bool {
    !authorities.isEmpty && authorities.allSatisfy { $0.citation.state(on: day).isVerified }
  }
}

extension BallotRule {
  /// Whether another rule would ask for less than this one, which was verified.
  func isLoosened(by other: BallotRule, on day: CivilDate) -> Bool {
    guard citation.state(on: day).isVerified else { return false }
    return other.threshold.percent < threshold.percent
      || (base == .allMembers && other.base == .present)
  }
}
