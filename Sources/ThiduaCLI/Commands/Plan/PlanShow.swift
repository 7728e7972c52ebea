import ThiduaCore

/// `thidua plan show [ID|FILE] [--as understood] [--trace]`.
struct PlanShow: Command {
  private static let view = OptionSpec(
    "as", .oneOf(["paper", "understood"]),
    vi: "paper: văn bản kế hoạch; understood: như chương trình hiểu, với ngày đã tính",
    en: "paper: the plan's paper; understood: as the program understood it, with computed dates"
  ).shadowing
  private static let trace = OptionSpec(
    "trace", .none,
    vi: "từ mỗi phong trào, chỉ tiêu đến đăng ký, điểm, đề nghị, khen thưởng",
    en: "from each campaign and target to registrations, scores, nominations, awards")

  static let spec = CommandSpec(
    "plan show", vi: "xem kế hoạch, cách chương trình hiểu, hoặc kết quả thực hiện",
    en: "show a plan, how it was understood, or what became of it",
    details: Message(
      vi:
        "Không ghi mã thì lấy kế hoạch đang thực hiện. --format json in tệp kế hoạch. Người thực hiện (--as NAME) ghi trước lệnh: thidua --as NAME plan show.",
      en:
        "Without an id, the plan whose time it is. --format json prints the plan file. Who is acting (--as NAME) stands before the command: thidua --as NAME plan show."
    ),
    arguments: [ArgumentSpec("ID|FILE", optional: true, path: true)], options: [view, trace],
    examples: [
      "plan show", "plan show ke-hoach.json --as understood", "plan show --trace",
      "plan show ke-hoach.json -o ke-hoach.docx",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let word = call.options.arguments.first
    let plan = try call.plan(word)
    if call.options.has(trace) {
      guard !call.options.has(view) else {
        throw Failure(
          .usage,
          Message(vi: "chọn một trong --as và --trace", en: "choose one of --as and --trace"))
      }
      let trace = try PlanTrace(plan, in: try call.workspace(), today: call.today)
      try call.answer(trace.document(on: call.today, language: call.language))
    } else if call.options.text(view) == "understood" {
      let law = try call.law(ofPlan: word)
      try call.answer(
        PlanUnderstanding.document(plan, law: law, today: call.today, language: call.language))
    } else if call.options.text(.format) == "json" || wantsJSON(call) {
      call.print(plan.json)
    } else {
      try call.answer(PlanReport.document(plan, today: call.today))
    }
    return .done
  }

  private static func wantsJSON(_ call: Call) -> Bool {
    call.options.text(.format) == nil
      && call.options.text(.output)?.lowercased().hasSuffix(".json") == true
  }
}
