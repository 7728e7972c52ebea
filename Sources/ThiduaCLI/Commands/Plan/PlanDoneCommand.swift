import ThiduaCore

/// `thidua plan done TASK`.
struct PlanDoneCommand: Command {
  private static let plan = OptionSpec(
    "plan", .text("ID"), vi: "mã kế hoạch (mặc định: kế hoạch đang thực hiện)",
    en: "the plan (default: the one whose time it is)")
  private static let on = OptionSpec(
    "on", .date, vi: "ngày làm xong (mặc định: hôm nay)", en: "the day it was done (today)")

  static let spec = CommandSpec(
    "plan done", vi: "ghi một công việc đã làm xong", en: "note that a task is done",
    arguments: [ArgumentSpec("TASK")], options: [plan, on, .note],
    examples: ["plan done q1-1", "plan done q2-3 --on 2025-01-10 --note \"đã sơ kết\""])

  static func run(_ call: Call) throws -> ExitCode {
    try call.change { workspace throws(Failure) in
      let plan = try call.plan(call.options.text(plan), in: workspace)
      let task = try Lookup.find(
        call.options.arguments.first ?? "", among: plan.tasks, id: { $0.id },
        name: { $0.text ?? "" }, what: Message(vi: "công việc", en: "task"))
      let day = call.options.date(on) ?? call.today
      let startMonth = try workspace.unit().yearStartMonth
      try workspace.markDone(
        TaskDone(plan: plan.id, task: task.id, on: day, note: call.options.text(.note)),
        in: YearID.school(of: day, startMonth: startMonth))
      return Message(
        vi: "Đã ghi xong công việc \(task.id) ngày \(day.slashed). Tiếp theo: thidua plan tasks",
        en: "Noted task \(task.id) as done on \(day). Next: thidua plan tasks")
    }
  }
}
