import ThiduaCore

/// `thidua report list`.
struct ReportList: Command {
  static let spec = CommandSpec(
    "report list", vi: "các văn bản có thể lập", en: "the papers there are",
    examples: ["report list"], givesPaper: false)

  static func run(_ call: Call) throws -> ExitCode {
    for command in ReportCommands.papers {
      let kind = command.spec.path.dropFirst().joined(separator: " ")
      call.print("\(TextWidth.padded(kind, to: 12))\(command.spec.summary.text(in: call.language))")
    }
    return .done
  }
}
