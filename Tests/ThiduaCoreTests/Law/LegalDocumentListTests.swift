import Testing

@testable import ThiduaCore

@Suite struct LegalDocumentListTests {
  private func read(_ text: String) throws -> LegalDocumentList {
    try LegalDocumentList(SourceText(file: "documents.json", bytes: Array(text.utf8)))
  }

  /// `line:column check` of everything that is wrong.
  private func faults(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch {
      return (error as? Failure)?.findings.map {
        "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.check)"
      } ?? []
    }
  }

  private let good = """
    {
      "schema": "thidua.documents/1",
      "documents": [
        {
          "number": "12/2020/QĐ-UBND",
          "kind": "decision",
          "title": "Quy định về thi đua, khen thưởng của tỉnh",
          "issuer": "UBND tỉnh",
          "date": "2020-04-27",
          "from": "2020-05-10",
          "to": "2025-06-30",
          "replacedBy": [
            "86/2025/QĐ-UBND"
          ],
          "source": "Công báo tỉnh"
        },
        {
          "number": "86/2025/QĐ-UBND",
          "kind": "decision",
          "title": "Quy định về thi đua, khen thưởng của tỉnh",
          "from": "2025-07-01",
          "source": "rules/documents.json",
          "verified": false
        }
      ]
    }

    """

  @Test func isReadAndWrittenInItsForm() throws {
    let list = try read(good)
    #expect(list.documents.map(\.number) == ["12/2020/QĐ-UBND", "86/2025/QĐ-UBND"])
    #expect(list.documents.map(\.isVerified) == [true, false])
    #expect(list.json.pretty == good)
  }

  @Test func aPlanIsJudgedByIt() throws {
    let law = LegalRegistry.builtIn.adding(try read(good).documents)
    let plan = """
      { "schema": "thidua.plan/1", "id": "a", "kind": "annual", "status": "issued",
        "number": "05/KH-TH", "date": "2025-09-10",
        "legalBases": [ { "kind": "decision", "number": "12/2020/QĐ-UBND", "date": "2020-04-27" } ] }
      """
    let source = SourceText(file: "a.json", bytes: Array(plan.utf8))
    let only: Set<CheckID> = ["citation-not-in-force", "citation-date-mismatch"]
    #expect(try PlanLinter.check(source, only: only).isEmpty)
    let found = try PlanLinter.check(source, PlanContext(law: law), only: only)
    #expect(found.map(\.check) == ["citation-not-in-force"])
    let message = try #require(found.first?.message.vi)
    #expect(message.contains("30/06/2025"))
    #expect(message.contains("Quyết định 86/2025/QĐ-UBND, có hiệu lực từ ngày 01/07/2025"))
  }

  @Test func anEntryTakesThePlaceOfABuiltInOne() throws {
    let text = """
      { "schema": "thidua.documents/1", "documents": [
        { "number": "34-ct/tw", "kind": "directive", "title": "Chỉ thị", "to": "2024-12-31" } ] }
      """
    let law = LegalRegistry.builtIn.adding(try read(text).documents)
    let day = try #require(CivilDate(iso: "2025-01-01"))
    #expect(law.document("34-CT/TW")?.standing(on: day) == .over)
  }

  @Test(arguments: [
    ("{}", ["1:1 missing-field"]),
    ("", ["1:1 json-syntax"]),
    (#"{ "schema": "thidua.rules/1" }"#, ["1:13 bad-value"]),
    (#"{ "schema": "thidua.documents/1", "docs": [] }"#, ["1:35 unknown-key"]),
    (
      #"{ "schema": "thidua.documents/1", "documents": [ { "number": " ", "kind": "luat" } ] }"#,
      ["1:50 missing-field", "1:62 bad-value", "1:75 bad-value"]
    ),
    (
      #"{ "schema": "thidua.documents/1", "documents": [ { "number": "1/QĐ-UBND", "kind": "decision", "title": "a", "from": "2024-02-01", "to": "2024-01-31" } ] }"#,
      ["1:137 bad-value"]
    ),
    (
      #"{ "schema": "thidua.documents/1", "documents": [ { "number": "1/QĐ-UBND", "kind": "decision", "title": "a", "replacedBy": ["2/QĐ-UBND"] } ] }"#,
      ["1:50 missing-field"]
    ),
    (
      #"{ "schema": "thidua.documents/1", "documents": [ { "number": "1/QĐ-UBND", "kind": "decision", "title": "a" }, { "number": "1/qđ - ubnd", "kind": "decision", "title": "a" } ] }"#,
      ["1:123 duplicate-id"]
    ),
  ])
  func saysWhatIsWrongWhere(_ text: String, _ expected: [String]) {
    #expect(faults(text) == expected)
  }
}
