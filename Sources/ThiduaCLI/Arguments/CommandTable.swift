/// Every command there is. The parser, help, completions and tests read this and nothing else.
public enum CommandTable {
  /// All commands, room by room.
  public static let all: [any Command.Type] =
    PlanCommands.all + EnrollCommands.all + ScoreCommands.all + AwardCommands.all
    + ReportCommands.all + HelperCommands.all
}
