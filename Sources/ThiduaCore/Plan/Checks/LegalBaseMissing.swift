/// A plan says what it rests on.
enum LegalBaseMissing: PlanCheck {
  static let id: CheckID = "legal-base-missing"
  static let severity = Severity.warning
  static let summary = Message(
    vi: "Kế hoạch không nêu căn cứ nào.",
    en: "The plan names no legal basis.")
  static let rationale = Message(
    vi:
      "Căn cứ ban hành là phần mở đầu của văn bản hành chính: nêu văn bản quy định thẩm quyền và văn bản cấp trên mà kế hoạch thực hiện.",
    en:
      "An official paper begins with the documents that give the power to issue it and those it carries out."
  )
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6",
    en: "Decree 30/2020/NĐ-CP, Annex I, item II.6")
  static let remedy = Message(
    vi:
      "Thêm vào legalBases văn bản làm căn cứ (basis) hoặc văn bản mà kế hoạch thực hiện (implements).",
    en: "Add the documents to legalBases, as basis or implements.")
  static let passing = PlanExample.members(
    #"""
    "legalBases": [ { "relation": "basis", "kind": "law", "number": "06/2022/QH15", "date": "2022-06-15" } ]
    """#)
  static let failing = PlanExample.members(#""title": "Công tác thi đua, khen thưởng""#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    let rests = plan.plan.legalBases.contains { $0.relation != .mentions }
    guard !rests, !plan.origin.lostElements("legalBases") else { return [] }
    return [
      finding(
        at: plan.origin.place("legalBases"), vi: "kế hoạch không nêu căn cứ ban hành",
        en: "the plan names no legal basis")
    ]
  }
}
