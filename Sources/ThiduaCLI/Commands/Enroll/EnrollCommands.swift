/// The commands of the room.
enum EnrollCommands {
  static let all: [any Command.Type] = []
}
