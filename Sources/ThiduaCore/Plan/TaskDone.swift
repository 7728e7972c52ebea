/// That a task of a plan is done: kept in the folder of the year in which it was done. A recurring task has
/// one note for each stretch in which it was.
public struct TaskDone: ListedRecord {
  public static let listKey = "done"
  /// The file in a year's folder.
  public static let file = "tasks.json"

  /// The id of the plan.
  public var plan: String
  /// The id of the task.
  public var task: String
  public var on: CivilDate?
  public var note: String?

  /// Makes an entry.
  public init(plan: String, task: String, on: CivilDate?, note: String? = nil) {
    self.plan = plan
    self.task = task
    self.on = on
    self.note = note
  }

  public init(_ object: JSONObjectReader) {
    plan = object.requiredText("plan")
    task = object.requiredText("task")
    on = object.date("on", required: true)
    note = object.text("note")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("plan", plan)
    fields.add("task", task)
    fields.add("on", on)
    fields.add("note", note)
    return fields.json
  }

  public var sortKey: String { "\(plan)\u{1}\(task)\u{1}\(on?.description ?? "")" }
}
