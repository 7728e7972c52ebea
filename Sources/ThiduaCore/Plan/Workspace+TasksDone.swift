/// What became of noting a task as done.
public struct TaskDoneChange: Sendable {
  /// The notes that the new one replaced, or that were taken back.
  public var earlier: [TaskDone]
  /// The deadline of the task, or of the stretch of a recurring task.
  public var deadline: CivilDate?
}

extension Workspace {
  /// What is noted as done, whatever the year in which it was.
  public func doneTasks() throws(Failure) -> [TaskDone] {
    var done: [TaskDone] = []
    for year in try years() {
      done += try list(TaskDone.self, at: Workspace.path(year, TaskDone.file))
    }
    return done
  }

  /// Notes that a task of a plan is done; a second note takes the place of the first, for a recurring
  /// task that of the same stretch.
  ///
  /// - Parameters:
  ///   - year: the year in whose folder the note is kept.
  ///   - today: work cannot be done on a later day.
  /// - Throws: `refused` for a day to come, and for a recurring task outside all of its stretches.
  public func markDone(
    _ task: PlanTask, of plan: Plan, on day: CivilDate, in year: YearID, note: String?,
    today: CivilDate
  ) throws(Failure) -> TaskDoneChange {
    guard day <= today else {
      throw .refused(
        vi: "ngày làm xong \(day.slashed) chưa tới (hôm nay là \(today.slashed))",
        en: "\(day) is yet to come (today is \(today))",
        remedy: Message(
          vi: "Ghi ngày đã làm xong bằng --on, hoặc bỏ --on để lấy ngày hôm nay.",
          en: "Give the day on which it was done, or leave out --on for today."))
    }
    let due = plan.due(of: task)
    let stretch = try stretch(of: due, on: day)
    let earlier = try doneTasks().filter { note in
      note.plan == plan.id && note.task == task.id && isSame(note, stretch, due)
    }
    try remove(earlier)
    let path = Workspace.path(year, TaskDone.file)
    let entry = TaskDone(plan: plan.id, task: task.id, on: day, note: note)
    put(try list(TaskDone.self, at: path) + [entry], at: path)
    return TaskDoneChange(earlier: earlier, deadline: stretch?.upperBound ?? due?.to)
  }

  /// Takes the note back: of a recurring task that of a day's stretch, or of the latest one.
  ///
  /// - Throws: `refused` where there is none.
  public func unmarkDone(
    _ task: PlanTask, of plan: Plan, on day: CivilDate?
  ) throws(Failure) -> TaskDoneChange {
    let due = plan.due(of: task)
    var notes = try doneTasks().filter { $0.plan == plan.id && $0.task == task.id }
    if let day {
      if due?.kind == .recurring {
        let stretch = try stretch(of: due, on: day)
        notes = notes.filter { isSame($0, stretch, due) }
      } else {
        notes = notes.filter { $0.on == day }
      }
    } else if due?.kind == .recurring {
      notes = notes.max { ($0.on?.dayNumber ?? 0) < ($1.on?.dayNumber ?? 0) }.map { [$0] } ?? []
    }
    guard !notes.isEmpty else {
      let time = day.map { (vi: " cho ngày \($0.slashed)", en: " for \($0)") } ?? (vi: "", en: "")
      throw .refused(
        vi: "công việc \(task.id) chưa được ghi là đã xong\(time.vi)",
        en: "task \(task.id) is not noted as done\(time.en)")
    }
    try remove(notes)
    return TaskDoneChange(earlier: notes, deadline: due?.to)
  }

  // MARK: - Notes

  private func stretch(
    of due: TaskDue?, on day: CivilDate
  ) throws(Failure) -> ClosedRange<CivilDate>? {
    guard let due, due.kind == .recurring else { return nil }
    let occurrences = TaskOccurrences(due)
    guard let first = occurrences.ranges.first, let last = occurrences.ranges.last else {
      return nil
    }
    if let index = occurrences.index(doneOn: day) { return occurrences.ranges[index] }
    // What is done after the last stretch is the last one, done late.
    if day > last.upperBound { return last }
    throw .refused(
      vi:
        "ngày \(day.slashed) sớm hơn kỳ đầu tiên của công việc (bắt đầu \(first.lowerBound.slashed))",
      en: "\(day) is before the first time of the task (\(first.lowerBound))",
      remedy: Message(
        vi: "Xem lại năm ghi sau --on.", en: "Look at the year after --on."))
  }

  private func isSame(
    _ note: TaskDone, _ stretch: ClosedRange<CivilDate>?, _ due: TaskDue?
  ) -> Bool {
    guard let stretch, let due, let day = note.on else { return true }
    let occurrences = TaskOccurrences(due)
    if let index = occurrences.index(doneOn: day) { return occurrences.ranges[index] == stretch }
    return stretch == occurrences.ranges.last && day > stretch.upperBound
  }

  private func remove(_ notes: [TaskDone]) throws(Failure) {
    guard !notes.isEmpty else { return }
    for year in try years() {
      let path = Workspace.path(year, TaskDone.file)
      let items = try list(TaskDone.self, at: path)
      let kept = items.filter { !notes.contains($0) }
      if kept.count != items.count { put(kept, at: path) }
    }
  }
}
