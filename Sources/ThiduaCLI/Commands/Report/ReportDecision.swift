import ThiduaCore

/// `thidua report decision --decision NUMBER`.
struct ReportDecision: Command {
  private static let decision = OptionSpec(
    "decision", .text("NUMBER"), vi: "số quyết định", en: "the number of the decision",
    required: true)

  static let spec = CommandSpec(
    "report decision", vi: "quyết định khen thưởng, kèm danh sách", en: "a decision with its list",
    options: [decision, .year],
    examples: ["report decision --decision 112/QĐ-UBND --year 2024-2025 -o quyet-dinh.docx"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let number = try call.options.required(decision)
    let years = try call.options.year(.year).map { [$0] } ?? workspace.years().reversed()
    for year in years {
      let all = try workspace.decisions(year)
      let folded = VietnameseText.folded(number)
      guard
        let found = all.first(where: { $0.number == number })
          ?? all.first(where: { VietnameseText.folded($0.number) == folded })
      else { continue }
      let summary = try YearSummary(workspace, year: year, today: call.today)
      let law = try workspace.law(on: found.date)
      try call.answer(DecisionReport(found, summary, law: law, today: call.today).document())
      return .done
    }
    let known = try years.flatMap { year throws(Failure) in
      try workspace.decisions(year).map(\.number)
    }
    throw Failure.refused(
      vi: "không có quyết định số '\(number)'", en: "there is no decision '\(number)'",
      remedy: known.isEmpty
        ? nil
        : Message(
          vi: "Đã có: \(known.joined(separator: ", "))",
          en: "There are: \(known.joined(separator: ", "))"))
  }
}
