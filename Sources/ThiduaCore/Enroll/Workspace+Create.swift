extension Workspace {
  /// Makes a workspace with its first files.
  ///
  /// The folder becomes a workspace by the rename of `thidua.json` at the end; before that nothing
  /// takes it for one.
  ///
  /// - Throws: `cannotCreate` where the folder cannot be made.
  public static func create(
    _ folder: String, files: any FileSystem, _ unit: Unit, _ note: Note
  ) throws(Failure) {
    do throws(Failure) {
      try found(folder, files, unit, note)
    } catch {
      throw error.ofOutput
    }
  }

  private static func found(
    _ folder: String, _ files: any FileSystem, _ unit: Unit, _ note: Note
  ) throws(Failure) {
    try files.makeFolder(folder, mode: 0o700)
    let content = Array(unit.json.pretty.utf8)
    let entry = JournalEntry(
      seq: 1, at: note.at, by: note.by, command: note.command,
      files: [JournalEntry.File(path: marker, sha256: SHA256.hex(content))],
      prev: JournalEntry.genesis)
    let journal = joinPath(folder, Journal.path)
    guard try isFree(journal, files) else {
      throw Failure(
        .cannotCreate,
        Message(
          vi: "\(folder) có nhật ký cũ (journal.jsonl) mà không có thidua.json; không ghi đè",
          en: "\(folder) has an old journal.jsonl without a thidua.json; it is not overwritten"))
    }
    try files.write(journal + ".new", Array(entry.line.utf8) + [0x0A], mode: 0o600)
    let temporary = joinPath(folder, marker + ".new")
    try files.write(temporary, content, mode: 0o644)
    try files.rename(journal + ".new", to: journal)
    try files.rename(temporary, to: joinPath(folder, marker))
    try files.syncFolder(folder)
  }

  /// Whether no journal stands there but what an interrupted founding left: its one line.
  private static func isFree(
    _ journal: String, _ files: any FileSystem
  ) throws(Failure) -> Bool {
    guard try files.status(journal) != nil else { return true }
    let line = try files.read(journal)
    guard line.last == 0x0A, let entry = try? JournalEntry(line: Array(line.dropLast()), number: 1)
    else {
      return false
    }
    return entry.seq == 1 && entry.files.map(\.path) == [marker]
  }
}
