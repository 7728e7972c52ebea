/// The commands of the room.
enum PlanCommands {
  static let all: [any Command.Type] = []
}
