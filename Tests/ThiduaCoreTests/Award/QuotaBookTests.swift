import Testing

@testable import ThiduaCore

@Suite("Quotas counted from a workspace")
struct QuotaBookTests {
  private static func rules(_ quota: String) -> String {
    """
    { "schema": "thidua.rules/1", "id": "xa", "title": "Quy chế", "citation": "Quyết định 1/QĐ-UBND",
      "from": "2024-01-01", "tiers": [ { "tier": "CSTDCS", "quota": \(quota) } ] }
    """
  }

  /// Three are given LDTT by import, four are proposed for CSTDCS.
  private func school(_ quota: String) throws -> (AwardSchool, [AwardDesk.Outcome<Nomination>]) {
    let school = try AwardSchool()
    try school.scratch.edit("rules/xa.json", QuotaBookTests.rules(quota))
    try school.scratch.importing(
      .awards,
      """
      subject,tier,year,decision,date
      gv-1,LDTT,2024-2025,5/QĐ,2025-06-01
      gv-2,LDTT,2024-2025,5/QĐ,2025-06-01
      gv-3,LDTT,2024-2025,5/QĐ,2025-06-01
      """)
    let outcomes = try ["gv-1", "gv-2", "gv-3", "ht"].map { try school.propose($0, "CSTDCS") }
    return (school, outcomes)
  }

  private func standing(_ school: AwardSchool) throws -> QuotaStanding {
    let book = try QuotaBook(
      school.scratch.open(.reading), year: AwardSchool.year, on: day("2025-06-10"))
    return try #require(book.standings(of: "chien-si-thi-dua-co-so").first)
  }

  @Test("the base holds those decided and those proposed, each once")
  func base() throws {
    let (school, outcomes) = try school(#"{ "percent": 50, "of": "LDTT" }"#)
    let standing = try standing(school)
    // gv-1, gv-2, gv-3 hold LDTT; ht is proposed for the title itself.
    #expect(standing.decidedBase == 3 && standing.expectedBase == 4)
    #expect(standing.quota.exact.description == "2" && standing.quota.allowed == 2)
    #expect(standing.over == 2 && standing.claims.count == 4)
    // Nobody is cut by an order that no rule names.
    #expect(standing.cut == nil && standing.tied.isEmpty)
    #expect(
      standing.arithmetic(standing.quota, in: .vietnamese)
        == "50% × 4 = 2, làm tròn xuống, ít nhất 1: 2")
    // The first fits; the second is over while the base is three; then the warning counts up.
    let warnings = outcomes.map { outcome in
      outcome.warnings.filter { $0.vi.contains("vượt chỉ tiêu") }.count
    }
    #expect(warnings == [0, 1, 1, 1])
    #expect(outcomes[3].warnings.last?.vi.contains("vượt chỉ tiêu 2") == true)
  }

  @Test("the order of a local rule says who has no place, and who is equal")
  func order() throws {
    let (school, _) = try school(
      #"{ "percent": 50, "of": "LDTT", "order": ["directWorker", "rating"] }"#)
    let standing = try standing(school)
    // gv-1 HTXSNV, gv-2 HTTNV, gv-3 HTNV, then the head.
    #expect(standing.claims.map(\.subject) == ["gv-1", "gv-2", "gv-3", "ht"])
    #expect(standing.cut?.map(\.subject) == ["gv-3", "ht"] && standing.tied.isEmpty)
    let (other, _) = try self.school(#"{ "percent": 50, "of": "LDTT", "order": ["directWorker"] }"#)
    let equal = try self.standing(other)
    #expect(equal.cut?.map(\.subject) == ["ht"])
    #expect(equal.tied.map(\.subject) == ["gv-1", "gv-2", "gv-3"])
  }

  @Test("withdrawn proposals leave their place, other categories take none")
  func places() throws {
    let (school, _) = try school(#"{ "percent": 50, "of": "LDTT", "rounding": "ceiling" }"#)
    try school.act { try $0.move("dn-2024-004", to: .withdrawn, note: "rút") }
    let standing = try standing(school)
    #expect(standing.expectedBase == 3 && standing.quota.allowed == 2 && standing.over == 1)
    try school.scratch.edit(
      "rules/xa.json",
      QuotaBookTests.rules(#"{ "percent": 50, "of": "LDTT" }"#).replacing("CSTDCS", with: "GKHT"))
    try school.propose("gv-1", "GKHT", category: .sudden)
    let book = try QuotaBook(
      school.scratch.open(.reading), year: AwardSchool.year, on: day("2025-06-10"))
    #expect(book.standings(of: "giay-khen-hieu-truong").first?.claims.isEmpty == true)
  }

  @Test("a share of nobody named is a share of those who are eligible")
  func eligible() throws {
    let (school, _) = try school(#"{ "percent": 100 }"#)
    // HTXSNV of gv-1 alone.
    let standing = try standing(school)
    #expect(standing.expectedBase == 1 && standing.over == 3)
  }

  @Test("the report in both languages and as JSON")
  func report() throws {
    let (school, _) = try school(#"{ "percent": 50, "of": "LDTT" }"#)
    let report = try QuotaReport(
      school.scratch.open(.reading), year: AwardSchool.year, tier: nil, on: day("2025-06-10"))
    let lines = report.lines(in: .vietnamese)
    #expect(lines.contains("  Đã quyết định 0, đang đề nghị 4, đã đăng ký 0"))
    #expect(lines.contains("  Vượt: 2"))
    #expect(lines.contains { $0.contains("Chưa có quy định thứ tự (chưa kiểm chứng)") })
    #expect(report.lines(in: .english).contains("  Over: 2"))
    let json = report.json(in: .vietnamese).compact
    #expect(
      json.hasPrefix(
        #"{"schema":"thidua.quota/1","year":"2024-2025","on":"2025-06-10","pack":"vn-2024","quotas":[{"tier":"chien-si-thi-dua-co-so","percent":50,"of":"lao-dong-tien-tien","base":4,"decidedBase":3"#
      ))
    #expect(json.contains(#""over":2,"order":[],"cut":null,"tied":[]"#))
    #expect(report.document(in: .vietnamese).tables.count == 2)
  }
}
