/// How far an initiative (or an accepted study) reaches, as recognised.
public enum InitiativeScope: String, Sendable, CaseIterable, Comparable {
  case unit
  case province
  case nation

  private var rank: Int { InitiativeScope.allCases.firstIndex(of: self) ?? 0 }

  public static func < (left: InitiativeScope, right: InitiativeScope) -> Bool {
    left.rank < right.rank
  }

  /// The word documents use.
  public var name: Message {
    switch self {
    case .unit: Message(vi: "cấp cơ sở", en: "of the unit")
    case .province: Message(vi: "cấp bộ, tỉnh", en: "of the province or ministry")
    case .nation: Message(vi: "toàn quốc", en: "of the nation")
    }
  }
}

/// An initiative (sáng kiến) or accepted study of a person.
public struct InitiativeFact: Sendable, Hashable {
  /// An award that rested on it.
  public struct Use: Sendable, Hashable {
    public var tier: String
    public var year: YearID
    /// Whether there is a decision; a mere proposal claims the initiative but does not use it up.
    public var isDecided: Bool

    /// Makes a use.
    public init(tier: String, year: YearID, isDecided: Bool) {
      self.tier = tier
      self.year = year
      self.isDecided = isDecided
    }
  }

  public var id: String
  public var title: String
  public var scope: InitiativeScope
  /// The year in which it was recognised.
  public var year: YearID
  /// The number of the recognising decision; without it nobody knows whether it is recognised.
  public var decision: String?
  public var date: CivilDate?
  public var uses: [Use]
  /// Where the fact stands.
  public var source: String?

  /// Makes a fact.
  public init(
    id: String, title: String, scope: InitiativeScope, year: YearID, decision: String?,
    date: CivilDate? = nil, uses: [Use] = [], source: String? = nil
  ) {
    self.id = id
    self.title = title
    self.scope = scope
    self.year = year
    self.decision = decision
    self.date = date
    self.uses = uses
    self.source = source
  }

  /// Whether a decision recognises it.
  public var isRecognised: Bool { !(decision ?? "").isEmpty }
}
