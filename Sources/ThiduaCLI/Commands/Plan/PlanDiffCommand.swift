import ThiduaCore

/// `thidua plan diff A B`.
struct PlanDiffCommand: Command {
  static let spec = CommandSpec(
    "plan diff", vi: "nói bằng câu hai kế hoạch khác nhau thế nào",
    en: "say in sentences what changed between two plans",
    details: Message(
      vi:
        "A, B là mã hoặc tệp. Những gì chỉ chuyển sang năm mới được gộp thành một câu. --format json cho từng thay đổi.",
      en:
        "A and B are ids or files. What only moved with the year is one sentence. --format json has each change."
    ),
    arguments: [ArgumentSpec("A", path: true), ArgumentSpec("B", path: true)],
    examples: [
      "plan diff ke-hoach-2024.json ke-hoach-2025.json",
      "plan diff ke-hoach-2023-2024 ke-hoach-2024-2025",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let format = try call.format(["text", "json"])
    let old = try call.plan(call.options.arguments.first)
    let new = try call.plan(call.options.arguments.last)
    let changes = PlanDiff(
      from: old, to: new, law: try call.law(ofPlan: call.options.arguments.last)
    ).changes
    if format == "json" {
      var fields = JSONFields(schema: "thidua.diff/1")
      fields.add("from", old.id)
      fields.add("to", new.id)
      fields.add("changes", .array(changes.map { $0.json(call.language) }))
      call.print(fields.json)
      return .done
    }
    for change in changes { call.print(change.sentence) }
    if changes.isEmpty {
      call.say(Message(vi: "Hai kế hoạch giống nhau.", en: "The plans say the same."))
    }
    return .done
  }
}
