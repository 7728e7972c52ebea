/// A folder of papers: what stands in it, what a new set would change there, and the change itself.
///
/// Files are known by the hashes in the manifest: what a person edited, or put there, is never written
/// over unasked.
public struct PaperFolder {
  let path: String
  /// The path as the user wrote it.
  let shown: String
  let files: any FileSystem

  /// A folder that may not be there yet.
  public init(_ path: String, shownAs shown: String, _ files: any FileSystem) {
    self.path = path
    self.shown = shown
    self.files = files
  }

  /// Refuses what can be no folder of papers: a file, a workspace, and the folders of a workspace that
  /// hold its data (there `manifest.json` would be read as a record).
  ///
  /// - Throws: `cannotCreate`, `refused`.
  public func check() throws(Failure) {
    try OutputFile.checkName(shown)
    let status = try files.status(path)
    if let status, status.kind != .folder, try files.resolve(path).map(isFolder) != true {
      throw Failure(
        .cannotCreate,
        Message(vi: "\(shown) là tệp, không phải thư mục", en: "\(shown) is a file, not a folder"))
    }
    let place = try resolved()
    guard let root = try Workspace.nearest(to: place, files: files) else { return }
    let below = place.dropFirst(root.count).drop { $0 == "/" }.split(separator: "/").first ?? ""
    guard below.isEmpty || Workspace.ownFolders.contains(String(below)) || below.hasPrefix(".")
    else {
      return
    }
    throw Failure.refused(
      vi: "không để văn bản vào \(shown): đó là nơi thư mục làm việc giữ dữ liệu",
      en: "papers do not go into \(shown): the workspace keeps its data there",
      remedy: Message(
        vi: "Chọn một thư mục riêng, ví dụ -d van-ban.",
        en: "Name a folder of their own, such as -d papers."))
  }

  private func isFolder(_ path: String) -> Bool { (try? files.status(path))?.kind == .folder }

  /// The path without links and dots, also where its last folders are not there yet.
  private func resolved() throws(Failure) -> String {
    var rest: [Substring] = []
    var folder = path
    while try files.status(folder) == nil {
      guard let name = folder.split(separator: "/").last else { break }
      rest.insert(name, at: 0)
      let parent = parentPath(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)
      guard parent != folder else { break }
      folder = parent
    }
    var place = try files.resolve(folder) ?? folder
    for name in rest where name != "." {
      place = name == ".." ? parentPath(place) : joinPath(place, String(name))
    }
    return place
  }

  /// The manifest; nil where there is none.
  ///
  /// - Throws: `badData` where it cannot be read.
  public func manifest() throws(Failure) -> PaperManifest? {
    let file = joinPath(path, PaperManifest.name)
    guard try files.status(file) != nil else { return nil }
    let name = joinPath(shown, PaperManifest.name)
    do {
      let document = try JSONDocument(SourceText(file: name, bytes: try files.read(file)))
      return try document.value(PaperManifest.self, schema: PaperManifest.schema)
    } catch {
      guard error.kind == .badData else { throw error }
      throw Failure(
        .badData, at: error.place, error.message,
        remedy: Message(
          vi:
            "Bản kê \(name) hỏng. Xóa nó đi rồi chạy lại: các tệp đúng như máy lập được giữ nguyên, tệp khác thì được nêu tên.",
          en:
            "The manifest \(name) is broken. Remove it and run again: files that are what the program makes stay, others are named."
        ),
        findings: error.findings)
    }
  }

  /// Waits for a run that is at work in the folder; nil where there is no folder.
  ///
  /// - Throws: `busy`.
  public func holdForReading(waitMilliseconds: Int) throws(Failure) -> (any FolderLock)? {
    guard let end = try files.resolve(path), isFolder(end) else { return nil }
    return try files.lock(path, exclusive: false, waitMilliseconds: waitMilliseconds)
  }

  /// Makes the folder where it is missing and takes its lock.
  ///
  /// - Parameter mode: the permission bits of a new folder.
  /// - Throws: `cannotCreate`, `busy`.
  public func hold(mode: UInt16, waitMilliseconds: Int) throws(Failure) -> any FolderLock {
    do {
      try files.makeFolder(path, mode: mode)
    } catch {
      throw Failure(
        error.ofOutput.kind,
        Message(
          vi: "không tạo được thư mục \(shown): \(error.message.vi)",
          en: "cannot make the folder \(shown): \(error.message.en)"))
    }
    return try files.lock(path, exclusive: true, waitMilliseconds: waitMilliseconds)
  }

  /// The SHA-256 of a file of the folder; nil where there is none, or what stands there is no file.
  public func fingerprint(_ name: String) throws(Failure) -> String? {
    let file = joinPath(path, name)
    guard try files.status(file)?.kind == .file else { return nil }
    return SHA256.hex(try files.read(file))
  }

  /// What a new set of papers would change.
  ///
  /// - Parameters:
  ///   - contents: the bytes of every file of the manifest.
  ///   - force: whether files that a person edited are written over.
  ///   - prune: whether files of earlier runs that belong to the set no more are removed.
  public func change(
    to manifest: PaperManifest, contents: [String: [UInt8]], force: Bool, prune: Bool
  ) throws(Failure) -> PaperFolderChange {
    let old = try self.manifest()
    let begun = try pending()
    var known = begun.known
    for (name, hash) in old?.hashes ?? [:] { known[name, default: []].insert(hash) }
    var change = PaperFolderChange(manifest: manifest, contents: contents, known: known)
    let names = Set(manifest.files.map(\.name))
    for file in manifest.files {
      let act = try act(file, known[file.name] ?? [], force: force)
      change.acts.append((file.name, act))
      if act == .edited, let old { change.manifest.keep(file.name, of: old) }
    }
    for name in known.keys.sorted() where !names.contains(name) {
      guard let hash = try fingerprint(name) else { continue }
      if manifest.unmade.contains(name),
        change.manifest.keep(name, hash, of: [begun.manifest, old])
      {
        change.acts.append((name, .unmade))
        continue
      }
      let isOurs = known[name]?.contains(hash) == true
      let act: PaperFolderChange.Act =
        !prune ? .left : isOurs || force ? .prune : .leftEdited
      change.acts.append((name, act))
      guard act != .prune else { continue }
      // It stays on the list, so that it may still be removed one day; an edited one by the hash it had.
      let listed = isOurs ? hash : old?.hashes[name] ?? known[name]?.min() ?? hash
      change.manifest.obsolete.append(.init(name: name, sha256: listed))
    }
    change.manifestBytes = change.manifest.json.prettyBytes
    change.isManifestNew = try stored(PaperManifest.name) != change.manifestBytes
    return change
  }

  private func act(
    _ file: PaperFile, _ known: Set<String>, force: Bool
  ) throws(Failure) -> PaperFolderChange.Act {
    switch try files.status(joinPath(path, file.name))?.kind {
    case nil: return .create
    case .folder?, .other?:
      throw Failure(
        .cannotCreate,
        Message(
          vi: "\(joinPath(shown, file.name)) không phải một tệp thường",
          en: "\(joinPath(shown, file.name)) is no regular file"))
    // A link is not followed: what it leads to is not ours.
    case .link?: return force ? .replace : .edited
    case .file?:
      let hash = try fingerprint(file.name) ?? ""
      if hash == file.sha256 { return .same }
      return force || known.contains(hash) ? .replace : .edited
    }
  }

  /// Makes a change happen: each file wholly or not at all, the manifest last.
  ///
  /// - Throws: `cannotCreate`, `inputOutput`; then the next run goes on from there.
  public func carryOut(_ change: PaperFolderChange) throws(Failure) {
    guard change.isAny else { return try removeLeftovers(change) }
    try put(PendingPapers(change).json.prettyBytes, PendingPapers.name)
    // No paper may be on the disk before what tells of it.
    try files.syncFolder(path)
    for (name, act) in change.acts {
      switch act {
      case .create, .replace: try put(change.contents[name] ?? [], name)
      case .prune: try files.remove(joinPath(path, name))
      case .same, .edited, .left, .leftEdited, .unmade: break
      }
    }
    try files.syncFolder(path)
    if change.isManifestNew {
      try put(change.manifestBytes, PaperManifest.name)
      try files.syncFolder(path)
    }
    try removeLeftovers(change)
  }

  // MARK: - Details

  func stored(_ name: String) throws(Failure) -> [UInt8]? {
    let file = joinPath(path, name)
    guard try files.status(file)?.kind == .file else { return nil }
    return try files.read(file)
  }

  private func put(_ bytes: [UInt8], _ name: String) throws(Failure) {
    let file = joinPath(path, name)
    if try files.status(file)?.kind == .link { try files.remove(file) }
    try OutputFile.write(bytes, to: file, shownAs: joinPath(shown, name), files)
  }

  /// What an interrupted run left: its list of hashes, and files that had no name yet.
  private func removeLeftovers(_ change: PaperFolderChange) throws(Failure) {
    let names = Set(change.known.keys).union(change.contents.keys)
    for entry in try files.list(path) {
      guard let name = OutputFile.target(ofTemporary: entry) else { continue }
      if names.contains(name) || name == PaperManifest.name || name == PendingPapers.name {
        try files.remove(joinPath(path, entry))
      }
    }
    try files.remove(joinPath(path, PendingPapers.name))
  }
}
