import ThiduaCore

/// `thidua award next SUBJECT`.
struct AwardNext: Command {
  static let spec = CommandSpec(
    "award next",
    vi: "con đường tới từng danh hiệu, hình thức: đã có gì, còn thiếu gì, sớm nhất năm nào",
    en: "the path to each tier: what is held, what is needed, the earliest year",
    arguments: [ArgumentSpec("SUBJECT")], options: [.year, .on],
    examples: ["award next gv-03 --year 2024-2025 --on 2025-06-10"])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let day = call.options.date(.on) ?? call.today
    let (context, facts) = try AwardEligible.judgement(call, workspace, year, day)
    let subject = try workspace.roster().find(call.options.arguments[0])
    guard let known = facts.facts(of: subject.id) else { return .no }
    let steps = NextStep.path(for: known, in: context)
    let rows = steps.map { step -> ReportTable.Row in
      .cells([
        .text(step.tier.name),
        .text(step.held.map { $0.year.description }.joined(separator: ", ")),
        .text(step.verdict.outcome.name.text(in: call.language)),
        .text(step.needed.map { $0.requirement.text(in: call.language) }.joined(separator: "; ")),
        .text(step.earliest?.description ?? ""),
      ])
    }
    let table = ReportTable(
      key: "next", caption: "\(subject.name) - \(year.named)",
      columns: [
        .init("Danh hiệu, hình thức", key: "tier", weight: 24),
        .init("Đã đạt", key: "held", weight: 12), .init("Hiện nay", key: "verdict", weight: 12),
        .init("Còn thiếu", key: "needed", weight: 36),
        .init("Sớm nhất", key: "earliest", .centre, weight: 10),
      ], rows: rows)
    try call.answer(
      ReportDocument(
        kind: "next", title: "Con đường khen thưởng của \(subject.name)", author: "",
        date: call.today, sections: [ReportSection([.table(table)])]))
    return .done
  }
}
