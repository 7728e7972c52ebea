/// Nobody is asked to act who no longer exists.
enum AuthorityAbolished: PlanCheck {
  static let id: CheckID = "authority-abolished"
  static let severity = Severity.warning
  static let summary = Message(
    vi: "Giao việc cho cơ quan cấp huyện sau ngày 30/6/2025.",
    en: "A district authority is asked to act after 30 June 2025.")
  static let rationale = Message(
    vi:
      "Từ 01/7/2025 không còn cấp huyện: Phòng Giáo dục và Đào tạo, Phòng Nội vụ, UBND huyện không còn; việc chuyển về xã hoặc sở.",
    en: "From 1 July 2025 there is no district level; its work went to commune and department.")
  static let source = "Nghị định 129/2025/NĐ-CP; Luật Tổ chức chính quyền địa phương 2025"
  static let remedy = Message(
    vi: "Ghi cơ quan cấp xã hoặc sở thay thế.",
    en: "Name the commune or department instead.")
  static let passing = PlanExample.members(
    #"""
    "date": "2025-09-10", "tasks": [ { "id": "a", "lead": "UBND xã", "due": "Tháng 12/2025" } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "date": "2025-09-10", "tasks": [ { "id": "a", "lead": "Phòng Nội vụ huyện", "due": "Tháng 12/2025" } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    let day = plan.signingDay(context)
    let isLate = (day ?? plan.plan.period?.from).map { $0 > lastDay } ?? false
    var found: [Finding] = []
    for (task, due) in plan.timedTasks where isLate || isLater(due) {
      found += named(task.value.lead, task.origin.place("lead"))
      for name in task.value.support { found += named(name, task.origin.place("support")) }
    }
    guard isLate else { return found }
    for actor in plan.responsibilities {
      found += named(actor.value.actor, actor.origin.place("actor"))
    }
    for recipient in plan.recipients {
      found += named(recipient.value.name, recipient.origin.place("name"))
    }
    let issuer = plan.origin.member("issuer")
    found += named(plan.plan.issuer?.name, issuer.place("name"))
    found += named(plan.plan.issuer?.parent, issuer.place("parent"))
    return found
  }

  /// The last day of the district level.
  private static let lastDay =
    CivilDate(year: 2025, month: 6, day: 30) ?? CivilDate(dayNumber: 20269)

  private static let words = [
    "huyện", "quận", "thị xã", "phòng giáo dục", "phòng gd", "phòng nội vụ", "pgdđt", "pgd&đt",
  ]

  private static func isLater(_ due: TaskDue?) -> Bool {
    (due?.kind == .by ? due?.to : due?.from).map { $0 > lastDay } ?? false
  }

  private static func named(_ name: String?, _ place: Place) -> [Finding] {
    guard let name else { return [] }
    let text = " " + VietnameseText.composed(name).lowercased() + " "
    guard words.contains(where: { text.contains(" " + $0) }) else { return [] }
    return [
      finding(
        at: place, vi: "\"\(name)\" không còn từ ngày 01/7/2025",
        en: "\"\(name)\" no longer exists from 1 July 2025")
    ]
  }
}
