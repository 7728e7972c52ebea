/// What stands in a folder of papers and what it was made from, `thidua.manifest/1`: `manifest.json`.
public struct PaperManifest: JSONRecord, Sendable, Hashable {
  /// The schema of its file.
  public static let schema = "thidua.manifest/1"
  /// The name of its file.
  public static let name = "manifest.json"

  /// A path of the workspace and what stood there.
  public struct DataFile: JSONRecord, Sendable, Hashable {
    public var path: String
    /// As `Workspace.fingerprint`; nil for nothing.
    public var sha256: String?

    /// Makes an entry.
    public init(_ path: String, sha256: String?) {
      self.path = path
      self.sha256 = sha256
    }

    public init(_ object: JSONObjectReader) {
      path = object.requiredText("path")
      sha256 = object.text("sha256")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("path", path)
      fields.add("sha256", sha256.map { .string($0) } ?? .null)
      return fields.json
    }
  }

  /// A file that an earlier run made and that belongs to the set no more.
  public struct Obsolete: JSONRecord, Sendable, Hashable {
    public var name: String
    public var sha256: String

    /// Makes an entry.
    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }

    public init(_ object: JSONObjectReader) {
      name = object.id("name")
      sha256 = object.requiredText("sha256")
    }

    public var json: JSON {
      .object([("name", .string(name)), ("sha256", .string(sha256))])
    }
  }

  /// The name and code of the unit.
  public struct School: JSONRecord, Sendable, Hashable {
    public var name: String
    public var code: String

    /// Names a unit.
    public init(name: String, code: String) {
      self.name = name
      self.code = code
    }

    public init(_ object: JSONObjectReader) {
      name = object.requiredText("name")
      code = object.requiredText("code")
    }

    public var json: JSON {
      .object([("name", .string(name)), ("code", .string(code))])
    }
  }

  /// `thidua 0.1.0`.
  public var program: String
  public var choice: PaperChoice
  public var workspace: School
  /// The last line of the journal at the time; nil where it is broken.
  public var journal: JournalHead?
  /// Everything that was read, by path.
  public var data: [DataFile]
  public var files: [PaperFile]
  public var omitted: [PaperOmission]
  public var obsolete: [Obsolete]
  /// Files that there should be and that could not be made; of some an earlier one is still there.
  public var unmade: [String]

  /// The number of a change and the SHA-256 of its line.
  public struct JournalHead: JSONRecord, Sendable, Hashable {
    public var seq: Int
    public var sha256: String

    /// Makes an entry.
    public init(seq: Int, sha256: String) {
      self.seq = seq
      self.sha256 = sha256
    }

    public init(_ object: JSONObjectReader) {
      seq = object.int("seq", required: true) ?? 0
      sha256 = object.requiredText("sha256")
    }

    public var json: JSON { .object([("seq", .int(seq)), ("sha256", .string(sha256))]) }
  }

  /// Makes a manifest.
  public init(
    program: String, choice: PaperChoice, workspace: School, journal: JournalHead?,
    data: [DataFile], files: [PaperFile], omitted: [PaperOmission], obsolete: [Obsolete] = [],
    unmade: [String] = []
  ) {
    self.program = program
    self.choice = choice
    self.workspace = workspace
    self.journal = journal
    self.data = data
    self.files = files
    self.omitted = omitted
    self.obsolete = obsolete
    self.unmade = unmade
  }

  public init(_ object: JSONObjectReader) {
    program = object.requiredText("program")
    choice =
      object.record("choice", PaperChoice.self, required: true)
      ?? PaperChoice(year: .calendar(1900), today: CivilDate(dayNumber: 0))
    workspace =
      object.record("workspace", School.self, required: true) ?? School(name: "", code: "")
    journal = object.record("journal", JournalHead.self)
    data = object.records("data", DataFile.self)
    files = object.records("files", PaperFile.self)
    omitted = object.records("omitted", PaperOmission.self)
    obsolete = object.records("obsolete", Obsolete.self)
    unmade = object.texts("unmade")
  }

  public var json: JSON {
    .object([("schema", .string(PaperManifest.schema))] + members)
  }

  /// The members without the schema.
  var members: [(String, JSON)] {
    var fields = JSONFields()
    fields.add("program", program)
    fields.add("choice", choice)
    fields.add("workspace", workspace)
    fields.add("journal", journal)
    fields.add("data", .array(data.map(\.json)))
    fields.add("files", .array(files.map(\.json)))
    fields.add("omitted", .array(omitted.map(\.json)))
    fields.add("obsolete", .array(obsolete.map(\.json)))
    if !unmade.isEmpty { fields.add("unmade", .strings(unmade)) }
    return fields.members
  }

  /// Lets a file stand as an earlier manifest tells of it, with what its data were then.
  mutating func keep(_ name: String, of old: PaperManifest) {
    guard let file = earlier(name, of: old) else { return }
    if let index = files.firstIndex(where: { $0.name == name }) {
      if files[index].sha256 != file.sha256 { files[index] = file }
    } else {
      // The page that lists the papers stays the last.
      files.insert(file, at: files.firstIndex { $0.kind == PaperFile.index } ?? files.endIndex)
    }
  }

  /// Lets a file stand that cannot be made now, as the earlier manifest tells of it that has its hash, else
  /// the last one.
  ///
  /// - Returns: false where none knows it.
  mutating func keep(_ name: String, _ hash: String, of old: [PaperManifest?]) -> Bool {
    let telling = old.compactMap { $0 }.filter { $0.files.contains { $0.name == name } }
    let its = telling.first { $0.files.contains { $0.name == name && $0.sha256 == hash } }
    guard let manifest = its ?? telling.last else { return false }
    keep(name, of: manifest)
    return true
  }

  private func earlier(_ name: String, of old: PaperManifest) -> PaperFile? {
    guard var file = old.files.first(where: { $0.name == name }) else { return nil }
    file.before = file.inputs.compactMap { path in
      let then = file.before.first { $0.path == path } ?? old.data.first { $0.path == path }
      return data.contains { $0 == then } ? nil : then
    }
    return file
  }

  /// The paths whose data are not what they were when the files were made.
  ///
  /// - Parameter fingerprint: what stands at a path now, as `Workspace.fingerprint`.
  public func changed(
    _ fingerprint: (String) throws(Failure) -> String?
  ) throws(Failure) -> Set<String> {
    var changed: Set<String> = []
    for file in data + files.flatMap(\.before) where try fingerprint(file.path) != file.sha256 {
      changed.insert(file.path)
    }
    return changed
  }

  /// The SHA-256 the program gave each file, files of earlier runs too.
  var hashes: [String: String] {
    Dictionary(
      files.map { ($0.name, $0.sha256) } + obsolete.map { ($0.name, $0.sha256) },
      uniquingKeysWith: { one, _ in one })
  }
}
