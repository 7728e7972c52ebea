import ThiduaCore

/// `thidua award quota --year Y`.
struct AwardQuota: Command {
  static let spec = CommandSpec(
    "award quota",
    vi: "chỉ tiêu của năm: được bao nhiêu, đã dùng bao nhiêu, còn lại, vượt thì ai không còn chỗ",
    en: "the quotas of a year: how many, used, left, and who would go without",
    details: Message(
      vi:
        "Chỉ tiêu của luật và của rules/*.json, cách làm tròn, thứ tự khi vượt; tỷ lệ tập thể nhỏ và người lao động trực tiếp so với kế hoạch. Không ai bị gạt ra tự động.",
      en:
        "Quotas of the law and of rules/*.json, their rounding, the order when over; shares of small collectives and direct workers against the plan. Nobody is taken out."
    ),
    options: [.year.required, .tier, .on],
    examples: [
      "award quota --year 2024-2025", "award quota --year 2022-2023 --tier CSTDCS --on 2023-05-31",
      "award quota --year 2024-2025 --format json",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let day = call.options.date(.on) ?? call.today
    let tier = try call.options.text(.tier).map { text throws(Failure) in
      try workspace.law(on: day).requireTier(text).id
    }
    let report = try QuotaReport(workspace, year: year, tier: tier, on: day)
    let lines = report.lines(in: call.language).flatMap {
      TextWidth.hanging($0, to: call.listWidth)
    }
    try call.answer(
      report.document(in: call.language), json: report.json(in: call.language), text: lines)
    return .done
  }
}
