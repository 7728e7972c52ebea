/// A school's plan carries out a superior's.
enum SuperiorPlanMissing: PlanCheck {
  static let id: CheckID = "superior-plan-missing"
  static let severity = Severity.warning
  static let summary = Message(
    vi: "Kế hoạch của trường không nêu kế hoạch hoặc hướng dẫn nào của cấp trên.",
    en: "A school's plan names no plan or guideline of a superior.")
  static let rationale = Message(
    vi:
      "Kế hoạch thi đua hằng năm của trường cụ thể hóa kế hoạch của cơ quan quản lý trực tiếp; không nêu thì không biết thực hiện chỉ đạo nào.",
    en:
      "A school's yearly plan carries out the plan of the authority above it; without naming it nobody knows which."
  )
  static let source = Message(
    vi: "Luật 06/2022/QH15, Điều 17 và Điều 18; thực tế kế hoạch của các trường",
    en: "Law 06/2022/QH15, Article 17 and Article 18; the practice of schools")
  static let remedy = Message(
    vi:
      "Thêm kế hoạch, hướng dẫn hoặc công văn của cấp trên vào legalBases với relation là implements.",
    en: "Add the superior's plan, guideline or dispatch to legalBases with relation implements.")
  static let passing = PlanExample.members(
    #"""
    "issuer": { "name": "Trường Tiểu học Bình An", "level": "school" },
    "legalBases": [ { "relation": "implements", "kind": "plan", "number": "50/KH-UBND" } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "issuer": { "name": "Trường Tiểu học Bình An", "level": "school" },
    "legalBases": [ { "kind": "law", "number": "06/2022/QH15" } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    guard plan.plan.issuer?.level == .school, plan.plan.kind != .work else { return [] }
    let superior: Set<DocumentKind> = [
      .plan, .guideline, .dispatch, .directive, .decision, .notice, .project,
    ]
    let isNamed = plan.plan.legalBases.contains {
      $0.relation != .mentions && superior.contains($0.kind)
    }
    guard !isNamed, !plan.origin.lostElements("legalBases") else { return [] }
    return [
      finding(
        at: plan.origin.place("legalBases"),
        vi: "kế hoạch không nêu kế hoạch, hướng dẫn của cấp trên mà nó thực hiện",
        en: "the plan names no plan or guideline of a superior that it carries out")
    ]
  }
}
