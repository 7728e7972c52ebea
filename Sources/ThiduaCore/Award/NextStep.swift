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
  /// Whether the law by which that year was found was read; the law of coming years may not be known.
  public let isEarliestVerified: Bool

  /// The way to every tier the subject could be given by merit, in the order of the pack.
  ///
  /// The earliest year is found by trying: each coming year brings the best rating, a registration, new
  /// initiatives and whatever titles and forms the law then allows. Pending matters end well.
  ///
  /// - Parameter law: the law of a day; coming years are judged by the one then in force.
  public static func path(
    for subject: SubjectFacts, in context: EligibilityContext,
    law: (CivilDate) -> RulePack = RulePacks.pack(on:)
  ) -> [NextStep] {
    let nominee = subject.kind.nominee
    let tiers = context.pack.tiers.filter { tier in
      tier.nominees.contains(nominee) && !tier.isAbolished
    }
    let earliest = Forecast(subject, tiers: tiers, context: context).earliest(law)
    return tiers.map { tier in
      let verdict = Eligibility.judge(subject, for: tier, in: context)
      return NextStep(
        tier: tier, verdict: verdict,
        held: subject.awards.filter { $0.tier == tier.id && !$0.isRevoked }
          .sorted { ($0.year, $0.decision ?? "") < ($1.year, $1.decision ?? "") },
        needed: verdict.reasons.filter { $0.satisfied != true }, earliest: earliest[tier.id]?.year,
        isEarliestVerified: earliest[tier.id]?.isVerified ?? true)
    }
  }

  /// The step in a line or more, for people.
  public func lines(in language: Language) -> [String] {
    let vi = language == .vietnamese
    var lines = ["\(tier.name) (\(tier.code)): \(verdict.outcome.name.text(in: language))"]
    if !verdict.isVerified { lines[0] += " *" }
    if !held.isEmpty {
      let years = held.map { award in
        award.year.description + (award.decision.map { " (\($0))" } ?? "")
      }.joined(separator: "; ")
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
        + (earliest.map {
          (vi ? $0.named : $0.description) + (isEarliestVerified ? "" : " *")
        } ?? (vi ? "chưa tính được trong 25 năm tới" : "not within 25 years")))
    return lines
  }

  /// One step of `thidua.next/1`.
  public func json(in language: Language) -> JSON {
    var fields = JSONFields()
    fields.add("tier", tier.id)
    fields.add("verdict", verdict.outcome.rawValue)
    fields.add("verified", .bool(verdict.isVerified))
    fields.add(
      "held",
      .array(
        held.map { award in
          var line = JSONFields()
          line.add("year", award.year.description)
          line.add("decision", award.decision)
          line.add("date", award.date)
          return line.json
        }))
    fields.add("needed", .array(needed.map { $0.json(in: language) }))
    fields.add("earliest", earliest.map { .string($0.description) } ?? .null)
    fields.add("earliestVerified", .bool(isEarliestVerified))
    return fields.json
  }

  /// `thidua.next/1`: the whole path.
  public static func json(
    _ steps: [NextStep], of subject: String, in context: EligibilityContext, language: Language
  ) -> JSON {
    var fields = JSONFields(schema: "thidua.next/1")
    fields.add("subject", subject)
    fields.add("year", context.year.description)
    fields.add("on", context.on)
    fields.add("pack", context.pack.id)
    fields.add("steps", .array(steps.map { $0.json(in: language) }))
    return fields.json
  }
}
