import Testing

@testable import ThiduaCore

struct TallyTests {
  static func tally(
    _ tier: String, _ members: Int, _ yes: Int, present: Int? = nil, on: String = "2025-06-10"
  ) throws -> Tally {
    let pack = RulePacks.pack(on: day(on))
    return try Tally(
      tier: pack.requireTier(tier), on: day(on), members: members, present: present, yes: yes)
  }

  /// The example of the contract: 7 of 9 is 77,8 %, below 80 %.
  @Test func sevenOfNineIsNotEnough() throws {
    let json = try TallyTests.tally("CSTDCS", 9, 7).json.compact
    #expect(
      json == #"{"schema":"thidua.tally/1","passed":false,"threshold":"0.80","base":"allMembers","#
        + #""members":9,"required":8,"yes":7,"missing":1,"#
        + #""citation":"Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7","verified":true}"#)
  }

  @Test(arguments: [
    ("CSTDCS", 9, 8, true, 8), ("CSTDCS", 10, 8, true, 8), ("CSTDCS", 5, 4, true, 4),
    ("CSTDCS", 1, 1, true, 1), ("CSTDBT", 9, 8, false, 9), ("CSTDBT", 9, 9, true, 9),
    ("CSTDBT", 10, 9, true, 9), ("CSTDTQ", 11, 9, false, 10), ("CTDBT", 15, 12, true, 12),
    ("CTDCP", 15, 11, false, 12), ("LDTT", 9, 5, true, 5), ("LDTT", 10, 5, false, 6),
    ("LDTT", 10, 6, true, 6), ("GKHT", 2, 1, false, 2),
  ])
  func thresholds(tier: String, members: Int, yes: Int, passed: Bool, required: Int) throws {
    let tally = try TallyTests.tally(tier, members, yes)
    #expect(tally.passed == passed)
    #expect(tally.required == required)
    #expect(tally.missing == max(0, required - yes))
    #expect(tally.passed == (tally.missing == 0))
  }

  @Test func thosePresentAreTheBaseOfAShowOfHands() throws {
    let tally = try TallyTests.tally("LDTT", 9, 4, present: 7)
    #expect(tally.passed && tally.required == 4 && tally.base == 7)
    #expect(tally.rule.threshold.share == "0.50" && !tally.isVerified)
    // Absent members still count where the law names all members.
    #expect(try TallyTests.tally("CSTDCS", 9, 7, present: 7).passed == false)
  }

  @Test("a tier that is no longer given is said to be so, and not to need no vote")
  func abolished() throws {
    #expect(try TallyTests.tally("GKH", 9, 7).passed)
    let error = #expect(throws: Failure.self) {
      try TallyTests.tally("GKH", 9, 7, on: "2025-07-01")
    }
    #expect(
      error?.message.vi
        == "Giấy khen của Chủ tịch UBND cấp huyện không còn được tặng ngày 01/07/2025")
  }

  @Test func byRegime() throws {
    #expect(try TallyTests.tally("CSTDCS", 10, 7, on: "2023-06-10").rule.threshold == .atLeast(70))
    #expect(try TallyTests.tally("CSTDCS", 10, 7, on: "2023-06-10").rule.base == .present)
    #expect(try TallyTests.tally("CSTDBT", 10, 9, on: "2023-06-10").rule.method == .secretBallot)
    #expect(try TallyTests.tally("CSTDCS", 10, 8, on: "2025-07-01").isVerified == false)
    #expect(try TallyTests.tally("CSTDCS", 10, 8, on: "2025-06-30").isVerified)
  }

  @Test(arguments: [
    (0, 0, nil), (9, 10, nil), (9, -1, nil), (9, 3, 10), (9, 3, -1), (10_001, 1, nil),
  ])
  func impossibleCountsAreRefused(members: Int, yes: Int, present: Int?) {
    #expect(throws: Failure.self) { try TallyTests.tally("CSTDCS", members, yes, present: present) }
  }

  @Test func noVoteOnPupils() {
    #expect(throws: Failure.self) { try TallyTests.tally("HSXS", 9, 9) }
  }

  @Test func nobodyPresentPassesNothing() throws {
    #expect(try TallyTests.tally("LDTT", 9, 0, present: 0).passed == false)
  }
}
