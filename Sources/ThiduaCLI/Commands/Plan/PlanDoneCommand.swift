import ThiduaCore

/// `thidua plan done TASK`.
struct PlanDoneCommand: Command {
  private static let plan = OptionSpec(
    "plan", .text("ID"), vi: "mã kế hoạch (mặc định: kế hoạch đang thực hiện có công việc này)",
    en: "the plan (default: the one whose time it is and that has the task)")
  private static let on = OptionSpec(
    "on", .date, vi: "ngày làm xong (mặc định: hôm nay)", en: "the day it was done (today)")
  private static let undo = OptionSpec(
    "undo", .none, vi: "bỏ ghi đã xong", en: "take the note back")

  static let spec = CommandSpec(
    "plan done", vi: "ghi một công việc đã làm xong", en: "note that a task is done",
    details: Message(
      vi:
        "Việc định kỳ được ghi xong cho từng kỳ: kỳ có ngày --on. Công việc là mã, mã-kế-hoạch/mã, hoặc một phần nội dung.",
      en:
        "A recurring task is noted for one time of it: the one of --on. The task is an id, PLAN/ID, or part of the text."
    ),
    arguments: [ArgumentSpec("TASK")], options: [plan, on, .note, undo],
    examples: [
      "plan done q1-1", "plan done q2-3 --on 2025-01-10 --note \"đã sơ kết\"",
      "plan done q1-1 --undo",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    try call.change { workspace throws(Failure) in
      if call.options.has(undo), call.options.has(.note) {
        throw Failure(
          .usage,
          Message(vi: "--undo không đi cùng --note", en: "--undo does not go with --note"))
      }
      let (plan, task) = try find(call, workspace)
      if call.options.has(undo) {
        let change = try workspace.unmarkDone(task, of: plan, on: call.options.date(on))
        let days = change.earlier.compactMap { $0.on?.slashed }.joined(separator: ", ")
        return Message(
          vi:
            "Đã bỏ ghi xong công việc \(task.id) (\(days)). Tiếp theo: thidua plan tasks \(plan.id)",
          en: "Task \(task.id) is no longer noted as done. Next: thidua plan tasks \(plan.id)")
      }
      let day = call.options.date(on) ?? call.today
      let change = try workspace.markDone(
        task, of: plan, on: day,
        in: YearID.school(of: day, startMonth: try workspace.unit().yearStartMonth),
        note: call.options.text(.note), today: call.today)
      return told(task, plan, day, change)
    }
  }

  private static func told(
    _ task: PlanTask, _ plan: Plan, _ day: CivilDate, _ change: TaskDoneChange
  ) -> Message {
    var vi = "Đã ghi xong công việc \(task.id) ngày \(day.slashed)"
    var en = "Noted task \(task.id) as done on \(day)"
    if let deadline = change.deadline, day > deadline {
      vi += ", muộn \(day.days(since: deadline)) ngày so với hạn \(deadline.slashed)"
      en += ", \(day.days(since: deadline)) days after its end (\(deadline))"
    } else if let from = plan.period?.from, day < from {
      vi += ", trước thời gian của kế hoạch"
      en += ", before the plan's time"
    }
    if let earlier = change.earlier.last?.on, earlier != day {
      vi += " (thay cho ngày đã ghi \(earlier.slashed))"
      en += " (in place of \(earlier))"
    }
    return Message(
      vi: vi + ". Tiếp theo: thidua plan tasks \(plan.id)",
      en: en + ". Next: thidua plan tasks \(plan.id)")
  }

  // MARK: - Which task

  /// The task a word means: `PLAN/TASK`, or in the plan of `--plan`, or in the one plan that has it among
  /// those whose time it is, else among all.
  private static func find(
    _ call: Call, _ workspace: Workspace
  ) throws(Failure) -> (Plan, PlanTask) {
    let word = call.options.arguments.first ?? ""
    if let id = call.options.text(plan) {
      let plan = try call.plan(id, in: workspace)
      return (plan, try task(word, in: plan))
    }
    let plans = try workspace.plans()
    if let slash = word.firstIndex(of: "/"),
      let plan = plans.first(where: { $0.id == word[..<slash] })
    {
      return (plan, try task(String(word[word.index(after: slash)...]), in: plan))
    }
    let day = call.options.date(on) ?? call.today
    let current = plans.filter { $0.period?.contains(day) ?? true }
    for candidates in [current, plans] {
      var found: [(Plan, PlanTask)] = []
      for plan in candidates {
        // A plan without the task is passed over; one that has several like it says so itself.
        do { found.append((plan, try task(word, in: plan))) } catch {
          if candidates.count == 1, !plan.tasks.isEmpty, plans.count == 1 { throw error }
        }
      }
      found = found.filter { one in
        !found.contains { other in other.0.amends(one.0) && other.1.id == one.1.id }
      }
      if found.count == 1 { return found[0] }
      guard found.isEmpty else { throw ambiguous(word, found) }
    }
    return try (call.plan(nil, in: workspace), task(word, in: call.plan(nil, in: workspace)))
  }

  private static func task(_ word: String, in plan: Plan) throws(Failure) -> PlanTask {
    do {
      return try Lookup.find(
        word, among: plan.tasks, id: { $0.id }, name: { $0.text ?? "" },
        what: Message(vi: "công việc", en: "task"))
    } catch {
      guard error.remedy == nil else { throw error }
      throw .refused(
        vi: error.message.vi, en: error.message.en,
        remedy: Message(
          vi: "Xem mã các công việc: thidua plan tasks \(plan.id)",
          en: "See the ids of tasks: thidua plan tasks \(plan.id)"))
    }
  }

  private static func ambiguous(_ word: String, _ found: [(Plan, PlanTask)]) -> Failure {
    let list = found.map { "\($0.0.id)/\($0.1.id)" }.joined(separator: ", ")
    return .refused(
      vi: "nhiều kế hoạch có công việc '\(word)': \(list)",
      en: "several plans have a task '\(word)': \(list)",
      remedy: Message(vi: "Ghi rõ như trên, hoặc thêm --plan.", en: "Name it so, or add --plan."))
  }
}
