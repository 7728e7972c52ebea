import ThiduaCore

/// `thidua plan tasks [ID|FILE] [--soon DAYS]`.
struct PlanTasks: Command {
  private static let soon = OptionSpec(
    "soon", .count, vi: "số ngày trước hạn được coi là sắp đến hạn (mặc định 14)",
    en: "how many days before its end a task is soon (14)")

  static let spec = CommandSpec(
    "plan tasks", vi: "các công việc với ngày tính được và tình trạng",
    en: "the tasks with computed days and status",
    details: Message(
      vi:
        "Một tệp kế hoạch không cần thư mục làm việc. 'Trước' không kể ngày được nêu; tuần n của tháng là các ngày 7n-6 đến 7n.",
      en:
        "A plan file needs no workspace. 'Trước' excludes the day it names; week n of a month is days 7n-6 to 7n."
    ),
    arguments: [ArgumentSpec("ID|FILE", optional: true, path: true)], options: [soon],
    examples: ["plan tasks", "plan tasks ke-hoach.json --soon 30", "plan tasks --format json"])

  static func run(_ call: Call) throws -> ExitCode {
    let plan = try call.plan(call.options.arguments.first)
    let list = TaskList(
      plan, on: call.today, soon: call.options.count(soon) ?? 14, done: try done(plan, call))
    try call.answer(TaskListReport.document(list, of: plan, on: call.today), json: list.json)
    return .done
  }

  /// What the workspace knows as done; a file alone knows nothing.
  private static func done(_ plan: Plan, _ call: Call) throws(Failure) -> Set<String> {
    let word = call.options.arguments.first ?? ""
    let isOutside =
      word.contains("/") || word.hasSuffix(".json") || word.hasSuffix(".txt") || word == "-"
    if isOutside { return [] }
    return Set(try call.workspace().doneTasks(of: plan.id).map(\.task))
  }
}
