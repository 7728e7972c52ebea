/// The prize money of one award: a multiple of the base salary on the decision's date, rounded up to ten
/// thousand đồng (Nghị định 152/2025/NĐ-CP, Điều 49; the same in the decrees before).
public struct Prize: Sendable, Hashable {
  public let rule: PrizeRule
  public let salary: BaseSalary
  public let on: CivilDate

  /// The prize of a tier for a kind of nominee; without a kind for the first the tier knows.
  ///
  /// - Throws: `Failure` of kind `refused` where the law names no prize, or no base salary is known.
  public init(
    tier: AwardTier, nominee: NomineeKind? = nil, on day: CivilDate
  ) throws(Failure) {
    try tier.refuseAbolished(on: day)
    guard let rule = nominee.map({ tier.prize(for: $0) }) ?? tier.prizes.first else {
      throw Failure.refused(
        vi: "không có mức tiền thưởng trong nghị định cho \(tier.name)"
          + (nominee.map { " (\($0.name.vi))" } ?? "") + " ngày \(day.slashed)",
        en: "no decree names a prize for \(tier.code)"
          + (nominee.map { " (\($0.name.en))" } ?? "") + " on \(day)",
        remedy: tier.kind == .student
          ? Message(
            vi: "Thưởng học sinh theo quy chế chi tiêu nội bộ của trường.",
            en: "Pupils' prizes follow the school's own spending rules.") : nil)
    }
    guard let salary = BaseSalary.on(day) else {
      throw Failure.refused(
        vi: "không biết mức lương cơ sở ngày \(day.slashed)",
        en: "the base salary of \(day) is not known")
    }
    self.rule = rule
    self.salary = salary
    on = day
  }

  /// The amount; the most that may be given where the law names a ceiling.
  public var amount: Money {
    // Hundredths of a multiple up to 20 and salaries of a few million stay far below overflow.
    let raw = salary.amount.dong * rule.hundredths
    return Money((raw + 99) / 100).roundedUpToTenThousand
  }

  /// The articles of the multiple and of the salary.
  public var citation: String {
    rule.citation.state(on: on).text + "; " + salary.citation.text
      + (rule.isCeiling ? " (mức tối đa)" : "")
  }

  /// Whether both were read.
  public var isVerified: Bool {
    rule.citation.state(on: on).isVerified && salary.citation.isVerified
  }

  /// `thidua.prize/1`.
  public var json: JSON {
    var fields = JSONFields(schema: "thidua.prize/1")
    fields.add("amount", amount.dong)
    fields.add("multiplier", rule.multiplier)
    fields.add("baseSalary", salary.amount.dong)
    fields.add("citation", citation)
    fields.add("verified", .bool(isVerified))
    return fields.json
  }
}
