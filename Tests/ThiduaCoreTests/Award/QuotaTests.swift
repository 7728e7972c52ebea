import Testing

@testable import ThiduaCore

struct QuotaTests {
  /// 15 % of 23 is 3,45.
  @Test(arguments: [
    (QuotaRule.Rounding.floor, 23, 3), (.halfUp, 23, 3), (.ceiling, 23, 4), (.halfUp, 30, 5),
    (.floor, 30, 4), (.floor, 5, 1), (.floor, 0, 0), (.floor, 20, 3), (.ceiling, 20, 3),
  ])
  func fractions(rounding: QuotaRule.Rounding, base: Int, allowed: Int) {
    let rule = QuotaRule(percent: 15, of: nil, rounding: rounding, .law("x"))
    #expect(Quota(rule, base: base, used: 0).allowed == allowed)
  }

  @Test func theStepsAreShown() {
    let rule = QuotaRule(percent: 15, of: "lao-dong-tien-tien", .law("x"))
    let quota = Quota(rule, base: 23, used: 4)
    #expect(quota.exact.description == "3.45")
    #expect(quota.left == -1)
    #expect(Quota(rule, base: -5, used: -1).allowed == 0)
  }
}
