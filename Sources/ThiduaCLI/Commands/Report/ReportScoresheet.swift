import ThiduaCore

/// `thidua report scoresheet --campaign C --period P`.
struct ReportScoresheet: Command {
  private static let blank = OptionSpec(
    "blank", .none, vi: "mẫu trống để ghi tay", en: "an empty form to fill in by hand")
  private static let log = OptionSpec(
    "log", .none, vi: "sổ theo dõi vi phạm của kỳ", en: "the log of violations of the period")

  static let spec = CommandSpec(
    "report scoresheet", vi: "phiếu chấm điểm thi đua; sổ theo dõi vi phạm",
    en: "the score sheet of a subject or of all; the log of violations",
    details: Message(
      vi:
        "Không ghi --subject thì mỗi đối tượng của bộ tiêu chí một phiếu, số trang từ 1. Với --blank có thể bỏ --period.",
      en:
        "Without --subject there is a sheet for each subject of the rubric. With --blank the period may be left out."
    ),
    options: [.campaign.required, .period, .year, .subject, blank, log],
    examples: [
      "report scoresheet --campaign ne-nep --period T05 --subject 1A --year 2024-2025 -o phieu.docx",
      "report scoresheet --campaign ne-nep --period T05 --year 2024-2025 --log",
      "report scoresheet --campaign ne-nep --blank -o mau-phieu.docx",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    guard !(options.has(blank) && options.has(log)) else {
      throw Failure(
        .usage, Message(vi: "chỉ ghi --blank hoặc --log", en: "either --blank or --log"))
    }
    let workspace = try call.workspace()
    let subject = try options.text(.subject).map { text throws(Failure) in
      try workspace.roster().find(text).id
    }
    let (campaign, rubric) = try workspace.scoredCampaign(try options.required(.campaign))
    let name = campaign.name ?? campaign.id
    if options.has(blank) {
      let text = options.text(.period)
      var year = options.year(.year)
      if year == nil, let text { year = try workspace.year(ofPeriod: text) }
      let known = try year ?? call.year(workspace)
      let period = try text.map { text throws(Failure) in
        try workspace.calendar(known).period(text)
      }
      try call.answer(
        ScoresheetReport.blank(
          rubric, campaign: name, period: period, year: known, subject: subject, workspace,
          today: call.today))
      return .done
    }
    let inquiry = try ScoreInquiry(call, workspace)
    for (warning, remark) in zip(inquiry.warnings, inquiry.remarks) {
      call.remark(warning, reader: remark.vi)
    }
    let document: ReportDocument
    if options.has(log) {
      document = try ViolationLogReport(inquiry, workspace, campaign: name, today: call.today)
        .document(subject: subject)
    } else {
      document = try ScoresheetReport(inquiry, workspace, campaign: name, today: call.today)
        .document(subject: subject)
    }
    try call.answer(document)
    return .done
  }
}
