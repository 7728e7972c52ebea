/// A plan names who signs it.
enum SignerMissing: PlanCheck {
  static let id: CheckID = "signer-missing"
  static let severity = Severity.warning
  static let summary = Message(
    vi: "Kế hoạch không có người ký.",
    en: "The plan has no signer.")
  static let rationale = Message(
    vi: "Văn bản phải có chức vụ, họ tên người ký.",
    en: "A paper bears the post and name of its signer.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, mục II.7",
    en: "Decree 30/2020/NĐ-CP, Article 13; Annex I, item II.7")
  static let remedy = Message(
    vi: "Thêm signer với chức vụ (authority) và họ tên (name).",
    en: "Add signer with the post (authority) and the name.")
  static let passing = PlanExample.members(
    #"""
    "signer": { "authority": "HIỆU TRƯỞNG", "name": "Nguyễn Thị Hòa" }
    """#)
  static let failing = PlanExample.members(#""title": "Công tác thi đua""#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    let name = trimmed(plan.plan.signer?.name ?? "")
    guard name.isEmpty else { return [] }
    return [
      finding(
        at: plan.plan.signer == nil
          ? plan.origin.place("signer") : plan.origin.member("signer").place("name"),
        vi: "kế hoạch không có họ tên người ký", en: "the plan does not name its signer")
    ]
  }
}
