/// The commands of the room.
enum AwardCommands {
  static let all: [any Command.Type] = []
}
