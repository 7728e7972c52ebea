import ThiduaCore

/// `thidua award decide NOMINATION… --number N --date D`.
struct AwardDecide: Command {
  private static let refuse = OptionSpec(
    "refuse", .none, vi: "quyết định không khen thưởng; cần --reason", en: "refused; needs --reason"
  )
  private static let signer = OptionSpec(
    "signer", .text("NAME"), vi: "nơi ký; không ghi thì là nơi đã trình",
    en: "who signed; else the one submitted to")

  static let spec = CommandSpec(
    "award decide", vi: "ghi quyết định khen thưởng", en: "enter a decision",
    details: Message(
      vi:
        "Cùng số và ngày thì thêm vào quyết định ấy; số đã dùng cho quyết định khác thì bị từ chối.",
      en:
        "The same number and date adds to that decision; a number used for another one is refused."),
    arguments: [ArgumentSpec("NOMINATION", repeats: true)],
    options: [.number.required, .date.required, signer, refuse, .reason],
    examples: ["award decide dn-2024-001 --number 112/QĐ-UBND --date 2025-07-10"])

  static func run(_ call: Call) throws -> ExitCode {
    let isRefusal = call.options.has(refuse)
    guard isRefusal == call.options.has(.reason) else {
      throw Failure(
        .usage,
        Message(vi: "--refuse và --reason đi cùng nhau", en: "--refuse and --reason go together"))
    }
    let reason = isRefusal ? try call.givenReason() : nil
    return try call.change { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let outcome = try desk.decide(
        call.options.arguments, number: try call.options.required(.number),
        date: call.options.date(.date) ?? call.today, signer: call.options.text(signer),
        refusal: reason)
      for warning in outcome.warnings { call.say(warning) }
      let decision = outcome.value
      return Message(
        vi:
          "Quyết định \(decision.number): \(decision.nominations.count) đề nghị \(isRefusal ? "không được khen thưởng" : "được khen thưởng"). Tiếp theo: thidua report decision --decision \(decision.number)",
        en:
          "Decision \(decision.number): \(decision.nominations.count) nominations \(isRefusal ? "refused" : "awarded"). Next: thidua report decision --decision \(decision.number)"
      )
    }
  }
}
