import ThiduaCore

/// `thidua report history --subject S`.
struct ReportHistory: Command {
  static let spec = CommandSpec(
    "report history", vi: "tất cả các năm của một cá nhân, tập thể", en: "all years of one subject",
    options: [.subject.required], examples: ["report history --subject gv-03 -o qua-trinh.docx"])

  static func run(_ call: Call) throws -> ExitCode {
    try AwardHistory.answer(call, try call.options.required(.subject), isPaper: true)
  }
}
