import ThiduaCore

/// `thidua report nominees --year Y`.
struct ReportNominees: Command {
  private static let authority = OptionSpec(
    "authority", .text("A"), vi: "chỉ những đề nghị đã trình nơi này",
    en: "only those submitted to it")

  static let spec = CommandSpec(
    "report nominees", vi: "danh sách đề nghị khen thưởng", en: "the list of nominees",
    options: [.year.required, .tier, authority],
    examples: [
      "report nominees --year 2024-2025 -o danh-sach.docx",
      "report nominees --year 2024-2025 --tier LDTT --format csv",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let summary = try YearSummary(workspace, year: year, today: call.today, detail: .records)
    let tier = try call.options.text(.tier).map { text throws(Failure) in
      try summary.law.requireTier(text).id
    }
    let report = NomineesReport(
      summary, tier: tier, authority: call.options.text(authority), today: call.today)
    try call.answer(report.document())
    return .done
  }
}
