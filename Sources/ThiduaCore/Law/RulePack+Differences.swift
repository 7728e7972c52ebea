extension RulePack {
  /// What changed from this pack to another, in sentences, tier by tier.
  public func differences(to other: RulePack) -> [Message] {
    var list: [Message] = []
    for tier in tiers {
      guard let later = other.tier(tier.id) else {
        list.append(Message(vi: "\(tier.name): không còn.", en: "\(tier.code): no longer there."))
        continue
      }
      guard !later.isAbolished || tier.isAbolished else {
        let article = later.citation.text
        list.append(
          Message(
            vi: "\(tier.name): không còn được tặng (\(article)).",
            en: "\(tier.code): no longer given (\(article))."))
        continue
      }
      list += tier.differences(to: later)
    }
    for tier in other.tiers where self.tier(tier.id) == nil {
      list.append(Message(vi: "\(tier.name): mới có.", en: "\(tier.code): new."))
    }
    return list
  }
}

extension AwardTier {
  /// Whether nobody can be given the tier any more.
  var isAbolished: Bool {
    standards.contains { $0.requires.rules.contains { $0.condition == .abolished } }
  }

  fileprivate func differences(to other: AwardTier) -> [Message] {
    var list: [Message] = []
    func differ(_ vi: String, _ en: String, _ before: String, _ after: String) {
      guard before != after else { return }
      list.append(
        Message(
          vi: "\(name): \(vi) từ “\(before)” thành “\(after)”.",
          en: "\(code): \(en) from “\(before)” to “\(after)”."))
    }
    func authorityText(_ tier: AwardTier) -> String {
      tier.authorities.map { rule in
        rule.authority.name
          + (rule.schools.isEmpty
            ? "" : " (" + rule.schools.map(\.name.vi).joined(separator: ", ") + ")")
      }.joined(separator: "; ")
    }
    func ballotText(_ tier: AwardTier) -> String {
      tier.ballot.map { "\($0.threshold.share) \($0.base.rawValue) \($0.method.rawValue)" } ?? "–"
    }
    func prizeText(_ tier: AwardTier) -> String {
      tier.prizes.isEmpty
        ? "–"
        : tier.prizes.map { "\($0.nominee.name.vi) \($0.multiplier)" }.joined(separator: ", ")
    }
    func quotaText(_ tier: AwardTier) -> String {
      tier.quotas.isEmpty ? "–" : tier.quotas.map { "\($0.percent)%" }.joined(separator: ", ")
    }
    differ("thẩm quyền", "authority", authorityText(self), authorityText(other))
    differ("tỷ lệ phiếu", "votes", ballotText(self), ballotText(other))
    differ("hệ số thưởng", "prize", prizeText(self), prizeText(other))
    differ("chỉ tiêu", "quota", quotaText(self), quotaText(other))
    for nominee in NomineeKind.allCases {
      let before = standard(for: nominee)
      let after = other.standard(for: nominee)
      guard before.map(\.conditions) != after.map(\.conditions) else { continue }
      let from = citation.text
      let to = other.citation.text
      list.append(
        Message(
          vi: "\(name): tiêu chuẩn đối với \(nominee.name.vi) thay đổi (\(from) → \(to)).",
          en: "\(code): the standard for a \(nominee.name.en) changed (\(from) → \(to))."))
    }
    let before = bars.map(\.id)
    let after = other.bars.map(\.id)
    differ("điều kiện chung", "bars", before.joined(separator: ", "), after.joined(separator: ", "))
    return list
  }
}

extension Criterion {
  /// The criterion without its articles, to compare what is asked and not where it stands.
  fileprivate var conditions: Criterion {
    mapped { Rule($0.id, $0.condition, .law(""), effect: $0.effect) }
  }
}
