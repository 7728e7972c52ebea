import Testing

@testable import ThiduaCore

struct EligibilityTests {
  static let year = YearID.school(2024)
  static let context = EligibilityContext(
    year: year, on: day("2025-06-10"), school: .primary)
  static let teacher = SubjectFacts(
    id: "gv-07", name: "Trần Thị Mẫu", kind: .individual(.teacher), start: day("2015-09-01"),
    ratings: [RatingFact(year: year, rating: .excellent, source: "xep-loai.csv")])

  static func judge(_ facts: SubjectFacts, _ tier: String) throws -> Verdict {
    Eligibility.judge(facts, for: try context.pack.requireTier(tier), in: context)
  }

  @Test func jsonOfTheContract() throws {
    let verdict = try EligibilityTests.judge(EligibilityTests.teacher, "CSTDCS")
    let text = Eligibility.json([verdict], in: EligibilityTests.context, language: .vietnamese)
      .compact
    #expect(
      text.hasPrefix(
        #"{"schema":"thidua.eligibility/1","year":"2024-2025","on":"2025-06-10","pack":"vn-2024","#
          + #""results":[{"subject":"gv-07","tier":"chien-si-thi-dua-co-so","verdict":"eligible","reasons":["#
      ))
    #expect(
      text.contains(
        #"{"criterion":"rating","satisfied":true,"found":"HTXSNV","source":"xep-loai.csv","citation":"Luật 06/2022/QH15, Điều 23""#
      ))
  }

  @Test func whatIsMissingNamesItsCommand() throws {
    var facts = EligibilityTests.teacher
    facts.ratings = []
    let verdict = try EligibilityTests.judge(facts, "LDTT")
    #expect(verdict.outcome == .unknown)
    let json = verdict.json(in: .english).compact
    #expect(
      json.contains(
        #""satisfied":null,"found":null,"missing":"rating of 2024-2025: thidua enroll import"#))
  }

  @Test func twoRatingsOfOneYearAreAContradiction() throws {
    var facts = EligibilityTests.teacher
    facts.ratings.append(RatingFact(year: EligibilityTests.year, rating: .completed))
    let verdict = try EligibilityTests.judge(facts, "LDTT")
    #expect(verdict.outcome == .unknown)
    #expect(verdict.reasons.contains { $0.missing?.vi.contains("khác nhau") == true })
    facts.ratings[1].rating = .excellent
    #expect(try EligibilityTests.judge(facts, "LDTT").outcome == .eligible)
  }

  @Test func whatOnlyPeopleJudgeIsListedApart() throws {
    let verdict = try EligibilityTests.judge(EligibilityTests.teacher, "LDTT")
    #expect(verdict.outcome == .eligible)
    #expect(verdict.council.contains { $0.vi.contains("đoàn kết") })
    let old = EligibilityContext(year: .school(2022), on: day("2023-06-10"), school: .primary)
    let tier = try old.pack.requireTier("CSTDCS")
    let council = Eligibility.judge(EligibilityTests.teacher, for: tier, in: old).council
    #expect(council.contains { $0.vi.contains("không quá 15% Lao động tiên tiến") })
  }

  @Test func theExplanationReadsAsSentences() throws {
    var facts = EligibilityTests.teacher
    facts.ratings = [RatingFact(year: EligibilityTests.year, rating: .good)]
    let lines = try EligibilityTests.judge(facts, "CSTDCS").explanation(in: .vietnamese)
    #expect(
      lines[0]
        == "Trần Thị Mẫu (gv-07) – Chiến sĩ thi đua cơ sở, năm học 2024 - 2025: KHÔNG XÉT")
    #expect(lines.contains { $0 == "Không đạt: một trong các điều kiện sau" })
    #expect(lines.contains { $0 == "Đạt: đạt tiêu chuẩn Lao động tiên tiến" })
    let english = try EligibilityTests.judge(facts, "CSTDCS").explanation(in: .english)
    #expect(english.contains { $0.hasPrefix("Not met: one of the following") })
  }

  @Test func everyoneOrOnlyThoseConcerned() throws {
    let school = SubjectFacts(id: "th", name: "Trường", kind: .collective(.school))
    let subjects = [EligibilityTests.teacher, school]
    let tiers = EligibilityTests.context.pack.tiers
    let some = Eligibility.judge(
      subjects, for: tiers, in: EligibilityTests.context, everyone: false)
    #expect(
      some.allSatisfy { $0.tier.nominees.contains($0.subject == "th" ? .collective : .individual) })
    #expect(some.map(\.subject).first == "gv-07" && some.map(\.subject).last == "th")
    let all = Eligibility.judge(subjects, for: tiers, in: EligibilityTests.context, everyone: true)
    #expect(all.count == tiers.count * 2)
  }

  @Test func theTableCounts() throws {
    let context = EligibilityTests.context
    let tier = try context.pack.requireTier("LDTT")
    var unknown = EligibilityTests.teacher
    unknown.ratings = []
    let verdicts = Eligibility.judge(
      [EligibilityTests.teacher, unknown], for: [tier], in: context, everyone: true)
    let document = EligibilityReport.document(verdicts, in: context, author: "x")
    #expect(document.tables.count == 2)
    #expect(
      document.tables[1].rows.last
        == .total([.text("Cộng"), .int(1), .int(0), .int(0), .int(1), .int(2)]))
  }

  @Test func strangeYearsDoNotTrap() throws {
    for year in [YearID.calendar(1900), .school(2999), .school(1900)] {
      let context = EligibilityContext(year: year, on: day("9999-12-31"), school: .office)
      let verdicts = Eligibility.judge(
        [EligibilityTests.teacher], for: context.pack.tiers, in: context, everyone: true)
      #expect(!verdicts.isEmpty)
    }
  }
}
