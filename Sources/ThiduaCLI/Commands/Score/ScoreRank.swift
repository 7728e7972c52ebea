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
    var blocks: [ReportBlock] = [.table(ranking.table(partitionNames: names, in: call.language))]
    if !ranking.chart.bars.isEmpty { blocks.append(.chart(ranking.chart)) }
    blocks += try call.stateNotes(inquiry)
    try call.answer(
      ReportDocument(
        kind: "ranking", title: "\(ranking.rubric.title), \(ranking.period.title)", author: "",
        date: call.today, sections: [ReportSection(blocks)]),
      json: ranking.json)
    guard inquiry.hasScores else {
      call.say(
        Message(
          vi:
            "\(ranking.campaign): chưa có điểm nào trong \(ranking.period.title), \(inquiry.year.named).",
          en: "\(ranking.campaign): no scores in \(ranking.period.name) of \(inquiry.year)."))
      return .no
    }
    return .done
  }
}

extension Call {
  /// What stands under an answer about scores: the state of the period where there is something to
  /// tell, and always the stamp in formats that are kept as documents.
  func stateNotes(_ inquiry: ScoreInquiry) throws(Failure) -> [ReportBlock] {
    let format = options.text(.format) ?? options.text(.output) ?? "text"
    let isDocument = ["html", "docx", "md"].contains { format.hasSuffix($0) }
    var notes = inquiry.isWorthTelling ? inquiry.state.map { $0.text(in: language) } : []
    if isDocument { notes.append(inquiry.stamp.text) }
    return notes.map { .note($0) }
  }
}

extension ScoreInquiry {
  /// The inquiry that the options of a command ask for.
  init(_ call: Call, _ workspace: Workspace, supposing scores: [String] = []) throws(Failure) {
    let period = try call.options.required(.period)
    let year = try ScoreDesk(workspace, now: call.now, by: call.actor)
      .year(call.options.year(.year), period: period)
    let scored = try workspace.scoredYears()
    guard scored.contains(year) || !scores.isEmpty else {
      let known = scored.map(\.description).joined(separator: ", ")
      throw Failure.refused(
        vi: "\(year.named) chưa có điểm nào; kỳ '\(period)' thuộc năm ấy"
          + (known.isEmpty ? "." : "; các năm có điểm: \(known)."),
        en: "\(year) has no scores, and '\(period)' is of that year"
          + (known.isEmpty ? "." : "; years with scores: \(known)."),
        remedy: Message(
          vi: "Chọn năm khác bằng --year, hoặc nhập điểm: thidua score import TỆP.csv",
          en: "Name another year with --year, or enter scores: thidua score import FILE.csv"))
    }
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
