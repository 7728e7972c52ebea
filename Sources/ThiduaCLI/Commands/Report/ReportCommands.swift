/// The commands of the room.
enum ReportCommands {
  static let all: [any Command.Type] = []
}
