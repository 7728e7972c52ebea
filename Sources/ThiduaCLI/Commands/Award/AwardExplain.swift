import ThiduaCore

/// `thidua award explain SUBJECT TIER`.
struct AwardExplain: Command {
  static let spec = CommandSpec(
    "award explain", vi: "giải thích vì sao một người, một tập thể đủ hay không đủ điều kiện",
    en: "explain a verdict, condition by condition",
    arguments: [ArgumentSpec("SUBJECT"), ArgumentSpec("TIER")], options: [.year, .on],
    examples: [
      "award explain gv-03 CSTDCS --year 2024-2025 --on 2025-06-10",
      "award explain 'Tổ 1' TTLDTT --year 2024-2025 --on 2025-06-10 --format json",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let day = call.options.date(.on) ?? call.today
    let subject = try workspace.roster().find(call.options.arguments[0])
    let (context, facts) = try AwardEligible.judgement(call, workspace, year, day)
    let tier = try context.pack.requireTier(call.options.arguments[1])
    guard let known = facts.facts(of: subject.id) else { return .no }
    let verdict = Eligibility.judge(known, for: tier, in: context)
    switch try call.format(["text", "json"]) {
    case "json":
      call.print(Eligibility.explanation(verdict, in: context, language: call.language))
    default:
      // A terminal breaks words in the middle; a file keeps a sentence a line.
      let lines = verdict.explanation(in: call.language)
      for line in call.console.isTerminal
        ? lines.flatMap({ TextWidth.hanging($0, to: call.listWidth) }) : lines
      {
        call.print(line)
      }
    }
    return .done
  }
}
