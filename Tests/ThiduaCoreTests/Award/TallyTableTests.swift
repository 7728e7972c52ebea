import Testing

@testable import ThiduaCore

@Suite("Thresholds of every tier, for councils of 1 to 30")
struct TallyTableTests {
  /// The shares of the decrees in percent, whether a share must be surpassed, and of whom; the words of
  /// the law, written down apart from the packs.
  private struct Share {
    let percent: Int
    let isStrict: Bool
    let base: BallotRule.Base
  }

  private static func share(_ code: String, _ pack: String) -> Share {
    let high = Share(percent: 90, isStrict: false, base: .allMembers)
    if ["CSTDBT", "CSTDTQ"].contains(code) { return high }
    if pack == "vn-2017" {
      // Everything a school proposes was voted on with 70 % of those present or consulted.
      let byHands = ["TTLDTT", "GKHT", "GKX", "GKH", "GKS", "KNCGD"]
      return byHands.contains(code)
        ? Share(percent: 50, isStrict: true, base: .present)
        : Share(percent: 70, isStrict: false, base: .present)
    }
    if ["CSTDCS", "CTDBT", "CTDCP", "NGUT", "NGND"].contains(code) {
      return Share(percent: 80, isStrict: false, base: .allMembers)
    }
    return Share(percent: 50, isStrict: true, base: .present)
  }

  @Test(arguments: RulePacks.all.map(\.id))
  func everyTier(_ id: String) throws {
    let pack = try #require(RulePacks.pack(id: id))
    let day = pack.span.from ?? day("2020-06-10")
    var count = 0
    for tier in pack.tiers {
      guard tier.ballot != nil else { continue }
      count += 1
      let share = TallyTableTests.share(tier.code, id)
      for members in 1...30 {
        for present in Set([members, (members * 2 + 2) / 3]) {
          for yes in 0...present {
            let tally = try Tally(tier: tier, on: day, members: members, present: present, yes: yes)
            let base = share.base == .allMembers ? members : present
            let passes =
              share.isStrict
              ? 100 * yes > share.percent * base : 100 * yes >= share.percent * base
            #expect(tally.passed == passes, "\(id) \(tier.code) \(yes)/\(present)/\(members)")
            #expect(tally.missing == max(0, tally.required - yes))
          }
        }
      }
    }
    #expect(count > 15)
  }
}
