import Testing

@testable import ThiduaCore

@Suite struct LegalRegistryTests {
  private let registry = LegalRegistry.builtIn

  private func standing(_ number: String, _ day: String) throws -> LegalRegistry.Standing {
    try #require(registry.document(number)).standing(on: try #require(CivilDate(iso: day)))
  }

  @Test func theLawOfADay() throws {
    #expect(try standing("91/2017/NĐ-CP", "2022-03-01") == .inForce)
    #expect(try standing("91/2017/NĐ-CP", "2023-12-31") == .inForce)
    #expect(try standing("91/2017/NĐ-CP", "2024-01-01") == .over)
    #expect(try standing("98/2023/NĐ-CP", "2023-12-31") == .notYet)
    #expect(try standing("98/2023/NĐ-CP", "2025-06-30") == .inForce)
    #expect(try standing("98/2023/NĐ-CP", "2025-07-01") == .over)
    #expect(try standing("152/2025/NĐ-CP", "2025-07-01") == .inForce)
    #expect(try standing("06/2022/QH15", "2023-02-27") == .notYet)
    #expect(try standing("29/2023/TT-BGDĐT", "2026-04-02") == .over)
    #expect(try standing("34-CT/TW", "2030-01-01") == .inForce)
  }

  @Test func numbersAreFoundHoweverTheyAreWritten() {
    #expect(registry.document("98/2023/nđ - cp")?.number == "98/2023/NĐ-CP")
    #expect(registry.document("05- CT/TW")?.number == "05-CT/TW")
    #expect(registry.document("999/2023/NĐ-CP") == nil)
  }

  @Test func aLawMayBeCitedByNameAndDay() throws {
    let law = LegalBase(
      kind: .law, date: CivilDate(iso: "2022-06-15"), title: "Luật Thi đua, Khen thưởng")
    #expect(registry.document(law)?.number == "06/2022/QH15")
  }

  @Test func successorsAreKnownAndFollow() throws {
    for document in registry.all {
      for number in document.replacedBy {
        let successor = try #require(registry.document(number), "\(document.number) → \(number)")
        if let end = document.force.to, let start = successor.force.from {
          #expect(start <= end.adding(days: 1), "\(document.number) → \(number) leaves a gap")
        }
      }
      if let from = document.force.from, let signed = document.signed { #expect(signed <= from) }
      #expect(DocumentNumber.problem(document.number, kind: document.kind) == nil)
    }
  }

  @Test func everyNumberStandsOnce() {
    let numbers = LegalDocument.national.map { LegalRegistry.key($0.number) }
    #expect(Set(numbers).count == numbers.count)
  }

  /// What the house's notes on the law name, by regime.
  @Test(arguments: [
    "15/2003/QH11", "47/2005/QH11", "32/2009/QH12", "39/2013/QH13", "06/2022/QH15",
    "06/2026/QH16", "42/2010/NĐ-CP", "65/2014/NĐ-CP", "91/2017/NĐ-CP", "98/2023/NĐ-CP",
    "28/2024/NĐ-CP", "152/2025/NĐ-CP", "129/2025/NĐ-CP", "161/2026/NĐ-CP", "233/2026/NĐ-CP",
    "90/2020/NĐ-CP", "48/2023/NĐ-CP", "72/2018/NĐ-CP", "38/2019/NĐ-CP", "24/2023/NĐ-CP",
    "73/2024/NĐ-CP", "30/2020/NĐ-CP", "13/2012/NĐ-CP", "27/2015/NĐ-CP", "35/2024/NĐ-CP",
    "07/2014/TT-BNV", "08/2017/TT-BNV", "12/2019/TT-BNV", "05/2020/TT-BNV", "01/2024/TT-BNV",
    "15/2025/TT-BNV", "02/2023/TT-BNV", "18/2013/TT-BKHCN", "35/2015/TT-BGDĐT",
    "22/2018/TT-BGDĐT", "21/2020/TT-BGDĐT", "29/2023/TT-BGDĐT", "10/2024/TT-BGDĐT",
    "07/2026/TT-BGDĐT", "19/2025/TT-BGDĐT", "27/2020/TT-BGDĐT", "22/2021/TT-BGDĐT",
    "28/2020/TT-BGDĐT", "32/2020/TT-BGDĐT", "52/2020/TT-BGDĐT", "20/2018/TT-BGDĐT",
    "43/2019/QH14", "58/2010/QH12", "115/2020/NĐ-CP", "84/2020/NĐ-CP", "34-CT/TW", "05-CT/TW",
    "01-KL/TW", "29-NQ/TW", "19/CT-TTg", "01/2026/QĐ-TTg",
  ])
  func isKnown(_ number: String) { #expect(registry.document(number) != nil) }

  @Test(arguments: [
    ("41/2010/TT-BGDĐT", "2020-10-19", LegalRegistry.Standing.inForce),
    ("41/2010/TT-BGDĐT", "2020-10-20", .over), ("28/2020/TT-BGDĐT", "2020-10-20", .inForce),
    ("38/2005/QH11", "2020-07-01", .over), ("43/2019/QH14", "2020-06-30", .notYet),
    ("22/2008/QH12", "2025-06-30", .inForce), ("22/2008/QH12", "2025-07-01", .over),
    ("77/2015/QH13", "2025-03-01", .over), ("19/2025/TT-BGDĐT", "2025-10-30", .notYet),
    ("10/2024/TT-BGDĐT", "2026-04-02", .over), ("28/2024/NĐ-CP", "2025-07-01", .over),
    ("07/2014/TT-BNV", "2017-12-15", .over),
  ])
  func standsOnADay(_ number: String, _ day: String, _ expected: LegalRegistry.Standing) throws {
    #expect(try standing(number, day) == expected)
  }

  @Test func aWorkspaceAddsItsOwn() {
    let own = LegalDocument(
      "12/2025/QĐ-UBND", .decision, "Quy định của tỉnh", issuer: "UBND tỉnh",
      signed: "2025-03-01", source: "rules/tinh.json", verified: false)
    #expect(registry.adding([own]).document("12/2025/QĐ-UBND") == own)
    #expect(registry.document("12/2025/QĐ-UBND") == nil)
  }
}
