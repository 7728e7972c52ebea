/// The commands of the room.
enum EnrollCommands {
  static let all: [any Command.Type] = [
    EnrollImportCommand.self, EnrollCollective.self, EnrollIndividual.self, EnrollRegister.self,
    EnrollTransfer.self, EnrollList.self, EnrollMissing.self,
  ]
}
