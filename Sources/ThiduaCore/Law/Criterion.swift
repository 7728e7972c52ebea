/// One rule: a condition, its article, and what follows where it is not met.
public struct Rule: Sendable, Hashable {
  /// What follows where the condition is not met.
  public enum Effect: Sendable, Hashable {
    /// Không xét.
    case refuses
    /// Chưa xét: the matter may still end well.
    case defers
  }

  /// The name of the rule in results, ASCII: `rating`, `initiative`.
  public var id: String
  public var condition: Condition
  public var citation: Citation
  public var effect: Effect
  /// Whether an unverified rule matters only where it refuses, because no reading of it is stricter.
  public var isDoubtfulOnlyWhenFailing: Bool

  /// Makes a rule.
  public init(
    _ id: String, _ condition: Condition, _ citation: Citation, effect: Effect = .refuses,
    isDoubtfulOnlyWhenFailing: Bool = false
  ) {
    self.id = id
    self.condition = condition
    self.citation = citation
    self.effect = effect
    self.isDoubtfulOnlyWhenFailing = isDoubtfulOnlyWhenFailing
  }
}

/// What a tier asks: rules combined by all and any.
public indirect enum Criterion: Sendable, Hashable {
  case rule(Rule)
  case all([Criterion])
  case any([Criterion])
  /// The subject meets the standard of another tier, whether it was given or not.
  case meets(String)

  /// A rule in short.
  public static func rule(_ id: String, _ condition: Condition, _ citation: Citation) -> Criterion {
    .rule(Rule(id, condition, citation))
  }

  /// The same with every rule changed.
  public func mapped(_ change: (Rule) -> Rule) -> Criterion {
    switch self {
    case .rule(let rule): .rule(change(rule))
    case .all(let parts): .all(parts.map { $0.mapped(change) })
    case .any(let parts): .any(parts.map { $0.mapped(change) })
    case .meets: self
    }
  }

  /// All rules in order.
  public var rules: [Rule] {
    switch self {
    case .rule(let rule): [rule]
    case .all(let parts), .any(let parts): parts.flatMap(\.rules)
    case .meets: []
    }
  }
}
