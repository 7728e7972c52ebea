import ThiduaCore

/// `thidua report register --year Y`.
struct ReportRegister: Command {
  private static let papers = OptionSpec(
    "papers", .none, vi: "sổ đăng ký văn bản đi thay cho sổ vàng",
    en: "the register of outgoing papers instead")

  static let spec = CommandSpec(
    "report register", vi: "sổ vàng thi đua, khen thưởng; sổ đăng ký văn bản đi",
    en: "the golden book of awards; the register of outgoing papers",
    options: [.year.required, .tier, papers],
    examples: [
      "report register --year 2024-2025 -o so-vang.docx",
      "report register --year 2024-2025 --tier CSTDCS",
      "report register --year 2025 --papers -o van-ban-di.xlsx",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    if call.options.has(papers) {
      guard !call.options.has(.tier) else {
        throw Failure(
          .usage,
          Message(vi: "--tier không đi cùng --papers", en: "--tier does not go with --papers")
        )
      }
      try call.answer(PapersRegisterReport(workspace, year: year, today: call.today).document())
      return .done
    }
    let tier = try call.options.text(.tier).map { text throws(Failure) in
      let unit = try workspace.unit()
      let days = year.span(startMonth: unit.yearStartMonth)
      return try workspace.law(on: min(call.today, days.upperBound)).requireTier(text).id
    }
    try call.answer(
      RegisterReport(workspace, year: year, tier: tier, today: call.today).document())
    try call.sayIfEmpty(workspace, year)
    return .done
  }
}
