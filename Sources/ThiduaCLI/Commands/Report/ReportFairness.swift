import ThiduaCore

/// `thidua report fairness --year Y`.
struct ReportFairness: Command {
  static let spec = CommandSpec(
    "report fairness", vi: "cơ cấu khen thưởng: quản lý, trực tiếp, tập thể nhỏ, nam nữ, các tổ",
    en: "shares of leaders, direct workers, small collectives, sexes and units",
    arguments: AcrossYears.arguments,
    options: [.year] + AcrossYears.options,
    examples: [
      "report fairness --years 2022-2023..2024-2025",
      "report fairness --year 2024-2025", "report fairness --year 2024-2025 -o co-cau.docx",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    if let code = try AcrossYears.answer(call, .fairness) { return code }
    let workspace = try call.workspace()
    let summary = try YearSummary(
      workspace, year: try call.year(workspace), today: call.today, detail: .records)
    try call.answer(FairnessReport(summary, today: call.today).document())
    call.sayIfEmpty(summary)
    return .done
  }
}
