/// One change of a workspace: a line of `journal.jsonl` (contract, section 8).
public struct JournalEntry: Sendable, Hashable {
  /// What a change did to one file.
  public struct File: Sendable, Hashable {
    /// The path below the workspace.
    public var path: String
    /// The SHA-256 of the new content, or of the appended bytes; nil if the file was removed.
    public var sha256: String?
    /// The bytes that were appended, as an offset range; nil if the content was replaced.
    public var appended: Range<Int>?
    /// What the file tells of awards since this change: ``AwardMemory``. None in journals of older versions.
    public var facts: [String]
    /// What it no longer tells, for `undo` took it back.
    public var undone: [String]

    /// Makes an entry.
    public init(
      path: String, sha256: String?, appended: Range<Int>? = nil, facts: [String] = [],
      undone: [String] = []
    ) {
      self.path = path
      self.sha256 = sha256
      self.appended = appended
      self.facts = facts
      self.undone = undone
    }
  }

  /// 1 for the first change.
  public var seq: Int
  /// When, as `Moment.text`.
  public var at: String
  /// Who acted.
  public var by: String
  /// The words of the command line.
  public var command: String
  public var files: [File]
  /// The SHA-256 of the previous line without its line feed; 64 zeros for the first.
  public var prev: String

  /// The `prev` of the first line.
  public static let genesis = String(repeating: "0", count: 64)
  /// The command of entries that take in edits made outside the program.
  public static let adoption = "check --adopt"

  /// The line, without its line feed.
  public var line: String {
    let files = files.map { file -> JSON in
      var fields = JSONFields()
      fields.add("path", file.path)
      fields.add("sha256", file.sha256.map { .string($0) } ?? .null)
      if let range = file.appended {
        fields.add("from", range.lowerBound)
        fields.add("to", range.upperBound)
      }
      fields.add("facts", file.facts)
      fields.add("undone", file.undone)
      return fields.json
    }
    var fields = JSONFields()
    fields.add("seq", seq)
    fields.add("at", at)
    fields.add("by", by)
    fields.add("command", command)
    fields.add("files", .array(files))
    fields.add("prev", prev)
    return fields.json.compact
  }

  /// Reads a line.
  ///
  /// - Throws: `badData` where the line is no journal entry.
  public init(line: [UInt8], number: Int) throws(Failure) {
    let source = SourceText(file: "journal.jsonl", bytes: line)
    let broken = Failure(
      .badData, at: Place(file: "journal.jsonl", line: number, column: 1),
      Message(vi: "dòng nhật ký hỏng", en: "a broken journal line"))
    guard let document = try? JSONDocument(source) else { throw broken }
    let sink = JSONFindings(document)
    guard let object = JSONObjectReader(document.root, sink) else { throw broken }
    seq = object.int("seq", required: true) ?? 0
    at = object.requiredText("at")
    by = object.requiredText("by")
    command = object.requiredText("command")
    files = object.objects("files").map { file in
      let path = file.requiredText("path")
      let hash = file.text("sha256")
      let from = file.int("from")
      let to = file.int("to")
      let facts = file.texts("facts")
      let undone = file.texts("undone")
      file.finish()
      let range = from.flatMap { from in to.flatMap { from >= 0 && $0 >= from ? from..<$0 : nil } }
      return File(path: path, sha256: hash, appended: range, facts: facts, undone: undone)
    }
    prev = object.requiredText("prev")
    object.finish()
    guard sink.all.isEmpty else { throw broken }
  }

  /// Makes an entry.
  public init(seq: Int, at: String, by: String, command: String, files: [File], prev: String) {
    self.seq = seq
    self.at = at
    self.by = by
    self.command = command
    self.files = files
    self.prev = prev
  }
}
