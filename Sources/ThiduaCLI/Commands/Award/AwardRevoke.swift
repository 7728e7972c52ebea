import ThiduaCore

/// `thidua award revoke NOMINATION`.
struct AwardRevoke: Command {
  private static let ground = OptionSpec(
    "ground", .oneOf(Decision.Ground.allCases.map(\.rawValue)),
    vi: "căn cứ theo Điều 93 khoản 2 Luật 06/2022/QH15: gian dối, giả mạo, sai thủ tục, vi phạm",
    en: "the ground by Article 93 of the law: fraud, forgery, procedure, violation")

  static let spec = CommandSpec(
    "award revoke", vi: "ghi quyết định hủy bỏ, thu hồi khen thưởng", en: "enter a revocation",
    arguments: [ArgumentSpec("NOMINATION")],
    options: [.reason.required, .number.required, .date.required, ground],
    examples: [
      "award revoke dn-2024-001 --reason 'Kê khai gian dối' --ground fraud --number 150/QĐ-UBND --date 2025-09-01"
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let reason = try call.givenReason()
    return try call.change(isFinal: true) { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let outcome = try desk.revoke(
        call.options.arguments[0], reason: reason, number: try call.options.required(.number),
        date: call.options.date(.date) ?? call.today,
        ground: call.options.text(ground).flatMap { Decision.Ground(rawValue: $0) })
      for warning in outcome.warnings { call.say(warning) }
      return Message(
        vi: "Đã thu hồi \(outcome.value.id).", en: "Revoked \(outcome.value.id).")
    }
  }
}
