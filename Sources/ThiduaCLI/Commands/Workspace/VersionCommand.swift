/// `thidua version`.
struct VersionCommand: Command {
  static let spec = CommandSpec(
    "version", vi: "xem phiên bản", en: "show the version", examples: ["version"])

  static func run(_ call: Call) throws -> ExitCode {
    call.print("thidua \(App.version)")
    return .done
  }
}
