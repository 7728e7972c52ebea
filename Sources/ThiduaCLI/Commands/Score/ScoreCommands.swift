/// The commands of the room.
enum ScoreCommands {
  static let all: [any Command.Type] = [
    ScoreRubricCheck.self, ScoreRecord.self, ScoreImportCommand.self, ScoreVoid.self,
    ScoreRank.self, ScoreSheetCommand.self, ScoreExplain.self, ScoreLock.self, ScoreUnlock.self,
    ScoreRate.self,
  ]
}
