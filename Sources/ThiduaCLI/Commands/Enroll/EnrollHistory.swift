import ThiduaCore

/// `thidua enroll history SUBJECT`.
struct EnrollHistory: Command {
  static let spec = CommandSpec(
    "enroll history", vi: "mọi việc đã ghi về một cá nhân, tập thể, theo ngày",
    en: "all that is recorded of one person or collective, day by day",
    details: Message(
      vi:
        "Nơi công tác, chức vụ, kiêm nhiệm, tên qua các thời kỳ, nghỉ, kỷ luật, xếp loại, đăng ký, giao ước, khen thưởng. Bảng thành tích từng năm để kèm hồ sơ: thidua award history.",
      en:
        "Places, posts, duties, names over time, leaves, discipline, ratings, registrations, pledges, awards. The table of achievements for a dossier: thidua award history."
    ),
    arguments: [ArgumentSpec("SUBJECT")],
    examples: ["enroll history gv-03", "enroll history 'Tổ 1' --format csv"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let subject = try workspace.roster().find(call.options.arguments[0])
    let year = YearID.school(
      of: call.today, startMonth: try workspace.unit().yearStartMonth)
    let facts = try WorkspaceFacts(workspace, year: year, on: call.today)
    let law = try workspace.law(on: call.today)
    let timeline = try SubjectTimeline(
      subject, in: workspace, awards: facts.facts(of: subject.id)?.awards ?? [],
      tierName: { law.name(of: $0) })
    try call.answer(timeline.document(call.language, date: call.today))
    return .done
  }
}
