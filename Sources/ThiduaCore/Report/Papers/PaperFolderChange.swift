/// What a new set of papers does to each file of its folder.
public struct PaperFolderChange {
  /// What happens to one file.
  public enum Act: Sendable {
    case create
    case replace
    /// It has these bytes already.
    case same
    /// A person edited it, or put it there: it stays.
    case edited
    /// A paper of an earlier run that belongs to the set no more: removed.
    case prune
    /// The same, and it stays.
    case left
    /// The same, and it stays because a person edited it.
    case leftEdited
    /// A paper that cannot be made now: the one of an earlier run stays.
    case unmade
  }

  public internal(set) var acts: [(name: String, act: Act)] = []
  var manifest: PaperManifest
  let contents: [String: [UInt8]]
  /// Every hash the program is known to have given, by file.
  let known: [String: Set<String>]
  var isManifestNew = false
  /// The bytes of the manifest.
  var manifestBytes: [UInt8] = []

  init(manifest: PaperManifest, contents: [String: [UInt8]], known: [String: Set<String>]) {
    self.manifest = manifest
    self.contents = contents
    self.known = known
  }

  /// The files of an act, in the order of the manifest.
  public func names(_ act: Act) -> [String] { acts.filter { $0.act == act }.map(\.name) }

  /// Whether any file changes.
  public var isAny: Bool {
    isManifestNew
      || acts.contains { $0.act == .create || $0.act == .replace || $0.act == .prune }
  }
}
