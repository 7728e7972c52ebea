import ThiduaCore

/// `thidua report list`.
struct ReportList: Command {
  static let spec = CommandSpec(
    "report list", vi: "các văn bản có thể lập", en: "the papers there are",
    examples: ["report list"], givesPaper: false)

  static func run(_ call: Call) throws -> ExitCode {
    let kinds = ReportCommands.papers.map { command in
      (command.spec.path.dropFirst().joined(separator: " "), command.spec.summary)
    }
    let width = kinds.map(\.0.count).max() ?? 0
    for (kind, summary) in kinds {
      call.print("\(TextWidth.padded(kind, to: width))  \(summary.text(in: call.language))")
    }
    return .done
  }
}
