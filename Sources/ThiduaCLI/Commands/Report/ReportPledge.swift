import ThiduaCore

/// `thidua report pledge ID`.
struct ReportPledge: Command {
  static let spec = CommandSpec(
    "report pledge", vi: "bản giao ước thi đua", en: "the pledge the parties sign",
    arguments: [ArgumentSpec("ID")], examples: ["report pledge gu-1 -o giao-uoc.docx"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let pledge = try workspace.pledge(call.options.arguments[0])
    try call.answer(try PledgeReport(workspace, pledge, today: call.today).document())
    return .done
  }
}
