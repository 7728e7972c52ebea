/// The time of a task can be understood.
enum TaskDueUnreadable: PlanCheck {
  static let id: CheckID = "task-due-unreadable"
  static let severity = Severity.error
  static let summary = Message(
    vi: "Không hiểu được thời gian của công việc.",
    en: "The time of a task cannot be understood.")
  static let rationale = Message(
    vi:
      "Không tính được ngày thì không nhắc việc được. Hiểu được: Trước 15/3/2024; Tháng 4/2024; Quý II/2024; Hằng tháng; Tuần 2 tháng 9/2024; Từ 01/9/2024 đến 15/10/2024; Theo quy định.",
    en:
      "A task without a day cannot be watched. Understood are: Trước 15/3/2024; Tháng 4/2024; Quý II/2024; Hằng tháng; Tuần 2 tháng 9/2024; Từ 01/9/2024 đến 15/10/2024; Theo quy định."
  )
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4 (cách ghi ngày tháng)",
    en: "Decree 30/2020/NĐ-CP, Annex I, item II.4 (how dates are written)")
  static let remedy = Message(
    vi:
      "Viết chẳng hạn: Trước 15/3/2024; Tháng 4/2024; Quý II/2024; Hằng tháng; Từ 01/9/2024 đến 15/10/2024.",
    en:
      "Write for instance: Trước 15/3/2024; Tháng 4/2024; Quý II/2024; Hằng tháng; Từ 01/9/2024 đến 15/10/2024."
  )
  static let passing = PlanExample.members(
    #"""
    "tasks": [ { "id": "q1-1", "lead": "Nhà trường", "due": "Trước 15/3/2024" } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "tasks": [ { "id": "q1-1", "lead": "Nhà trường", "due": "Trước 31/2/2024" } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    plan.timedTasks.compactMap { task, time in
      guard let due = task.value.due, time == nil else { return nil }
      return finding(
        at: task.origin.place("due"), vi: "không hiểu thời gian \"\(due)\"",
        en: "cannot understand the time \"\(due)\"")
    }
  }
}
