import ThiduaCore

/// `thidua report ranking --campaign C --period P`.
struct ReportRanking: Command {
  static let spec = CommandSpec(
    "report ranking", vi: "bảng tổng hợp, xếp hạng một phong trào",
    en: "the ranking of a campaign as a paper",
    options: [.campaign.required, .period.required, .year],
    examples: [
      "report ranking --campaign ne-nep --period HK1 --year 2024-2025 -o xep-hang.docx"
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let text = try call.options.required(.period)
    let year =
      try call.options.year(.year) ?? workspace.year(ofPeriod: text) ?? call.year(workspace)
    let period = try workspace.calendar(year).period(text)
    let campaign = try workspace.campaign(try call.options.required(.campaign)).campaign
    let ranking = try workspace.ranking(year, campaign: campaign.id, period: period)
    let unit = try workspace.unit()
    let document = RankingReport(
      ranking, campaign: campaign.name ?? campaign.id, unit: unit, year: year,
      roster: try workspace.roster(), today: call.today
    ).document()
    try call.answer(document, json: ranking.json)
    return .done
  }
}
