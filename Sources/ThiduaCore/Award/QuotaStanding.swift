/// Where a tier stands against one of its quotas in a year: what is decided, what is proposed, what is
/// left, and who would go without if there are too many. It never takes anybody away.
public struct QuotaStanding: Sendable {
  /// A nomination on its way that wants one of the places.
  public struct Claim: Sendable, Hashable {
    public var nomination: String
    public var subject: String
    public var name: String
    public var state: NominationState
    /// What the order of the rule looks at, one number a word of it; the greater goes first.
    var merits: [Int]
  }

  public let tier: AwardTier
  public let rule: QuotaRule
  /// Those on whom there is a decision that counts towards the base.
  public let decidedBase: Int
  /// Those and, if all that is proposed goes through, the others.
  public let expectedBase: Int
  /// Those whom the facts allow to be counted in the base, whether anybody proposed them or not.
  public let eligibleBase: Int
  /// The subjects on whom there is a decision.
  public let awarded: [String]
  /// Nominations on their way; in the order of the rule, or by number where it names none.
  public let claims: [Claim]
  /// How many registered the tier.
  public let registered: Int

  /// The quota if all that is proposed for the base goes through, and all claims too.
  public var quota: Quota {
    Quota(rule, base: expectedBase, used: awarded.count + claims.count)
  }

  /// The quota if everybody whom the facts allow is counted in the base: what a school can plan with.
  public var eligible: Quota {
    Quota(rule, base: eligibleBase, used: awarded.count + claims.count)
  }

  /// The quota by decisions alone.
  public var decided: Quota { Quota(rule, base: decidedBase, used: awarded.count) }

  /// How many too many there are.
  public var over: Int { max(0, -quota.left) }

  /// The places that decisions have left for claims.
  var places: Int { max(0, quota.allowed - awarded.count) }

  /// Claims that would go without by the order of the rule; nil where no rule names an order.
  public var cut: [Claim]? {
    guard over > 0 else { return [] }
    guard !rule.order.isEmpty else { return nil }
    guard places > 0, let last = lastKept else { return claims }
    return claims.filter { $0.merits.lexicographicallyPrecedes(last.merits) }
  }

  /// Claims that are equal by the order of the rule while there is no place for all of them.
  public var tied: [Claim] {
    guard over > 0, !rule.order.isEmpty, places < claims.count, let last = lastKept,
      claims[places].merits == last.merits
    else { return [] }
    return claims.filter { $0.merits == last.merits }
  }

  private var lastKept: Claim? {
    places > 0 && places <= claims.count ? claims[places - 1] : nil
  }
}

/// All quotas of a year, counted from a workspace. Only awards by merit count: quotas speak of the
/// year's work.
public struct QuotaBook {
  private let nominations: [Nomination]
  private let earlier: [AwardRecord]
  private let registrations: [Registration]
  private let roster: Roster
  private let facts: WorkspaceFacts
  private let context: EligibilityContext
  private let ballots: [String: Ballot]
  private static let onTheWay: Set<NominationState> = [.proposed, .appraised, .voted, .submitted]

  /// Gathers what is decided and proposed for a year.
  ///
  /// - Parameter day: the day whose law and local rules hold.
  public init(_ workspace: Workspace, year: YearID, on day: CivilDate) throws(Failure) {
    let unit = try workspace.unit()
    nominations = try workspace.nominations(year).filter { $0.category == .merit }
    earlier = try workspace.history().awards.filter { $0.year == year && $0.revocation == nil }
    registrations = try workspace.registrations(year).filter { $0.withdrawn == nil }
    roster = try workspace.roster()
    facts = try WorkspaceFacts(workspace, year: year, on: day)
    context = EligibilityContext(
      year: year, on: day, school: unit.kind, startMonth: unit.yearStartMonth,
      pack: try workspace.law(on: day))
    var ballots: [String: Ballot] = [:]
    for meeting in try workspace.meetings(year) {
      for ballot in meeting.ballots { ballots[ballot.nomination] = ballot }
    }
    self.ballots = ballots
  }

  /// The law by which the quotas are counted.
  public var pack: RulePack { context.pack }

  /// The standing of every tier with a quota, in the order of the pack; of one tier if it is named.
  public func standings(of tier: String? = nil) -> [QuotaStanding] {
    context.pack.tiers.filter { tier == nil || $0.id == tier }
      .flatMap { tier in tier.quotas.map { standing(tier, $0) } }
  }

  private func standing(_ tier: AwardTier, _ rule: QuotaRule) -> QuotaStanding {
    let awarded = given(tier.id)
    let claims = nominations.filter {
      $0.tier == tier.id && QuotaBook.onTheWay.contains($0.state) && !awarded.contains($0.subject)
    }
    let able = Set(
      facts.subjects.filter { isEligible($0, for: rule.of ?? tier.id) }.map(\.id))
    let base: (decided: Int, expected: Int, eligible: Int)
    if let of = rule.of {
      // Whoever is given the tier is one of those it is a share of.
      let decided = given(of).union(awarded)
      let proposed = nominations.filter {
        ($0.tier == of || $0.tier == tier.id) && QuotaBook.onTheWay.contains($0.state)
      }
      let expected = decided.union(proposed.map(\.subject))
      base = (decided.count, expected.count, expected.union(able).count)
    } else {
      base = (able.count, able.count, able.count)
    }
    let entries = claims.map { nomination in
      QuotaStanding.Claim(
        nomination: nomination.id, subject: nomination.subject,
        name: roster.name(of: nomination.subject), state: nomination.state,
        merits: rule.order.map { merit($0, nomination) })
    }
    return QuotaStanding(
      tier: tier, rule: rule, decidedBase: base.decided, expectedBase: base.expected,
      eligibleBase: base.eligible, awarded: awarded.sorted(),
      claims: entries.sorted { one, two in
        if one.merits != two.merits { return two.merits.lexicographicallyPrecedes(one.merits) }
        return one.nomination < two.nomination
      }, registered: Set(registrations.filter { $0.tier == tier.id }.map(\.subject)).count)
  }

  private func isEligible(_ subject: SubjectFacts, for id: String) -> Bool {
    guard let tier = context.pack.tier(id), tier.nominees.contains(subject.kind.nominee) else {
      return false
    }
    return Eligibility.judge(subject, for: tier, in: context).outcome == .eligible
  }

  private func given(_ tier: String) -> Set<String> {
    Set(nominations.filter { $0.tier == tier && $0.state == .awarded }.map(\.subject))
      .union(earlier.filter { $0.tier == tier }.map(\.subject))
  }

  /// What a word of the order looks at; what is not known goes last.
  private func merit(_ order: QuotaRule.Order, _ nomination: Nomination) -> Int {
    let subject = facts.facts(of: nomination.subject)
    switch order {
    case .votes:
      guard let ballot = ballots[nomination.id], ballot.issued > 0 else { return -1 }
      // Councils have at most ten thousand members: unequal shares stay unequal.
      return ballot.yes * 1_000_000_000 / ballot.issued
    case .rating:
      switch subject?.rating(in: context.year) {
      case .excellent: return 3
      case .good: return 2
      case .completed: return 1
      case .failed: return 0
      case nil: return -1
      }
    case .directWorker:
      switch subject?.kind {
      case .individual(let role): return role == .teacher || role == .staff ? 1 : 0
      case .collective: return roster.collective(nomination.subject)?.isSmall == true ? 1 : 0
      default: return 0
      }
    case .female: return roster.individual(nomination.subject)?.gender == .female ? 1 : 0
    case .service: return subject?.start.map { -$0.dayNumber } ?? Int.min
    }
  }
}

extension QuotaStanding {
  /// How the number of places comes about: `15% × 23 = 3,45, làm tròn xuống: 3`.
  public func arithmetic(_ quota: Quota, in language: Language) -> String {
    let vi = language == .vietnamese
    let exact = vi ? quota.exact.withComma : quota.exact.description
    let rounding =
      switch rule.rounding {
      case .floor: vi ? "làm tròn xuống" : "rounded down"
      case .halfUp: vi ? "làm tròn từ 0,5" : "rounded half up"
      case .ceiling: vi ? "làm tròn lên" : "rounded up"
      }
    let least =
      rule.minimum > 0
      ? (vi ? ", ít nhất \(rule.minimum)" : ", at least \(rule.minimum)") : ""
    return "\(rule.percent)% × \(quota.base) = \(exact), \(rounding)\(least): \(quota.allowed)"
  }

  /// What people should know before they propose or decide more; nil while the quota holds.
  func warning(decidedOnly: Bool, year: YearID) -> Message? {
    let quota = decidedOnly ? decided : quota
    guard quota.left < 0 else { return nil }
    return Message(
      vi: "Chú ý: \(tier.name) \(year.named) vượt chỉ tiêu \(-quota.left): đã quyết định"
        + " \(awarded.count)\(decidedOnly ? "" : ", đang đề nghị \(claims.count)"); chỉ tiêu"
        + " \(arithmetic(quota, in: .vietnamese)) (\(rule.citation.text))."
        + " Xem: thidua award quota --year \(year)",
      en: "Note: \(tier.code) of \(year) is over quota by \(-quota.left): \(awarded.count) decided"
        + "\(decidedOnly ? "" : ", \(claims.count) proposed"); the quota is"
        + " \(arithmetic(quota, in: .english)) (\(rule.citation.text))."
        + " See: thidua award quota --year \(year)")
  }
}

extension AwardDesk {
  /// Warnings of the quotas that nominations exceed, each tier and year once. Quotas stop nothing.
  func quotaWarnings(
    _ nominations: [Nomination], decidedOnly: Bool = false, on day: CivilDate
  ) throws(Failure) -> [Message] {
    var warnings: [Message] = []
    for year in Set(nominations.map(\.year)).sorted() {
      let tiers = Set(nominations.filter { $0.year == year }.map(\.tier)).sorted()
      let law = try workspace.law(on: day)
      guard tiers.contains(where: { law.tier($0)?.quotas.isEmpty == false }) else { continue }
      let book = try QuotaBook(workspace, year: year, on: day)
      for tier in tiers {
        warnings += book.standings(of: tier).compactMap {
          $0.warning(decidedOnly: decidedOnly, year: year)
        }
      }
    }
    return warnings
  }
}
