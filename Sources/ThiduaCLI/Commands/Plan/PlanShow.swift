import ThiduaCore

/// `thidua plan show [ID|FILE]`.
struct PlanShow: Command {
  static let spec = CommandSpec(
    "plan show", vi: "xem kế hoạch dưới dạng văn bản", en: "show a plan as a paper",
    details: Message(
      vi: "Không ghi mã thì lấy kế hoạch đang thực hiện. --format json in tệp kế hoạch.",
      en: "Without an id, the plan whose time it is. --format json prints the plan file."),
    arguments: [ArgumentSpec("ID|FILE", optional: true, path: true)],
    examples: ["plan show", "plan show ke-hoach.json", "plan show ke-hoach.json -o ke-hoach.docx"])

  static func run(_ call: Call) throws -> ExitCode {
    let plan = try call.plan(call.options.arguments.first)
    if try call.options.text(.format) == "json" || wantsJSON(call) {
      call.print(plan.json)
    } else {
      try call.answer(PlanReport.document(plan, today: call.today))
    }
    return .done
  }

  private static func wantsJSON(_ call: Call) throws(Failure) -> Bool {
    call.options.text(.format) == nil
      && call.options.text(.output)?.lowercased().hasSuffix(".json") == true
  }
}
