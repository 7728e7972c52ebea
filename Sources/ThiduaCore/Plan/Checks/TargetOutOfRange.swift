/// A target can be reached.
enum TargetOutOfRange: PlanCheck {
  static let id: CheckID = "target-out-of-range"
  static let severity = Severity.error
  static let summary = Message(
    vi: "Chỉ tiêu nằm ngoài khoảng có thể.",
    en: "A target lies outside what is possible.")
  static let rationale = Message(
    vi:
      "Tỉ lệ là số thập phân từ 0 đến 1 (70% viết 0.70); số lượng là số nguyên không âm; mức tối thiểu không lớn hơn mức tối đa.",
    en:
      "A share is a decimal from 0 to 1 (70% is 0.70), a count a whole number not below 0; the least is not above the greatest."
  )
  static let source =
    "Số học; Nghị định 152/2025/NĐ-CP về tỉ lệ khen thưởng tập thể nhỏ, người lao động trực tiếp"
  static let remedy = Message(
    vi: "Viết tỉ lệ từ 0 đến 1.",
    en: "Write a share from 0 to 1.")
  static let passing = PlanExample.members(
    #"""
    "targets": [ { "id": "a", "measure": "smallCollectiveShare", "atLeast": 0.70 } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "targets": [ { "id": "a", "measure": "smallCollectiveShare", "atLeast": 70 } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    plan.targets.flatMap { target in
      let value = target.value
      var found = bound(target, "atLeast", value.atLeast) + bound(target, "atMost", value.atMost)
      if found.isEmpty, let least = value.atLeast, let most = value.atMost, least > most {
        found.append(
          finding(
            at: target.origin.place("atMost"),
            vi: "mức tối đa \(most.withComma) nhỏ hơn mức tối thiểu \(least.withComma)",
            en: "the greatest value \(most) is below the least \(least)"))
      }
      return found
    }
  }

  private static func bound(
    _ target: Located<PlanTarget>, _ key: String, _ value: Points?
  ) -> [Finding] {
    guard let value, let measure = target.value.measure else { return [] }
    let isPossible =
      measure.isShare
      ? value >= .zero && value <= Points(1)
      : value >= .zero && value.isMultiple(of: Points(1))
    guard !isPossible else { return [] }
    return [
      finding(
        at: target.origin.place(key),
        vi: measure.isShare
          ? "tỉ lệ \(value.withComma) không nằm từ 0 đến 1"
          : "số lượng \(value.withComma) không phải số nguyên không âm",
        en: measure.isShare
          ? "the share \(value) does not lie between 0 and 1"
          : "the count \(value) is no whole number from 0 up")
    ]
  }
}
