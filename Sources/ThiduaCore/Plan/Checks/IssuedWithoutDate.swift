/// A signed plan has its date.
enum IssuedWithoutDate: PlanCheck {
  static let id: CheckID = "issued-without-date"
  static let severity = Severity.error
  static let scope = PlanCheckScope.files
  static let summary = Message(
    vi: "Kế hoạch đã ban hành mà không có ngày.",
    en: "An issued plan has no date.")
  static let rationale = Message(
    vi: "Văn bản đã ký phải ghi ngày, tháng, năm ban hành.",
    en: "A signed paper bears the day on which it was issued.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Điều 15",
    en: "Decree 30/2020/NĐ-CP, Article 15")
  static let remedy = Message(
    vi: "Ghi ngày ban hành vào date, hoặc để status là draft (dự thảo).",
    en: "Write the day of issue into date, or let the status be draft.")
  static let passing = PlanExample.members(
    #"""
    "status": "issued", "number": "12/KH-NGT", "date": "2024-02-28"
    """#)
  static let failing = PlanExample.members(
    #""status": "issued", "number": "12/KH-NGT", "date": null"#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    guard plan.plan.isIssued, plan.plan.date == nil else { return [] }
    return [
      finding(
        at: plan.origin.place("date"), vi: "kế hoạch đã ban hành nhưng không có ngày",
        en: "the plan is issued but has no date")
    ]
  }
}
