import ThiduaCore

/// `thidua award history SUBJECT`.
struct AwardHistory: Command {
  static let spec = CommandSpec(
    "award history", vi: "các năm của một cá nhân, tập thể: xếp loại, khen thưởng, sáng kiến",
    en: "all years of one subject", arguments: [ArgumentSpec("SUBJECT")],
    examples: ["award history gv-03", "award history 'Tổ 1' --format json"])

  static func run(_ call: Call) throws -> ExitCode {
    try answer(call, call.options.arguments[0])
  }

  /// The history of a subject, found by what the user typed.
  static func answer(_ call: Call, _ text: String, isPaper: Bool = false) throws(Failure)
    -> ExitCode
  {
    let workspace = try call.workspace()
    let subject = try workspace.roster().find(text)
    let unit = try workspace.unit()
    let year = YearID.school(of: call.today, startMonth: unit.yearStartMonth)
    let facts = try WorkspaceFacts(workspace, year: year, on: call.today)
    guard let known = facts.facts(of: subject.id) else { return .no }
    let document = SubjectHistory.document(
      known, law: try workspace.law(on: call.today), author: unit.name, date: call.today,
      language: isPaper ? .vietnamese : call.language)
    try call.answer(document, isPaper: isPaper)
    return .done
  }
}
