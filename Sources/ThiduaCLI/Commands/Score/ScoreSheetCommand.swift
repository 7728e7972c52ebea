import ThiduaCore

/// `thidua score sheet SUBJECT --campaign C --period P`.
struct ScoreSheetCommand: Command {
  static let spec = CommandSpec(
    "score sheet", vi: "phiếu chấm điểm: tự chấm, tổ chấm, hội đồng chấm",
    en: "the score sheet of a subject, all stages side by side",
    arguments: [ArgumentSpec("SUBJECT")],
    options: [.campaign.required, .period.required, .year],
    examples: ["score sheet gv-03 --campaign giao-vien --period 2024-10"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let subject = try workspace.roster().find(call.options.arguments[0])
    let inquiry = try ScoreInquiry(call, workspace)
    for warning in inquiry.warnings { call.say(warning) }
    let sheet = try inquiry.sheet(of: subject.id)
    try call.answer(
      ReportDocument(
        kind: "scoresheet", title: "Phiếu chấm điểm: \(subject.name), \(sheet.period.title)",
        author: "", date: call.today,
        sections: [ReportSection([.table(sheet.table)] + (try call.stateNotes(inquiry)))]))
    return .done
  }
}
