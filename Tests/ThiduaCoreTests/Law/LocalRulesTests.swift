import Testing

@testable import ThiduaCore

struct LocalRulesTests {
  static let sample = """
    { "schema": "thidua.rules/1", "id": "tinh-mau", "title": "Quy chế mẫu",
      "citation": "Quyết định 01/2025/QĐ-UBND", "issuer": "UBND tỉnh", "from": "2025-12-15",
      "tiers": [
        { "tier": "CSTDCS", "quota": { "percent": 20, "of": "LDTT", "rounding": "halfUp" },
          "threshold": 0.85, "deadlines": [ { "step": "submit", "text": "Trước 10/7" } ],
          "documents": [ { "id": "dgsk", "name": "Bản đánh giá sáng kiến" } ] },
        { "tier": "LDTT", "minimumMonths": 10 },
        { "tier": "TTLDTT", "collectives": ["school"] },
        { "tier": "GKX", "requires": { "any": [
            { "condition": "held", "tiers": ["LDTT"] },
            { "condition": "initiatives", "scope": "unit" } ] } },
        { "tier": "CSTDBT", "threshold": 0.70 } ],
      "newTiers": [
        { "id": "guong-nguoi-tot", "code": "GNT", "name": "Gương người tốt, việc tốt",
          "kind": "form", "nominees": ["individual", "pupil"], "authority": "headmaster",
          "prize": { "individual": 0.2 } } ],
      "council": { "quorum": 0.75 } }
    """

  static func rules(_ text: String) throws -> (LocalRules, [Finding]) {
    let document = try JSONDocument(SourceText(file: "rules/a.json", bytes: Array(text.utf8)))
    let (record, findings) = try document.decode(LocalRules.self, schema: "thidua.rules/1")
    return (record, findings)
  }

  @Test func localRulesAddAndRaise() throws {
    let (rules, findings) = try LocalRulesTests.rules(LocalRulesTests.sample)
    #expect(findings.isEmpty, "\(findings.map { $0.line(in: .english) })")
    let on = day("2026-06-01")
    let pack = RulePacks.pack(on: on).applying([rules], on: on)
    let fighter = try pack.requireTier("CSTDCS")
    #expect(fighter.ballot?.threshold == .atLeast(85))
    #expect(fighter.ballot?.citation.text == "Quyết định 01/2025/QĐ-UBND")
    #expect(fighter.quotas.first?.percent == 20)
    #expect(fighter.deadlines.first?.text == "Trước 10/7")
    #expect(fighter.documents.contains { $0.id == "dgsk" })
    #expect(try pack.requireTier("GNT").prizes.first?.hundredths == 20)
    #expect(pack.council(for: .primary)?.quorumCount(of: 9) == 7)
    // What would lower the law is not applied, and named with its place.
    #expect(try pack.requireTier("CSTDBT").ballot?.threshold == .atLeast(90))
    let conflicts = RulePacks.pack(on: on).conflicts(with: rules)
    #expect(conflicts.map(\.check.rawValue) == ["threshold-lowered"])
    #expect(conflicts.first?.place?.line == 12)
  }

  @Test("a prize for one kind of nominee leaves the others, and their order, alone")
  func aPrizeKeepsItsPlace() throws {
    let (rules, findings) = try LocalRulesTests.rules(
      """
      { "schema": "thidua.rules/1", "id": "a", "title": "A", "citation": "QĐ 1", "from": "2025-12-15",
        "tiers": [ { "tier": "GKHT", "prize": { "individual": 0.5 } } ] }
      """)
    #expect(findings.isEmpty)
    let on = day("2026-06-01")
    let tier = try RulePacks.pack(on: on).applying([rules], on: on).requireTier("GKHT")
    #expect(tier.prizes.map(\.nominee) == [.individual, .collective])
    #expect(try Prize(tier: tier, on: on).amount == Money(1_170_000))
    #expect(try Prize(tier: tier, nominee: .collective, on: on).amount == Money(1_410_000))
  }

  @Test func theyJudge() throws {
    let (rules, _) = try LocalRulesTests.rules(LocalRulesTests.sample)
    let on = day("2026-06-01")
    let year = YearID.school(2025)
    let pack = RulePacks.pack(on: on).applying([rules], on: on)
    let context = EligibilityContext(year: year, on: on, school: .primary, pack: pack)
    let young = SubjectFacts(
      id: "gv", name: "A", kind: .individual(.teacher), start: day("2025-09-01"),
      ratings: [RatingFact(year: year, rating: .good)])
    func judge(_ facts: SubjectFacts, _ tier: String) throws -> Verdict {
      Eligibility.judge(facts, for: try pack.requireTier(tier), in: context)
    }
    let verdict = try judge(young, "LDTT")
    #expect(verdict.outcome == .ineligible && verdict.isVerified)
    #expect(
      verdict.reasons.first { $0.criterion == "service" }?.citation == "Quyết định 01/2025/QĐ-UBND")
    #expect(try judge(young, "GKX").outcome == .ineligible)
    var holder = young
    holder.awards = [AwardFact(tier: "lao-dong-tien-tien", year: year)]
    #expect(try judge(holder, "GKX").outcome == .eligible)
    let group = SubjectFacts(
      id: "to-1", name: "Tổ 1", kind: .collective(.department),
      ratings: [RatingFact(year: year, rating: .good)], members: [holder])
    #expect(try judge(group, "TTLDTT").outcome == .ineligible)
    // Before its first day the regulation has no effect.
    #expect(RulePacks.vn2025.applying([rules], on: day("2025-12-14")).tier("GNT") == nil)
  }

  @Test(arguments: [
    (#""tiers": [ { "tier": "CSTDCX" } ]"#, "dangling-reference"),
    (#""tiers": [ { "tier": "LDTT", "treshold": 0.9 } ]"#, "unknown-key"),
    (#""tiers": [ { "tier": "LDTT", "threshold": 1.2 } ]"#, "bad-value"),
    (#""tiers": [ { "tier": "LDTT", "threshold": 0.855 } ]"#, "bad-value"),
    (#""tiers": [ { "tier": "LDTT", "minimumMonths": -1 } ]"#, "bad-value"),
    (#""tiers": [ { "tier": "LDTT", "quota": {} } ]"#, "missing-field"),
    (#""tiers": [ { "tier": "LDTT", "requires": { "condition": "ratng" } } ]"#, "bad-value"),
    (#""tiers": [ { "tier": "LDTT", "requires": { "condition": "held" } } ]"#, "missing-field"),
    (#""tiers": [ { "tier": "LDTT", "requires": { "meets": "X" } } ]"#, "dangling-reference"),
    (#""newTiers": [ { "id": "ldtt", "name": "x", "kind": "title" } ]"#, "duplicate-id"),
    (#""council": { "quorum": 0 }"#, "bad-value"), (#""to": "2025-01-01""#, "bad-value"),
  ])
  func faultsAreNamed(member: String, check: String) throws {
    let text = """
      { "schema": "thidua.rules/1", "id": "a", "title": "t", "citation": "c",
        "from": "2025-12-15", \(member) }
      """
    let (_, findings) = try LocalRulesTests.rules(text)
    #expect(findings.map(\.check.rawValue).contains(check), "\(findings)")
    #expect(findings.allSatisfy { $0.place != nil })
  }

  /// Tiers that ask for each other must not hang.
  @Test func circlesEnd() throws {
    let text = """
      { "schema": "thidua.rules/1", "id": "a", "title": "t", "citation": "c", "from": "2020-01-01",
        "tiers": [ { "tier": "LDTT", "requires": { "meets": "CSTDCS" } } ] }
      """
    let (rules, _) = try LocalRulesTests.rules(text)
    let on = day("2025-06-10")
    let pack = RulePacks.vn2024.applying([rules], on: on)
    let context = EligibilityContext(year: .school(2024), on: on, school: .primary, pack: pack)
    let facts = SubjectFacts(id: "a", name: "A", kind: .individual(.teacher))
    let verdict = Eligibility.judge(facts, for: try pack.requireTier("LDTT"), in: context)
    #expect(verdict.outcome == .unknown)
  }
}
