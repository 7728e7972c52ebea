/// How far a quota reaches for a group of a size, with every step shown.
public struct Quota: Sendable, Hashable {
  public let rule: QuotaRule
  /// The size of the group.
  public let base: Int
  /// How many already have, or are proposed for, the tier.
  public let used: Int

  /// Makes a quota. Negative counts are taken for none.
  public init(_ rule: QuotaRule, base: Int, used: Int) {
    self.rule = rule
    self.base = min(max(0, base), 10_000_000)
    self.used = min(max(0, used), 10_000_000)
  }

  /// The product before rounding: `3.45`.
  public var exact: Points { Points(millionths: Int64(base) * Int64(rule.percent) * 10_000) }

  /// How many may be given the tier: rounded as the rule says, at least its minimum while there is
  /// anybody at all, never more than the group.
  public var allowed: Int {
    let product = base * rule.percent
    let rounded =
      switch rule.rounding {
      case .floor: product / 100
      case .halfUp: (product + 50) / 100
      case .ceiling: (product + 99) / 100
      }
    return min(base, max(rounded, rule.minimum))
  }

  /// How many more there may be; negative when over.
  public var left: Int { allowed - used }
}

extension QuotaRule {
  /// The quota in words.
  func requirement(in pack: RulePack) -> Message {
    let whole =
      of.map { (pack.name(of: $0), pack.name(of: $0)) } ?? (
        "số người đủ điều kiện", "those eligible"
      )
    let text = citation.text
    return Message(
      vi: "chỉ tiêu: không quá \(percent)% \(whole.0) (\(text))",
      en: "quota: at most \(percent)% of \(whole.1) (\(text))")
  }
}
