/// How much of a year is read.
public enum YearDetail: Sendable {
  /// Everything papers tell of: the score ledgers with their rankings, meetings, submissions, what
  /// people wrote.
  case papers
  /// Only what `YearFigures` count; the rest stays empty. Many schools are read so.
  case figures
}
