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
    let inquiry = try ScoreInquiry(call, workspace)
    let campaign = try workspace.campaign(inquiry.ranking.campaign).campaign
    let document = try RankingReport(
      inquiry, campaign: campaign.name ?? campaign.id, unit: try workspace.unit(),
      roster: try workspace.roster(), today: call.today
    ).document()
    try call.answer(document, json: inquiry.ranking.json)
    guard inquiry.hasScores else {
      call.say(
        Message(
          vi: "Chú ý: \(inquiry.ranking.period.title) chưa có điểm nào.",
          en: "Note: there are no scores in \(inquiry.ranking.period.name)."))
      return .no
    }
    return .done
  }
}
