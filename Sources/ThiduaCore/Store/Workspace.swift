/// The folder of a unit: reads its files, gathers changes, and makes them happen together.
///
/// A value belongs to one command. Opened for reading it holds a shared lock, opened for changing an
/// exclusive one, until it goes away.
public final class Workspace {
  /// Why a workspace is opened.
  public enum Purpose: Sendable {
    case reading
    case changing
  }

  /// What a command says about its change, for the journal.
  public struct Note: Sendable {
    public var at: String
    public var by: String
    public var command: String

    /// Makes a note.
    public init(at: String, by: String, command: String) {
      self.at = at
      self.by = by
      self.command = command
    }
  }

  /// What a commit did.
  public struct Commit: Sendable {
    /// The number of the change in the journal.
    public var seq: Int
    /// Paths that changed, sorted.
    public var paths: [String]
    /// Paths that had been edited outside the program; the journal now says so.
    public var outsideEdits: [String]
  }

  /// The name of the file that makes a folder a workspace.
  public static let marker = "thidua.json"

  /// The folder.
  public let root: String
  let files: any FileSystem
  private let lock: any FolderLock
  private let purpose: Purpose
  private let shelf: RecordShelf?
  private let resolvedRoot: String
  private var changes: [String: FileChange] = [:]
  private var cache: [String: any JSONRecord] = [:]
  /// Files of the program's own book-keeping to be written with the change.
  private var kept: [String: [UInt8]] = [:]
  /// What the journal's line will say of awards, by path.
  private var noted: [String: (facts: [String], undone: [String])] = [:]
  /// The number of the change that this command takes back.
  var undoing: Int?

  /// Opens a workspace and finishes a change that a killed process left half done.
  ///
  /// - Parameter shelf: what other workspaces opened on the same folder have read before.
  /// - Throws: `noInput` where the folder is none, `busy` where another process holds it.
  public init(
    _ root: String, files: any FileSystem, for purpose: Purpose, waitMilliseconds: Int = 15_000,
    shelf: RecordShelf? = nil
  ) throws(Failure) {
    guard try files.status(joinPath(root, Workspace.marker)) != nil else {
      throw Failure(
        .noInput,
        Message(
          vi: "\(root) không phải thư mục làm việc (không có thidua.json)",
          en: "\(root) is no workspace (there is no thidua.json)"),
        remedy: Message(
          vi: "Tạo bằng: thidua init THƯ-MỤC --name … --code … --place … --kind …",
          en: "Make one: thidua init DIR --name … --code … --place … --kind …"))
    }
    self.root = root
    self.files = files
    self.purpose = purpose
    self.shelf = shelf
    resolvedRoot = try files.resolve(root) ?? root
    let transaction = Transaction(root: root, files: files)
    var lock = try files.lock(
      root, exclusive: purpose == .changing, waitMilliseconds: waitMilliseconds)
    let isPending = try transaction.isPending()
    if purpose == .changing {
      try transaction.recover()
    } else if isPending {
      lock.release()
      lock = try files.lock(root, exclusive: true, waitMilliseconds: waitMilliseconds)
      try transaction.recover()
    }
    self.lock = lock
  }

  /// The nearest folder upward that holds `thidua.json`.
  public static func nearest(to folder: String, files: any FileSystem) throws(Failure) -> String? {
    var folder = folder
    while true {
      if try files.status(joinPath(folder, marker)) != nil { return folder }
      let parent = parentPath(folder)
      guard parent != folder, parent != "." else { return nil }
      folder = parent
    }
  }

  /// The folders of a workspace that hold its data.
  static let ownFolders: Set<String> = ["plans", "rubrics", "rules", "years"]
  /// The files beside them.
  static let ownFiles: Set<String> = [
    marker, "roster.json", "history.json", Journal.path,
  ]

  // MARK: - Reading

  /// The content of a file as it will be after this command; nil if there is none.
  public func bytes(_ path: String) throws(Failure) -> [UInt8]? {
    switch changes[path] {
    case .replace(let bytes): return bytes
    case .append(let bytes, _): return try stored(path).map { $0 + bytes } ?? bytes
    case .remove: return nil
    case nil: return try stored(path)
    }
  }

  /// The size of a file on disk in bytes; 0 if there is none.
  public func size(_ path: String) throws(Failure) -> Int {
    try files.status(try checked(path))?.size ?? 0
  }

  /// At most `count` bytes of a file on disk from an offset on.
  public func bytes(_ path: String, from offset: Int, count: Int) throws(Failure) -> [UInt8] {
    let size = try size(path)
    return try files.read(try checked(path), from: offset, count: min(count, max(0, size - offset)))
  }

  /// The names in a folder of the workspace, sorted; files of this command included.
  public func names(in folder: String) throws(Failure) -> [String] {
    let path = folder.isEmpty ? root : try checked(folder)
    var names = Set(try files.list(path))
    let prefix = folder.isEmpty ? "" : folder + "/"
    for (path, change) in changes where path.hasPrefix(prefix) {
      guard let name = path.dropFirst(prefix.count).split(separator: "/").first else { continue }
      let isDirect = !path.dropFirst(prefix.count).contains("/")
      if change == .remove, isDirect {
        names.remove(String(name))
      } else {
        names.insert(String(name))
      }
    }
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// A file read as a record; nil if there is none.
  ///
  /// - Throws: `badData` with all findings where the file cannot be used.
  public func record<Record: JSONRecord>(
    _ path: String, _ type: Record.Type, schema: String
  ) throws(Failure) -> Record? {
    if let cached = cache[path] as? Record { return cached }
    guard let bytes = try bytes(path) else { return nil }
    if let known = shelf?.record(path, bytes, type) {
      cache[path] = known
      return known
    }
    let document = try JSONDocument(SourceText(file: path, bytes: bytes))
    let record = try document.value(type, schema: schema)
    shelf?.keep(record, of: path, bytes)
    cache[path] = record
    return record
  }

  // MARK: - Changing

  /// Puts a record in a file's place when the command commits.
  public func put<Record: JSONRecord>(_ record: Record, at path: String) {
    put(Array(record.json.pretty.utf8), at: path)
    cache[path] = record
  }

  /// Puts bytes in a file's place when the command commits.
  public func put(_ bytes: [UInt8], at path: String) {
    changes[path] = .replace(bytes)
    cache[path] = nil
  }

  /// Adds bytes behind a file when the command commits.
  public func append(_ bytes: [UInt8], to path: String) throws(Failure) {
    switch changes[path] {
    case .append(let before, let offset): changes[path] = .append(before + bytes, at: offset)
    case .replace(let before): changes[path] = .replace(before + bytes)
    default: changes[path] = .append(bytes, at: try size(path))
    }
  }

  /// Removes a file when the command commits.
  public func remove(_ path: String) {
    changes[path] = .remove
    cache[path] = nil
  }

  /// Puts a file of the program's own book-keeping in its place when the command commits; neither the
  /// journal nor `undo` tells of it.
  func keep(_ bytes: [UInt8], at path: String) { kept[path] = bytes }

  /// Has the journal's line of this command say what a file tells of awards since then, and what no longer.
  func note(_ facts: [String], undone: [String], of path: String) { noted[path] = (facts, undone) }

  /// Those of some files that stand as the journal last saw them.
  func asLastSeen(_ paths: Set<String>) throws(Failure) -> Set<String> {
    let known = try Journal(root: root, files: files).lastKnown(paths)
    var seen: Set<String> = []
    for path in paths where try stored(path).map({ SHA256.hex($0) }) == known[path]?.sha256 {
      seen.insert(path)
    }
    return seen
  }

  /// The paths this command would change.
  public func changedPaths() throws(Failure) -> [String] {
    var paths: [String] = []
    for (path, change) in changes where try isChange(path, change) { paths.append(path) }
    return paths.sorted()
  }

  /// Makes all gathered changes happen, with a line in the journal; nil if nothing changes.
  ///
  /// - Parameters:
  ///   - keepsUndo: whether `undo` may take the change back.
  ///   - isFinal: whether neither the change nor any before it can be taken back: what the law lets
  ///     only a later decision change.
  /// - Throws: `inputOutput`, `noPermission`; then nothing has changed.
  @discardableResult
  public func commit(
    _ note: Note, keepsUndo: Bool = true, isFinal: Bool = false
  ) throws(Failure) -> Commit? {
    guard purpose == .changing else {
      throw Failure(.fault, Message(same: "the workspace is open for reading"))
    }
    let paths = try changedPaths()
    guard !paths.isEmpty else { return nil }
    let journal = Journal(root: root, files: files)
    var (seq, hash) = try journal.last()
    var lines: [UInt8] = []
    func add(_ command: String, by: String, _ entries: [JournalEntry.File]) {
      seq += 1
      let entry = JournalEntry(
        seq: seq, at: note.at, by: by, command: command, files: entries, prev: hash)
      hash = SHA256.hex(entry.line.utf8)
      lines += Array(entry.line.utf8) + [0x0A]
    }
    let outside = try outsideEdits(of: paths, journal)
    if !outside.isEmpty { add(JournalEntry.adoption, by: note.by, outside) }

    var steps: [(path: String, change: FileChange, mode: UInt16)] = []
    var entries: [JournalEntry.File] = []
    for path in paths {
      guard let change = changes[path] else { continue }
      let mode = try files.status(try checked(path, forWriting: true))?.mode ?? newMode(path)
      steps.append((path, change, mode))
      if !isPrivate(path) { entries.append(withFacts(journalFile(path, change))) }
    }
    // Facts of files that this command leaves alone were never told to the journal before.
    for path in noted.keys.sorted() where !paths.contains(path) {
      guard let content = try stored(path) else { continue }
      entries.append(withFacts(JournalEntry.File(path: path, sha256: SHA256.hex(content))))
    }
    add(note.command, by: note.by, entries)
    if keepsUndo {
      steps += try UndoStore(self).steps(
        for: seq, isFinal: isFinal, paths.compactMap { path in changes[path].map { (path, $0) } })
    }
    steps += keptSteps
    let journalSize = try journal.size()
    steps.append((Journal.path, .append(lines, at: journalSize), newMode(Journal.path)))
    try Transaction(root: root, files: files).commit(steps)
    changes = [:]
    cache = [:]
    kept = [:]
    noted = [:]
    return Commit(seq: seq, paths: paths, outsideEdits: outside.map(\.path))
  }

  /// The content of a file on disk, without this command's changes; nil if there is none.
  func stored(_ path: String) throws(Failure) -> [UInt8]? {
    let full = try checked(path)
    guard try files.status(full) != nil else { return nil }
    return try files.read(full)
  }

  /// The full path of a file of the workspace. Paths that leave it are refused.
  func checked(_ path: String, forWriting: Bool = false) throws(Failure) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
      throw Failure(
        .noPermission,
        Message(vi: "đường dẫn '\(path)' không dùng được", en: "the path '\(path)' cannot be used"))
    }
    var full = root
    for (index, part) in parts.enumerated() {
      full = joinPath(full, String(part))
      guard try files.status(full)?.kind == .link else { continue }
      let target = try files.resolve(full)
      let isInside = target.map { $0.hasPrefix(resolvedRoot + "/") } ?? false
      guard isInside, !(forWriting && index == parts.count - 1) else {
        throw Failure(
          .noPermission,
          Message(
            vi:
              "\(path) là liên kết tượng trưng; chương trình không đi theo liên kết ra ngoài thư mục làm việc và không ghi qua liên kết",
            en:
              "\(path) is a symbolic link; links are not followed out of the workspace nor written through"
          ))
      }
    }
    guard try files.status(full)?.kind != .other else {
      throw Failure(
        .noPermission,
        Message(vi: "\(path) không phải một tệp thường", en: "\(path) is no regular file"))
    }
    return full
  }

  // MARK: - Details

  private func isChange(_ path: String, _ change: FileChange) throws(Failure) -> Bool {
    switch change {
    case .replace(let bytes): try stored(path) != bytes
    case .append(let bytes, _): !bytes.isEmpty
    case .remove: try files.status(try checked(path)) != nil
    }
  }

  /// The steps that write the program's own book-keeping.
  var keptSteps: [(path: String, change: FileChange, mode: UInt16)] {
    kept.sorted { $0.key < $1.key }.map { ($0.key, .replace($0.value), newMode($0.key)) }
  }

  /// A file's entry with what the command notes of awards.
  func withFacts(_ file: JournalEntry.File) -> JournalEntry.File {
    guard let noted = noted[file.path] else { return file }
    var file = file
    (file.facts, file.undone) = noted
    return file
  }

  private func journalFile(_ path: String, _ change: FileChange) -> JournalEntry.File {
    switch change {
    case .replace(let bytes): JournalEntry.File(path: path, sha256: SHA256.hex(bytes))
    case .append(let bytes, let offset):
      JournalEntry.File(
        path: path, sha256: SHA256.hex(bytes), appended: offset..<(offset + bytes.count))
    case .remove: JournalEntry.File(path: path, sha256: nil)
    }
  }

  /// What stands in files that are about to change and is not what the journal last saw there.
  private func outsideEdits(
    of paths: [String], _ journal: Journal
  ) throws(Failure) -> [JournalEntry.File] {
    let paths = paths.filter { !isPrivate($0) }
    let known = try journal.lastKnown(Set(paths))
    var edits: [JournalEntry.File] = []
    for path in paths {
      if case .append(_, let offset) = changes[path] {
        let end = known[path]?.appended?.upperBound ?? 0
        guard end != offset else { continue }
        // Only the size is looked at here: the whole ledger is read by `check` alone.
        let content = try stored(path) ?? []
        edits.append(
          JournalEntry.File(path: path, sha256: SHA256.hex(content), appended: 0..<content.count))
        continue
      }
      let content = try stored(path)
      guard let content else { continue }
      let hash = SHA256.hex(content)
      if known[path]?.sha256 != hash { edits.append(JournalEntry.File(path: path, sha256: hash)) }
    }
    return edits
  }

  /// Whether a file is the program's own book-keeping, which the journal does not tell of.
  private func isPrivate(_ path: String) -> Bool {
    path.hasPrefix(Transaction.privateFolder + "/")
  }

  /// Files with people in them are for their owner alone.
  private func newMode(_ path: String) -> UInt16 {
    let isPublic =
      path == Workspace.marker || path.hasPrefix("plans/") || path.hasPrefix("rubrics/")
      || path.hasPrefix("rules/")
    return isPublic ? 0o644 : 0o600
  }
}
