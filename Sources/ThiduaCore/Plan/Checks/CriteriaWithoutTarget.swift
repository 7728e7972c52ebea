/// A criterion can be measured.
enum CriteriaWithoutTarget: PlanCheck {
  static let id: CheckID = "criteria-without-target"
  static let severity = Severity.warning
  static let scope = PlanCheckScope.files
  static let summary = Message(
    vi: "Tiêu chí không có chỉ tiêu.",
    en: "A criterion has no target.")
  static let rationale = Message(
    vi: "Không có con số phải đạt thì khi tổng kết không nói được đạt hay không.",
    en: "Without a number to reach nobody can say at the end whether it was reached.")
  static let source = Message(
    vi: "Luật 06/2022/QH15, Điều 17 khoản 1; Thông tư 01/2024/TT-BNV, Điều 3 khoản 3",
    en: "Law 06/2022/QH15, Article 17 clause 1; Circular 01/2024/TT-BNV, Article 3 clause 3")
  static let remedy = Message(
    vi: "Thêm con số phải đạt (target) và đơn vị (unit) cho tiêu chí.",
    en: "Give the criterion a number to reach (target) and its unit.")
  static let passing = PlanExample.members(
    #"""
    "campaigns": [ { "id": "a", "criteria": [ { "id": "tc-1", "text": "Giờ dạy tốt", "target": 90, "unit": "%" } ] } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "campaigns": [ { "id": "a", "criteria": [ { "id": "tc-1", "text": "Giờ dạy tốt" } ] } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    plan.campaigns.flatMap(LocatedPlan.criteria).compactMap { criterion in
      guard criterion.value.target == nil else { return nil }
      let name = criterion.value.text ?? criterion.value.id ?? ""
      return finding(
        at: criterion.origin.place("target"), vi: "tiêu chí \"\(name)\" không có chỉ tiêu",
        en: "the criterion \"\(name)\" has no target")
    }
  }
}
