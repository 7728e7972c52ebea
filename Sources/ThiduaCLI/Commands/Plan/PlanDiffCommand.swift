import ThiduaCore

/// `thidua plan diff A B`.
struct PlanDiffCommand: Command {
  static let spec = CommandSpec(
    "plan diff", vi: "nói bằng câu hai kế hoạch khác nhau thế nào",
    en: "say in sentences what changed between two plans",
    arguments: [ArgumentSpec("A", path: true), ArgumentSpec("B", path: true)],
    examples: ["plan diff ke-hoach-2024.json ke-hoach-2025.json"])

  static func run(_ call: Call) throws -> ExitCode {
    let format = try call.format(["text", "json"])
    let old = try call.plan(call.options.arguments.first)
    let new = try call.plan(call.options.arguments.last)
    let changes = PlanDiff.sentences(from: old, to: new)
    if format == "json" {
      var fields = JSONFields(schema: "thidua.diff/1")
      fields.add("from", old.id)
      fields.add("to", new.id)
      fields.add("changes", JSON.strings(changes.map { $0.text(in: call.language) }))
      call.print(fields.json)
      return .done
    }
    for change in changes { call.print(change) }
    if changes.isEmpty {
      call.say(Message(vi: "Hai kế hoạch giống nhau.", en: "The plans say the same."))
    }
    return .done
  }
}
