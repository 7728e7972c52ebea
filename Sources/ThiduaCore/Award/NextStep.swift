/// One step on the way up: a tier not yet held, what is lacking, and the earliest year.
public struct NextStep: Sendable {
  public let tier: AwardTier
  /// The verdict of the asked year.
  public let verdict: Verdict
  /// The times the tier is already held.
  public let held: [AwardFact]
  /// What is still needed: the rules that do not hold yet.
  public let needed: [Reason]
  /// The first year in which the tier could be given if everything goes well from now on; nil where that
  /// is not within 25 years.
  public let earliest: YearID?

  /// The way to every tier the subject could be given by merit, in the order of the pack.
  ///
  /// The earliest year is found by trying: each coming year brings the best rating, a registration, new
  /// initiatives and whatever titles and forms the law then allows. Pending matters end well.
  public static func path(for subject: SubjectFacts, in context: EligibilityContext) -> [NextStep] {
    let nominee = subject.kind.nominee
    let tiers = context.pack.tiers.filter { tier in
      tier.nominees.contains(nominee) && !tier.isAbolished
    }
    let earliest = Forecast(subject, tiers: tiers, context: context).earliest()
    return tiers.map { tier in
      let verdict = Eligibility.judge(subject, for: tier, in: context)
      return NextStep(
        tier: tier, verdict: verdict,
        held: subject.awards.filter { $0.tier == tier.id && !$0.isRevoked }
          .sorted { $0.year < $1.year },
        needed: verdict.reasons.filter { $0.satisfied != true }, earliest: earliest[tier.id])
    }
  }

  /// The step in a line or more, for people.
  public func lines(in language: Language) -> [String] {
    let vi = language == .vietnamese
    var lines = ["\(tier.name): \(verdict.outcome.name.text(in: language))"]
    if !held.isEmpty {
      let years = held.map(\.year.description).joined(separator: ", ")
      lines.append((vi ? "  Đã đạt: " : "  Held: ") + years)
    }
    for reason in needed {
      let found =
        reason.found.map { " (\(vi ? "hiện có" : "now"): \($0.text(in: language)))" } ?? ""
      lines.append(
        (vi ? "  Còn cần: " : "  Needed: ") + reason.requirement.text(in: language) + found)
    }
    lines.append(
      (vi ? "  Sớm nhất: " : "  Earliest: ")
        + (earliest.map { vi ? $0.named : $0.description }
          ?? (vi ? "chưa tính được trong 25 năm tới" : "not within 25 years")))
    return lines
  }
}

/// Plays the coming years at their best.
private struct Forecast {
  var facts: SubjectFacts
  let tiers: [AwardTier]
  let context: EligibilityContext
  static let horizon = 25

  init(_ subject: SubjectFacts, tiers: [AwardTier], context: EligibilityContext) {
    facts = subject
    facts.disciplines.removeAll { $0.status.isOpen }
    facts.members = subject.members.filter { $0.kind.nominee == .individual }
    self.tiers = tiers
    self.context = context
  }

  func earliest() -> [String: YearID] {
    var copy = self
    var found: [String: YearID] = [:]
    for years in 0...Forecast.horizon {
      let later = context.advanced(by: years)
      copy.improve(later.year)
      // A title of this year may open another of the same year; three rounds reach every chain.
      for _ in 0..<3 {
        for tier in tiers where copy.facts.award(of: [tier.id], in: later.year) == nil {
          guard Eligibility.judge(copy.facts, for: tier, in: later).outcome == .eligible else {
            continue
          }
          if found[tier.id] == nil { found[tier.id] = later.year }
          copy.facts.awards.append(AwardFact(tier: tier.id, year: later.year))
        }
      }
      for tier in tiers where found[tier.id] == nil {
        if copy.facts.award(of: [tier.id], in: later.year) != nil { found[tier.id] = later.year }
      }
      if found.count == tiers.count { break }
    }
    return found
  }

  /// Adds the best that a year without a recorded result could bring.
  private mutating func improve(_ year: YearID) {
    if !facts.ratings.contains(where: { $0.year == year }) {
      facts.ratings.append(RatingFact(year: year, rating: .excellent))
    }
    facts.registrations.append(RegistrationFact(year: year, tier: nil))
    if year > context.year {
      for number in 0..<7 {
        facts.initiatives.append(
          InitiativeFact(
            id: "du-kien-\(year)-\(number)", title: "", scope: .nation, year: year,
            decision: "dự kiến"))
      }
    }
    for index in facts.members.indices where year > context.year {
      facts.members[index].ratings.append(RatingFact(year: year, rating: .excellent))
      for name in tiers.flatMap(\.memberTiers) {
        facts.members[index].awards.append(AwardFact(tier: name, year: year))
      }
    }
  }
}

extension AwardTier {
  /// The tiers that members of a collective must hold.
  fileprivate var memberTiers: [String] {
    standards.flatMap(\.requires.rules)
      .flatMap { (rule: Rule) -> [String] in
        switch rule.condition {
        case .members(_, .holding(let tiers)): tiers
        case .memberHolding(let tiers): tiers
        default: []
        }
      }
  }
}
