import Testing

@testable import ThiduaCore

@Suite struct PlanLinterTests {
  private func check(
    _ text: String, file: String = "ke-hoach.json", _ context: PlanContext = PlanContext(),
    only: Set<CheckID>? = nil, skip: Set<CheckID> = []
  ) throws -> [Finding] {
    try PlanLinter.check(
      SourceText(file: file, bytes: Array(text.utf8)), context, only: only, skip: skip)
  }

  /// `line:column check`, which is what the contract promises about findings.
  private func places(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.check)" }
  }

  /// Eight faults of different rooms of the program, each at its own line and column.
  private let eightFaults = """
    {
      "schema": "thidua.plan/1", "id": "ke-hoach-2024", "kind": "annual", "status": "issued",
      "titel": "Công tác thi đua", "number": "12/KH-NGT", "date": "2024-02-28",
      "place": "Đắk Song", "place": "Đắk Mil",
      "legalBases": [
        { "relation": "basis", "kind": "decree", "number": "98/2023/NĐ-CP", "date": "2023-12-31" },
        { "relation": "implements", "kind": "plan", "number": "50/KH-UBND", "date": "2024-03-19" },
        { "relation": "mentions", "number": "34-CT/TW", "date": "2014-04-31" }
      ],
      "anniversaries": [
        { "name": "Điện Biên Phủ", "years": 60, "origin": "1954-05-07", "date": "2024-05-07" }
      ],
      "targets": [ { "id": "nho", "measure": "smallCollectiveShare", "atLeast": 70 } ],
      "tasks": [ { "id": "q1-1", "quarter": "một", "lead": "Nhà trường", "due": "Trước 15/3/2024" } ],
      "responsibilities": [ { "actor": "Ban giám hiệu", "duties": ["Chỉ đạo"] } ],
      "recipients": [ { "name": "Lưu: VT" } ],
      "signer": { "authority": "HIỆU TRƯỞNG", "name": "Nguyễn Thị Hòa" }
    }
    """

  @Test func eightDifferentFaultsAreNamedAtTheirPlaces() throws {
    #expect(
      places(try check(eightFaults)) == [
        "3:3 unknown-key", "4:24 duplicate-key", "7:81 citation-later-than-plan",
        "8:5 missing-field", "8:61 bad-date", "11:41 anniversary-arithmetic",
        "13:77 target-out-of-range", "14:41 wrong-type",
      ])
  }

  @Test func onlyAndSkipChooseChecks() throws {
    #expect(
      places(try check(eightFaults, only: ["bad-date", "unknown-key"])) == [
        "3:3 unknown-key", "8:61 bad-date",
      ])
    #expect(try !check(eightFaults, skip: ["bad-date"]).contains { $0.check == .badDate })
  }

  @Test func columnsCountCharacters() throws {
    let text = """
      { "schema": "thidua.plan/1", "id": "a", "kind": "annual", "place": "Đắk Nông 🌾", "date": 5 }
      """
    #expect(places(try check(text, only: [.wrongType])) == ["1:90 wrong-type"])
  }

  @Test(arguments: [
    "", " ", "{", "[1,]", "{\"a\":1} x", "\u{FEFF}{}", String(repeating: "[", count: 100),
  ])
  func whatIsNotJSONIsBadData(_ text: String) {
    #expect(throws: Failure.self) { try check(text) }
    do {
      _ = try check(text)
    } catch {
      #expect((error as? Failure)?.kind == .badData)
      #expect((error as? Failure)?.findings.map(\.check) == [.jsonSyntax])
    }
  }

  @Test func bytesThatAreNotUTF8AreBadData() {
    let bytes: [UInt8] = [0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D]
    for file in ["a.json", "a.txt"] {
      #expect(throws: Failure.self) {
        try PlanLinter.check(SourceText(file: file, bytes: bytes))
      }
    }
  }

  @Test(arguments: ["thidua.plan/2", "thidua.rubric/1", "plan"])
  func foreignSchemasAreRefused(_ schema: String) {
    do {
      _ = try check("{ \"schema\": \"\(schema)\", \"id\": \"a\", \"nonsense\": 1 }")
      Issue.record("not refused")
    } catch {
      let failure = error as? Failure
      #expect(failure?.kind == .badData)
      #expect(places(failure?.findings ?? []) == ["1:13 bad-value"])
    }
  }

  @Test func whatIsJSONButNoPlanGivesFindings() throws {
    #expect(places(try check("[]", only: [.wrongType])) == ["1:1 wrong-type"])
    #expect(
      places(try check("\n {}", only: [.missingField])) == [
        "2:2 missing-field", "2:2 missing-field", "2:2 missing-field",
      ])
    #expect(places(try check("{ \"schema\": 1 }", only: [.wrongType])) == ["1:13 wrong-type"])
  }

  /// An element that is no object must not shift the places of those behind it.
  @Test func placesHoldBehindBrokenElements() throws {
    let text = """
      { "schema": "thidua.plan/1", "id": "a", "kind": "annual",
        "tasks": [ 7, { "id": "b", "lead": "Tổ 1", "due": "bao giờ xong" } ] }
      """
    #expect(
      places(try check(text, only: [.wrongType, "task-due-unreadable"])) == [
        "2:14 wrong-type", "2:53 task-due-unreadable",
      ])
  }

  @Test func aPlanThatEndsBeforeItBeginsHasABadValue() throws {
    let text = """
      { "schema": "thidua.plan/1", "id": "a", "kind": "annual",
        "period": { "from": "2024-12-31", "to": "2024-01-01" } }
      """
    #expect(places(try check(text, only: [.badValue])) == ["2:13 bad-value"])
  }

  @Test func aDraftIsJudgedByTheDayAskedAbout() throws {
    let text = """
      { "schema": "thidua.plan/1", "id": "a", "kind": "annual", "status": "draft",
        "legalBases": [ { "kind": "decree", "number": "98/2023/NĐ-CP", "date": "2023-12-31" } ] }
      """
    let id: CheckID = "citation-not-in-force"
    let before = PlanContext(on: CivilDate(iso: "2025-06-30"))
    let after = PlanContext(on: CivilDate(iso: "2025-07-01"))
    #expect(try check(text, before, only: [id]).isEmpty)
    let findings = try check(text, after, only: [id])
    #expect(places(findings) == ["2:49 citation-not-in-force"])
    #expect(findings.first?.message.vi.contains("Nghị định 152/2025/NĐ-CP") == true)
  }

  @Test func findingsThatRestOnUnverifiedFactsSaySo() throws {
    let text = """
      { "schema": "thidua.plan/1", "id": "a", "kind": "annual", "status": "issued", "date": "2024-09-10",
        "legalBases": [ { "kind": "law", "number": "15/2003/QH11" } ] }
      """
    let message = try check(text, only: ["citation-not-in-force"]).first?.message
    #expect(message?.vi.contains("chưa kiểm chứng") == true)
    #expect(message?.en.contains("could not verify") == true)
  }

  @Test(arguments: [
    ("34-CT/TW", "2014-04-07", 0), ("34-CT/TW", "2014-07-04", 1), ("34-CT/TW", "2019-05-17", 0),
    ("34-CT/TW", "2024-04-07", 1), ("98/2023/nđ - cp", "2024-12-31", 1),
    ("98/KH-UBND", "2024-12-31", 0),
  ])
  func numbersWithoutYearBeginAnew(_ number: String, _ date: String, _ count: Int) throws {
    let text = """
      { "schema": "thidua.plan/1", "id": "a", "kind": "annual",
        "legalBases": [ { "kind": "other", "number": "\(number)", "date": "\(date)" } ] }
      """
    #expect(try check(text, only: ["citation-date-mismatch"]).count == count)
  }
}
