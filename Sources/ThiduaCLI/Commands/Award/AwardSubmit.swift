import ThiduaCore

/// `thidua award submit NOMINATION… --to AUTHORITY`.
struct AwardSubmit: Command {
  private static let to = OptionSpec(
    "to", .text("AUTHORITY"), vi: "nơi quyết định, ví dụ 'Chủ tịch UBND xã Hoa Lư'",
    en: "the deciding authority", required: true)

  static let spec = CommandSpec(
    "award submit", vi: "trình các đề nghị đã được Hội đồng thông qua",
    en: "submit nominations that passed",
    arguments: [ArgumentSpec("NOMINATION", repeats: true)], options: [to, .number, .date],
    examples: [
      "award submit dn-2024-001 --to 'Chủ tịch UBND xã Hoa Lư' --number 05/TTr-THHS --date 2025-07-02"
    ])

  static func run(_ call: Call) throws -> ExitCode {
    try call.change { workspace throws(Failure) in
      let desk = AwardDesk(workspace, now: call.now, by: call.actor)
      let outcome = try desk.submit(
        call.options.arguments, to: try call.options.required(to),
        number: call.options.text(.number), date: call.options.date(.date) ?? call.today)
      for warning in outcome.warnings { call.say(warning) }
      return Message(
        vi:
          "Đã trình \(outcome.value.nominations.count) đề nghị lên \(outcome.value.to). Tiếp theo: thidua award decide … --number … --date …",
        en:
          "Submitted \(outcome.value.nominations.count) to \(outcome.value.to). Next: thidua award decide … --number … --date …"
      )
    }
  }
}
