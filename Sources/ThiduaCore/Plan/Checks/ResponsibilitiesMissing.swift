/// A plan says who does what.
enum ResponsibilitiesMissing: PlanCheck {
  static let id: CheckID = "responsibilities-missing"
  static let severity = Severity.warning
  static let summary = Message(
    vi: "Kế hoạch không phân công ai thực hiện.",
    en: "The plan gives nobody anything to do.")
  static let rationale = Message(
    vi: "Kế hoạch phải có phần tổ chức thực hiện: từng bộ phận làm gì.",
    en: "A plan has a part that says what each body does.")
  static let source = Message(
    vi: "Luật 06/2022/QH15, Điều 17 khoản 2; Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4",
    en: "Law 06/2022/QH15, Article 17 clause 2; Decree 30/2020/NĐ-CP, Annex III, form 1.4")
  static let remedy = Message(
    vi: "Thêm vào responsibilities từng bộ phận và việc phải làm.",
    en: "Add to responsibilities each body and what it has to do.")
  static let passing = PlanExample.members(
    #"""
    "responsibilities": [ { "actor": "Ban giám hiệu", "duties": ["Chỉ đạo chung"] } ]
    """#)
  static let failing = PlanExample.members(#""title": "Công tác thi đua""#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    guard plan.plan.responsibilities.isEmpty, !plan.origin.lostElements("responsibilities")
    else { return [] }
    return [
      finding(
        at: plan.origin.place("responsibilities"), vi: "kế hoạch không có phần tổ chức thực hiện",
        en: "the plan assigns no responsibilities")
    ]
  }
}
