import Testing

@testable import ThiduaCore

@Suite("The states of a nomination")
struct NominationStateTests {
  @Test("the board tells of a vote that failed; the state stays, and nothing waits")
  func votedDown() throws {
    let school = try AwardSchool()
    try school.found()
    try school.open(["ht", "gv-1", "gv-2", "gv-3"])
    let id = try school.propose("gv-10", "LDTT").value.id
    func row() throws -> NominationBoard.Row {
      let board = try NominationBoard(
        school.scratch.open(.reading), year: AwardSchool.year, today: day("2025-06-10"))
      return try #require(board.rows.first { $0.nomination.id == id })
    }
    #expect(try row().waiting != nil)
    try school.vote(id, yes: 1, no: 3)
    let lost = try row()
    #expect(lost.stateName.vi == "Hội đồng không thông qua")
    #expect(lost.nomination.state == .proposed)
    #expect(lost.waiting == nil && lost.due == nil)
    #expect(lost.reason == "1 phiếu đồng ý, cần 3")
    let json = NominationBoard.json(AwardSchool.year, [lost], language: .vietnamese).pretty
    #expect(json.contains("\"state\": \"proposed\""))
    // Returned and proposed again, it waits for the council again.
    try school.act(on: "2025-06-11") { try $0.move(id, to: .returned, note: "bổ sung") }
    try school.propose("gv-10", "LDTT")
    #expect(try row().stateName.vi == "đã đề nghị")
    #expect(try row().waiting != nil)
  }

  /// Every step the contract allows, written by hand.
  private static let allowed: [NominationState: Set<NominationState>] = [
    .draft: [.proposed, .withdrawn],
    .proposed: [.appraised, .voted, .returned, .withdrawn, .deferred],
    .appraised: [.voted, .returned, .withdrawn, .deferred],
    .voted: [.submitted, .returned, .withdrawn, .deferred],
    .submitted: [.awarded, .refused, .returned, .withdrawn, .deferred],
    .returned: [.proposed, .appraised, .withdrawn],
    .deferred: [.proposed, .appraised, .returned, .withdrawn],
    .awarded: [.revoked], .refused: [], .withdrawn: [], .revoked: [],
  ]

  private func nomination(in state: NominationState) -> Nomination {
    Nomination(
      id: "dn-1", subject: "a", tier: "lao-dong-tien-tien", year: .school(2024), category: .merit,
      campaign: nil, initiative: nil, summary: nil, .init(state: state, at: "2025", by: "thu"))
  }

  @Test("every pair of states", arguments: NominationState.allCases, NominationState.allCases)
  func pairs(_ from: NominationState, _ to: NominationState) {
    var nomination = nomination(in: from)
    let error = failure { try nomination.move(.init(state: to, at: "2026", by: "thu")) }
    if NominationStateTests.allowed[from]?.contains(to) == true {
      #expect(error == nil)
      #expect(nomination.state == to)
      #expect(nomination.events.map(\.state) == [from, to])
    } else {
      #expect(error?.kind == .refused)
      #expect(nomination.state == from)
      #expect(nomination.events.count == 1)
    }
  }

  @Test(
    "without a vote only proposed and appraised go straight on", arguments: NominationState.allCases
  )
  func straight(_ from: NominationState) {
    var nomination = nomination(in: from)
    let error = failure {
      try nomination.move(.init(state: .submitted, at: "2026", by: "thu"), skippingVote: true)
    }
    #expect((error == nil) == [.proposed, .appraised, .voted].contains(from))
  }

  @Test("what is decided, withdrawn or revoked is no longer open")
  func open() {
    let open = NominationState.allCases.filter(\.isOpen)
    #expect(
      open == [.draft, .proposed, .appraised, .voted, .submitted, .returned, .deferred])
  }
}
