import ThiduaCore

/// `thidua report decision --decision NUMBER`.
struct ReportDecision: Command {
  private static let decision = OptionSpec(
    "decision", .text("NUMBER"), vi: "số quyết định", en: "the number of the decision",
    required: true)

  static let spec = CommandSpec(
    "report decision", vi: "quyết định khen thưởng, kèm danh sách", en: "a decision with its list",
    options: [decision, .year],
    examples: ["report decision --decision 112/QĐ-UBND --year 2024-2025 -o quyet-dinh.docx"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let (year, found) = try call.decision(try call.options.required(decision), workspace)
    let summary = try YearSummary(workspace, year: year, today: call.today)
    let law = try workspace.law(on: found.date)
    try call.answer(DecisionReport(found, summary, law: law, today: call.today).document())
    return .done
  }
}
