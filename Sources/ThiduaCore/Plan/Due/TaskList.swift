/// The tasks of a plan with computed days and status: `thidua.tasks/1`.
public struct TaskList: Sendable, Hashable {
  /// One task.
  public struct Row: Sendable, Hashable {
    public var task: PlanTask
    /// The computed days; `unscheduled` where the phrase cannot be understood.
    public var due: TaskDue
    public var status: TaskStatus
  }

  public var rows: [Row]

  /// Computes the tasks of a plan, in the plan's order.
  ///
  /// - Parameters:
  ///   - day: the day asked about.
  ///   - soon: how many days ahead count as soon.
  ///   - done: the ids of tasks that are done.
  public init(_ plan: Plan, on day: CivilDate, soon: Int = 14, done: Set<String> = []) {
    rows = plan.tasks.map { task in
      let phrase = task.due.flatMap(DuePhrase.init)
      let due =
        phrase?.due(in: plan.period, defaultYear: plan.defaultYear) ?? TaskDue(.unscheduled)
      return Row(
        task: task, due: due,
        status: TaskStatus(due, on: day, soon: soon, isDone: done.contains(task.id)))
    }
  }

  /// The JSON form.
  public var json: JSON {
    var fields = JSONFields(schema: "thidua.tasks/1")
    fields.add(
      "tasks",
      .array(
        rows.map { row in
          .object([
            ("id", .string(row.task.id)), ("text", row.task.text.map(JSON.string) ?? .null),
            ("lead", row.task.lead.map(JSON.string) ?? .null), ("due", row.due.json),
            ("status", .string(row.status.rawValue)),
          ])
        }))
    return fields.json
  }
}
