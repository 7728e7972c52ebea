import ThiduaCore

/// `thidua report history --subject S`.
struct ReportHistory: Command {
  static let spec = CommandSpec(
    "report history", vi: "tất cả các năm của một cá nhân, tập thể", en: "all years of one subject",
    options: [.subject.required], examples: ["report history --subject gv-03 -o qua-trinh.docx"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let subject = try workspace.roster().find(try call.options.required(.subject))
    try call.answer(
      HistoryReport(workspace, subject: subject.id, today: call.today).document())
    return .done
  }
}
