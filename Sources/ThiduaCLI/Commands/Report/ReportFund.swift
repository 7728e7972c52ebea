import ThiduaCore

/// `thidua report fund --year Y`.
struct ReportFund: Command {
  static let spec = CommandSpec(
    "report fund", vi: "thu, chi quỹ thi đua, khen thưởng của năm",
    en: "the prize fund of a year: sources, prizes by decision and tier, what is left",
    details: Message(
      vi: "Nguồn quỹ ghi bằng: thidua award fund --add. Tiền thưởng lấy từ các quyết định.",
      en: "Sources are entered with: thidua award fund --add. Prizes come from the decisions."),
    options: [.year.required, .number, .date],
    examples: ["report fund --year 2024-2025 -o quy.docx"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let report = try FundReport(
      workspace, year: year, today: call.today,
      number: call.options.text(.number), date: call.options.date(.date))
    try call.answer(report.document())
    try call.sayIfEmpty(workspace, year)
    if report.isInDoubt {
      call.remark(
        Message(
          vi: "Chú ý: có mức thưởng chưa kiểm chứng được với văn bản gốc; đối chiếu trước khi ký.",
          en: "Note: a prize rests on an article that was not verified; check it before signing."))
    }
    return .done
  }
}
