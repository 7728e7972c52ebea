import Testing

@testable import ThiduaCore

struct NextStepTests {
  static func path(_ facts: SubjectFacts) -> [String: String] {
    let context = EligibilityContext(
      year: .school(2024), on: day("2025-06-10"), school: .primary)
    var result: [String: String] = [:]
    for step in NextStep.path(for: facts, in: context) {
      result[step.tier.code] = step.earliest?.description ?? "–"
    }
    return result
  }

  /// Chiến sĩ thi đua cơ sở in 2023-2024 and 2024-2025: the third in 2025-2026 opens the province.
  @Test func theLadder() {
    let year = YearID.school(2024)
    let facts = SubjectFacts(
      id: "gv", name: "A", kind: .individual(.teacher), start: day("2015-09-01"),
      ratings: [
        RatingFact(year: year, rating: .excellent),
        RatingFact(year: year.advanced(by: -1), rating: .excellent),
      ],
      awards: [
        AwardFact(tier: "chien-si-thi-dua-co-so", year: year.advanced(by: -1)),
        AwardFact(tier: "chien-si-thi-dua-co-so", year: year),
      ])
    let path = NextStepTests.path(facts)
    #expect(path["LDTT"] == "2024-2025")
    #expect(path["BKT"] == "2024-2025")
    #expect(path["CSTDBT"] == "2025-2026")
    // Three more years for the second time.
    #expect(path["CSTDTQ"] == "2028-2029")
    #expect(path["KNCGD"] == "2034-2035")
    #expect(path["TTLDTT"] == nil)
  }

  @Test func aNewcomerStartsAtTheBottom() {
    let facts = SubjectFacts(
      id: "gv", name: "A", kind: .individual(.teacher), start: day("2025-05-01"))
    let path = NextStepTests.path(facts)
    #expect(path["LDTT"] == "2025-2026")
    #expect(path["CSTDCS"] == "2025-2026")
    #expect(path["CSTDBT"] == "2027-2028")
  }

  @Test func stepsSayWhatIsNeeded() throws {
    let context = EligibilityContext(
      year: .school(2024), on: day("2025-06-10"), school: .primary)
    let facts = SubjectFacts(
      id: "gv", name: "A", kind: .individual(.teacher), start: day("2015-09-01"),
      ratings: [RatingFact(year: .school(2024), rating: .good)])
    let steps = NextStep.path(for: facts, in: context)
    let fighter = try #require(steps.first { $0.tier.code == "CSTDCS" })
    #expect(fighter.verdict.outcome == .ineligible)
    #expect(fighter.needed.map(\.criterion) == ["rating", "initiative"])
    #expect(fighter.earliest == .school(2025))
    #expect(fighter.lines(in: .vietnamese).last == "  Sớm nhất: năm học 2025 - 2026")
    #expect(!steps.contains { $0.tier.code == "HSXS" })
  }

  @Test func collectivesHaveAWayToo() {
    let path = NextStepTests.path(
      SubjectFacts(
        id: "to", name: "Tổ 1", kind: .collective(.school),
        members: [SubjectFacts(id: "a", name: "A", kind: .individual(.teacher))]))
    #expect(path["TTLDTT"] == "2025-2026")
    #expect(path["TTLDXS"] == "2025-2026")
  }
}
