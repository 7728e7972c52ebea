import Testing

@testable import ThiduaCore

/// Several regulations, and what they say of each other, of unverified law and of cases.
struct LocalRulesFilesTests {
  static func files(_ texts: String...) -> LocalRulesFiles {
    LocalRulesFiles(
      texts.enumerated().map { SourceText(file: "rules/\($0).json", bytes: Array($1.utf8)) })
  }

  static func rule(_ id: String, from: String = "2025-12-15", to: String? = nil, _ members: String)
    -> String
  {
    """
    { "schema": "thidua.rules/1", "id": "\(id)", "title": "t", "citation": "QĐ \(id)",
      "from": "\(from)", \(to.map { "\"to\": \"\($0)\", " } ?? "")\(members) }
    """
  }

  static let newTier = """
    "newTiers": [ { "id": "gvtb", "code": "GVTB", "name": "Giáo viên tiêu biểu", "kind": "form",
      "nominees": ["individual", "collective"], "categories": ["thematic"],
      "requires": { "individual": { "meets": "LDTT" },
        "collective": { "condition": "share", "atLeast": 0.80, "holding": ["LDTT", "CSTDCS"] } },
      "quota": { "percent": 10, "of": "GVTB" },
      "documents": [ { "id": "don", "name": "Đơn đề nghị" } ],
      "deadlines": [ { "step": "submit", "text": "Trước 10/6" } ] } ]
    """

  private func checks(_ files: LocalRulesFiles) -> [String] {
    files.allFindings.map(\.check.rawValue)
  }

  @Test func oneFileMayNameTheTierOfAnother() throws {
    let files = LocalRulesFilesTests.files(
      LocalRulesFilesTests.rule("truong", #""tiers": [ { "tier": "GVTB", "threshold": 0.7 } ]"#),
      LocalRulesFilesTests.rule("tinh", LocalRulesFilesTests.newTier))
    #expect(checks(files).isEmpty, "\(files.allFindings)")
    let on = day("2026-06-01")
    let pack = RulePacks.pack(on: on).applying(try files.usable(), on: on)
    let tier = try pack.requireTier("gvtb")
    #expect(tier.documents.map(\.id) == ["don"] && tier.deadlines.count == 1)
    #expect(tier.quotas.first?.of == "gvtb" && tier.otherCategories == [.thematic])
    #expect(tier.texts.contains("QĐ tinh"))
    #expect(tier.localTexts(beyond: nil).contains("QĐ tinh"))
  }

  /// A share of 80 % of collectives of one to thirteen.
  @Test(arguments: 1...13)
  func newTiersJudge(size: Int) throws {
    let on = day("2026-06-01")
    let rules = try LocalRulesFilesTests.files(
      LocalRulesFilesTests.rule("tinh", LocalRulesFilesTests.newTier)
    ).usable()
    let year = YearID.school(2025)
    let context = EligibilityContext(
      year: year, on: on, school: .primary, pack: RulePacks.pack(on: on).applying(rules, on: on))
    let tier = try context.pack.requireTier("GVTB")
    for holders in 0...size {
      let members = (0..<size).map { index in
        SubjectFacts(
          id: "m\(index)", name: "", kind: .individual(.teacher),
          awards: index < holders ? [AwardFact(tier: "lao-dong-tien-tien", year: year)] : [])
      }
      let group = SubjectFacts(id: "to", name: "", kind: .collective(.department), members: members)
      let outcome = Eligibility.judge(group, for: tier, in: context).outcome
      #expect(outcome == (holders * 100 >= 80 * size ? .eligible : .ineligible))
    }
  }

  @Test func unverifiedRulesArePutRight() throws {
    let year = YearID.school(2025)
    let on = day("2026-03-10")
    var facts = SubjectFacts(id: "gv", name: "", kind: .individual(.teacher))
    facts.awards = (0..<3).map {
      AwardFact(tier: "chien-si-thi-dua-co-so", year: year.advanced(by: -$0))
    }
    facts.awards.append(AwardFact(tier: "chien-si-thi-dua-bo-tinh", year: year.advanced(by: -1)))
    facts.initiatives = [
      InitiativeFact(id: "sk", title: "", scope: .province, year: year, decision: "1")
    ]
    func verdict(_ correction: String) throws -> Verdict {
      let rules = LocalRulesFilesTests.files(
        LocalRulesFilesTests.rule(
          "tinh",
          #""tiers": [ { "tier": "CSTDBT", "rules": [ { "rule": "no-overlap", \#(correction) } ] } ]"#
        )
      )
      #expect(rules.allFindings.isEmpty, "\(rules.allFindings)")
      let pack = RulePacks.pack(on: on).applying(try rules.usable(), on: on)
      let context = EligibilityContext(year: year, on: on, school: .primary, pack: pack)
      return Eligibility.judge(facts, for: try pack.requireTier("CSTDBT"), in: context)
    }
    let waived = try verdict(#""waive": true"#)
    #expect(waived.outcome == .eligible && waived.isVerified)
    let confirmed = try verdict(#""confirm": true"#)
    #expect(confirmed.outcome == .ineligible && confirmed.isVerified)
    #expect(
      confirmed.reasons.first { $0.criterion == "no-overlap" }?.citation == "QĐ tinh")
    let replaced = try verdict(
      #""requires": { "condition": "notHeld", "tiers": ["CSTDTQ"], "years": 1 }"#)
    #expect(replaced.outcome == .eligible && replaced.isVerified)
  }

  @Test(arguments: [
    (
      #""tiers": [ { "tier": "LDTT", "rules": [ { "rule": "rating", "waive": true } ] } ]"#,
      "rule-verified"
    ),
    (
      #""tiers": [ { "tier": "LDTT", "rules": [ { "rule": "ratng", "waive": true } ] } ]"#,
      "rule-unknown"
    ),
    (#""tiers": [ { "tier": "LDTT", "rules": [ { "rule": "service" } ] } ]"#, "missing-field"),
    (#""tiers": [ { "tier": "LDTT", "minimumMonths": 3 } ]"#, "months-lowered"),
    (#""tiers": [ { "tier": "LDTT", "prize": { "individual": 0.2 } } ]"#, "prize-lowered"),
    (#""tiers": [ { "tier": "KNCGD", "prize": { "individual": 0.7 } } ]"#, "prize-above-ceiling"),
    (#""tiers": [ { "tier": "LDTT", "authorities": ["provinceChair"] } ]"#, ""),
    (#""tiers": [ { "tier": "GKX", "authorities": ["minister"] } ]"#, "rule-verified"),
    (#""tiers": [ { "tier": "GKH", "threshold": 0.9 } ]"#, "tier-abolished"),
    (#""tiers": [ { "tier": "CSTDBT", "threshold": 0.5 } ]"#, "threshold-lowered"),
    (#""tiers": [ { "tier": "LDTT", "requires": { "any": [] } } ]"#, "bad-value"),
    (
      #""newTiers": [ { "id": "a", "name": "A", "kind": "form", "requires": { "meets": "A" } } ]"#,
      "circular-reference"
    ),
    (
      #""newTiers": [ { "id": "a", "name": "A", "kind": "form", "nominees": ["pupil"], "requires": { "individual": { "meets": "LDTT" } } } ]"#,
      "bad-value"
    ),
    (
      #""tiers": [ { "tier": "TTLDTT", "requires": { "condition": "collectives" } } ]"#,
      "missing-field"
    ),
  ])
  func whatTheLawDoesNotAllowIsNamed(members: String, check: String) {
    let files = LocalRulesFilesTests.files(LocalRulesFilesTests.rule("a", members))
    #expect(
      check.isEmpty ? checks(files).isEmpty : checks(files).contains(check), "\(checks(files))")
    #expect(files.allFindings.allSatisfy { $0.place != nil })
  }

  @Test func quotaAboveTheLawIsNotApplied() throws {
    let text = LocalRulesFilesTests.rule(
      "a", from: "2018-01-01", to: "2023-12-31",
      #""tiers": [ { "tier": "CSTDCS", "quota": { "percent": 20, "of": "LDTT" } } ]"#)
    let files = LocalRulesFilesTests.files(text)
    #expect(checks(files) == ["quota-raised"])
    let on = day("2023-06-10")
    let pack = RulePacks.pack(on: on).applying(try files.usable(), on: on)
    #expect(try pack.requireTier("CSTDCS").quotas.first?.percent == 15)
  }

  @Test func quotaOfAnotherBaseStandsBesideTheLaws() throws {
    let text = LocalRulesFilesTests.rule(
      "a", from: "2018-01-01", to: "2023-12-31",
      #""tiers": [ { "tier": "CSTDCS", "quota": { "percent": 40 } } ]"#)
    let files = LocalRulesFilesTests.files(text)
    #expect(checks(files).isEmpty)
    let on = day("2023-06-10")
    let pack = RulePacks.pack(on: on).applying(try files.usable(), on: on)
    #expect(try pack.requireTier("CSTDCS").quotas.map(\.percent) == [15, 40])
  }

  @Test func everyFaultOfEveryFileIsNamedAtOnce() {
    let files = LocalRulesFilesTests.files(
      #"{ "schema": "thidua.rules/1", "#,
      LocalRulesFilesTests.rule("a", #""tiers": [ { "tier": "LDTX" } ]"#),
      LocalRulesFilesTests.rule("b", #""council": { "quorum": 2 }"#), "")
    let places = Set(files.findings.compactMap { $0.place?.file })
    #expect(places == ["rules/0.json", "rules/1.json", "rules/2.json", "rules/3.json"])
    #expect(throws: Failure.self) { try files.usable() }
  }

  @Test func overlappingRegulationsAreNamed() {
    let threshold = #""tiers": [ { "tier": "CSTDCS", "threshold": 0.85 } ]"#
    #expect(
      checks(
        LocalRulesFilesTests.files(
          LocalRulesFilesTests.rule("a", threshold),
          LocalRulesFilesTests.rule("b", from: "2026-01-01", threshold))) == ["rules-overlap"])
    #expect(
      checks(
        LocalRulesFilesTests.files(
          LocalRulesFilesTests.rule("a", to: "2025-12-31", threshold),
          LocalRulesFilesTests.rule("b", from: "2026-01-01", threshold))
      ).isEmpty)
    #expect(
      checks(
        LocalRulesFilesTests.files(
          LocalRulesFilesTests.rule("a", LocalRulesFilesTests.newTier),
          LocalRulesFilesTests.rule("a", LocalRulesFilesTests.newTier))
      ).filter { $0 == "duplicate-id" }.count == 2)
  }

  /// Cases of a workspace know the tiers of its regulations.
  @Test func casesKnowLocalTiers() throws {
    let files = LocalRulesFilesTests.files(
      LocalRulesFilesTests.rule("tinh", LocalRulesFilesTests.newTier))
    func cases(_ tier: String, _ verdict: String) throws -> (LawCases, [Finding]) {
      let text = """
        { "schema": "thidua.cases/1", "title": "x", "cases": [
          { "id": "a", "title": "t", "citation": "c",
            "facts": { "kind": "teacher", "start": "2010-09-01", "ratings": { "2025-2026": "HTTNV" },
              "awards": [ { "tier": "GVTB", "year": "2024-2025" } ] },
            "ask": { "tier": "\(tier)", "year": "2025-2026", "on": "2026-06-01" },
            "expect": { "verdict": "\(verdict)" } } ] }
        """
      return try LawCases.read(
        SourceText(file: "rules/cases/a.json", bytes: Array(text.utf8)), files.known)
    }
    let (right, findings) = try cases("GVTB", "eligible")
    #expect(findings.isEmpty)
    #expect(right.cases[0].differences(applying: try files.usable()).isEmpty)
    let (wrong, _) = try cases("gvtb", "ineligible")
    let differences = wrong.cases[0].differences(applying: try files.usable())
    #expect(differences.map(\.vi) == ["a (t): verdict là “eligible”, trường hợp ghi “ineligible”"])
    #expect(wrong.cases[0].place?.line == 2)
    let (_, unknown) = try cases("GVTX", "eligible")
    #expect(unknown.map(\.check.rawValue) == ["dangling-reference"])
    #expect(unknown.first?.message.vi.contains("ý bạn là “GVTB”") == true)
  }
}
