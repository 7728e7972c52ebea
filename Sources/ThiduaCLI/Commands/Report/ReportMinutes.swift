import ThiduaCore

/// `thidua report minutes --meeting M`.
struct ReportMinutes: Command {
  private static let meeting = OptionSpec(
    "meeting", .text("M"), vi: "mã cuộc họp", en: "the meeting", required: true)

  static let spec = CommandSpec(
    "report minutes", vi: "biên bản họp Hội đồng, kèm kết quả kiểm phiếu",
    en: "the minutes of a meeting",
    options: [meeting], examples: ["report minutes --meeting hop-1 -o bien-ban.docx"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let (year, found) = try workspace.meeting(try call.options.required(meeting))
    let summary = try YearSummary(workspace, year: year, today: call.today)
    try call.answer(MinutesReport(found, summary, today: call.today).document())
    return .done
  }
}
