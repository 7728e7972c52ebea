import ThiduaCore

/// `thidua award eligible --year Y`.
struct AwardEligible: Command {
  static let spec = CommandSpec(
    "award eligible", vi: "ai đủ điều kiện danh hiệu, hình thức nào, và vì sao",
    en: "who may be given what, and why",
    details: Message(
      vi:
        "Ngày xét (--on, không có thì hôm nay) quyết định áp dụng luật nào. Kết quả: đủ điều kiện, không xét, chưa xét, chưa đủ dữ liệu.",
      en:
        "The judged day (--on, else today) chooses the law. Verdicts: eligible, ineligible, deferred, unknown."
    ),
    options: [.year.required, .tier, .subject, .on],
    examples: [
      "award eligible --year 2024-2025 --tier CSTDCS --on 2025-06-10",
      "award eligible --year 2024-2025 --subject gv-03 --format json",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let day = call.options.date(.on) ?? call.today
    let (context, facts) = try judgement(call, workspace, year, day)
    var tiers = context.pack.tiers
    if let text = call.options.text(.tier) { tiers = [try context.pack.requireTier(text)] }
    var subjects = facts.subjects
    let subject = try call.options.text(.subject).map { text throws(Failure) in
      try workspace.roster().find(text)
    }
    if let subject { subjects = subjects.filter { $0.id == subject.id } }
    let verdicts = Eligibility.judge(
      subjects, for: tiers, in: context,
      everyone: call.options.has(.tier))
    let document = EligibilityReport.document(
      verdicts, in: context, author: try workspace.unit().name)
    try call.answer(
      document, json: Eligibility.json(verdicts, in: context, language: call.language))
    return .done
  }

  /// The question and the facts it is put to.
  static func judgement(
    _ call: Call, _ workspace: Workspace, _ year: YearID, _ day: CivilDate
  ) throws(Failure) -> (EligibilityContext, WorkspaceFacts) {
    let unit = try workspace.unit()
    let context = EligibilityContext(
      year: year, on: day, school: unit.kind, startMonth: unit.yearStartMonth,
      pack: try workspace.law(on: day))
    return (context, try WorkspaceFacts(workspace, year: year, on: day))
  }
}
