import ThiduaCore

/// `thidua report pledge [ID]`.
struct ReportPledge: Command {
  static let spec = CommandSpec(
    "report pledge", vi: "bản giao ước thi đua", en: "the pledge the parties sign",
    details: Message(
      vi: "Chỉ có một giao ước (của năm ghi ở --year, hoặc của mọi năm) thì không cần ghi mã.",
      en: "The id may be left out where there is one pledge (of --year, or of all years)."),
    arguments: [ArgumentSpec("ID", optional: true)], options: [.year],
    examples: [
      "report pledge gu-1 -o giao-uoc.docx", "report pledge --year 2024-2025 -o giao-uoc.docx",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let pledge: Pledge
    if let id = call.options.arguments.first {
      pledge = try workspace.pledge(id)
    } else {
      let all = try call.yearsAsked(workspace).flatMap { year throws(Failure) in
        try workspace.pledges(year)
      }
      pledge = try call.onlyOne(
        of: all, id: { $0.id }, option: "report pledge ID",
        what: Message(vi: "giao ước", en: "pledge"))
    }
    try call.answer(try PledgeReport(workspace, pledge, today: call.today).document())
    return .done
  }
}
