/// The kinds of báo cáo thành tích that the decrees give forms for.
public enum AchievementKind: String, Sendable, CaseIterable {
  /// Cờ thi đua của Chính phủ.
  case governmentFlag
  /// Chiến sĩ thi đua toàn quốc.
  case nationalFighter
  case collectiveMerit
  case personalMerit
  /// Thành tích đột xuất.
  case sudden
  /// Quá trình cống hiến.
  case service
  /// Phong trào thi đua theo chuyên đề.
  case thematic
  case heroCollective
  case heroPerson
  case externalCollective
  case externalPerson

  /// The kind for a proposal.
  public init(_ tier: AwardTier, nominee: NomineeKind, category: AwardCategory) {
    let isCollective = nominee == .collective
    switch category {
    case .sudden: self = .sudden
    case .thematic: self = .thematic
    case .service: self = .service
    case .external: self = isCollective ? .externalCollective : .externalPerson
    case .merit:
      switch tier.id {
      case TierNames.governmentFlag: self = .governmentFlag
      case TierNames.nationalFighter: self = .nationalFighter
      default: self = isCollective ? .collectiveMerit : .personalMerit
      }
    }
  }

  /// The form that serves where a decree has none of its own for the kind.
  var general: AchievementKind {
    switch self {
    case .governmentFlag, .heroCollective, .externalCollective: .collectiveMerit
    case .nationalFighter, .heroPerson, .externalPerson: .personalMerit
    default: self
    }
  }

  /// Whether the form is the short one: who, one deed, confirmation.
  public var isShort: Bool { self == .sudden || self == .thematic }
}
