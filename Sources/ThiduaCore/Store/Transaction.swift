/// Changes of several files that happen together or not at all.
///
/// The new contents and a list of what to do are written and synced under `.thidua/txn`; the rename of
/// that list to `commit.json` is the moment at which the change has happened. What follows can be done
/// again as often as needed: whoever opens the workspace next finishes it.
struct Transaction {
  enum Step: Hashable {
    /// Puts a staged file in a path's place.
    case replace(path: String, staged: String)
    /// Writes the bytes of a staged file behind the first `offset` bytes of a path.
    case append(path: String, offset: Int, staged: String, mode: UInt16)
    case remove(path: String)
  }

  static let privateFolder = ".thidua"
  private static let folder = ".thidua/txn"
  private static let list = ".thidua/txn/commit.json"

  let root: String
  let files: any FileSystem

  /// Whether a change has happened that is not finished.
  func isPending() throws(Failure) -> Bool { try files.status(at(Transaction.list)) != nil }

  /// Finishes a change that happened, and clears away one that did not.
  func recover() throws(Failure) {
    guard try files.status(at(Transaction.folder)) != nil else { return }
    if try isPending() {
      try finish(try readList())
    } else {
      try clear()
    }
  }

  /// Makes the changes happen.
  ///
  /// - Throws: `inputOutput` or `noPermission`; nothing has changed then.
  func commit(_ changes: [(path: String, change: FileChange, mode: UInt16)]) throws(Failure) {
    var steps: [Step] = []
    do {
      try files.makeFolder(at(Transaction.folder), mode: 0o700)
      for (index, item) in changes.enumerated() {
        let staged = "\(Transaction.folder)/\(index)"
        switch item.change {
        case .replace(let bytes):
          try makeParent(of: item.path)
          try files.write(at(staged), bytes, mode: item.mode)
          steps.append(.replace(path: item.path, staged: staged))
        case .append(let bytes, let offset):
          try makeParent(of: item.path)
          try files.write(at(staged), bytes, mode: 0o600)
          steps.append(
            .append(path: item.path, offset: offset, staged: staged, mode: item.mode))
        case .remove: steps.append(.remove(path: item.path))
        }
      }
      try files.write(at(Transaction.list + ".new"), Array(encode(steps).utf8), mode: 0o600)
      try files.syncFolder(at(Transaction.folder))
      try files.rename(at(Transaction.list + ".new"), to: at(Transaction.list))
      try files.syncFolder(at(Transaction.folder))
    } catch {
      // Not happened: whatever lies in the folder is cleared now or by the next command.
      try? files.remove(at(Transaction.list))
      if (try? isPending()) != true { try? clear() }
      throw error
    }
    try apply(steps, canTakeBack: true)
    // All files are in place. Should the disk fail now, the list stays and the next command goes
    // through it again: the change has happened, and saying that it failed would be wrong.
    try? settle(steps)
  }

  private func finish(_ steps: [Step]) throws(Failure) {
    try apply(steps, canTakeBack: false)
    try settle(steps)
  }

  private func apply(_ steps: [Step], canTakeBack: Bool) throws(Failure) {
    var isPastReturn = !canTakeBack
    do {
      for case .append(let path, let offset, let staged, let mode) in steps {
        try files.append(at(path), at: offset, try files.read(at(staged)), mode: mode)
      }
      for step in steps {
        switch step {
        case .append: continue
        case .replace(let path, let staged):
          if try files.status(at(staged)) != nil { try files.rename(at(staged), to: at(path)) }
        case .remove(let path): try files.remove(at(path))
        }
        isPastReturn = true
      }
    } catch {
      // On a full disk or in a folder that may not be written the change is taken back, as long as
      // no file has been replaced.
      if !isPastReturn { takeBack(steps) }
      throw error
    }
  }

  /// Waits for the disk and forgets the list.
  private func settle(_ steps: [Step]) throws(Failure) {
    let folders = Set(
      steps.compactMap { step -> String? in
        switch step {
        // A file that was there keeps its name: its folder has nothing new to write down.
        case .append(_, let offset, _, _) where offset > 0: nil
        case .replace(let path, _), .append(let path, _, _, _), .remove(let path):
          parentPath(at(path))
        }
      })
    for folder in folders.sorted() { try files.syncFolder(folder) }
    try files.remove(at(Transaction.list))
    try files.syncFolder(at(Transaction.folder))
    try? clear()
  }

  private func takeBack(_ steps: [Step]) {
    for case .append(let path, let offset, _, let mode) in steps {
      guard (try? files.status(at(path))) != nil else { continue }
      if offset == 0 {
        try? files.remove(at(path))
      } else {
        try? files.append(at(path), at: offset, [], mode: mode)
      }
    }
    try? files.remove(at(Transaction.list))
    try? clear()
  }

  private func clear() throws(Failure) {
    for name in try files.list(at(Transaction.folder)) where name != "commit.json" {
      try files.remove(joinPath(at(Transaction.folder), name))
    }
    try files.remove(at(Transaction.folder))
    if try files.list(at(Transaction.privateFolder)).isEmpty {
      try files.remove(at(Transaction.privateFolder))
    }
  }

  private func makeParent(of path: String) throws(Failure) {
    let parent = parentPath(at(path))
    if try files.status(parent) == nil { try files.makeFolder(parent, mode: 0o700) }
    let (above, here) = (try files.status(parent)?.kind, try files.status(at(path))?.kind)
    guard above != .file, here != .folder else {
      throw Failure(
        .inputOutput,
        Message(
          vi: "không ghi được \(path): chỗ phải là thư mục lại là tệp, hoặc ngược lại",
          en:
            "cannot write \(path): a file stands where a folder belongs, or a folder where a file does"
        ))
    }
  }

  private func at(_ path: String) -> String { joinPath(root, path) }

  // MARK: - The list

  private func encode(_ steps: [Step]) -> String {
    let items = steps.map { step -> JSON in
      var fields = JSONFields()
      switch step {
      case .replace(let path, let staged):
        fields.add("replace", path)
        fields.add("staged", staged)
      case .append(let path, let offset, let staged, let mode):
        fields.add("append", path)
        fields.add("offset", offset)
        fields.add("staged", staged)
        fields.add("mode", Int(mode))
      case .remove(let path): fields.add("remove", path)
      }
      return fields.json
    }
    return JSON.object([("schema", .string("thidua.commit/1")), ("steps", .array(items))]).pretty
  }

  private func readList() throws(Failure) -> [Step] {
    let document = try JSONDocument(
      SourceText(file: Transaction.list, bytes: try files.read(at(Transaction.list))))
    let sink = JSONFindings(document)
    let steps: [Step] =
      JSONObjectReader(document.root, sink)?.objects("steps").compactMap { item in
        let staged = item.text("staged") ?? ""
        if let path = item.text("replace") { return .replace(path: path, staged: staged) }
        if let path = item.text("append"), let offset = item.int("offset") {
          let mode = UInt16(clamping: item.int("mode") ?? 0o600)
          return .append(path: path, offset: offset, staged: staged, mode: mode)
        }
        return item.text("remove").map { .remove(path: $0) }
      } ?? []
    guard sink.all.isEmpty else { throw Failure.unreadable(Transaction.list, sink.all) }
    return steps
  }
}

/// What a transaction does to one file.
public enum FileChange: Sendable, Hashable {
  case replace([UInt8])
  case append([UInt8], at: Int)
  case remove
}
