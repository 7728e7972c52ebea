/// The commands of the room.
enum PlanCommands {
  static let all: [any Command.Type] = [
    PlanNew.self, PlanImportCommand.self, PlanCheckCommand.self, PlanShow.self, PlanTasks.self,
    PlanDoneCommand.self, PlanIssue.self, PlanDiffCommand.self,
  ]
}
