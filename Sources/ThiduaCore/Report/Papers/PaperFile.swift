/// One file of a set of papers, as its manifest tells of it.
public struct PaperFile: JSONRecord, Sendable, Hashable {
  /// The file's name in the folder: ASCII, `06-bien-ban-hop-1.docx`.
  public var name: String
  /// What the paper is, for people.
  public var title: String
  /// The word of ``PaperKind``, or `index`.
  public var kind: String
  /// The command line that makes it.
  public var command: String
  public var format: String
  /// How many bytes it has.
  public var bytes: Int
  public var sha256: String
  /// The paths of the workspace it was made from; those of folders end in a slash.
  public var inputs: [String]
  /// The sentences of ``ScoreStamp`` that stand in it.
  public var stamps: [String]
  /// What it was made from that was otherwise at the time: an edited file is kept while the rest of the
  /// set is made anew.
  public var before: [PaperManifest.DataFile] = []

  /// Describes a file.
  public init(
    name: String, title: String, kind: String, command: String, format: String, content: [UInt8],
    inputs: [String], stamps: [String] = []
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    self.command = command
    self.format = format
    bytes = content.count
    sha256 = SHA256.hex(content)
    self.inputs = inputs
    self.stamps = stamps
  }

  public init(_ object: JSONObjectReader) {
    name = object.id("name")
    title = object.requiredText("title")
    kind = object.requiredText("kind")
    command = object.requiredText("command")
    format = object.requiredText("format")
    bytes = object.int("bytes", required: true) ?? 0
    sha256 = object.requiredText("sha256")
    inputs = object.texts("inputs")
    stamps = object.texts("stamps")
    before = object.records("before", PaperManifest.DataFile.self)
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("name", name)
    fields.add("title", title)
    fields.add("kind", kind)
    fields.add("command", command)
    fields.add("format", format)
    fields.add("bytes", bytes)
    fields.add("sha256", sha256)
    fields.add("inputs", .strings(inputs))
    if !stamps.isEmpty { fields.add("stamps", .strings(stamps)) }
    if !before.isEmpty { fields.add("before", .array(before.map(\.json))) }
    return fields.json
  }
}

/// A paper of a kind that was not made, and why.
public struct PaperOmission: JSONRecord, Sendable, Hashable {
  /// The word of ``PaperKind``.
  public var kind: String
  /// Which paper, where the kind has several.
  public var title: String?
  public var reason: String

  /// Makes an entry.
  public init(kind: PaperKind, title: String? = nil, reason: String) {
    self.kind = kind.rawValue
    self.title = title
    self.reason = reason
  }

  public init(_ object: JSONObjectReader) {
    kind = object.requiredText("kind")
    title = object.text("title")
    reason = object.requiredText("reason")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("kind", kind)
    fields.add("title", title)
    fields.add("reason", reason)
    return fields.json
  }
}
