import Testing

@testable import ThiduaCore

@Suite struct PlanMendTests {
  private let head = #""schema": "thidua.plan/1", "id": "a", "kind": "annual""#

  private func mend(_ bytes: [UInt8]) -> PlanMend.Outcome {
    PlanMend.mend(SourceText(file: "a.json", bytes: bytes))
  }

  private func mended(_ text: String) throws -> (text: String, notes: [String]) {
    guard case .mended(let bytes, let changes) = mend(Array(text.utf8)) else {
      Issue.record("nothing was mended")
      return ("", [])
    }
    // Mending twice changes nothing more.
    guard case .clean = mend(bytes) else {
      Issue.record("mending is not idempotent")
      return ("", [])
    }
    return (String(decoding: bytes, as: UTF8.self), changes.map(\.message.en))
  }

  @Test(arguments: [
    (#""number": "5/KH-TH""#, #""number": "05/KH-TH""#),
    (#""number": " 12/KH - TH ""#, #""number": "12/KH-TH""#),
    (#""symbol": "KH – TH""#, #""symbol": "KH-TH""#),
    (#""date": "28/2/2024""#, #""date": "2024-02-28""#),
    (#""date": "28-02-2024""#, #""date": "2024-02-28""#),
    (#""status": "Draft""#, #""status": "draft""#),
    (#""title": "  Kế hoạch ""#, #""title": "Kế hoạch""#),
    (#""period": {"to": "31/12/2024", "from": "1.1.2024"}"#, #""from": "2024-01-01""#),
    (#""signer": {"mode": "kt"}"#, #""mode": "KT.""#),
    (
      #""legalBases": [{"kind": "decree", "number": "98/2023/NĐ - CP"}]"#,
      #""number": "98/2023/NĐ-CP""#
    ),
    (#""legalBases": [{"kind": "Decree", "number": "98/2023/NĐ–CP"}]"#, #""kind": "decree""#),
    (
      #""targets": [{"id": "a", "measure": "awardedShare", "atLeast": "70%"}]"#,
      #""atLeast": 0.7"#
    ),
    (#""targets": [{"id": "a", "measure": "count", "atMost": "12"}]"#, #""atMost": 12"#),
    (#""tasks": [{"id": "a", "quarter": "2"}]"#, #""quarter": 2"#),
    (
      #""campaigns": [{"id": "a", "criteria": [{"text": "b", "target": "92,5"}]}]"#,
      #""target": 92.5"#
    ),
    (#""years": [{"year": "2024", "commemorations": [{"years": "70"}]}]"#, #""years": 70"#),
  ])
  func valuesThatCanBeMeantInOneWay(_ member: String, _ expected: String) throws {
    let (text, notes) = try mended("{ \(head), \(member) }")
    #expect(text.contains(expected), "\(text)")
    #expect(notes.contains { $0.contains("→") })
    let source = SourceText(file: "a.json", bytes: Array(text.utf8))
    let reading: Set<CheckID> = [.wrongType, .badValue, .badDate, "citation-number-malformed"]
    #expect(try PlanLinter.check(source, only: reading).isEmpty)
  }

  /// What could be meant otherwise stays as it is, and the checks go on speaking about it.
  @Test(arguments: [
    #""date": "2024-02-30""#, #""date": "30/02/2024""#, #""date": "02/2024""#,
    #""number": "12 KH""#,
    #""number": "5/QĐ - TH""#, #""kind2": "  x ""#,
    #""targets": [{"id": "a", "measure": "awardedShare", "atLeast": 70}]"#,
    #""targets": [{"id": "a", "measure": "count", "atLeast": "70%"}]"#,
    #""targets": [{"id": "a", "measure": "awardedShare", "atLeast": "700%"}]"#,
    #""tasks": [{"id": "a", "quarter": "hai"}]"#, #""purposes": "một"# + #"""#,
    #""recipients": ["Phòng", 5, null, {"x": [1e5, -0.50]}]"#,
  ])
  func whatIsUncertainStays(_ member: String) throws {
    let (text, notes) = try mended("{\(head),\(member)}")
    #expect(!notes.contains { $0.contains("→") }, "\(notes)")
    func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    #expect(plain(text) == plain("{\(head),\(member)}"))
  }

  @Test func membersAreOrderedAndUnknownOnesKept() throws {
    let (text, notes) = try mended(
      #"""
      { "x-note": {"b": 1, "a": [null, true]}, "title": "b", "kind": "annual",
        "tasks": [ { "due": "Quý I", "zz": 0.10, "id": "1" } ], "id": "a", "schema": "thidua.plan/1" }
      """#)
    #expect(
      text == """
        {
          "schema": "thidua.plan/1",
          "id": "a",
          "kind": "annual",
          "title": "b",
          "tasks": [
            {
              "id": "1",
              "due": "Quý I",
              "zz": 0.10
            }
          ],
          "x-note": {
            "b": 1,
            "a": [
              null,
              true
            ]
          }
        }

        """)
    #expect(notes.contains("put the members in order"))
  }

  @Test func theFormOfTheFile() throws {
    let plain = "{\r\n  \(head),\r\n  \"title\": \"Thi ă đua\"\r\n}\r\n"
    guard case .mended(let bytes, let changes) = mend([0xEF, 0xBB, 0xBF] + Array(plain.utf8))
    else {
      Issue.record("nothing was mended")
      return
    }
    let notes = changes.map(\.message.en).joined(separator: "\n")
    #expect(notes.contains("BOM") && notes.contains("LF"))
    #expect(!bytes.contains(0x0D) && bytes.first == UInt8(ascii: "{"))
    // A file of UTF-16 and a decomposed one become the same.
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in plain.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    guard case .mended(let same, _) = mend(wide) else {
      Issue.record("UTF-16 was not mended")
      return
    }
    #expect(same == bytes)
    let apart = plain.replacing("ă", with: "a\u{306}")
    guard case .mended(let composed, _) = mend(Array(apart.utf8)) else {
      Issue.record("NFD was not mended")
      return
    }
    #expect(composed == bytes)
  }

  @Test(arguments: [
    "", "{", "[]", #"{ "schema": "thidua.plan/2", "title": "a " }"#,
    #"{ "schema": "thidua.rubric/1" }"#,
    #"{ "title": "a " }"#,
    #"{ "schema": "thidua.plan/1", "id": "a", "id": "b", "title": " a" }"#,
  ])
  func whatMustBeLeftAlone(_ text: String) {
    guard case .declined = mend(Array(text.utf8)) else {
      Issue.record("not declined")
      return
    }
  }

  @Test func aPlanInTheProgramsFormIsClean() throws {
    let plan = Plan(id: "a", kind: .annual)
    guard case .clean = mend(Array(plan.json.pretty.utf8)) else {
      Issue.record("changed")
      return
    }
  }

  /// The table of the mender and the writer of plans must agree on the order of every member.
  @Test func theOrderIsThatOfTheWriter() throws {
    var campaign = Campaign(id: "c", name: "n", kind: .regular)
    campaign.launchedBy = PlanAuthority(name: "n", parent: "p", level: .school)
    campaign.launchDocument = LegalBase(
      relation: .basis, kind: .plan, number: "01/KH-UBND", date: CivilDate(iso: "2024-01-01"),
      issuer: "i", title: "t")
    campaign.period = DateSpan(from: CivilDate(iso: "2024-01-01"), to: CivilDate(iso: "2024-02-01"))
    campaign.purpose = "p"
    campaign.scope = "s"
    campaign.audience = ["staff"]
    campaign.contents = ["c"]
    campaign.criteria = [CampaignCriterion(id: "x", text: "t", target: Points(1), unit: "u")]
    campaign.measures = ["m"]
    campaign.rubric = "r"
    campaign.milestones = [Milestone(.final, date: CivilDate(iso: "2024-02-01"))]
    let day = CivilDate(iso: "2024-01-01")
    let anniversary = Anniversary(name: "n", years: 1, origin: day, date: day)
    var plan = Plan(id: "a", kind: .stage, status: .draft)
    plan.title = "t"
    plan.number = "01/KH-TH"
    plan.symbol = "KH-TH"
    plan.date = day
    plan.place = "p"
    plan.issuer = campaign.launchedBy
    plan.period = campaign.period
    plan.years = [StageYear(year: 2024, theme: "t", commemorations: [anniversary])]
    plan.legalBases = campaign.launchDocument.map { [$0] } ?? []
    plan.purposes = ["p"]
    plan.requirements = ["r"]
    plan.objectives = ["o"]
    plan.campaigns = [campaign]
    plan.anniversaries = [anniversary]
    plan.targets = [
      PlanTarget(
        id: "t", measure: .count, scope: .school, atLeast: Points(1), atMost: Points(2))
    ]
    plan.solutions = ["s"]
    plan.tasks = [
      PlanTask(id: "t", quarter: 1, text: "x", lead: "l", support: ["s"], due: "Quý I/2024")
    ]
    plan.responsibilities = [Responsibility(actor: "a", duties: ["d"])]
    plan.recipients = [PlanRecipient(name: "n", purpose: "p")]
    plan.signer = PlanSigner(mode: .deputy, authority: "a", title: "t", name: "n")
    guard case .clean = mend(Array(plan.json.pretty.utf8)) else {
      Issue.record("the mender orders members otherwise")
      return
    }
    func keys(_ json: JSON, _ path: String = "") -> Set<String> {
      switch json {
      case .object(let members):
        Set(members.map { path + "." + $0.0 }).union(
          members.flatMap { keys($0.1, path + "." + $0.0) })
      case .array(let items): Set(items.flatMap { keys($0, path) })
      default: []
      }
    }
    func keys(_ shape: PlanShape, _ path: String = "") -> Set<String> {
      switch shape {
      case .object(let members):
        Set(members.map { path + "." + $0.key }).union(
          members.flatMap { keys($0.shape, path + "." + $0.key) })
      case .list(let inner): keys(inner, path)
      default: []
      }
    }
    #expect(keys(plan.json) == keys(PlanShape.plan))
  }
}
