/// The commands of the room.
enum EnrollCommands {
  static let all: [any Command.Type] = [
    EnrollImportCommand.self, EnrollCollective.self, EnrollIndividual.self, EnrollRegister.self,
    EnrollPledgeNew.self, EnrollPledgeAdd.self, EnrollPledgeSign.self, EnrollPledgeResult.self,
    EnrollPledgeList.self, EnrollPledgeShow.self, EnrollTransfer.self, EnrollList.self,
    EnrollMissing.self, EnrollHistory.self,
  ]
}
