/// How much of a year is read.
public enum YearDetail: Sendable {
  /// Everything papers tell of: the score ledgers with their rankings, meetings, submissions, what
  /// people wrote.
  case papers
  /// The same without the rankings of campaigns, for papers that tell nothing of scores.
  case records
  /// Only what `YearFigures` count; the rest stays empty. Many schools are read so.
  case figures
}
