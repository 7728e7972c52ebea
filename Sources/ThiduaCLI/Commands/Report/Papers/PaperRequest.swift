import ThiduaCore

/// A paper that a year has: what it is called, the name of its file, and the command line that makes it.
struct PaperRequest: Sendable {
  /// What the paper is, for people: `Biên bản họp Hội đồng ngày 28/5/2025`.
  var title: String
  /// What tells its file from others of the kind; empty where the kind has one paper.
  var key: String
  /// The words behind `report KIND`, without format, day and workspace.
  var words: [String]
  /// Whether it is a table first of all, which people want as a spreadsheet too.
  var isTable: Bool

  /// Asks for a paper.
  init(_ title: String, key: String = "", _ words: [String], isTable: Bool = false) {
    self.title = title
    self.key = key
    self.words = words
    self.isTable = isTable
  }
}

/// What a kind has for a year: papers, and what it leaves out and why.
struct PaperList: Sendable {
  var requests: [PaperRequest] = []
  /// Which paper (nil: the kind altogether), and why it is not made.
  var omissions: [(title: String?, reason: String)] = []

  /// One paper.
  static func one(_ request: PaperRequest) -> PaperList { PaperList(requests: [request]) }

  /// No paper.
  static func none(_ reason: String) -> PaperList {
    PaperList(omissions: [(title: nil, reason: reason)])
  }
}

/// The year that papers are asked for, with the figures that say which ones there are.
struct PaperYear {
  let workspace: Workspace
  let summary: YearSummary
  let today: CivilDate
  /// Whether the history of every subject is wanted.
  let hasHistories: Bool
  /// Whether the papers are for everybody.
  let isPublic: Bool

  /// The year.
  var id: YearID { summary.year }
  /// The words `--year Y`.
  var words: [String] { ["--year", id.description] }
}

/// A kind of paper that says which papers it has for a year; `report all` makes them by running their
/// command lines.
protocol YearPapers: Command {
  /// Its place and name.
  static var kind: PaperKind { get }
  /// The papers of a year, in their order.
  static func yearPapers(_ year: PaperYear) throws(Failure) -> PaperList
}
