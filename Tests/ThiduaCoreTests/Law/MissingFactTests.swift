import Testing

@testable import ThiduaCore

/// Every command that an unknown reason names exists, and supplies what was missing when it is run.
struct MissingFactTests {
  /// A tier asked in a school where one fact is lacking, the kind of table its command names, and a table
  /// that gives the fact.
  struct Gap: Sendable, CustomTestStringConvertible {
    var subject: String
    var tier: String
    var criterion: String
    var kind: ImportKind
    var table: String
    /// What is known beforehand.
    var before: [(kind: ImportKind, table: String)] = []
    var testDescription: String { "\(tier) \(criterion) \(kind)" }
  }

  static let gaps: [Gap] = [
    Gap(
      subject: "gv-1", tier: "LDTT", criterion: "rating", kind: .ratings,
      table: "subject,year,rating\ngv-1,2024-2025,HTTNV"),
    Gap(
      subject: "moi", tier: "LDTT", criterion: "service", kind: .individuals,
      table: "id,name,unit,role,start\nmoi,Hồ Thị Mới,to-1,GV,2020-09-01",
      before: [
        (.individuals, "id,name,unit,role\nmoi,Hồ Thị Mới,to-1,GV"),
        (.ratings, "subject,year,rating\nmoi,2024-2025,HTTNV"),
      ]),
    Gap(
      subject: "gv-1", tier: "CSTDCS", criterion: "initiative", kind: .initiatives,
      table:
        "id,title,authors,year,scope,decision,date\nsk,Sáng kiến,gv-1,2024-2025,unit,5/QĐ,2025-05-01",
      before: [
        (.ratings, "subject,year,rating\ngv-1,2024-2025,HTTNV"),
        (.initiatives, "id,title,authors,year,scope\nsk,Sáng kiến,gv-1,2024-2025,unit"),
      ]),
    Gap(
      subject: "gv-1", tier: "BKT", criterion: "rating-run", kind: .ratings,
      table: "subject,year,rating\ngv-1,2024-2025,HTXSNV\ngv-1,2023-2024,HTXSNV"),
    Gap(
      subject: "gv-1", tier: "HCLD3", criterion: "rating-count", kind: .ratings,
      table: """
        subject,year,rating
        gv-1,2024-2025,HTXSNV
        gv-1,2023-2024,HTTNV
        gv-1,2022-2023,HTTNV
        gv-1,2021-2022,HTTNV
        gv-1,2020-2021,HTTNV
        """,
      before: [
        (
          .awards,
          """
          subject,tier,year,decision,date
          gv-1,BKTTG,2019-2020,1,2020-09-01
          gv-1,CSTDCS,2022-2023,2,2023-06-01
          gv-1,CSTDCS,2023-2024,3,2024-06-01
          gv-1,CSTDCS,2024-2025,4,2025-06-01
          """
        )
      ]),
    Gap(
      subject: "rong", tier: "TTLDTT", criterion: "share-advanced", kind: .individuals,
      table: "id,name,unit,role\nmoi,Hồ Thị Mới,rong,GV",
      before: [
        (.collectives, "id,name,kind,parent\nrong,Tổ Rỗng,department,truong"),
        (.ratings, "subject,year,rating\nrong,2024-2025,HTTNV"),
      ]),
    Gap(
      subject: "vp", tier: "TTLDXS", criterion: "share-rated", kind: .ratings,
      table: "subject,year,rating\nnv-1,2024-2025,HTTNV",
      before: [
        (.ratings, "subject,year,rating\nvp,2024-2025,HTXSNV"),
        (
          .awards,
          "subject,tier,year,decision,date\nnv-1,CSTDCS,2024-2025,1,2025-06-01"
        ),
      ]),
    Gap(
      subject: "hs-1", tier: "HSXS", criterion: "result", kind: .results,
      table: "Mã,Năm học,Kết quả giáo dục\nhs-1,2024-2025,Hoàn thành xuất sắc"),
    Gap(
      subject: "gv-1", tier: "KNCGD", criterion: "service-years", kind: .service,
      table: "subject,asOf,months,hardMonths\ngv-1,10/06/2025,200,72",
      before: [
        (.individuals, "id,name,unit,role,start\ngv-1,Nguyễn Thị Hoa,to-1,GV,2008-09-01")
      ]),
    Gap(
      subject: "ht", tier: "NGUT", criterion: "teaching-years", kind: .service,
      table: "subject,asOf,months,teachingMonths\nht,2025-06-10,300,130",
      before: [
        (.individuals, "id,name,unit,role,start\nht,Đỗ Văn Quang,truong,CBQL,2001-09-01"),
        (
          .awards,
          "subject,tier,year,decision,date\n"
            + (2018...2024).map { "ht,CSTDCS,\($0)-\($0 + 1),q\($0),\($0 + 1)-06-01\n" }.joined()
            + "ht,CSTDBT,2020-2021,q,2021-06-01\nht,BKT,2021-2022,q,2022-06-01\n"
        ),
      ]),
  ]

  private func reasons(_ school: Scratch, _ gap: Gap) throws -> [Reason] {
    let workspace = try school.open(.reading)
    let on = Scratch.today
    let context = EligibilityContext(
      year: .school(2024), on: on, school: .primary, pack: try workspace.law(on: on))
    let facts = try WorkspaceFacts(workspace, year: context.year, on: on)
    let tier = try context.pack.requireTier(gap.tier)
    return Eligibility.judge(
      try #require(facts.facts(of: gap.subject)), for: tier, in: context
    ).reasons
  }

  @Test(arguments: gaps)
  func theNamedCommandSuppliesTheFact(gap: Gap) throws {
    let school = try Scratch.school()
    for (kind, table) in gap.before { try school.importing(kind, table) }
    let before = try reasons(school, gap).filter { $0.criterion.hasSuffix(gap.criterion) }
    let reason = try #require(before.first { $0.satisfied == nil }, "\(before)")
    let words = (reason.command ?? "").split(separator: " ").map(String.init)
    #expect(words.prefix(3) == ["thidua", "enroll", "import"])
    let named = try #require(words.last.flatMap(ImportKind.init(rawValue:)))
    #expect(named == gap.kind)
    try school.importing(named, gap.table)
    let after = try reasons(school, gap).filter { $0.criterion.hasSuffix(gap.criterion) }
    #expect(after.allSatisfy { $0.satisfied != nil && $0.missing == nil }, "\(after)")
  }

  /// Every fact that can be lacking has its gap above (contradictions are put right by the same tables).
  @Test func everyConditionThatCanBeUnknownIsTried() {
    let tried = Set(MissingFactTests.gaps.map(\.criterion))
    for rule in RulePacks.vn2024.tiers.flatMap({ RulePacks.vn2024.rules(of: $0) })
    where rule.condition.canBeUnknown {
      let isAlike = MissingFactTests.alike[rule.id].map(tried.contains) ?? tried.contains(rule.id)
      #expect(isAlike, "\(rule.id)")
    }
  }

  /// Rules that lack the same fact as another.
  static let alike = [
    "has-base-fighter": "share-advanced", "member-discipline": "share-advanced",
    "service-years-leader": "service-years",
  ]

  /// Two ratings of one year, one put into the year's folder by hand: importing one settles it.
  @Test func importingSettlesAContradiction() throws {
    let school = try Scratch.school()
    try school.importing(.ratings, "subject,year,rating\ngv-1,2024-2025,HTNV")
    let workspace = try school.open()
    var history = try workspace.history()
    history.ratings.append(
      RatingRecord(subject: "gv-1", year: .school(2024), rating: .good))
    workspace.put(history, at: History.path)
    try workspace.commit(Scratch.note("tay"))
    let gap = MissingFactTests.gaps[0]
    let reason = try #require(try reasons(school, gap).first { $0.criterion == "rating" })
    #expect(reason.satisfied == nil && reason.missing?.vi.contains("khác nhau") == true)
    try school.importing(.ratings, gap.table)
    #expect(try reasons(school, gap).first { $0.criterion == "rating" }?.satisfied == true)
  }

  @Test(arguments: [
    "subject,year,level\ngv-1,2024-2025,HTXS", "subject,year,level\nhs-1,2024-2025,",
    "subject,year,study\nhs-1,2024-2025,Tốt", "subject,year,level\nhs-1,2024-2025,Giỏi",
    "subject,year,level\nhs-1,2024-2025,HTT\nhs-1,2024-2025,HTT", "subject,year\nhs-1,2024-2025",
  ])
  func wrongResultsAreRefused(table: String) throws {
    let school = try Scratch.school()
    #expect(throws: Failure.self) { try school.importing(.results, table) }
  }

  @Test(arguments: [
    "subject,asOf,months\nto-1,2025-01-01,10", "subject,asOf,months\ngv-1,2025-02-30,10",
    "subject,asOf,months\ngv-1,2025-01-01,", "subject,asOf,months\ngv-1,2025-01-01,-1",
    "subject,asOf,months\ngv-1,2025-01-01,1201", "subject,asOf,months\ngv-1,2025-01-01,9,5",
    "subject,asOf,months,hardMonths\ngv-1,2025-01-01,9,10",
  ])
  func wrongServiceIsRefused(table: String) throws {
    let school = try Scratch.school()
    #expect(throws: Failure.self) { try school.importing(.service, table) }
  }
}
