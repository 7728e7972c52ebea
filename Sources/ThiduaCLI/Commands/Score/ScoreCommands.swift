/// The commands of the room.
enum ScoreCommands {
  static let all: [any Command.Type] = []
}
