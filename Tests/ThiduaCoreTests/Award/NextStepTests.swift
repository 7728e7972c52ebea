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
    // 31/08/2026 is still under Luật 06/2022/QH15, Điều 23 and 24, which were read; the circulars that
    // were not read ask nothing stricter of somebody with ten months of service and no discipline.
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

  /// The lower form is hoped for in 2025-2026; what it rewards is not rewarded again five years later.
  @Test func formsFollowEachOtherByFiveYears() throws {
    let years = (0..<5).map { YearID.school(2024).advanced(by: -$0) }
    var facts = SubjectFacts(
      id: "gv", name: "A", kind: .individual(.teacher), start: day("2000-09-01"),
      ratings: years.map { RatingFact(year: $0, rating: .good) })
    let path = NextStepTests.path(facts)
    #expect(path["BKT"] == "2026-2027" || path["BKT"] == "2025-2026")
    let first = try #require(path["BKT"].flatMap { YearID($0) })
    #expect(path["BKTTG"] == first.advanced(by: 5).description)
    #expect(path["HCLD3"] == first.advanced(by: 10).description)
    #expect(path["HCLD2"] == first.advanced(by: 15).description)
    // A form that is held carries the next one as soon as its own conditions hold.
    facts.awards = [AwardFact(tier: "bang-khen-tinh", year: .school(2019), decision: "1/QĐ")]
    let held = NextStepTests.path(facts)
    #expect(held["BKTTG"] == "2027-2028")
  }

  @Test func datesThatRestOnUnreadLawSaySo() throws {
    let context = EligibilityContext(
      year: .school(2024), on: day("2025-06-10"), school: .primary)
    let facts = SubjectFacts(
      id: "gv", name: "A", kind: .individual(.teacher), start: day("2010-09-01"),
      ratings: [RatingFact(year: .school(2024), rating: .excellent)])
    let steps = NextStep.path(for: facts, in: context)
    let now = try #require(steps.first { $0.tier.code == "CSTDCS" })
    #expect(now.earliest == .school(2024) && now.isEarliestVerified)
    // 2026-2027 ends under the law of 2026, which was not read.
    let later = try #require(steps.first { $0.tier.code == "CSTDBT" })
    #expect(later.earliest == .school(2026) && !later.isEarliestVerified)
    #expect(later.lines(in: .vietnamese).last == "  Sớm nhất: năm học 2026 - 2027 *")
    let json = NextStep.json([now, later], of: "gv", in: context, language: .vietnamese).compact
    #expect(
      json.hasPrefix(
        #"{"schema":"thidua.next/1","subject":"gv","year":"2024-2025","on":"2025-06-10","pack":"vn-2024","steps":[{"tier":"chien-si-thi-dua-co-so","verdict":"eligible","verified":true,"held":[],"needed":[],"earliest":"2024-2025","earliestVerified":true}"#
      ))
  }
}
