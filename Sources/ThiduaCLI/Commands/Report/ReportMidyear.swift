import ThiduaCore

/// `thidua report midyear --year Y`.
struct ReportMidyear: Command {
  static let spec = CommandSpec(
    "report midyear", vi: "báo cáo sơ kết học kỳ I (6 tháng đầu năm)",
    en: "the report of the first semester or half-year",
    details: Message(
      vi:
        "Chỉ tính những gì có ngày đến hết học kỳ I (năm công tác: đến 30/6); dữ liệu không ghi ngày thì không tính. Nhận định lấy từ years/<năm>/narrative-hk1.md.",
      en:
        "Only what is dated up to the end of the first semester (calendar year: 30 June) counts; what has no date does not. Judgements come from years/<year>/narrative-hk1.md."
    ),
    options: [.year.required, .period, .number, .date, .fields],
    examples: [
      "report midyear --year 2024-2025 -o so-ket.docx",
      "report midyear --year 2024-2025 --number 05/BC-THHS --date 2025-01-18 -o so-ket.html",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let summary = try YearSummary(
      workspace, year: try call.year(workspace), today: call.today, extent: try call.firstHalf())
    return try call.answer(summary)
  }
}
