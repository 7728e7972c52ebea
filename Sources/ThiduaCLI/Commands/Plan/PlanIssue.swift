import ThiduaCore

/// `thidua plan issue ID --number N --date D`.
struct PlanIssue: Command {
  static let spec = CommandSpec(
    "plan issue", vi: "ban hành: ghi số, ngày và khóa kế hoạch",
    en: "issue a plan: number, date, frozen",
    details: Message(
      vi:
        "Kế hoạch đã ban hành không sửa nữa; thay đổi bằng kế hoạch điều chỉnh (plan new --amends). Số có thể ghi gọn, ví dụ 5, khi dự thảo đã có ký hiệu.",
      en:
        "An issued plan is not changed any more; an amending plan does that (plan new --amends). The number may be short, such as 5, where the draft has its symbol."
    ),
    arguments: [ArgumentSpec("ID")],
    options: [OptionSpec.number.required, OptionSpec.date.required],
    examples: ["plan issue ke-hoach-2025-2026 --number 05/KH-THHS --date 2025-09-10"])

  static func run(_ call: Call) throws -> ExitCode {
    try call.change { workspace throws(Failure) in
      var plan = try call.plan(call.options.arguments.first, in: workspace)
      let number = number(try call.options.required(.number), plan)
      guard let date = call.options.date(.date) else {
        throw Failure(.usage, Message(vi: "thiếu --date", en: "--date is missing"))
      }
      guard !plan.isIssued else {
        throw .refused(
          vi:
            "kế hoạch \(plan.id) đã ban hành (số \(plan.number ?? "?")\(plan.date.map { ", ngày \($0.slashed)" } ?? ""))",
          en: "the plan \(plan.id) is issued already (number \(plan.number ?? "?"))",
          remedy: Message(
            vi: "Muốn sửa thì lập kế hoạch điều chỉnh: thidua plan new --amends \(plan.id)",
            en: "To change it, make an amending plan: thidua plan new --amends \(plan.id)"))
      }
      let other = try workspace.plans().first {
        $0.number == number && $0.id != plan.id && $0.date?.year == date.year
      }
      if let other {
        throw .refused(
          vi: "số \(number) đã dùng cho kế hoạch \(other.id)",
          en: "the number \(number) is that of the plan \(other.id)")
      }
      plan.status = .issued
      plan.number = number
      plan.symbol = nil
      plan.date = date
      try refuseErrors(of: plan, PlanContext(law: try workspace.legalRegistry()))
      workspace.put(plan, at: Workspace.planPath(plan.id))
      return Message(
        vi:
          "Đã ban hành kế hoạch \(plan.id), số \(number) ngày \(date.slashed). Tiếp theo: thidua plan tasks \(plan.id)",
        en:
          "Issued the plan \(plan.id), number \(number) of \(date). Next: thidua plan tasks \(plan.id)"
      )
    }
  }

  /// `5` is `05/KH-THHS`, where the plan has its symbol.
  private static func number(_ word: String, _ plan: Plan) -> String {
    guard let symbol = plan.symbol, let value = Int(word), value > 0, word.count <= 4 else {
      return word
    }
    return "\(padded(value, to: 2))/\(symbol)"
  }

  /// A plan with errors is not signed.
  private static func refuseErrors(of plan: Plan, _ context: PlanContext) throws(Failure) {
    let source = SourceText(file: Workspace.planPath(plan.id), bytes: Array(plan.json.pretty.utf8))
    let errors = try PlanLinter.check(source, context).filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw Failure(
        .refused,
        Message(
          vi: "kế hoạch còn \(errors.count) lỗi, chưa ban hành được",
          en: "the plan has \(errors.count) errors and cannot be issued"), findings: errors)
    }
  }
}
