import Testing

@testable import ThiduaCore

@Suite("Verdicts as lists")
struct EligibilityTextTests {
  private static let context = EligibilityTests.context

  private func lines(
    _ subjects: [SubjectFacts], _ codes: [String] = [], width: Int = 110,
    language: Language = .vietnamese
  ) throws -> [String] {
    let context = EligibilityTextTests.context
    let tiers =
      try codes.isEmpty ? context.pack.tiers : codes.map { try context.pack.requireTier($0) }
    let verdicts = Eligibility.judge(subjects, for: tiers, in: context, everyone: !codes.isEmpty)
    return EligibilityReport.lines(
      verdicts, in: context, width: width, language: language, everyone: false)
  }

  private func people() -> [SubjectFacts] {
    var good = EligibilityTests.teacher
    good.id = "gv-08"
    good.name = "Đỗ Văn Bình"
    good.ratings = [RatingFact(year: EligibilityTests.year, rating: .good)]
    var silent = good
    silent.id = "gv-09"
    silent.ratings = []
    let pupil = SubjectFacts(id: "hs", name: "Bé Na", kind: .individual(.pupil))
    return [EligibilityTests.teacher, good, silent, pupil]
  }

  @Test("one tier: counts, then one line a subject; others are only counted")
  func oneTier() throws {
    let lines = try lines(people(), ["CSTDCS"])
    #expect(lines.contains { $0.hasSuffix("1          1         –                1") })
    #expect(lines.contains("Không thuộc đối tượng, không liệt kê: 1."))
    #expect(lines.contains { $0.hasPrefix("gv-07  Trần Thị Mẫu  đủ điều kiện        HTXSNV") })
    #expect(
      lines.contains(
        "gv-08  Đỗ Văn Bình   không xét           HTTNV, cần HTXSNV hoặc cần 01 sáng kiến cấp cơ sở"
      ))
    #expect(lines.contains { $0.hasPrefix("gv-09") && $0.contains("thiếu xếp loại năm 2024-2025") })
    #expect(!lines.contains { $0.contains("Bé Na") })
  }

  @Test("no line is wider than asked", arguments: [60, 80, 110])
  func width(_ width: Int) throws {
    for language in Language.allCases {
      let lines = try lines(people(), width: width, language: language)
      // The counts need their columns; everything below them keeps the width.
      let body = lines.drop { $0 != "Trần Thị Mẫu (gv-07)" }.dropLast(4)
      #expect(body.count > 40)
      #expect(body.allSatisfy { TextWidth.columns($0) <= width })
    }
  }

  @Test("English lists speak English")
  func english() throws {
    let lines = try lines(people(), ["CSTDCS"], language: .english)
    #expect(
      lines.contains { $0.contains("HTTNV, HTXSNV needed or 1 initiative of the unit needed") })
    let words = lines.joined()
    for word in ["không", "đủ", "thiếu", "cần"] { #expect(!words.contains(word), "\(word)") }
  }

  @Test("streamed JSON is the JSON")
  func stream() throws {
    let context = EligibilityTextTests.context
    let verdicts = Eligibility.judge(
      people(), for: context.pack.tiers, in: context, everyone: true)
    for list in [verdicts, []] {
      let json = Eligibility.json(list, in: context, language: .vietnamese)
      #expect(
        Eligibility.jsonBytes(list, in: context, language: .vietnamese) == json.prettyBytes)
    }
  }

  @Test("the tree of an explanation keeps all and any")
  func tree() throws {
    let verdict = try EligibilityTests.judge(people()[1], "BKT")
    let json = Eligibility.explanation(
      verdict, in: EligibilityTextTests.context, language: .vietnamese
    ).compact
    #expect(json.contains(#""tree":{"all":[{"criterion":"pending-matter","satisfied":true"#))
    #expect(json.contains(#"{"any":[{"criterion":"title-run","satisfied":false"#))
    #expect(json.contains(#"{"all":[{"criterion":"rating-run""#))
    let fighter = try EligibilityTests.judge(people()[1], "CSTDCS")
    #expect(
      Eligibility.explanation(fighter, in: EligibilityTextTests.context, language: .english)
        .compact.contains(#"{"meets":"lao-dong-tien-tien","of":{"all":["#))
  }

  @Test("what is asked together is told together")
  func together() throws {
    let lines = try EligibilityTests.judge(people()[1], "BKT").explanation(in: .vietnamese)
    #expect(lines.contains("  Không đạt: đồng thời các điều kiện sau"))
    #expect(lines[2].hasPrefix("Tóm tắt: có 0/2 CSTDCS liên tục hoặc "))
    #expect(lines[2].contains(" và có 0/2 sáng kiến cấp cơ sở"))
  }

  @Test("another law: who is affected, and by which condition")
  func comparison() throws {
    let context = EligibilityTextTests.context
    let comparison = EligibilityComparison(
      people(), tier: "chien-si-thi-dua-co-so", before: context,
      after: context.judging(by: RulePacks.vn2017))
    #expect(comparison.compared == 3)
    let changed = comparison.changes.map(\.subject)
    #expect(changed == ["gv-07", "gv-09"])
    #expect(comparison.changes[0].before?.outcome == .eligible)
    #expect(comparison.changes[0].after?.outcome == .ineligible)
    #expect(
      comparison.changes[0].added.map(\.criterion) == ["registration", "initiative"])
    #expect(comparison.changes[0].dropped.isEmpty)
    let lines = comparison.lines(in: .vietnamese)
    #expect(lines[1] == "Có 2 kết luận khác nhau trong 3.")
    #expect(lines.contains("  Trần Thị Mẫu (gv-07): đủ điều kiện → không xét"))
    let json = comparison.json(in: .vietnamese).compact
    #expect(
      json.hasPrefix(
        #"{"schema":"thidua.comparison/1","year":"2024-2025","on":"2025-06-10","before":"vn-2024","after":"vn-2017","compared":3"#
      ))
    let same = EligibilityComparison(people(), tier: nil, before: context, after: context)
    #expect(same.changes.isEmpty && same.lines(in: .english)[1].hasPrefix("Nobody is affected"))
  }
}
