import ThiduaCore

/// `thidua plan new --year Y [--from ID] [--kind K]`.
struct PlanNew: Command {
  private static let from = OptionSpec(
    "from", .text("ID|FILE"), vi: "dựa vào kế hoạch này", en: "start from this plan")
  private static let kind = OptionSpec(
    "kind", .oneOf(Plan.Kind.allCases.map(\.rawValue)), vi: "loại kế hoạch", en: "the kind of plan")
  private static let id = OptionSpec("id", .text("ID"), vi: "mã của kế hoạch mới", en: "the new id")

  static let spec = CommandSpec(
    "plan new", vi: "tạo dự thảo kế hoạch", en: "make the draft of a plan",
    details: Message(
      vi:
        "Với --from: chuyển ngày tháng sang năm mới, thay căn cứ đã hết hiệu lực và liệt kê những chỗ đã thay.",
      en:
        "With --from: dates are moved to the new year, superseded legal bases replaced and listed."
    ),
    options: [OptionSpec.year.required, from, kind, id],
    examples: [
      "plan new --year 2025-2026", "plan new --year 2026 --kind work --id ke-hoach-kiem-tra",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    try call.change { workspace throws(Failure) in
      guard let year = call.options.year(.year) else {
        throw Failure(.usage, Message(vi: "thiếu --year", en: "--year is missing"))
      }
      let unit = try workspace.unit()
      let id = call.options.text(id) ?? "ke-hoach-\(year)"
      guard isPlainName(id) else {
        throw Failure(.usage, Message(vi: "mã '\(id)' không hợp lệ", en: "'\(id)' is no plain id"))
      }
      guard try workspace.bytes(Workspace.planPath(id)) == nil else {
        throw .refused(vi: "đã có kế hoạch \(id)", en: "there is a plan \(id) already")
      }
      let plan = try draft(id, year, unit, call, workspace)
      workspace.put(plan, at: Workspace.planPath(id))
      return Message(
        vi:
          "Đã tạo dự thảo \(Workspace.planPath(id)). Tiếp theo: viết nội dung, rồi thidua plan check \(Workspace.planPath(id))",
        en:
          "Made the draft \(Workspace.planPath(id)). Next: write it, then thidua plan check \(Workspace.planPath(id))"
      )
    }
  }

  private static func draft(
    _ id: String, _ year: YearID, _ unit: Unit, _ call: Call, _ workspace: Workspace
  ) throws(Failure) -> Plan {
    let span = year.span(startMonth: unit.yearStartMonth)
    let kind = call.options.text(kind).flatMap(Plan.Kind.init)
    guard let source = call.options.text(from) else {
      let signer = PlanSigner(
        mode: unit.signer.mode.flatMap(PlanSigner.Mode.init), authority: unit.signer.authority,
        title: unit.signer.title, name: unit.signer.name)
      return PlanDraft.blank(
        id: id, kind: kind ?? .annual, year: year, span: span,
        issuer: PlanAuthority(
          name: unit.name, parent: unit.parent(on: call.today),
          level: unit.kind == .office ? nil : .school),
        place: unit.place, symbol: "KH-\(unit.code)", signer: signer, on: call.today)
    }
    let old =
      source.hasSuffix(".json") || source.hasSuffix(".txt")
      ? try call.plan(source) : try call.plan(source, in: workspace)
    var outcome = PlanDraft.moved(old, id: id, to: year, span: span, on: call.today)
    if let kind { outcome.plan.kind = kind }
    for change in outcome.changes { call.say(change) }
    return outcome.plan
  }
}
