import ThiduaCore

/// `thidua score explain SUBJECT --campaign C --period P`.
struct ScoreExplain: Command {
  private static let suppose = OptionSpec(
    "if", .text("ITEM=VALUE"), vi: "giả sử có điểm này; không ghi gì",
    en: "suppose this score; nothing is written", repeats: true)

  static let spec = CommandSpec(
    "score explain", vi: "giải thích từng bước: từ dòng điểm đến tổng, xếp loại và hạng",
    en: "show each step from ledger lines to total, class and rank",
    arguments: [ArgumentSpec("SUBJECT")],
    options: [.campaign.required, .period.required, .year, suppose],
    examples: [
      "score explain 1A --campaign ne-nep --period T05",
      "score explain 1A --campaign ne-nep --period T05 --if C01=0",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let format = try call.format(["text", "json"])
    let workspace = try call.workspace()
    let subject = try workspace.roster().find(call.options.arguments[0])
    let inquiry = try ScoreInquiry(call, workspace, supposing: call.options.all(suppose))
    for warning in inquiry.warnings { call.say(warning) }
    let trace = try inquiry.explanation(of: subject.id)
    if format == "json" {
      call.print(
        .object([
          ("schema", .string("thidua.trace/1")), ("subject", .string(subject.id)),
          ("period", .string(inquiry.ranking.period.name)),
          ("steps", trace.json(in: call.language)),
          ("state", .strings(inquiry.state.map { $0.text(in: call.language) })),
        ]))
    } else {
      call.emit(Array(trace.text(in: call.language).utf8))
      for sentence in inquiry.state { call.print("  " + sentence.text(in: call.language)) }
    }
    return .done
  }
}
