import ThiduaCore

/// `thidua report plan --plan ID`.
struct ReportPlan: Command {
  private static let plan = OptionSpec(
    "plan", .text("ID"), vi: "mã kế hoạch", en: "the plan", required: true)

  static let spec = CommandSpec(
    "report plan", vi: "kế hoạch, kèm bảng nhiệm vụ", en: "a plan as a paper",
    options: [plan], examples: ["report plan --plan ke-hoach-2024-2025 -o ke-hoach.docx"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let found = try Lookup.find(
      try call.options.required(plan), among: try workspace.plans(), id: { $0.id },
      name: { $0.title ?? "" }, what: Message(vi: "kế hoạch", en: "plan"))
    try call.answer(PlanReport.document(found, today: call.today))
    return .done
  }
}
