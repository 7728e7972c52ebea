/// Somebody answers for every task.
enum TaskWithoutLead: PlanCheck {
  static let id: CheckID = "task-without-lead"
  static let severity = Severity.warning
  static let summary = Message(
    vi: "Công việc không có người chủ trì.",
    en: "A task has no one in the lead.")
  static let rationale = Message(
    vi: "Mỗi việc phải rõ ai làm: không ai chủ trì thì không ai chịu trách nhiệm.",
    en: "Where nobody leads, nobody answers for it.")
  static let source = Message(
    vi: "Luật 06/2022/QH15, Điều 17 khoản 2 và khoản 3",
    en: "Law 06/2022/QH15, Article 17 clause 2 and clause 3")
  static let remedy = Message(
    vi: "Ghi người hoặc bộ phận chủ trì vào lead.",
    en: "Name the person or body in lead.")
  static let passing = PlanExample.members(
    #"""
    "tasks": [ { "id": "q1-1", "text": "Sơ kết", "lead": "Nhà trường" } ]
    """#)
  static let failing = PlanExample.members(#""tasks": [ { "id": "q1-1", "text": "Sơ kết" } ]"#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    plan.tasks.compactMap { task in
      guard trimmed(task.value.lead ?? "").isEmpty else { return nil }
      return finding(
        at: task.origin.place("lead"),
        vi: "công việc \"\(task.value.id)\" không có người chủ trì",
        en: "the task \"\(task.value.id)\" has no one in the lead")
    }
  }
}
