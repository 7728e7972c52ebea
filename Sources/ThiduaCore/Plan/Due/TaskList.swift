/// The tasks of one plan or of several with computed days and status: `thidua.tasks/1`.
public struct TaskList: Sendable {
  /// One task.
  public struct Row: Sendable {
    /// The plan whose task it is.
    public var plan: Plan
    public var task: PlanTask
    /// The computed days; `unscheduled` where the phrase cannot be understood.
    public var due: TaskDue
    public var status: TaskStatus
    /// The days to keep in mind now: those of `due`, or of the stretch of a recurring task that runs or
    /// comes next.
    public var current: DateSpan?
    /// The days on which it was noted as done, in order.
    public var done: [TaskDone]
    /// Whether a time is written that the program does not understand.
    public var isUnreadable: Bool
  }

  public private(set) var rows: [Row]
  /// Whether the rows are of more than one plan, so that ids need their plan's.
  private let hasSeveralPlans: Bool

  /// Computes the tasks of a plan, in the plan's order.
  ///
  /// - Parameters:
  ///   - day: the day asked about.
  ///   - soon: how many days ahead count as soon.
  ///   - done: what is noted as done; notes of other plans are passed over.
  public init(_ plan: Plan, on day: CivilDate, soon: Int = 14, done: [TaskDone] = []) {
    let done = Dictionary(grouping: done.filter { $0.plan == plan.id }, by: \.task)
    hasSeveralPlans = false
    rows = plan.tasks.map { task in
      let due = plan.due(of: task)
      let notes = (done[task.id] ?? []).sorted {
        ($0.on?.dayNumber ?? 0) < ($1.on?.dayNumber ?? 0)
      }
      return Row(
        plan: plan, task: task, due: due ?? TaskDue(.unscheduled),
        status: TaskStatus(
          due ?? TaskDue(.unscheduled), on: day, soon: soon, done: notes.compactMap(\.on)),
        current: due.flatMap { TaskList.current($0, day) }, done: notes,
        isUnreadable: due == nil && task.due != nil)
    }
  }

  /// The tasks of several plans, one plan behind the other. A task that an amending plan states anew
  /// stands there alone.
  public init(joining lists: [TaskList]) {
    let plans = lists.compactMap(\.rows.first?.plan)
    let shown = lists.flatMap { list -> [Row] in
      guard let plan = list.rows.first?.plan else { return [] }
      let anew = plans.filter { $0.amends(plan) }.flatMap { $0.tasks.map(\.id) }
      let ids = Set(anew)
      return list.rows.filter { !ids.contains($0.task.id) }
    }
    rows = shown
    hasSeveralPlans = TaskList.hasSeveralPlans(shown)
  }

  /// The tasks that fit all of what is asked; nil asks nothing.
  ///
  /// - Parameters:
  ///   - lead: words of the lead's name, with or without diacritics.
  ///   - month: days of a month; a task fits that is due in it, and a stretch of work that touches it.
  public func filtered(
    statuses: Set<TaskStatus>? = nil, lead: String? = nil, month: DateSpan? = nil
  ) -> TaskList {
    let wanted = lead.map(VietnameseText.folded)
    return TaskList(
      rows.filter { row in
        if let statuses, !statuses.contains(row.status) { return false }
        if let wanted, !VietnameseText.folded(row.task.lead ?? "").contains(wanted) {
          return false
        }
        if let month, !row.isDue(in: month) { return false }
        return true
      })
  }

  private init(_ rows: [Row]) {
    self.rows = rows
    hasSeveralPlans = TaskList.hasSeveralPlans(rows)
  }

  private static func hasSeveralPlans(_ rows: [Row]) -> Bool {
    let first = rows.first?.plan.id
    return rows.contains { $0.plan.id != first }
  }

  /// The plans of the rows, in order.
  public var plans: [Plan] {
    var plans: [Plan] = []
    for row in rows where plans.last?.id != row.plan.id { plans.append(row.plan) }
    return plans
  }

  /// The id as lists of this kind show it: with its plan where there are several.
  public func shownID(_ row: Row) -> String {
    hasSeveralPlans ? "\(row.plan.id)/\(row.task.id)" : row.task.id
  }

  /// The JSON form.
  public var json: JSON {
    let isLong = hasSeveralPlans
    var fields = JSONFields(schema: "thidua.tasks/1")
    fields.add(
      "tasks",
      .array(
        rows.map { row in
          .object([
            ("id", .string(isLong ? "\(row.plan.id)/\(row.task.id)" : row.task.id)),
            ("text", row.task.text.map(JSON.string) ?? .null),
            ("lead", row.task.lead.map(JSON.string) ?? .null), ("due", row.due.json),
            ("status", .string(row.status.rawValue)),
          ])
        }))
    return fields.json
  }

  private static func current(_ due: TaskDue, _ day: CivilDate) -> DateSpan? {
    guard due.kind == .recurring else { return DateSpan(from: due.from, to: due.to) }
    return TaskOccurrences(due).current(on: day).map {
      DateSpan(from: $0.lowerBound, to: $0.upperBound)
    }
  }
}

extension TaskList.Row {
  /// Whether it is due in these days.
  fileprivate func isDue(in days: DateSpan) -> Bool {
    switch due.kind {
    case .unscheduled: return false
    case .by: return due.to.map(days.contains) ?? false
    case .within:
      return due.from != nil && DateSpan(from: due.from, to: due.to).overlaps(days)
    case .recurring:
      return TaskOccurrences(due).ranges.contains { days.contains($0.upperBound) }
    }
  }
}

extension Plan {
  /// When a task is due; nil where it names no time, or none that can be understood.
  public func due(of task: PlanTask) -> TaskDue? {
    task.due.flatMap(DuePhrase.init)?.due(
      in: period, defaultYear: defaultYear, semesters: semesters)
  }

  /// Whether this plan amends another: it is issued, rests on the other's number and day, and has the
  /// same issuer.
  public func amends(_ other: Plan) -> Bool {
    guard isIssued, id != other.id, let number = other.number, let date = other.date else {
      return false
    }
    return legalBases.contains {
      $0.relation != .mentions && $0.kind == .plan && $0.date == date
        && LegalRegistry.key($0.number ?? "") == LegalRegistry.key(number)
    } && issuer?.name == other.issuer?.name
  }
}
