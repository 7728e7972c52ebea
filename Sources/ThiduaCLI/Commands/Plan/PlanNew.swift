import ThiduaCore

/// `thidua plan new --year Y [--from ID] [--kind K]`, `thidua plan new --amends ID`.
struct PlanNew: Command {
  private static let from = OptionSpec(
    "from", .text("ID|FILE"), vi: "dựa vào kế hoạch này", en: "start from this plan")
  private static let kind = OptionSpec(
    "kind", .oneOf(Plan.Kind.allCases.map(\.rawValue)), vi: "loại kế hoạch", en: "the kind of plan")
  private static let id = OptionSpec("id", .text("ID"), vi: "mã của kế hoạch mới", en: "the new id")
  private static let amends = OptionSpec(
    "amends", .text("ID"), vi: "kế hoạch điều chỉnh, bổ sung cho kế hoạch đã ban hành này",
    en: "a plan that amends this issued one")
  private static let on = OptionSpec.on.meaning(
    vi:
      "chọn căn cứ theo pháp luật của ngày này (mặc định: hôm nay, hoặc ngày đầu năm nếu chưa tới)",
    en: "choose legal bases by the law of this day (default: today, or the year's first day)")

  static let spec = CommandSpec(
    "plan new", vi: "tạo dự thảo kế hoạch", en: "make the draft of a plan",
    details: Message(
      vi:
        "Cần --year, hoặc --amends. Không có --from thì theo mẫu của loại kế hoạch. Với --from: chuyển ngày tháng sang năm mới, thay căn cứ đã hết hiệu lực, tính lại ngày kỷ niệm, và liệt kê những chỗ đã thay. Với --amends: ghi vào dự thảo những gì thay đổi; công việc hoặc phong trào trùng mã thay cho cái cũ.",
      en:
        "Wants --year, or --amends. Without --from by the template of its kind. With --from: dates are moved to the new year, superseded legal bases replaced, anniversaries counted anew, and all of it listed. With --amends: write what changes into the draft; a task or campaign of the same id takes the old one's place."
    ),
    options: [OptionSpec.year, from, kind, id, amends, on],
    examples: [
      "plan new --year 2025-2026 --from ke-hoach-2024-2025",
      "plan new --year 2026 --kind work --id ke-hoach-kiem-tra",
      "plan new --amends ke-hoach-2024-2025",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    try call.change { workspace throws(Failure) in
      let outcome =
        call.options.has(amends)
        ? try amending(call, workspace) : try yearly(call, workspace)
      let path = Workspace.planPath(outcome.plan.id)
      workspace.put(outcome.plan, at: path)
      for change in outcome.changes {
        call.say(Message(vi: "- \(change.vi)", en: "- \(change.en)"))
      }
      try sayWhatIsLeft(outcome.plan, in: workspace, call)
      return Message(
        vi:
          "Đã tạo dự thảo \(path). Tiếp theo: viết nội dung, rồi thidua plan check \(shellWord(path))",
        en: "Made the draft \(path). Next: write it, then thidua plan check \(shellWord(path))")
    }
  }

  // MARK: - Kinds of drafts

  private static func yearly(
    _ call: Call, _ workspace: Workspace
  ) throws(Failure) -> PlanDraft.Outcome {
    guard let year = call.options.year(.year) else {
      throw Failure(
        .usage, Message(vi: "thiếu --year", en: "--year is missing"),
        remedy: Message(
          vi:
            "Năm học: --year 2025-2026; năm công tác: --year 2026. Sửa kế hoạch đã ban hành: --amends MÃ",
          en:
            "School year: --year 2025-2026; calendar year: --year 2026. To amend an issued plan: --amends ID"
        ))
    }
    let unit = try workspace.unit()
    let id = try freeID(call, "ke-hoach-\(year)", workspace)
    let span = year.span(startMonth: unit.yearStartMonth)
    let day = call.options.date(on) ?? max(call.today, span.lowerBound)
    let kind = call.options.text(kind).flatMap(Plan.Kind.init)
    guard let source = call.options.text(from) else {
      let plan = PlanDraft.blank(
        id: id, kind: kind ?? .annual, year: year, span: span, letterhead(unit, on: day),
        law: try workspace.legalRegistry(), on: day)
      let isSample = !plan.tasks.isEmpty || !plan.responsibilities.isEmpty
      return PlanDraft.Outcome(
        plan: plan,
        changes: isSample
          ? [
            Message(
              vi:
                "công việc và trách nhiệm là mẫu thường gặp, không phải quy định; hãy sửa cho đúng với đơn vị",
              en: "tasks and duties are a usual pattern, no rule; fit them to the school")
          ] : [])
    }
    let old = call.isFile(source) ? try call.plan(source) : try call.plan(source, in: workspace)
    let isOurs = old.issuer?.name == unit.name
    var outcome = PlanDraft.moved(
      old, id: id, to: year, span: span, parent: isOurs ? unit.parent(on: day) : nil,
      law: try workspace.legalRegistry(), on: day)
    if let kind { outcome.plan.kind = kind }
    return outcome
  }

  private static func letterhead(_ unit: Unit, on day: CivilDate) -> PlanDraft.Letterhead {
    PlanDraft.Letterhead(
      issuer: PlanAuthority(
        name: unit.name, parent: unit.parent(on: day), level: unit.kind == .office ? nil : .school),
      place: unit.place, symbol: "KH-\(unit.code)",
      signer: PlanSigner(
        mode: unit.signer.mode.flatMap(PlanSigner.Mode.init), authority: unit.signer.authority,
        title: unit.signer.title, name: unit.signer.name))
  }

  private static func amending(
    _ call: Call, _ workspace: Workspace
  ) throws(Failure) -> PlanDraft.Outcome {
    for option in [OptionSpec.year, from, kind] where call.options.has(option) {
      throw Failure(
        .usage,
        Message(
          vi: "--amends không đi cùng --\(option.name)",
          en: "--amends does not go with --\(option.name)"))
    }
    let old = try call.plan(call.options.text(amends), in: workspace)
    guard old.isIssued else {
      throw .refused(
        vi: "kế hoạch \(old.id) còn là dự thảo; hãy sửa thẳng \(Workspace.planPath(old.id))",
        en: "the plan \(old.id) is a draft; edit \(Workspace.planPath(old.id)) itself")
    }
    let id = try freeID(call, "dieu-chinh-\(old.id)", workspace)
    return PlanDraft.Outcome(
      plan: PlanDraft.amending(old, id: id, on: call.today),
      changes: [
        Message(
          vi:
            "ghi vào tasks, campaigns… những gì thay đổi hoặc thêm; mã trùng với kế hoạch cũ thì thay cho cái cũ",
          en:
            "write into tasks, campaigns … what changes or is added; an id of the old plan takes its place"
        )
      ])
  }

  /// The id asked for, which must be free, or the usual one; of that the first free.
  private static func freeID(
    _ call: Call, _ usual: String, _ workspace: Workspace
  ) throws(Failure) -> String {
    let id = call.options.text(id) ?? usual
    guard isPlainName(id) else {
      throw Failure(
        .usage,
        Message(
          vi: "mã '\(id)' không hợp lệ; dùng chữ không dấu, số, '.', '_', '-'",
          en: "'\(id)' is no plain id; use ASCII letters, digits, '.', '_', '-'"))
    }
    if try workspace.bytes(Workspace.planPath(id)) == nil { return id }
    if call.options.has(amends), !call.options.has(self.id) {
      for number in 2...99 {
        let next = "\(id)-\(number)"
        if try workspace.bytes(Workspace.planPath(next)) == nil { return next }
      }
    }
    throw .refused(
      vi: "đã có kế hoạch \(id)", en: "there is a plan \(id) already",
      remedy: Message(vi: "Đặt mã khác bằng --id.", en: "Give another one with --id."))
  }

  /// Says what `plan check` still finds: what only people can fill.
  private static func sayWhatIsLeft(
    _ plan: Plan, in workspace: Workspace, _ call: Call
  ) throws(Failure) {
    let source = SourceText(file: Workspace.planPath(plan.id), bytes: Array(plan.json.pretty.utf8))
    let day = call.options.date(on) ?? max(call.today, plan.period?.from ?? call.today)
    let context = PlanContext(
      law: try workspace.legalRegistry(), on: day, semesters: Semesters(of: try workspace.unit()))
    let findings = try PlanLinter.check(source, context)
    guard !findings.isEmpty else { return }
    call.say(Message(vi: "Còn phải điền hoặc sửa:", en: "Still to be filled or put right:"))
    for finding in findings {
      call.say(
        Message(
          vi: "- \(finding.message.vi) [\(finding.check)]",
          en: "- \(finding.message.en) [\(finding.check)]"))
    }
  }
}
