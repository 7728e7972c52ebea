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
  static let source = Message(
    vi: "Số học; định dạng thidua.plan/1",
    en: "Arithmetic; the format thidua.plan/1")
  static let remedy = Message(
    vi: "Viết tỉ lệ là số từ 0 đến 1 (70% là 0.70), số lượng là số nguyên không âm.",
    en: "Write a share as a number from 0 to 1 (70% is 0.70), a count as a whole number from 0 up.")
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
          Finding(
            id, severity, at: target.origin.place("atMost"),
            Message(
              vi: "mức tối đa \(most.withComma) nhỏ hơn mức tối thiểu \(least.withComma)",
              en: "the greatest value \(most) is below the least \(least)"),
            remedy: Message(
              vi: "Xem lại atLeast (tối thiểu) và atMost (tối đa).",
              en: "Look at atLeast and atMost.")))
      }
      return found
    }
  }

  private static func bound(
    _ target: Located<PlanTarget>, _ key: String, _ value: Points?
  ) -> [Finding] {
    guard let value, let problem = problem(value, target.value.measure) else { return [] }
    return [finding(at: target.origin.place(key), vi: problem.vi, en: problem.en)]
  }

  private static func problem(_ value: Points, _ measure: PlanTarget.Measure?) -> Message? {
    switch measure?.isShare {
    case true where value < .zero || value > Points(1):
      Message(
        vi: "tỉ lệ \(value.withComma) không nằm trong khoảng từ 0 đến 1",
        en: "the share \(value) does not lie between 0 and 1")
    case false where value < .zero || !value.isMultiple(of: Points(1)):
      Message(
        vi: "số lượng \(value.withComma) không phải số nguyên không âm",
        en: "the count \(value) is no whole number from 0 up")
    case nil where value < .zero:
      Message(
        vi: "chỉ tiêu \(value.withComma) nhỏ hơn 0", en: "the target \(value) is below 0")
    default: nil
    }
  }
}
