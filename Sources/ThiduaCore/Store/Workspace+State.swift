extension Workspace {
  /// The fingerprint of what stands at a path of a ``ReadLog``: the SHA-256 of a file's content, of the
  /// names in a folder (a path that ends in a slash); nil where nothing stands there.
  public func fingerprint(_ path: String) throws(Failure) -> String? {
    if path.hasSuffix("/") {
      let names = try names(in: String(path.dropLast()))
      return names.isEmpty ? nil : SHA256.hex(names.joined(separator: "\n").utf8)
    }
    let full = try checked(path)
    guard try files.status(full)?.kind == .file else { return nil }
    var hash = SHA256()
    let size = try size(path)
    var offset = 0
    while offset < size {
      let chunk = try bytes(path, from: offset, count: 1 << 20)
      guard !chunk.isEmpty else { break }
      hash.update(chunk)
      offset += chunk.count
    }
    return hash.finish()
  }

  /// The number of the last change and the SHA-256 of its line in the journal.
  ///
  /// - Throws: `badData` where the journal's end is broken.
  public func journalHead() throws(Failure) -> (seq: Int, sha256: String) {
    let last = try Journal(root: root, files: files).last()
    return (last.seq, last.hash)
  }
}
