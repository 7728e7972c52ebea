/// A signed plan has its number.
enum IssuedWithoutNumber: PlanCheck {
  static let id: CheckID = "issued-without-number"
  static let severity = Severity.error
  static let scope = PlanCheckScope.files
  static let summary = Message(
    vi: "Kế hoạch đã ban hành mà không có số.",
    en: "An issued plan has no number.")
  static let rationale = Message(
    vi: "Văn bản đã ký phải được đăng ký và ghi số, ký hiệu.",
    en: "A signed paper is registered and given a number.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Điều 15",
    en: "Decree 30/2020/NĐ-CP, Article 15")
  static let remedy = Message(
    vi: "Ghi số, ký hiệu vào number, hoặc để status là draft (dự thảo).",
    en: "Write it into number, or let the status be draft.")
  static let passing = PlanExample.members(
    #"""
    "status": "issued", "number": "12/KH-NGT", "date": "2024-02-28"
    """#)
  static let failing = PlanExample.members(
    #"""
    "status": "issued", "number": null, "symbol": "KH-NGT", "date": "2024-02-28"
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    guard plan.plan.isIssued, plan.plan.isNumberBlank else { return [] }
    return [
      finding(
        at: plan.origin.place("number"), vi: "kế hoạch đã ban hành nhưng không có số",
        en: "the plan is issued but has no number")
    ]
  }
}
