import ThiduaCore

/// `thidua plan issue ID --number N --date D`.
struct PlanIssue: Command {
  static let spec = CommandSpec(
    "plan issue", vi: "ban hành: ghi số, ngày và khóa kế hoạch",
    en: "issue a plan: number, date, frozen",
    details: Message(
      vi:
        "Kế hoạch đã ban hành không sửa nữa; thay đổi bằng kế hoạch điều chỉnh (plan new --amends). Số có thể ghi gọn, ví dụ 5, khi dự thảo đã có ký hiệu. Hết năm không cần lệnh nào; muốn ghi là đã kết thúc thì sửa tay status thành closed, rồi: thidua check --adopt.",
      en:
        "An issued plan is not changed any more; an amending plan does that (plan new --amends). The number may be short, such as 5, where the draft has its symbol. A year that is over needs no command; to note it, write closed into status by hand, then: thidua check --adopt."
    ),
    arguments: [ArgumentSpec("ID")],
    options: [OptionSpec.number.required, OptionSpec.date.required],
    examples: ["plan issue ke-hoach-2025-2026 --number 05/KH-THHS --date 2025-09-10"])

  static func run(_ call: Call) throws -> ExitCode {
    try call.change { workspace throws(Failure) in
      var plan = try call.plan(call.options.arguments.first, in: workspace)
      let number = plan.ownNumber(try call.options.required(.number))
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
        $0.hasNumber(number) && $0.id != plan.id && $0.date?.year == date.year
      }
      if let other {
        throw .refused(
          vi: "số \(number) đã dùng cho kế hoạch \(other.id)",
          en: "the number \(number) is that of the plan \(other.id)",
          remedy: Message(
            vi: "Xem lại sổ công văn đi rồi ghi số khác bằng --number.",
            en: "Look into the register of papers and give another --number."))
      }
      if number.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
        throw Failure(
          .usage,
          Message(
            vi: "--number có ký tự điều khiển; viết như 05/KH-THHS",
            en: "--number has control characters; write it as 05/KH-THHS"))
      }
      guard number.contains(where: \.isNumber) else {
        throw Failure(
          .usage,
          Message(
            vi: "--number: '\(number)' không có chữ số; viết như 05/KH-THHS",
            en: "--number: '\(number)' has no digits; write it as 05/KH-THHS"))
      }
      plan.status = .issued
      plan.number = number
      plan.symbol = nil
      plan.date = date
      try refuseErrors(
        of: plan, PlanContext(law: try workspace.legalRegistry(), semesters: plan.semesters))
      workspace.put(plan, at: Workspace.planPath(plan.id))
      remark(on: plan, call)
      return Message(
        vi:
          "Đã ban hành kế hoạch \(plan.id), số \(number) ngày \(date.slashed). Tiếp theo: thidua plan tasks \(plan.id)",
        en:
          "Issued the plan \(plan.id), number \(number) of \(date). Next: thidua plan tasks \(plan.id)"
      )
    }
  }

  /// What looks like a slip but may be meant.
  private static func remark(on plan: Plan, _ call: Call) {
    if let number = plan.number, let problem = plan.numberProblem {
      call.say(
        Message(
          vi: "Lưu ý: số \(number): \(problem.vi).",
          en: "Note: the number \(number): \(problem.en)."))
    }
    guard let date = plan.date else { return }
    if let last = plan.period?.to, date > last {
      call.say(
        Message(
          vi: "Lưu ý: ngày ban hành \(date.slashed) sau ngày cuối của kế hoạch (\(last.slashed)).",
          en: "Note: the date \(date) is after the plan's last day (\(last))."))
    } else if date > call.today {
      call.say(
        Message(
          vi: "Lưu ý: ngày ban hành \(date.slashed) chưa tới (hôm nay là \(call.today.slashed)).",
          en: "Note: the date \(date) is yet to come (today is \(call.today))."))
    }
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
