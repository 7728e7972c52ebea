/// `thidua completions bash|zsh|fish`.
struct CompletionsCommand: Command {
  static let spec = CommandSpec(
    "completions", vi: "in đoạn mã gợi ý lệnh cho trình dòng lệnh",
    en: "print the completion script of a shell",
    arguments: [ArgumentSpec("bash|zsh|fish")],
    examples: ["completions bash", "completions zsh", "completions fish"])

  static func run(_ call: Call) throws -> ExitCode {
    call.emit(Array(try Completions.script(for: call.options.arguments[0]).utf8))
    return .done
  }
}
