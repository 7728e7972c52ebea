/// Whether a vote passes, in whole numbers.
public struct Tally: Sendable, Hashable {
  public let rule: BallotRule
  /// The day whose law the rule is.
  public let on: CivilDate
  /// All members of the council.
  public let members: Int
  /// Those present or asked in writing.
  public let present: Int
  public let yes: Int

  /// Makes a tally.
  ///
  /// - Throws: `Failure` of kind `usage` for counts that cannot be.
  public init(_ rule: BallotRule, on: CivilDate, members: Int, present: Int? = nil, yes: Int)
    throws(Failure)
  {
    guard (1...10_000).contains(members) else {
      throw Tally.wrong(
        "số thành viên Hội đồng phải từ 1 đến 10.000, ở đây là \(members)",
        "the council has 1 to 10,000 members, not \(members)")
    }
    let present = present ?? members
    guard (0...members).contains(present) else {
      throw Tally.wrong(
        "số người dự họp (\(present)) phải từ 0 đến \(members)",
        "those present (\(present)) must be 0 to \(members)")
    }
    // Who neither came nor was asked in writing has no vote, whatever the share is counted of.
    guard (0...present).contains(yes) else {
      throw Tally.wrong(
        "số phiếu đồng ý (\(yes)) phải từ 0 đến \(present)",
        "the votes in favour (\(yes)) must be 0 to \(present)")
    }
    self.rule = rule
    self.on = on
    self.members = members
    self.present = present
    self.yes = yes
  }

  /// The tally of a tier by the law of a day.
  ///
  /// - Throws: `Failure` for a tier without votes and for counts that cannot be.
  public init(
    tier: AwardTier, on: CivilDate, members: Int, present: Int? = nil, yes: Int
  ) throws(Failure) {
    try tier.refuseAbolished(on: on)
    guard let rule = tier.ballot else {
      throw Failure.refused(
        vi: "\(tier.name) không qua bỏ phiếu của Hội đồng",
        en: "there is no vote of the council on \(tier.code)")
    }
    try self.init(rule, on: on, members: members, present: present, yes: yes)
  }

  /// The number the threshold is a share of.
  public var base: Int { rule.base == .allMembers ? members : present }

  /// The fewest votes that pass.
  public var required: Int { rule.threshold.required(of: base) }

  /// Whether the vote passes. Nobody present passes nothing.
  public var passed: Bool { base > 0 && rule.threshold.isMet(by: yes, of: base) }

  /// The votes that are lacking.
  public var missing: Int { max(0, required - yes) }

  /// The article.
  public var citation: String { rule.citation.state(on: on).text }

  /// Whether the article was read.
  public var isVerified: Bool { rule.citation.state(on: on).isVerified }

  /// `thidua.tally/1`.
  public var json: JSON {
    var fields = JSONFields(schema: "thidua.tally/1")
    fields.add("passed", .bool(passed))
    fields.add("threshold", rule.threshold.share)
    fields.add("base", rule.base.rawValue)
    fields.add("members", members)
    if rule.base == .present { fields.add("present", present) }
    fields.add("required", required)
    fields.add("yes", yes)
    fields.add("missing", missing)
    fields.add("citation", citation)
    fields.add("verified", .bool(isVerified))
    return fields.json
  }

  /// The answer in a sentence.
  public var sentence: Message {
    let share = rule.threshold.name
    let base =
      rule.base == .allMembers
      ? Message(vi: "tổng số \(members) thành viên", en: "all \(members) members")
      : Message(vi: "\(present) người dự họp", en: "the \(present) present")
    return passed
      ? Message(
        vi: "Đạt: \(yes) phiếu đồng ý; cần \(required) (\(share.vi) của \(base.vi)).",
        en: "Passed: \(yes) in favour; \(required) needed (\(share.en) of \(base.en)).")
      : Message(
        vi: "Không đạt: \(yes) phiếu đồng ý; cần \(required) (\(share.vi) của \(base.vi)),"
          + " còn thiếu \(missing).",
        en: "Not passed: \(yes) in favour; \(required) needed (\(share.en) of \(base.en)),"
          + " \(missing) missing.")
  }

  private static func wrong(_ vi: String, _ en: String) -> Failure {
    Failure(.usage, Message(vi: vi, en: en))
  }
}
