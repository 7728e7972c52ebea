import ThiduaCore

/// `thidua report plan --plan ID`.
struct ReportPlan: Command {
  private static let plan = OptionSpec(
    "plan", .text("ID"), vi: "mã kế hoạch", en: "the plan")

  static let spec = CommandSpec(
    "report plan", vi: "kế hoạch, kèm bảng nhiệm vụ", en: "a plan as a paper",
    details: Message(
      vi: "Chỉ có một kế hoạch (chạy trong năm ghi ở --year) thì không cần --plan.",
      en: "--plan may be left out where there is one plan (that runs in --year)."),
    options: [plan, .year],
    examples: [
      "report plan --plan ke-hoach-2024-2025 -o ke-hoach.docx",
      "report plan --year 2024-2025 -o ke-hoach.docx",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let what = Message(vi: "kế hoạch", en: "plan")
    let found: Plan
    if let text = call.options.text(plan) {
      found = try Lookup.find(
        text, among: try workspace.plans(), id: { $0.id }, name: { $0.title ?? "" }, what: what)
    } else {
      let all: [Plan]
      if let year = call.options.year(.year) {
        let days = year.span(startMonth: try workspace.unit().yearStartMonth)
        all = try workspace.plans().filter { $0.runs(in: days) }
      } else {
        all = try workspace.plans()
      }
      found = try call.onlyOne(of: all, id: { $0.id }, option: "--plan ID", what: what)
    }
    try call.answer(PlanReport.document(found, today: call.today))
    return .done
  }
}
