import ThiduaCore

/// `thidua score rank --campaign C --period P`.
struct ScoreRank: Command {
  private static let suppose = OptionSpec(
    "if", .text("ITEM=VALUE"), vi: "giả sử --subject có điểm này; không ghi gì",
    en: "suppose this score for --subject; nothing is written", repeats: true)

  static let spec = CommandSpec(
    "score rank", vi: "xếp hạng theo một phong trào và một kỳ",
    en: "rank the subjects of a campaign in a period",
    options: [.campaign.required, .period.required, .year, .subject, suppose],
    examples: [
      "score rank --campaign ne-nep --period T05",
      "score rank --campaign ne-nep --period HK1 -f json",
      "score rank --campaign ne-nep --period T05 --subject 1A --if C01=0",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let inquiry = try ScoreInquiry(call, workspace, supposing: call.options.all(suppose))
    let ranking = inquiry.ranking
    for warning in inquiry.warnings { call.say(warning) }
    let roster = try workspace.roster()
    let partitions = Set(ranking.rows.compactMap(\.partition))
    let names = Dictionary(
      partitions.map { ($0, roster.name(of: $0)) }, uniquingKeysWith: { first, _ in first })
    var blocks: [ReportBlock] = [.table(ranking.table(partitionNames: names))]
    if !ranking.chart.bars.isEmpty { blocks.append(.chart(ranking.chart)) }
    try call.answer(
      ReportDocument(
        kind: "ranking", title: "\(ranking.rubric.title), \(ranking.period.title)", author: "",
        date: call.today, sections: [ReportSection(blocks)]),
      json: ranking.json)
    return ranking.rows.isEmpty ? .no : .done
  }
}

extension ScoreInquiry {
  /// The inquiry that the options of a command ask for.
  init(_ call: Call, _ workspace: Workspace, supposing scores: [String] = []) throws(Failure) {
    let period = try call.options.required(.period)
    let year = try ScoreDesk(workspace, now: call.now, by: call.actor)
      .year(call.options.year(.year), period: period)
    var supposed: (subject: String, scores: [WhatIf])?
    if !scores.isEmpty {
      guard let subject = call.options.text(.subject) ?? call.options.arguments.first else {
        throw Failure(
          .usage,
          Message(
            vi: "--if cần --subject: giả sử cho ai?", en: "--if needs --subject: suppose for whom?")
        )
      }
      var questions: [WhatIf] = []
      for score in scores { questions.append(try WhatIf(score)) }
      supposed = (try workspace.roster().find(subject).id, questions)
    }
    try self.init(
      workspace, campaign: try call.options.required(.campaign), period: period, year: year,
      supposing: supposed)
  }
}
