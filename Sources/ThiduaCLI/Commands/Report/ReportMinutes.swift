import ThiduaCore

/// `thidua report minutes --meeting M`.
struct ReportMinutes: Command {
  private static let meeting = OptionSpec(
    "meeting", .text("M"), vi: "mã cuộc họp", en: "the meeting")

  static let spec = CommandSpec(
    "report minutes", vi: "biên bản họp Hội đồng, kèm kết quả kiểm phiếu",
    en: "the minutes of a meeting",
    details: Message(
      vi: "Chỉ có một cuộc họp (của năm ghi ở --year, hoặc của mọi năm) thì không cần --meeting.",
      en: "--meeting may be left out where there is one meeting (of --year, or of all years)."),
    options: [meeting, .year],
    examples: [
      "report minutes --meeting hop-1 -o bien-ban.docx",
      "report minutes --year 2024-2025 -o bien-ban.docx",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year: YearID
    let found: Meeting
    if let id = call.options.text(meeting) {
      (year, found) = try workspace.meeting(id)
    } else {
      let all = try call.yearsAsked(workspace).flatMap { year throws(Failure) in
        try workspace.meetings(year).map { (year, $0) }
      }
      (year, found) = try call.onlyOne(
        of: all, id: { $0.1.id }, option: "--meeting M",
        what: Message(vi: "cuộc họp", en: "meeting"))
    }
    let summary = try YearSummary(workspace, year: year, today: call.today, detail: .records)
    try call.answer(MinutesReport(found, summary, today: call.today).document())
    return .done
  }
}
