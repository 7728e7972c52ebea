import ThiduaCore

/// `thidua award next SUBJECT`.
struct AwardNext: Command {
  static let spec = CommandSpec(
    "award next",
    vi: "con đường tới từng danh hiệu, hình thức: đã có gì, còn thiếu gì, sớm nhất năm nào",
    en: "the path to each tier: what is held, what is needed, the earliest year",
    details: Message(
      vi:
        "Năm sớm nhất tính với mọi việc đều thuận: mỗi năm tới xếp loại cao nhất, có sáng kiến mới, theo luật có hiệu lực năm ấy. Dấu * là chỗ luật chưa kiểm chứng được.",
      en:
        "The earliest year supposes that all goes well, by the law then in force. * marks law that was not verified."
    ),
    arguments: [ArgumentSpec("SUBJECT")], options: [.year, .on],
    examples: [
      "award next gv-03 --year 2024-2025 --on 2025-06-10", "award next 'Tổ 1' --format json",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let day = call.options.date(.on) ?? call.today
    let subject = try workspace.roster().find(call.options.arguments[0])
    let (context, facts) = try AwardEligible.judgement(call, workspace, year, day)
    guard let known = facts.facts(of: subject.id) else { return .no }
    let local = try workspace.localRules()
    let steps = NextStep.path(for: known, in: context) { day in
      RulePacks.pack(on: day).applying(local, on: day)
    }
    let json = NextStep.json(steps, of: subject.id, in: context, language: call.language)
    try call.answer(
      document(steps, subject.name, context, call), json: json,
      text: lines(steps, subject.name, context, call))
    return .done
  }

  private static func lines(
    _ steps: [NextStep], _ name: String, _ context: EligibilityContext, _ call: Call
  ) -> [String] {
    let vi = call.language == .vietnamese
    var lines = [
      vi
        ? "\(name) – \(context.year.named), xét ngày \(context.on.slashed) theo \(context.pack.id)"
        : "\(name) – \(context.year), judged on \(context.on) by \(context.pack.id)"
    ]
    for step in steps { lines += [""] + step.lines(in: call.language) }
    if steps.contains(where: { !$0.isEarliestVerified || !$0.verdict.isVerified }) {
      lines += [
        "",
        vi
          ? "* dựa vào quy định chưa kiểm chứng được văn bản"
          : "* rests on rules whose text was not verified",
      ]
    }
    return lines.flatMap { TextWidth.hanging($0, to: call.listWidth) }
  }

  private static func document(
    _ steps: [NextStep], _ name: String, _ context: EligibilityContext, _ call: Call
  ) -> ReportDocument {
    let vi = call.language == .vietnamese
    let rows = steps.map { step -> ReportTable.Row in
      .cells([
        .text(step.tier.name),
        .text(step.held.map { $0.year.description }.joined(separator: ", ")),
        .text(step.verdict.outcome.name.text(in: call.language)),
        .text(step.needed.map { $0.requirement.text(in: call.language) }.joined(separator: "; ")),
        .text((step.earliest?.description ?? "") + (step.isEarliestVerified ? "" : " *")),
      ])
    }
    let table = ReportTable(
      key: "next", caption: "\(name) - \(vi ? context.year.named : context.year.description)",
      columns: [
        .init(call.word("Danh hiệu, hình thức", "Tier"), key: "tier", weight: 24),
        .init(call.word("Đã đạt", "Held"), key: "held", weight: 12),
        .init(call.word("Hiện nay", "Now"), key: "verdict", weight: 12),
        .init(call.word("Còn thiếu", "Needed"), key: "needed", weight: 36),
        .init(call.word("Sớm nhất", "Earliest"), key: "earliest", .centre, weight: 10),
      ], rows: rows)
    return ReportDocument(
      kind: "next",
      title: vi ? "Con đường khen thưởng của \(name)" : "The way of \(name)", author: "",
      date: call.today, sections: [ReportSection(isLandscape: true, [.table(table)])])
  }
}
