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

  @Test func aWorkspaceAddsItsOwn() {
    let own = LegalDocument(
      "12/2025/QĐ-UBND", .decision, "Quy định của tỉnh", issuer: "UBND tỉnh",
      signed: "2025-03-01", source: "rules/tinh.json", verified: false)
    #expect(registry.adding([own]).document("12/2025/QĐ-UBND") == own)
    #expect(registry.document("12/2025/QĐ-UBND") == nil)
  }
}
