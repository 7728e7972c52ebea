/// A task is due in the plan's time.
enum TaskDueOutsidePlan: PlanCheck {
  static let id: CheckID = "task-due-outside-plan"
  static let severity = Severity.warning
  static let summary = Message(
    vi: "Thời gian của công việc nằm ngoài thời gian của kế hoạch.",
    en: "A task is due outside the plan's time.")
  static let rationale = Message(
    vi: "Công việc ngoài thời gian của kế hoạch thường là ghi nhầm năm.",
    en: "A task outside the plan's time is mostly a slip in the year.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Điều 12 khoản 1 (kiểm tra nội dung trước khi ký)",
    en: "Decree 30/2020/NĐ-CP, Article 12 clause 1 (content is checked before signing)")
  static let remedy = Message(
    vi: "Xem lại ngày của công việc hoặc thời gian của kế hoạch.",
    en: "Look at the task's day or the plan's time.")
  static let passing = PlanExample.members(
    #"""
    "period": { "from": "2024-01-01", "to": "2024-12-31" },
    "tasks": [ { "id": "q1-1", "lead": "Nhà trường", "due": "Tháng 4/2024" } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "period": { "from": "2024-01-01", "to": "2024-12-31" },
    "tasks": [ { "id": "q1-1", "lead": "Nhà trường", "due": "Tháng 4/2023" } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    guard let period = plan.plan.period, !period.isReversed else { return [] }
    return plan.timedTasks.compactMap { task, due in
      guard let text = task.value.due, let due, due.kind == .by || due.kind == .within
      else { return nil }
      let span = DateSpan(from: due.kind == .by ? due.to : due.from, to: due.to)
      guard !span.overlaps(period) else { return nil }
      return finding(
        at: task.origin.place("due"),
        vi: "\"\(text)\" nằm ngoài thời gian của kế hoạch (\(period.inWords.vi))",
        en: "\"\(text)\" lies outside the plan's time (\(period.inWords.en))")
    }
  }
}
