import ThiduaCore

/// `thidua report statistics --year Y`.
struct ReportStatistics: Command {
  static let spec = CommandSpec(
    "report statistics", vi: "biểu tổng hợp số liệu phong trào, khen thưởng",
    en: "number tables of campaigns and awards",
    details: Message(
      vi:
        "Các bảng có khóa cố định (cột Mã) nên số liệu nhiều trường cộng được với nhau: dùng -f csv, -f json hoặc .xlsx.",
      en:
        "The tables have fixed keys (column Mã), so that those of many schools add up: use -f csv, -f json or .xlsx."
    ),
    arguments: AcrossYears.arguments,
    options: [.year] + AcrossYears.options,
    examples: [
      "report statistics --years 2022-2023..2024-2025",
      "report statistics --year 2024-2025 -o so-lieu.xlsx",
      "report statistics --year 2024-2025 --format json",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    if let code = try AcrossYears.answer(call, .statistics) { return code }
    let workspace = try call.workspace()
    let summary = try YearSummary(
      workspace, year: try call.year(workspace), today: call.today)
    try call.answer(StatisticsReport(summary, today: call.today).document())
    call.sayIfEmpty(summary)
    return .done
  }
}
