/// A plan says who gets it.
enum RecipientsMissing: PlanCheck {
  static let id: CheckID = "recipients-missing"
  static let severity = Severity.warning
  static let summary = Message(
    vi: "Kế hoạch không có nơi nhận.",
    en: "The plan names no recipients.")
  static let rationale = Message(
    vi: "Nơi nhận cho biết gửi cho ai, để làm gì, và lưu ở đâu.",
    en: "The recipients say who gets the paper, for what, and where it is kept.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
    en: "Decree 30/2020/NĐ-CP, Annex I, item II.9")
  static let remedy = Message(
    vi: "Thêm nơi nhận vào recipients, ít nhất là nơi lưu.",
    en: "Add recipients, at least the archive.")
  static let passing = PlanExample.members(#""recipients": [ { "name": "Lưu: VT" } ]"#)
  static let failing = PlanExample.members(#""title": "Công tác thi đua""#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    guard plan.plan.recipients.isEmpty, !plan.origin.lostElements("recipients") else { return [] }
    return [
      finding(
        at: plan.origin.place("recipients"), vi: "kế hoạch không có nơi nhận",
        en: "the plan names no recipients")
    ]
  }
}
