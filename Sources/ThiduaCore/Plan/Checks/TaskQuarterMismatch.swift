/// A task stands under the quarter in which it is due.
enum TaskQuarterMismatch: PlanCheck {
  static let id: CheckID = "task-quarter-mismatch"
  static let severity = Severity.warning
  static let summary = Message(
    vi: "Công việc xếp ở quý này nhưng thời gian ở quý khác.",
    en: "A task stands under one quarter but is due in another.")
  static let rationale = Message(
    vi: "Bảng công việc xếp theo quý thì thời gian phải thuộc quý đó.",
    en: "Where the table is ordered by quarters, the time belongs to the quarter.")
  static let source = Message(
    vi: "Nghị định 30/2020/NĐ-CP, Điều 12 khoản 1 (kiểm tra nội dung trước khi ký)",
    en: "Decree 30/2020/NĐ-CP, Article 12 clause 1 (content is checked before signing)")
  static let remedy = Message(
    vi: "Sửa thời gian, hoặc chuyển công việc sang quý khác.",
    en: "Correct the time, or move the task.")
  static let passing = PlanExample.members(
    #"""
    "tasks": [ { "id": "q2-1", "quarter": 2, "lead": "Nhà trường", "due": "Tháng 4/2024" } ]
    """#)
  static let failing = PlanExample.members(
    #"""
    "tasks": [ { "id": "q1-1", "quarter": 1, "lead": "Nhà trường", "due": "Tháng 4/2024" } ]
    """#)

  static func findings(in plan: LocatedPlan, _ context: PlanContext) -> [Finding] {
    plan.timedTasks.compactMap { task, due in
      guard let quarter = task.value.quarter, (1...4).contains(quarter), let text = task.value.due,
        let due, due.kind == .by || due.kind == .within, let last = due.to
      else { return nil }
      let first = due.from ?? last
      // More than a year holds every quarter.
      guard last.days(since: first) < 365, !quarters(first, last).contains(quarter) else {
        return nil
      }
      return finding(
        at: task.origin.place("due"), vi: "\"\(text)\" không thuộc quý \(quarter)",
        en: "\"\(text)\" is not in quarter \(quarter)")
    }
  }

  private static func quarters(_ first: CivilDate, _ last: CivilDate) -> Set<Int> {
    var quarters: Set<Int> = [(last.month + 2) / 3]
    var day = first
    while day <= last {
      quarters.insert((day.month + 2) / 3)
      day = day.adding(months: 1)
    }
    return quarters
  }
}
