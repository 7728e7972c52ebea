import ThiduaCore

/// `thidua report registration --year Y`.
struct ReportRegistration: Command {
  private static let unit = OptionSpec(
    "unit", .text("ID"), vi: "chỉ tập thể này", en: "only this collective")

  static let spec = CommandSpec(
    "report registration", vi: "bản đăng ký danh hiệu thi đua", en: "the registration of titles",
    options: [.year.required, unit],
    examples: [
      "report registration --year 2024-2025 -o dang-ky.docx",
      "report registration --year 2024-2025 --unit to-1",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let group = try call.options.text(unit).map { text throws(Failure) in
      try EnrollCollective.collective(text, try workspace.roster())
    }
    let year = try call.year(workspace)
    let report = try RegistrationReport(workspace, year: year, unit: group, today: call.today)
    try call.answer(report.document())
    try call.sayIfEmpty(workspace, year)
    return .done
  }
}
