/// The commands that stand beside the five rooms.
enum HelperCommands {
  static let all: [any Command.Type] = [
    HelpCommand.self, VersionCommand.self, CompletionsCommand.self,
  ]
}
