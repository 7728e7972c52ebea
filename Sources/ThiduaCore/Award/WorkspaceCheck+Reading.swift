/// What of a workspace can be read at all, each file by itself.
extension WorkspaceCheck {
  /// The files among some that no command could read, with what is wrong in each. A file that nothing reads
  /// is not among them.
  public static func unreadable(
    _ workspace: Workspace, among paths: [String]
  ) -> [String: [Finding]] {
    var found: [String: [Finding]] = [:]
    let rules = try? workspace.localRulesFiles()
    for path in paths {
      let isRule = path.hasPrefix("rules/") && path.split(separator: "/").count == 2
      let findings =
        isRule && path != LegalDocumentList.path
        ? (rules?.findings ?? []).filter { $0.place?.file == path }
        : read { () throws(Failure) in try readThrough(path, workspace, rules) }
      if !findings.isEmpty { found[path] = findings }
    }
    return found
  }

  /// Reads one file as the commands do.
  ///
  /// - Throws: `badData` with what is wrong in it.
  private static func readThrough(
    _ path: String, _ workspace: Workspace, _ rules: LocalRulesFiles?
  ) throws(Failure) {
    let parts = path.split(separator: "/").map(String.init)
    let name = parts.last ?? ""
    switch (parts.first ?? "", parts.count) {
    case (Workspace.marker, 1): _ = try workspace.unit()
    case (Roster.path, 1): _ = try workspace.roster()
    case (History.path, 1): _ = try workspace.history()
    case ("plans", 2): _ = try document(path, workspace).value(Plan.self, schema: Plan.schema)
    case ("rubrics", 2): _ = try workspace.rubric(String(name.dropLast(".json".count)))
    case ("rules", 2): _ = try workspace.legalRegistry()
    case ("rules", 3):
      let source = try source(path, workspace)
      let wrong = try LawCases.read(source, rules?.known ?? .national).findings
      if !wrong.isEmpty { throw Failure.unreadable(path, wrong) }
    case ("years", 3...):
      guard let year = YearID(parts[1]) else { return }
      if name.hasSuffix(".md") {
        _ = try workspace.writtenText(path)
      } else if path == Workspace.ledgerPath(year) {
        _ = try workspace.auditLedger(year)
      } else if path == Workspace.locksPath(year) {
        _ = try workspace.locks(year)
      } else if let type = lists[name] {
        try readList(type, path, workspace)
      } else {
        _ = try document(path, workspace)
      }
    default: break
    }
  }

  /// The lists of a year, by the names of their files.
  private static let lists: [String: any ListedRecord.Type] = [
    "complaints.json": Complaint.self, "councils.json": Council.self,
    "decisions.json": Decision.self, "exemplars.json": Exemplar.self,
    "fund.json": FundEntry.self, "initiative-proposals.json": InitiativeProposal.self,
    "initiatives.json": Initiative.self, "meetings.json": Meeting.self,
    "nominations.json": Nomination.self, "notices.json": Notice.self,
    "pledges.json": Pledge.self, "ratings.json": RatingRecord.self,
    "registrations.json": Registration.self, "results.json": PupilResult.self,
    "submissions.json": Submission.self, TaskDone.file: TaskDone.self,
  ]

  private static func readList<Item: ListedRecord>(
    _ type: Item.Type, _ path: String, _ workspace: Workspace
  ) throws(Failure) {
    _ = try workspace.list(type, at: path)
  }

  private static func source(
    _ path: String, _ workspace: Workspace
  ) throws(Failure) -> SourceText {
    SourceText(file: path, bytes: try workspace.bytes(path) ?? [])
  }

  private static func document(
    _ path: String, _ workspace: Workspace
  ) throws(Failure) -> JSONDocument {
    try JSONDocument(try source(path, workspace))
  }
}
