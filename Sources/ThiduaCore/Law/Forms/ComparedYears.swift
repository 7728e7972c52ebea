/// How many years a báo cáo thành tích compares.
public struct ComparedYears: Sendable, Hashable {
  public var tier: String
  public var nominee: NomineeKind
  public var years: Int
  public var citation: Citation

  /// What the notes of the forms ask for; commonly known, not read.
  public static let all: [ComparedYears] = [
    known(TierNames.excellentCollective, 1), known(TierNames.provinceMerit, 2),
    known(TierNames.primeMinisterMerit, 5), known(TierNames.labourThird, 5),
  ]

  /// The years to compare for a tier, and whether the number was verified: what the form asks for, but
  /// no fewer than the standard itself looks back.
  public static func count(
    _ tier: AwardTier, for nominee: NomineeKind
  ) -> (years: Int, isVerified: Bool) {
    let standard = min(tier.standard(for: nominee)?.yearsBack ?? 1, most)
    guard let asked = all.first(where: { $0.tier == tier.id && $0.nominee == nominee }),
      asked.years >= standard
    else { return (standard, true) }
    return (asked.years, asked.citation.isVerified)
  }

  /// Longer tables nobody asks for.
  private static let most = 15

  private static func known(_ tier: String, _ years: Int) -> ComparedYears {
    ComparedYears(
      tier: tier, nominee: .collective, years: years,
      citation: .unread("Ghi chú của mẫu báo cáo thành tích tập thể"))
  }
}

extension Criterion {
  /// How many years back the rules look, the asked one among them.
  var yearsBack: Int { rules.map(\.condition.yearsBack).max() ?? 1 }
}

extension Condition {
  /// How many years back the condition looks, the asked one among them.
  var yearsBack: Int {
    switch self {
    case .ratingRun(_, let years, _), .ratingCount(_, _, let years): years
    case .heldBefore(_, let years): years + 1
    case .heldRun(_, let times, let every, let within): (times - 1) * every + 1 + within
    case .heldCount(_, _, let years): years ?? 1
    case .initiatives(_, _, let years, _): years
    default: 1
    }
  }
}
