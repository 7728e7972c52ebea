import ThiduaCore

/// `thidua report year --year Y`: the main job.
struct ReportYear: Command {
  static let spec = CommandSpec(
    "report year", vi: "báo cáo tổng kết thi đua, khen thưởng của năm", en: "the yearly report",
    details: Message(
      vi:
        "Số liệu lấy từ dữ liệu đã nhập; nhận định (thuận lợi, hạn chế, bài học…) lấy từ years/<năm>/narrative.md, chưa có thì để dòng chấm (lập khung: report narrative). Trong nhận định, {{tên số liệu}} được thay bằng số của báo cáo; --fields liệt kê các tên. Chưa có --number, --date thì để trống chỗ ghi số và ngày. Nhiều năm: --years. Nhiều trường: --merge.",
      en:
        "Figures come from the records, judgements from years/<year>/narrative.md (dotted lines where there are none; report narrative makes a form). There, {{field}} is replaced by a figure of the report; --fields lists them. Without --number and --date there are blanks to write in. Several years: --years. Many schools: --merge."
    ),
    arguments: AcrossYears.arguments,
    options: [.year, .number, .date, .fields] + AcrossYears.options,
    examples: [
      "report year --year 2024-2025 -o bao-cao.docx",
      "report year --year 2024-2025 --number 12/BC-THHS --date 2025-06-30 -o bao-cao.html",
      "report year --year 2024-2025 --fields",
      "report year --years 2022-2023..2024-2025 -o cac-nam.docx",
      "report year --year 2024-2025 --merge cac-truong --by awardedShare -o tong-hop.xlsx",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    if let code = try AcrossYears.answer(call, .year) { return code }
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let summary = try YearSummary(workspace, year: year, today: call.today)
    return try call.answer(summary, previous: try summary.yearBefore(in: workspace))
  }
}
