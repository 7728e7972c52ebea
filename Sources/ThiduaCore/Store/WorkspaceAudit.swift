/// What `check` finds when it compares the files with the journal.
public struct WorkspaceAudit: Sendable {
  /// Problems of the journal itself: a broken chain, a line that cannot be read.
  public var journalFindings: [Finding] = []
  /// Files whose content is not what the journal last saw.
  public var edited: [String] = []
  /// Files the journal does not know.
  public var unknown: [String] = []
  /// Files the journal knows and that are gone.
  public var missing: [String] = []
  /// How many changes the journal holds.
  public var changes = 0
  /// How many files the workspace has, the journal not counted.
  public var files = 0

  /// Whether everything agrees.
  public var isClean: Bool {
    journalFindings.isEmpty && edited.isEmpty && unknown.isEmpty && missing.isEmpty
  }
}

extension Workspace {
  /// Verifies the chain of the journal and compares every file with it.
  public func audit() throws(Failure) -> WorkspaceAudit {
    var audit = WorkspaceAudit()
    let entries: [(entry: JournalEntry, hash: String)]
    do {
      entries = try Journal(root: root, files: files).all()
    } catch {
      guard error.kind == .badData else { throw error }
      audit.journalFindings.append(Finding("journal-broken", at: error.place, error.message))
      return audit
    }
    audit.changes = entries.count
    verifyChain(entries, &audit)
    var known: [String: [JournalEntry.File]] = [:]
    for (entry, _) in entries {
      for file in entry.files {
        // A replaced content makes earlier ranges history.
        if file.appended == nil || file.appended?.lowerBound == 0 {
          known[file.path] = [file]
        } else {
          known[file.path, default: []].append(file)
        }
      }
    }
    let paths = try allFiles()
    audit.files = paths.count
    for path in paths {
      guard let history = known.removeValue(forKey: path), history.last?.sha256 != nil else {
        audit.unknown.append(path)
        continue
      }
      if try !agrees(path, history) { audit.edited.append(path) }
    }
    audit.missing = known.filter { $0.value.last?.sha256 != nil }.keys.sorted()
    return audit
  }

  /// Takes what was edited outside into the journal.
  ///
  /// - Parameter refused: paths that stay outside.
  /// - Returns: the paths, sorted.
  public func adopt(
    _ audit: WorkspaceAudit, _ note: Note, except refused: Set<String> = []
  ) throws(Failure) -> [String] {
    var entries: [JournalEntry.File] = []
    for path in (audit.edited + audit.unknown).sorted() where !refused.contains(path) {
      let content = try stored(path) ?? []
      let range = path.hasSuffix(".jsonl") ? 0..<content.count : nil
      entries.append(
        withFacts(JournalEntry.File(path: path, sha256: SHA256.hex(content), appended: range)))
    }
    for path in audit.missing where !refused.contains(path) {
      entries.append(JournalEntry.File(path: path, sha256: nil))
    }
    guard !entries.isEmpty else { return [] }
    let journal = Journal(root: root, files: files)
    let (seq, hash) = try journal.last()
    let entry = JournalEntry(
      seq: seq + 1, at: note.at, by: note.by, command: JournalEntry.adoption, files: entries,
      prev: hash)
    var steps = keptSteps
    steps.append(
      (Journal.path, .append(Array(entry.line.utf8) + [0x0A], at: try journal.size()), 0o600))
    try Transaction(root: root, files: files).commit(steps)
    return entries.map(\.path)
  }

  /// The journal's entries, oldest first.
  public func journal() throws(Failure) -> [JournalEntry] {
    try Journal(root: root, files: files).all().map(\.entry)
  }

  /// Every file that belongs to the workspace, sorted.
  func allFiles() throws(Failure) -> [String] {
    var paths: [String] = []
    for name in try names(in: "") where name.hasSuffix(".json") { paths.append(name) }
    for folder in ["plans", "rubrics", "rules", "rules/cases"] {
      for name in try names(in: folder) where name.hasSuffix(".json") {
        paths.append("\(folder)/\(name)")
      }
    }
    for year in try names(in: "years") {
      for name in try names(in: "years/\(year)")
      where name.hasSuffix(".json") || name.hasSuffix(".jsonl") || name.hasSuffix(".md") {
        paths.append("years/\(year)/\(name)")
      }
      for name in try names(in: "years/\(year)/achievements") where name.hasSuffix(".md") {
        paths.append("years/\(year)/achievements/\(name)")
      }
    }
    return paths.sorted()
  }

  private func verifyChain(
    _ entries: [(entry: JournalEntry, hash: String)], _ audit: inout WorkspaceAudit
  ) {
    var previous = JournalEntry.genesis
    for (index, item) in entries.enumerated() {
      let place = Place(file: Journal.path, line: index + 1, column: 1)
      if item.entry.prev != previous {
        audit.journalFindings.append(
          Finding(
            "journal-chain", at: place,
            Message(
              vi: "chuỗi nhật ký đứt ở đây: dòng này hoặc dòng trước đã bị sửa",
              en: "the chain breaks here: this line or the one before was altered")))
      }
      if item.entry.seq != index + 1 {
        audit.journalFindings.append(
          Finding(
            "journal-chain", at: place,
            Message(
              vi: "số thứ tự \(item.entry.seq) phải là \(index + 1)",
              en: "the number \(item.entry.seq) should be \(index + 1)")))
      }
      previous = item.hash
    }
  }

  /// Whether a file is what its history says: the last content, or all appended ranges in a row.
  private func agrees(_ path: String, _ history: [JournalEntry.File]) throws(Failure) -> Bool {
    guard history.last?.appended != nil else {
      return try stored(path).map { SHA256.hex($0) } == history.last?.sha256
    }
    let content = try stored(path) ?? []
    var end = 0
    for file in history {
      guard let range = file.appended, range.lowerBound == end, range.upperBound <= content.count,
        SHA256.hex(content[range]) == file.sha256
      else { return false }
      end = range.upperBound
    }
    return end == content.count
  }
}
