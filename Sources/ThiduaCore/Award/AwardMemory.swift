/// What once happened to awards, a line each: every step of a nomination, every ballot, submission and
/// decision, every objection. The journal's lines hold what each change brought, with a copy beside the files
/// (`.thidua/facts`), so that nothing of it can be made to disappear: a change or an adoption after which a
/// line is missing is refused.
///
/// Words that clerks may mend (summaries, remarks, names) are no facts of this sort.
public struct AwardMemory {
  let workspace: Workspace

  /// The memory of a workspace.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Notes what the gathered change adds, in the journal's line of it and in the copy.
  ///
  /// `undo` takes back what the change brought that it takes back, and nothing older; the journal tells of
  /// both.
  /// - Throws: `refused` where something that happened would be gone, for a file was edited outside.
  public func note() throws(Failure) {
    let changed = try workspace.changedPaths().filter(AwardMemory.isKept)
    let others = try unchanged(changed)
    let seen = try workspace.asLastSeen(Set(changed + others))
    var journal: JournalMemory?
    for path in changed {
      let facts = try facts(path)
      let known = try known(path, of: facts, isAsLastSeen: seen.contains(path), &journal)
      let lost = known.facts.subtracting(facts)
      if !lost.isEmpty, try !isTakenBack(lost, path, &journal) {
        let loss = Loss(path: path, facts: lost.sorted(), in: try self.journal(&journal))
        throw Failure.refused(
          vi: "\(path) \(loss.message.vi)", en: "\(path): \(loss.message.en)",
          remedy: Loss.remedy)
      }
      note(facts, of: path, told: known.told, undone: lost)
    }
    // What was edited outside waits until it is adopted.
    for path in others where seen.contains(path) {
      guard let facts = try? facts(path) else { continue }
      let known = try known(path, of: facts, isAsLastSeen: true, &journal)
      var lost = known.facts.subtracting(facts)
      if try !isTakenBack(lost, path, &journal) { lost = [] }
      note(
        facts.union(known.facts).subtracting(lost), of: path, told: known.told, undone: lost)
    }
  }

  /// The files that a change leaves alone and of which something may have to be noted: those without a
  /// copy (a workspace of an older version, a copy of a workspace without its private folder), and the
  /// initiatives, of which more is told when an award rests on one.
  private func unchanged(_ changed: [String]) throws(Failure) -> [String] {
    var paths: [String] = []
    for path in try self.paths(in: "years") where !changed.contains(path) {
      guard try workspace.size(path) > 0 else { continue }
      if try !hasCopy(path) {
        paths.append(path)
      } else if !changed.isEmpty, path.hasSuffix("/initiatives.json") {
        if try Set(copied(path)) != (try? facts(path)) { paths.append(path) }
      }
    }
    return paths
  }

  /// Notes what stands in files that are about to be taken into the journal.
  public func note(adopting paths: [String]) throws(Failure) {
    var journal: JournalMemory?
    for path in paths where AwardMemory.isKept(path) {
      guard let facts = try? facts(path) else { continue }
      note(facts, of: path, told: try known(path, &journal).told)
    }
  }

  private func note(
    _ facts: Set<String>, of path: String, told: Set<String>, undone: Set<String> = []
  ) {
    let new = facts.subtracting(told)
    if !new.isEmpty || !undone.isEmpty {
      workspace.note(new.sorted(), undone: undone.sorted(), of: path)
    }
    workspace.keep(AwardMemory.bytes(facts), at: AwardMemory.place(path))
  }

  /// Whether `undo` may take facts back: the change it takes back brought them, or it is not known which.
  private func isTakenBack(
    _ facts: Set<String>, _ path: String, _ journal: inout JournalMemory?
  ) throws(Failure) -> Bool {
    guard let undoing = workspace.undoing else { return false }
    let standing = try self.journal(&journal).standing[path] ?? [:]
    return facts.allSatisfy { standing[$0].map { $0.seq >= undoing } ?? true }
  }

  /// The files there may be facts of, by the folders of the years.
  private func paths(in folder: String) throws(Failure) -> [String] {
    var paths = [History.path]
    for year in try workspace.names(in: folder) {
      paths += AwardMemory.names.map { "years/\(year)/\($0)" }
    }
    return paths.sorted()
  }

  /// The files that have lost something, sorted by path; what cannot be read has lost all.
  public func losses() throws(Failure) -> [Loss] {
    var losses: [Loss] = []
    let journal = try Journal(root: workspace.root, files: workspace.files).memory()
    var read: JournalMemory? = journal
    let paths = Set(try paths(in: AwardMemory.folder + "/years")).union(journal.standing.keys)
    for path in paths.sorted() where AwardMemory.isKept(path) {
      let known = try known(path, &read).facts
      guard !known.isEmpty else { continue }
      let lost = known.subtracting((try? facts(path)) ?? [])
      if !lost.isEmpty { losses.append(Loss(path: path, facts: lost.sorted(), in: journal)) }
    }
    return losses
  }

  // MARK: - What is known

  /// What is known of a file.
  private struct Known {
    /// What must not be gone.
    var facts: Set<String>
    /// What the journal tells.
    var told: Set<String>
  }

  /// What the journal and the copy know of a file: each makes up for the loss of the other.
  private func known(
    _ path: String, of now: Set<String> = [], isAsLastSeen: Bool = false,
    _ journal: inout JournalMemory?
  ) throws(Failure) -> Known {
    if isAsLastSeen, try hasCopy(path) {
      // All that the copy tells stands in the journal, and nobody touched the file since: no need to go
      // through the journal, unless the copy is an old one.
      let facts = Set(try copied(path))
      if facts.isSubset(of: now) { return Known(facts: facts, told: facts) }
    }
    let memory = try self.journal(&journal)
    let told = Set((memory.standing[path] ?? [:]).keys)
    let facts = Set(try copied(path)).subtracting(memory.undone[path] ?? []).union(told)
    return Known(facts: facts, told: told)
  }

  private func journal(_ known: inout JournalMemory?) throws(Failure) -> JournalMemory {
    if let known { return known }
    let memory = try Journal(root: workspace.root, files: workspace.files).memory()
    known = memory
    return memory
  }

  // MARK: - Files

  private static let folder = ".thidua/facts"
  /// The first line of a copy.
  private static let head = "# thidua.facts/1\n"
  private static let names = [
    "nominations.json", "meetings.json", "submissions.json", "decisions.json", "councils.json",
    "complaints.json", "notices.json", "initiative-proposals.json", "initiatives.json",
  ]

  private static func isKept(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    return path == History.path
      || parts.count == 3 && parts[0] == "years" && names.contains(parts[2])
  }

  private static func place(_ path: String) -> String { "\(folder)/\(path).txt" }

  private static func bytes(_ facts: Set<String>) -> [UInt8] {
    Array((head + facts.sorted().map { $0 + "\n" }.joined()).utf8)
  }

  /// Whether there is a copy of what the journal tells of a file. Copies of older versions have no head, and
  /// their journals tell nothing.
  private func hasCopy(_ path: String) throws(Failure) -> Bool {
    let (place, head) = (AwardMemory.place(path), Array(AwardMemory.head.utf8))
    guard try workspace.size(place) >= head.count else { return false }
    return try workspace.bytes(place, from: 0, count: head.count) == head
  }

  private func copied(_ path: String) throws(Failure) -> [String] {
    let bytes = try workspace.bytes(AwardMemory.place(path)) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }
}
