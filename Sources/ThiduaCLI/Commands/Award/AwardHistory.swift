import ThiduaCore

/// `thidua award history SUBJECT`.
struct AwardHistory: Command {
  static let spec = CommandSpec(
    "award history", vi: "các năm của một cá nhân, tập thể: xếp loại, khen thưởng, sáng kiến",
    en: "all years of one subject", arguments: [ArgumentSpec("SUBJECT")],
    examples: ["award history gv-03", "award history 'Tổ 1' --format json"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let subject = try workspace.roster().find(call.options.arguments[0])
    let unit = try workspace.unit()
    let year = YearID.school(of: call.today, startMonth: unit.yearStartMonth)
    let facts = try WorkspaceFacts(workspace, year: year, on: call.today)
    guard let known = facts.facts(of: subject.id) else { return .no }
    try call.answer(
      SubjectHistory.document(
        known, law: try workspace.law(on: call.today), author: unit.name, date: call.today,
        language: call.language))
    return .done
  }
}
