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
      list += tier.differences(to: later, (context, other.context))
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

  /// - Throws: `refused` for a tier that nobody can be given any more.
  func refuseAbolished(on day: CivilDate) throws(Failure) {
    guard isAbolished else { return }
    throw Failure.refused(
      vi: "\(name) không còn được tặng ngày \(day.slashed)",
      en: "\(code) is no longer given on \(day)",
      remedy: Message(
        vi: "Xem: thidua award tiers \(code) --on \(day)",
        en: "See: thidua award tiers \(code) --on \(day)"))
  }

  fileprivate func differences(
    to other: AwardTier, _ contexts: (before: EligibilityContext, after: EligibilityContext)
  ) -> [Message] {
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
      tier.ballot.map { rule in
        let whole = rule.base == .allMembers ? "tổng số thành viên" : "số người dự họp"
        return "\(rule.threshold.name.vi) \(whole), \(rule.method.name.vi)"
      } ?? "–"
    }
    func prizeText(_ tier: AwardTier) -> String {
      tier.prizes.isEmpty
        ? "–"
        : tier.prizes.map { "\($0.nominee.name.vi) \($0.multiplier)" }.joined(separator: ", ")
    }
    func papers(_ tier: AwardTier) -> [String] {
      tier.documents.map { $0.name + ($0.form.map { " (\($0))" } ?? "") }
    }
    func quotaText(_ tier: AwardTier) -> String {
      tier.quotas.isEmpty ? "–" : tier.quotas.map { "\($0.percent)%" }.joined(separator: ", ")
    }
    differ("thẩm quyền", "authority", authorityText(self), authorityText(other))
    differ("tỷ lệ phiếu", "votes", ballotText(self), ballotText(other))
    differ("hệ số thưởng", "prize", prizeText(self), prizeText(other))
    differ("chỉ tiêu", "quota", quotaText(self), quotaText(other))
    differ(
      "thời hạn", "deadline", deadlines.map(\.text).joined(separator: "; "),
      other.deadlines.map(\.text).joined(separator: "; "))
    let (before, after) = (papers(self), papers(other))
    let (gone, added) = (
      before.filter { !after.contains($0) }, after.filter { !before.contains($0) }
    )
    if !gone.isEmpty || !added.isEmpty {
      func part(_ word: String, _ list: [String]) -> String {
        list.isEmpty ? "" : " \(word) " + list.joined(separator: "; ") + "."
      }
      list.append(
        Message(
          vi: "\(name): hồ sơ:" + part("bỏ", gone) + part("thêm", added),
          en: "\(code): dossier:" + part("no longer", gone) + part("now", added)))
    }
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
      let old = before?.requirements(in: contexts.before) ?? []
      let new = after?.requirements(in: contexts.after) ?? []
      for one in old where !new.contains(one) {
        list.append(Message(vi: "  - bỏ: \(one.vi)", en: "  - no longer: \(one.en)"))
      }
      for one in new where !old.contains(one) {
        list.append(Message(vi: "  + thêm: \(one.vi)", en: "  + now: \(one.en)"))
      }
      if Set(old) == Set(new) {
        list.append(
          Message(
            vi: "  các điều kiện như cũ, cách kết hợp khác",
            en: "  the same conditions, combined anew"))
      }
    }
    func barText(_ tier: AwardTier, _ context: EligibilityContext) -> String {
      tier.bars.flatMap { Criterion.rule($0).requirements(in: context) }.map(\.vi)
        .joined(separator: "; ")
    }
    differ(
      "điều kiện chung", "bars", barText(self, contexts.before), barText(other, contexts.after))
    return list
  }
}

extension RulePack {
  /// A question of the pack's own days, to word its rules.
  fileprivate var context: EligibilityContext {
    let day = span.from ?? span.to ?? .first
    return EligibilityContext(year: .calendar(day.year), on: day, school: .primary, pack: self)
  }
}

extension Criterion {
  /// What is asked, one requirement after another, without naming the year.
  fileprivate func requirements(in context: EligibilityContext) -> [Message] {
    func plain(_ text: Message) -> Message {
      let year = context.year
      return Message(
        vi: text.vi.without(" đến " + year.named).without(" " + year.named),
        en: text.en.without(" to \(year)").without(" in \(year)").without(" of \(year)")
          .without(" for \(year)"))
    }
    switch self {
    case .rule(let rule): return [plain(rule.condition.requirement(in: context))]
    case .all(let parts): return parts.flatMap { $0.requirements(in: context) }
    case .any(let parts):
      let texts = parts.map { part in
        let all = part.requirements(in: context)
        return Message(
          vi: all.map(\.vi).joined(separator: " và "), en: all.map(\.en).joined(separator: " and "))
      }
      return [
        Message(
          vi: texts.map(\.vi).joined(separator: "; hoặc "),
          en: texts.map(\.en).joined(separator: "; or "))
      ]
    case .meets(let id):
      let name = context.pack.name(of: id)
      return [Message(vi: "đạt tiêu chuẩn \(name)", en: "meets the standard of \(name)")]
    }
  }

  /// A group of one is its only part.
  private var simple: Criterion {
    switch self {
    case .all(let parts), .any(let parts):
      if parts.count == 1 { return parts[0].simple }
      let inner = parts.map(\.simple)
      if case .all = self { return .all(inner) }
      return .any(inner)
    case .rule, .meets: return self
    }
  }

  /// The criterion without its articles, to compare what is asked and not where it stands.
  fileprivate var conditions: Criterion {
    mapped { Rule("", $0.condition, .law(""), effect: $0.effect) }.simple
  }
}

extension String {
  /// The text without every occurrence of a part.
  fileprivate func without(_ part: String) -> String {
    let (whole, cut) = (Array(utf8), Array(part.utf8))
    guard !cut.isEmpty else { return self }
    var bytes: [UInt8] = []
    var index = 0
    while index < whole.count {
      if whole[index...].starts(with: cut) {
        index += cut.count
      } else {
        bytes.append(whole[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension RulePack {
  /// What of some tiers is judged, voted or paid otherwise in another pack: the changes that make
  /// counts of two years hard to compare. Papers, deadlines and authorities are left out.
  ///
  /// - Parameter tiers: the ids of the tiers asked about.
  public func judgedOtherwise(in other: RulePack, tiers wanted: Set<String>) -> [Message] {
    let beside = ["thẩm quyền", "thời hạn", "hồ sơ", "chỉ tiêu"]
    return with(tiers: tiers.filter { wanted.contains($0.id) })
      .differences(to: other.with(tiers: other.tiers.filter { wanted.contains($0.id) }))
      .filter { line in
        guard !line.vi.hasPrefix("  "), let colon = line.vi.firstIndex(of: ":") else {
          return false
        }
        let change = trimmed(line.vi[line.vi.index(after: colon)...])
        return !beside.contains { change.hasPrefix($0) }
      }
  }
}
