import ThiduaCore

/// `thidua report submission --year Y`.
struct ReportSubmission: Command {
  private static let authority = OptionSpec(
    "authority", .text("A"), vi: "tờ trình gửi nơi này", en: "the submission to this authority")
  private static let day = OptionSpec.date.meaning(
    vi: "tờ trình ngày này", en: "the submission of this day")

  static let spec = CommandSpec(
    "report submission", vi: "tờ trình đề nghị khen thưởng, kèm danh sách",
    en: "a submission with its list",
    details: Message(
      vi: "Chọn tờ trình bằng --number, hoặc --authority, --date, --tier khi chỉ có một.",
      en: "Choose it with --number, or with --authority, --date and --tier where they name one."),
    options: [.year.required, .number, authority, day, .tier],
    examples: [
      "report submission --year 2024-2025 --number 05/TTr-THHS -o to-trinh.docx",
      "report submission --year 2024-2025 --authority 'Chủ tịch UBND xã Hoa Lư' --tier LDTT",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let summary = try YearSummary(workspace, year: year, today: call.today, detail: .records)
    var found = summary.submissions
    if let number = call.options.text(.number) {
      found = try found.filter { paper throws(Failure) in
        try workspace.isNumber(number, of: paper)
      }
    }
    if let office = call.options.text(authority).map({ VietnameseText.folded($0) }) {
      found = found.filter { VietnameseText.folded($0.to) == office }
    }
    if let date = call.options.date(day) { found = found.filter { $0.date == date } }
    if let text = call.options.text(.tier) {
      let tier = try summary.law.requireTier(text).id
      let ids = Set(summary.nominations.filter { $0.tier == tier }.map(\.id))
      found = found.filter { $0.nominations.contains(where: ids.contains) }
    }
    guard found.count == 1, let submission = found.first else {
      let list = (found.isEmpty ? summary.submissions : found).map {
        Message(
          vi: "\($0.number ?? "chưa có số") ngày \($0.date.slashed) gửi \($0.to)",
          en: "\($0.number ?? "no number yet") of \($0.date) to \($0.to)")
      }
      throw Failure.refused(
        vi: found.isEmpty
          ? "không có tờ trình như vậy của \(year.named)"
          : "có \(found.count) tờ trình; hãy chọn một",
        en: found.isEmpty
          ? "there is no such submission of \(year)"
          : "there are \(found.count) submissions; choose one",
        remedy: list.isEmpty
          ? nil
          : Message(
            vi: "Đã có: \(list.map(\.vi).joined(separator: "; "))",
            en: "There are: \(list.map(\.en).joined(separator: "; "))"))
    }
    let law = try workspace.law(on: submission.date)
    let report = SubmissionReport(
      submission, summary, law: law, registry: try workspace.legalRegistry(), today: call.today)
    try call.answer(report.document())
    call.tellUndated(report.undated)
    return .done
  }
}
