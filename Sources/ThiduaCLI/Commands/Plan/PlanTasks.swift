import ThiduaCore
import ThiduaRender

/// `thidua plan tasks [ID|FILE] [--soon DAYS]`.
struct PlanTasks: Command {
  private static let soon = OptionSpec(
    "soon", .count, vi: "số ngày trước hạn được coi là sắp đến hạn (mặc định 14)",
    en: "how many days before its end a task is soon (14)")
  private static let status = OptionSpec(
    "status", .text("S"),
    vi: "chỉ những việc có tình trạng này: done, late, soon, open, unscheduled",
    en: "only tasks of this status: done, late, soon, open, unscheduled", repeats: true)
  private static let lead = OptionSpec(
    "lead", .text("NAME"), vi: "chỉ những việc do người hoặc bộ phận này chủ trì",
    en: "only tasks with this lead")
  private static let month = OptionSpec(
    "month", .text("M"), vi: "chỉ những việc của một tháng: 2024-05 hoặc 5/2024",
    en: "only tasks of a month: 2024-05 or 5/2024")
  private static let all = OptionSpec(
    "all", .none, vi: "cả những kế hoạch đã qua", en: "plans that are over too")
  private static let remind = OptionSpec(
    "remind", .count, vi: "với ics: nhắc lúc 8 giờ, trước hạn ngần ấy ngày",
    en: "with ics: remind at eight o'clock, so many days before the end")

  static let spec = CommandSpec(
    "plan tasks", vi: "các công việc với ngày tính được và tình trạng",
    en: "the tasks with computed days and status",
    details: Message(
      vi:
        "Không ghi mã thì lấy mọi kế hoạch chưa qua. Một tệp kế hoạch không cần thư mục làm việc. 'Trước' không kể ngày được nêu; tuần n của tháng là các ngày 7n-6 đến 7n. --format ics làm lịch cho điện thoại.",
      en:
        "Without an id, all plans that are not over. A plan file needs no workspace. 'Trước' excludes the day it names; week n of a month is days 7n-6 to 7n. --format ics makes a calendar for phones."
    ),
    arguments: [ArgumentSpec("ID|FILE", optional: true, path: true)],
    options: [soon, status, lead, month, all, remind],
    examples: [
      "plan tasks", "plan tasks ke-hoach.json --soon 30",
      "plan tasks --status late --lead 'Công đoàn'",
      "plan tasks --month 2024-12", "plan tasks --format json", "plan tasks -o lich.ics --remind 3",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let format = try call.format(Renderers.all.map { $0.name } + [ICalendarRenderer.name])
    if call.options.has(remind), format != ICalendarRenderer.name {
      throw Failure(
        .usage,
        Message(
          vi: "--remind chỉ dùng với --format ics", en: "--remind goes with --format ics only"))
    }
    if let days = call.options.count(remind), days > 366 {
      throw Failure(
        .usage,
        Message(
          vi: "--remind: nhắc trước nhiều nhất 366 ngày, không phải \(days)",
          en: "--remind: at most 366 days before, not \(days)"))
    }
    let statuses = try statuses(call)
    let month = try month(call)
    let list = try tasks(call)
    let shown = list.filtered(
      statuses: statuses, lead: call.options.text(lead), month: month)
    warn(shown, call)
    guard format != ICalendarRenderer.name else {
      emitCalendar(shown, call)
      return .done
    }
    if shown.rows.isEmpty, format == "text" {
      call.say(
        list.rows.isEmpty
          ? Message(vi: "Kế hoạch không có công việc nào.", en: "The plan has no tasks.")
          : Message(vi: "Không có công việc nào như vậy.", en: "No task is like that."))
      return .done
    }
    try call.answer(
      TaskListReport.document(shown, on: call.today, in: call.language), json: shown.json)
    return .done
  }

  // MARK: - Which tasks

  private static func tasks(_ call: Call) throws(Failure) -> TaskList {
    let soon = call.options.count(soon) ?? 14
    if let word = call.options.arguments.first {
      let plan = try call.plan(word)
      let done = try notes(word, call)
      return TaskList(plan, on: call.today, soon: soon, done: done)
    }
    let workspace = try call.workspace()
    let done = try workspace.doneTasks()
    let plans = try workspace.plans()
    func list(_ plan: Plan) -> TaskList { TaskList(plan, on: call.today, soon: soon, done: done) }
    if call.options.has(all) { return TaskList(joining: plans.map(list)) }
    let over = plans.filter { ($0.period?.to).map { $0 < call.today } ?? false }
    let current = plans.filter { plan in !over.contains { $0.id == plan.id } }
    guard !current.isEmpty else { return list(try call.plan(nil, in: workspace)) }
    let left = TaskList(joining: over.map(list)).filtered(statuses: [.late]).rows
    if let first = left.first {
      call.say(
        Message(
          vi:
            "Kế hoạch đã qua còn \(left.count) việc chưa ghi xong: thidua plan tasks \(first.plan.id) --status late",
          en:
            "\(left.count) tasks of plans that are over are not noted as done: thidua plan tasks \(first.plan.id) --status late"
        ))
    }
    return TaskList(joining: current.map(list))
  }

  /// What is noted as done; a file knows nothing of it, unless it is a plan of a workspace.
  private static func notes(_ word: String, _ call: Call) throws(Failure) -> [TaskDone] {
    guard call.isFile(word) else { return try call.workspace().doneTasks() }
    guard let home = try PlanSurroundings.home(of: word, call) else { return [] }
    return try Workspace(home.root, files: call.console.files, for: .reading).doneTasks()
  }

  private static func statuses(_ call: Call) throws(Failure) -> Set<TaskStatus>? {
    let words = call.options.list(status)
    guard call.options.has(status) else { return nil }
    var found: Set<TaskStatus> = []
    for word in words {
      guard let status = TaskStatus(rawValue: word) else {
        let known = TaskStatus.allCases.map(\.rawValue)
        throw Failure.unknown(
          word, Message(vi: "không có tình trạng", en: "there is no status"), among: known)
      }
      found.insert(status)
    }
    return found
  }

  /// The days of `2024-05` or `5/2024`.
  private static func month(_ call: Call) throws(Failure) -> DateSpan? {
    guard let word = call.options.text(month) else { return nil }
    let iso = word.split(separator: "-", omittingEmptySubsequences: false)
    let clerk = word.split(separator: "/", omittingEmptySubsequences: false)
    let first =
      iso.count == 2 && iso[0].count == 4
      ? CivilDate(clerk: "1/\(iso[1])/\(iso[0])")
      : clerk.count == 2 ? CivilDate(clerk: "1/\(word)") : nil
    guard let first else {
      throw Failure(
        .usage,
        Message(
          vi: "--month: '\(word)' không phải một tháng; viết 2024-05 hoặc 5/2024",
          en: "--month: '\(word)' is no month; write 2024-05 or 5/2024"))
    }
    return DateSpan(from: first, to: first.endOfMonth)
  }

  // MARK: - Answers

  /// Says which times are not understood; nothing is hidden among what has no date.
  private static func warn(_ list: TaskList, _ call: Call) {
    for row in list.rows where row.isUnreadable {
      call.say(
        Message(
          vi:
            "\(list.shownID(row)): không hiểu thời gian “\(row.task.due ?? "")”; xem thidua plan check --explain task-due-unreadable",
          en:
            "\(list.shownID(row)): cannot understand the time “\(row.task.due ?? "")”; see thidua plan check --explain task-due-unreadable"
        ))
    }
  }

  private static func emitCalendar(_ list: TaskList, _ call: Call) {
    let (calendar, leftOut) = TaskCalendar.calendar(list, language: call.language)
    if !leftOut.isEmpty {
      let ids = leftOut.map { list.shownID($0) }.joined(separator: ", ")
      call.say(
        Message(
          vi: "Không đưa vào lịch \(leftOut.count) việc không định ngày: \(ids)",
          en: "Left out of the calendar, having no day: \(ids)"))
    }
    call.emit(
      ICalendarRenderer.render(calendar, stamp: call.now, remind: call.options.count(remind)))
  }
}
