/// What regulations say of each other.
extension LocalRulesFiles {
  /// Two regulations of one id, two new tiers of one name at one time.
  func duplicates() -> [Finding] {
    var list: [Finding] = []
    for (index, rule) in rules.enumerated() {
      for earlier in rules[..<index] {
        if earlier.id == rule.id {
          list.append(
            Finding(
              .duplicateID, at: rule.place,
              Message(
                vi: "mã quy định “\(rule.id)” đã dùng ở \(earlier.place?.file ?? "tệp khác")",
                en: "the id “\(rule.id)” is used in \(earlier.place?.file ?? "another file")")))
        }
        guard earlier.span.overlaps(rule.span) else { continue }
        for (tier, place) in zip(rule.newTiers, rule.newTierPlaces)
        where earlier.newTiers.contains(where: { $0.id == tier.id || $0.code == tier.code }) {
          list.append(
            Finding(
              .duplicateID, at: place,
              Message(
                vi: "“\(tier.id)” (\(tier.code)) đã có trong \(earlier.citation), cùng thời gian",
                en: "“\(tier.id)” (\(tier.code)) stands in \(earlier.citation) for the same time"),
              remedy: Message(
                vi: "Cho quy định cũ hết hiệu lực (\"to\") hoặc đổi mã.",
                en: "End the older regulation (\"to\") or take another id.")))
        }
      }
    }
    return list
  }

  /// Two regulations in force at one time that set the same value: the later one has the last word.
  func overlaps() -> [Finding] {
    var list: [Finding] = []
    let ordered = rules.sorted { ($0.span.from ?? .first, $0.id) < ($1.span.from ?? .first, $1.id) }
    for (index, rule) in ordered.enumerated() {
      for earlier in ordered[..<index] where earlier.span.overlaps(rule.span) {
        func note(_ what: Message, _ place: Place?) {
          list.append(
            Finding(
              "rules-overlap", .warning, at: place,
              Message(
                vi: "\(what.vi) cũng do \(earlier.citation) quy định, thời gian trùng nhau;"
                  + " áp dụng \(rule.citation)",
                en: "\(what.en) is also set by \(earlier.citation) for the same days;"
                  + " \(rule.citation) has the last word"),
              remedy: Message(
                vi: "Cho quy định cũ hết hiệu lực bằng \"to\".",
                en: "End the older one with \"to\".")))
        }
        for change in rule.changes {
          for old in earlier.changes where old.tier == change.tier {
            for what in change.settings.filter(old.settings.contains) {
              note(
                Message(
                  vi: "\(what) của \(RulePacks.vn2026.name(of: change.tier))",
                  en: "\(what) of \(change.tier)"),
                change.place)
            }
          }
        }
        if rule.quorum != nil, earlier.quorum != nil {
          note(Message(vi: "mục quorum", en: "the quorum"), rule.quorumPlace)
        }
      }
    }
    return list
  }

  /// Tiers that ask for each other: nobody could ever be judged by them.
  func circles() -> [Finding] {
    var list: [Finding] = []
    for rule in rules {
      let day = rule.span.from ?? .first
      let pack = RulePacks.pack(on: day).applying(rules, on: day)
      for change in rule.changes where pack.asksForItself(change.tier) {
        list.append(LocalRulesFiles.circle(change.tier, change.place))
      }
      for (tier, place) in zip(rule.newTiers, rule.newTierPlaces)
      where pack.asksForItself(tier.id) {
        list.append(LocalRulesFiles.circle(tier.id, place))
      }
    }
    return list
  }

  private static func circle(_ tier: String, _ place: Place?) -> Finding {
    Finding(
      "circular-reference", at: place,
      Message(
        vi: "“\(tier)” đòi hỏi chính nó qua \"meets\" (vòng lặp)",
        en: "“\(tier)” asks for itself through \"meets\" (a loop)"))
  }
}

extension CivilDate {
  /// Earlier than any day of the law.
  static let first = CivilDate(dayNumber: 0)
}

extension RulePack {
  /// Whether a tier's standard asks, through others, for the tier itself.
  func asksForItself(_ id: String) -> Bool {
    var seen: Set<String> = []
    var next = tier(id).map { $0.standards.flatMap { $0.requires.met } } ?? []
    while let name = next.popLast() {
      if name == id { return true }
      guard seen.insert(name).inserted, let other = tier(name) else { continue }
      next += other.standards.flatMap { $0.requires.met }
    }
    return false
  }
}

extension Criterion {
  /// The tiers whose standards must be met.
  fileprivate var met: [String] {
    switch self {
    case .rule: []
    case .all(let parts), .any(let parts): parts.flatMap(\.met)
    case .meets(let id): [id]
    }
  }
}
