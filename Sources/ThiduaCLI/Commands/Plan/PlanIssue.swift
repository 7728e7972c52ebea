import ThiduaCore

/// `thidua plan issue ID --number N --date D`.
struct PlanIssue: Command {
  static let spec = CommandSpec(
    "plan issue", vi: "ban hành: ghi số, ngày và khóa kế hoạch",
    en: "issue a plan: number, date, frozen",
    arguments: [ArgumentSpec("ID")],
    options: [OptionSpec.number.required, OptionSpec.date.required],
    examples: ["plan issue ke-hoach-2025-2026 --number 05/KH-THHS --date 2025-09-10"])

  static func run(_ call: Call) throws -> ExitCode {
    try call.change { workspace throws(Failure) in
      var plan = try call.plan(call.options.arguments.first, in: workspace)
      let number = try call.options.required(.number)
      guard let date = call.options.date(.date) else {
        throw Failure(.usage, Message(vi: "thiếu --date", en: "--date is missing"))
      }
      guard !plan.isIssued else {
        throw .refused(
          vi:
            "kế hoạch \(plan.id) đã ban hành (số \(plan.number ?? "?")); muốn sửa thì lập kế hoạch mới",
          en:
            "the plan \(plan.id) is issued already (number \(plan.number ?? "?")); make a new plan to amend it"
        )
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
      try refuseErrors(of: plan)
      workspace.put(plan, at: Workspace.planPath(plan.id))
      return Message(
        vi:
          "Đã ban hành kế hoạch \(plan.id), số \(number) ngày \(date.slashed). Tiếp theo: thidua plan tasks \(plan.id)",
        en:
          "Issued the plan \(plan.id), number \(number) of \(date). Next: thidua plan tasks \(plan.id)"
      )
    }
  }

  /// A plan with errors is not signed.
  private static func refuseErrors(of plan: Plan) throws(Failure) {
    let source = SourceText(file: Workspace.planPath(plan.id), bytes: Array(plan.json.pretty.utf8))
    let errors = try PlanLinter.check(source).filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw Failure(
        .refused,
        Message(
          vi: "kế hoạch còn \(errors.count) lỗi, chưa ban hành được",
          en: "the plan has \(errors.count) errors and cannot be issued"), findings: errors)
    }
  }
}
