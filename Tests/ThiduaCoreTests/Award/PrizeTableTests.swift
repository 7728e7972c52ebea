import Testing

@testable import ThiduaCore

@Suite("Prizes of every tier by regime, and of whole decisions")
struct PrizeTableTests {
  /// Multiples in hundredths for a person and a collective (0: none) under the decrees of 2017, 2023 and
  /// 2025.
  private static let table: [(code: String, person: [Int], collective: [Int])] = [
    ("LDTT", [30, 30, 30], [0, 0, 0]), ("CSTDCS", [100, 100, 100], [0, 0, 0]),
    ("CSTDBT", [300, 300, 300], [0, 0, 0]), ("CSTDTQ", [450, 450, 450], [0, 0, 0]),
    ("TTLDTT", [0, 0, 0], [80, 80, 80]), ("TTLDXS", [0, 0, 0], [150, 150, 150]),
    ("CTDBT", [0, 0, 0], [800, 800, 800]), ("CTDCP", [0, 0, 0], [1200, 1200, 1200]),
    ("GKHT", [30, 30, 30], [60, 60, 60]), ("GKX", [15, 15, 30], [30, 30, 60]),
    ("GKH", [30, 30, 0], [60, 60, 0]), ("GKS", [30, 30, 30], [60, 60, 60]),
    ("BKT", [100, 150, 150], [200, 300, 300]), ("BKB", [100, 150, 150], [200, 300, 300]),
    ("BKTTG", [350, 350, 350], [700, 700, 700]), ("HCLD3", [450, 450, 450], [900, 900, 900]),
    ("HCLD2", [750, 750, 750], [1500, 1500, 1500]),
    ("HCLD1", [900, 900, 900], [1800, 1800, 1800]), ("NGUT", [900, 900, 900], [0, 0, 0]),
    ("NGND", [1250, 1250, 1250], [0, 0, 0]), ("KNCGD", [60, 60, 60], [0, 0, 0]),
  ]

  @Test func multiples() throws {
    for (column, pack) in [RulePacks.vn2017, RulePacks.vn2024, RulePacks.vn2025].enumerated() {
      for line in PrizeTableTests.table {
        let tier = try pack.requireTier(line.code)
        let person = tier.prize(for: .individual)?.hundredths ?? 0
        let group = tier.prize(for: .collective)?.hundredths ?? 0
        #expect(person == line.person[column], "\(pack.id) \(line.code)")
        #expect(group == line.collective[column], "\(pack.id) \(line.code)")
      }
      let coded = Set(PrizeTableTests.table.map(\.code))
      #expect(pack.tiers.allSatisfy { coded.contains($0.code) || $0.prizes.isEmpty })
    }
  }

  private func decided() throws -> AwardSchool {
    let school = try AwardSchool()
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "gv-3", "nv-1"])
    let ids = [
      try school.passed("gv-1", "LDTT"), try school.passed("gv-1", "CSTDCS", initiative: "sk-1"),
      try school.passed("gv-2", "LDTT"), try school.passed("gv-1", "GKHT"),
      try school.passed("to-1", "TTLDTT"),
    ]
    try school.act { try $0.submit(ids, to: "UBND", number: "3/TTr", date: day("2025-06-12")) }
    try school.act {
      try $0.decide(ids, number: "7/QĐ-UBND", date: day("2025-06-20"), signer: nil, refusal: nil)
    }
    return school
  }

  @Test("a decision: the highest title of a year, the form beside it, the collective")
  func sheet() throws {
    let school = try decided()
    let workspace = try school.scratch.open(.reading)
    let sheet = try DecisionPrizeSheet(workspace, number: "7/qđ-ubnd", year: nil)
    #expect(
      sheet.rows.map(\.line.amount.dong) == [0, 2_340_000, 710_000, 710_000, 1_880_000])
    #expect(sheet.total.dong == 5_640_000 && sheet.revoked == .zero)
    let json = sheet.json(in: .vietnamese).compact
    #expect(
      json.hasPrefix(
        #"{"schema":"thidua.prizeSum/1","decision":"7/QĐ-UBND","date":"2025-06-20","total":5640000,"baseSalary":2340000,"lines":[{"nomination":"dn-2024-001","subject":"gv-1","tier":"lao-dong-tien-tien","year":"2024-2025","amount":0,"multiplier":"0.30","note":"cùng"#
      ))
    let table = try #require(sheet.document(in: .english, author: "").tables.first)
    #expect(table.rows.count == 6)
    // The yearly report takes the same figures.
    let summary = try YearSummary(workspace, year: AwardSchool.year, today: day("2025-08-01"))
    #expect(summary.prizeTotal == sheet.total)
  }

  @Test("an award that was taken back is to be repaid")
  func repaid() throws {
    let school = try decided()
    try school.act(on: "2025-09-01") {
      try $0.revoke(
        "dn-2024-003", reason: "Gian dối", number: "9/QĐ-UBND", date: day("2025-09-01"))
    }
    let sheet = try DecisionPrizeSheet(
      school.scratch.open(.reading), number: "7/QĐ-UBND", year: AwardSchool.year)
    #expect(sheet.revoked.dong == 710_000 && sheet.total.dong == 5_640_000)
    #expect(sheet.json(in: .vietnamese).compact.contains(#""toBeRepaid":710000"#))
  }

  @Test("an unknown number is refused with the known ones")
  func unknown() throws {
    let school = try decided()
    let error = failure {
      try DecisionPrizeSheet(school.scratch.open(.reading), number: "8/QĐ", year: nil)
    }
    #expect(error?.kind == .refused && error?.remedy?.vi == "Đã có: 7/QĐ-UBND")
  }
}
