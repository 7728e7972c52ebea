import Testing

/// A paper of the sample school in one of its variants: the name of its golden files, and the command
/// that makes it.
///
/// A new kind of report is one line here and a run with `THIDUA_RECORD=1`.
struct PaperCase: Sendable, CustomTestStringConvertible {
  let name: String
  let words: [String]

  var testDescription: String { name }

  private init(_ name: String, _ words: String...) {
    self.name = name
    self.words = words
  }

  /// The kind of report: the word behind `report`.
  var kind: String { words[0] }

  /// The kinds that print no paper.
  static let others: Set<String> = ["list", "narrative", "all", "stale", "explain"]

  /// Every paper, in the order of `report list`.
  static let all: [PaperCase] = [
    PaperCase("plan", "plan", "--plan", "ke-hoach-2024-2025"),
    PaperCase("plan-draft", "plan", "--plan", "ke-hoach-2025-2026"),
    PaperCase("registration", "registration", "--year", "2024-2025"),
    PaperCase("registration-unit", "registration", "--year", "2024-2025", "--unit", "to-1"),
    PaperCase("pledge", "pledge", "gu-2024"),
    PaperCase(
      "scoresheet", "scoresheet", "--campaign", "day-tot-hoc-tot", "--period", "2025-03",
      "--subject", "gv-04", "--year", year),
    PaperCase(
      "scoresheet-blank", "scoresheet", "--campaign", "ne-nep", "--blank", "--year", year),
    PaperCase("ranking", "ranking", "--campaign", "ne-nep", "--period", "year", "--year", year),
    PaperCase(
      "ranking-month", "ranking", "--campaign", "day-tot-hoc-tot", "--period", "2025-03",
      "--year", year),
    PaperCase("minutes", "minutes", "--meeting", "hop-bo-sung"),
    PaperCase("minutes-initiative", "minutes", "--meeting", "hop-sang-kien"),
    PaperCase("submission", "submission", "--year", year, "--number", "14/TTr-THHS"),
    PaperCase("submission-one", "submission", "--year", year, "--number", "17/TTr-THHS"),
    PaperCase("nominees", "nominees", "--year", year, "--tier", "CSTDCS"),
    PaperCase(
      "achievement", "achievement", "--year", year, "--subject", "gv-13", "--tier", "BKT"),
    PaperCase(
      "achievement-collective", "achievement", "--year", year, "--subject", "truong", "--tier",
      "TTLDXS"),
    PaperCase("achievement-short", "achievement", "--year", year, "--subject", "hs-01"),
    PaperCase("decision", "decision", "--decision", "1388/QĐ-UBND"),
    PaperCase("decision-own", "decision", "--decision", "18/QĐ-THHS"),
    PaperCase("decision-pupils", "decision", "--decision", "45/QĐ-THHS"),
    PaperCase("decision-refusal", "decision", "--decision", "2044/QĐ-UBND"),
    PaperCase("decision-correction", "decision", "--decision", "1402/QĐ-UBND"),
    PaperCase("decision-revocation", "decision", "--decision", "1409/QĐ-UBND"),
    PaperCase("certificate", "certificate", "--decision", "45/QĐ-THHS", "--year", year),
    PaperCase(
      "certificate-preprinted", "certificate", "--decision", "18/QĐ-THHS", "--year", year,
      "--preprinted"),
    PaperCase("midyear", "midyear", "--year", year),
    PaperCase(
      "year", "year", "--year", year, "--number", "45/BC-THHS", "--date", "2025-08-29"),
    PaperCase("year-blank", "year", "--year", "2025-2026"),
    PaperCase("statistics", "statistics", "--year", year),
    PaperCase("fairness", "fairness", "--year", year),
    PaperCase("register", "register", "--year", year),
    PaperCase("register-papers", "register", "--year", "2025", "--papers"),
    PaperCase("fund", "fund", "--year", year),
    PaperCase("history", "history", "--subject", "gv-21"),
    PaperCase("history-collective", "history", "--subject", "to-5"),
  ]

  private static let year = "2024-2025"
}
