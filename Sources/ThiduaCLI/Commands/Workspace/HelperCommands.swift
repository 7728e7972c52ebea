/// The commands that stand beside the five rooms.
enum HelperCommands {
  static let all: [any Command.Type] = [
    InitCommand.self, CheckCommand.self, LogCommand.self, UndoCommand.self, HelpCommand.self,
    VersionCommand.self, CompletionsCommand.self,
  ]
}
