/// What a run is about to put into a folder of papers, `.thidua-pending.json`: written before the first
/// paper and removed after the manifest, so that of a run that was interrupted nothing is taken for a
/// person's edits, and what it had done is known.
struct PendingPapers: JSONRecord, Sendable {
  static let schema = "thidua.pending/1"
  static let name = ".thidua-pending.json"

  /// The hashes the program is known to have given, by file: those of earlier runs and of this one.
  var known: [String: Set<String>] = [:]
  /// The manifest as it will be; nil where nothing was begun.
  var manifest: PaperManifest?

  init() {}

  /// What a change is about to do.
  init(_ change: PaperFolderChange) {
    known = change.known
    for file in change.manifest.files { known[file.name, default: []].insert(file.sha256) }
    manifest = change.manifest
  }

  init(_ object: JSONObjectReader) {
    for file in object.objects("files") {
      let name = file.id("name")
      if isPlainName(name) { known[name] = Set(file.texts("sha256")) }
    }
    manifest = object.record("manifest", PaperManifest.self)
  }

  var json: JSON {
    var fields = JSONFields(schema: PendingPapers.schema)
    let files = known.sorted { $0.key < $1.key }.map { name, hashes in
      JSON.object([("name", .string(name)), ("sha256", .strings(hashes.sorted()))])
    }
    fields.add("files", .array(files))
    if let manifest { fields.add("manifest", .object(manifest.members)) }
    return fields.json
  }
}

extension PaperFolder {
  /// What an interrupted run left; nothing where none was, or its record cannot be read.
  func pending() throws(Failure) -> PendingPapers {
    guard let bytes = try stored(PendingPapers.name),
      let document = try? JSONDocument(SourceText(file: PendingPapers.name, bytes: bytes)),
      let pending = try? document.value(PendingPapers.self, schema: PendingPapers.schema)
    else { return PendingPapers() }
    return pending
  }

  /// The set that stands in the folder, or that an interrupted run was about to put there.
  ///
  /// - Throws: `badData` where the manifest cannot be read.
  public func latest() throws(Failure) -> PaperSet? {
    let pending = try pending()
    if let manifest = pending.manifest {
      let isDone = try stored(PaperManifest.name) == manifest.json.prettyBytes
      return PaperSet(manifest: manifest, isInterrupted: !isDone, earlier: pending.known)
    }
    guard let manifest = try manifest() else { return nil }
    return PaperSet(manifest: manifest, isInterrupted: false, earlier: pending.known)
  }
}

/// A set of papers in a folder.
public struct PaperSet: Sendable {
  /// What belongs to it.
  public var manifest: PaperManifest
  /// Whether the run that made it never came to its end.
  public var isInterrupted: Bool
  /// Every hash the program is known to have given before, by file.
  var earlier: [String: Set<String>]

  /// A set that is whole.
  public init(_ manifest: PaperManifest) {
    self.init(manifest: manifest, isInterrupted: false, earlier: [:])
  }

  init(manifest: PaperManifest, isInterrupted: Bool, earlier: [String: Set<String>]) {
    self.manifest = manifest
    self.isInterrupted = isInterrupted
    self.earlier = earlier
  }
}
