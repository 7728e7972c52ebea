import Testing

@testable import ThiduaCore

@Suite("Ballots: shares, ties, recusals, recounts")
struct BallotRuleTests {
  private func meeting(rules: String? = nil) throws -> AwardSchool {
    let school = try AwardSchool()
    try school.found()
    if let rules { try school.scratch.edit("rules/truong.json", rules) }
    try school.open(["ht", "gv-1", "gv-2", "gv-3"], written: ["nv-1"])
    return school
  }

  private static func rules(_ council: String) -> String {
    """
    { "schema": "thidua.rules/1", "id": "quy-che", "title": "Quy chế", "citation": "Quy chế 5/QĐ",
      "from": "2024-09-01", "council": { \(council) } }
    """
  }

  @Test(
    "the fewest votes of a base",
    arguments: [
      (">=80/100", 9, 8), (">=90/100", 9, 9), (">50/100", 8, 5), (">50/100", 9, 5),
      (">=2/3", 9, 6), (">=2/3", 7, 5), (">=80/100", 5, 4),
    ])
  func share(_ text: String, _ base: Int, _ required: Int) throws {
    let share = try #require(VoteShare(text))
    #expect(share.required(of: base) == required)
    #expect(share.text == text)
  }

  @Test("shares that are none", arguments: ["80/100", ">=", ">=0/3", ">=2/0", ">=a/b", ">2", ""])
  func noShare(_ text: String) { #expect(VoteShare(text) == nil) }

  @Test("the share and base stand with the count, and a recount agrees")
  func recount() throws {
    let school = try meeting()
    let id = try school.propose("gv-1", "CSTDCS", initiative: "sk-1").value.id
    let ballot = try school.vote(id, yes: 3, no: 1)
    #expect(ballot.share?.text == ">=80/100")
    #expect(ballot.base == .allMembers)
    #expect(ballot.method == .ballot)
    let stored = try school.scratch.open(.reading).meeting("hop-1").meeting
    #expect(stored.ballots.allSatisfy { $0.recount(in: stored) == nil })
    var wrong = ballot
    wrong.yes = 4
    #expect(wrong.recount(in: stored) != nil)
    wrong.no = 0
    // Four of five are 80 %: what was written down as failed has passed.
    #expect(wrong.recount(in: stored)?.vi.contains("thông qua") == true)
    // Edited by hand, the count is found by the check.
    let path = "years/2024-2025/meetings.json"
    let text = try #require(try school.scratch.text(path))
    try school.scratch.edit(path, text.replacing("\"yes\": 3", with: "\"yes\": 4"))
    let workspace = try school.scratch.open(.reading)
    let findings = WorkspaceCheck.findings(workspace, try workspace.audit())
    #expect(findings.contains { $0.check == "ballot-recount" })
  }

  @Test("a count entered wrongly stays, counts no more, and is entered anew")
  func void() throws {
    let school = try meeting()
    let id = try school.propose("gv-1", "LDTT").value.id
    #expect(
      failure { try school.act { try $0.voidVote("hop-1", id, reason: "nhầm") } }?.kind == .refused)
    try school.vote(id, yes: 4)
    #expect(try school.state(id) == .voted)
    let void = try school.act { try $0.voidVote("hop-1", id, reason: "đọc nhầm") }
    #expect(void.void?.reason == "đọc nhầm")
    #expect(try school.state(id) == .proposed)
    let again = try school.vote(id, yes: 2, no: 2)
    #expect(again.round == 1)
    let ballots = try school.scratch.open(.reading).meeting("hop-1").meeting.ballots
    #expect(ballots.map(\.yes) == [4, 2])
    #expect(ballots.map(\.counts) == [false, true])
    try school.act { try $0.closeMeeting("hop-1") }
    #expect(
      failure { try school.act { try $0.voidVote("hop-1", id, reason: "x") } }?.kind == .refused)
    let workspace = try school.scratch.open(.reading)
    #expect(WorkspaceCheck.findings(workspace, try workspace.audit()).isEmpty)
  }

  @Test("what went on after its vote keeps its count")
  func voidTooLate() throws {
    let school = try meeting()
    let id = try school.passed("gv-1", "LDTT")
    try school.act { try $0.submit([id], to: "UBND xã", number: nil, date: day("2025-06-12")) }
    #expect(
      failure { try school.act { try $0.voidVote("hop-1", id, reason: "x") } }?.kind == .refused)
  }

  @Test("the chair decides a tied show of hands, and only where a rule says so")
  func tie() throws {
    func vote(
      _ school: AwardSchool, _ id: String, yes: Int, no: Int, recused: [String] = []
    ) throws -> Ballot {
      try school.act {
        try $0.vote(
          "hop-1", id, .init(yes: yes, no: no, blank: 0, unreturned: 0, chair: true),
          recused: recused
        )
      }
    }
    let plain = try meeting()
    let one = try plain.propose("gv-1", "LDTT").value.id
    #expect(failure { try vote(plain, one, yes: 2, no: 2) }?.remedy?.vi.contains("rules") == true)

    let school = try meeting(rules: BallotRuleTests.rules("\"chairBreaksTies\": true"))
    let id = try school.propose("gv-1", "LDTT").value.id
    #expect(failure { try vote(school, id, yes: 3, no: 1) }?.kind == .refused)
    #expect(failure { try vote(school, id, yes: 0, no: 4) }?.kind == .refused)
    // The chair has no word on a ballot…
    let fighter = try school.propose("gv-1", "CSTDCS", initiative: "sk-1").value.id
    #expect(failure { try vote(school, fighter, yes: 2, no: 2) }?.kind == .refused)
    // …nor where the chair takes no part.
    let head = try school.propose("ht", "LDTT").value.id
    #expect(failure { try vote(school, head, yes: 2, no: 2) }?.kind == .refused)
    let ballot = try vote(school, id, yes: 2, no: 2)
    #expect(ballot.passed)
    #expect(ballot.chair == true)
    #expect(try school.state(id) == .voted)
    let workspace = try school.scratch.open(.reading)
    #expect(
      !WorkspaceCheck.findings(workspace, try workspace.audit()).contains {
        $0.check == "ballot-recount"
      })
  }

  @Test("members of a nominated collective are recused where a local rule says so, with the reason")
  func members() throws {
    let plain = try meeting()
    let one = try plain.propose("to-1", "TTLDTT").value.id
    #expect(try plain.vote(one, yes: 5).recused.isEmpty)

    let school = try meeting(rules: BallotRuleTests.rules("\"recuseMembers\": true"))
    let id = try school.propose("to-1", "TTLDTT").value.id
    let error = failure { try school.vote(id, yes: 5) }
    #expect(error?.message.vi.contains("gv-1, gv-2") == true)
    let ballot = try school.vote(id, yes: 3)
    #expect(ballot.recused == ["gv-1", "gv-2"])
    #expect(ballot.reasons.allSatisfy { $0.reason.contains("Quy chế 5/QĐ") })
    // The threshold still counts everybody who came or wrote.
    #expect(ballot.required == 3)
  }

  @Test("a declared recusal keeps its reason")
  func reason() throws {
    let school = try meeting()
    let id = try school.propose("gv-10", "LDTT").value.id
    let ballot = try school.act {
      try $0.vote(
        "hop-1", id, .init(yes: 4, no: 0, blank: 0, unreturned: 0), recused: ["gv-3"],
        because: "vợ chồng"
      )
    }
    #expect(ballot.reasons == [.init(id: "gv-3", reason: "vợ chồng")])
  }

  @Test("remarks go into the minutes until the meeting ends")
  func remarks() throws {
    let school = try meeting()
    try school.act { try $0.remark("Cần họp sớm hơn", at: "hop-1") }
    try school.act { try $0.closeMeeting("hop-1") }
    #expect(failure { try school.act { try $0.remark("x", at: "hop-1") } }?.kind == .refused)
    #expect(
      try school.scratch.open(.reading).meeting("hop-1").meeting.remarks.map(\.text) == [
        "Cần họp sớm hơn"
      ])
  }

  @Test("no record of a ballot names who chose what")
  func secrecy() throws {
    let school = try meeting()
    let id = try school.propose("gv-10", "CSTDCS").value.id
    try school.vote(id, yes: 4, no: 1)
    let text = try #require(try school.scratch.text("years/2024-2025/meetings.json"))
    let ballot = try #require(text.split(separator: "\"ballots\"").last)
    for member in ["\"ht\"", "gv-1\"", "gv-2", "gv-3", "nv-1"] { #expect(!ballot.contains(member)) }
  }
}
