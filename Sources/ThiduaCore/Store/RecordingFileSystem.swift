/// Another file system that notes which files below a folder were read, so that a paper can say what it
/// was made from. Everything else it hands on as it is.
///
/// The program's own book-keeping (hidden names) and the journal are no data and are not noted.
public struct RecordingFileSystem: FileSystem {
  private let base: any FileSystem
  private let root: String
  private let log: ReadLog

  /// Notes in a log what is read below a folder.
  ///
  /// - Parameter root: the folder of the workspace, spelled as the workspace is opened.
  public init(_ base: any FileSystem, below root: String, to log: ReadLog) {
    self.base = base
    self.root = root.hasSuffix("/") ? root : root + "/"
    self.log = log
  }

  private func note(_ path: String, isFolder: Bool = false) {
    guard path.hasPrefix(root) else { return }
    let name = String(path.dropFirst(root.count))
    guard !name.isEmpty, !name.hasPrefix("."), name != Journal.path else { return }
    log.add(isFolder ? name + "/" : name)
  }

  public func status(_ path: String) throws(Failure) -> FileStatus? {
    let status = try base.status(path)
    // What is not there has a say too: a paper that found no narrative changes when there is one.
    if status == nil { note(path) }
    return status
  }

  public func read(_ path: String) throws(Failure) -> [UInt8] {
    note(path)
    return try base.read(path)
  }

  public func read(_ path: String, from offset: Int, count: Int) throws(Failure) -> [UInt8] {
    note(path)
    return try base.read(path, from: offset, count: count)
  }

  public func list(_ path: String) throws(Failure) -> [String] {
    note(path, isFolder: true)
    return try base.list(path)
  }

  public func makeFolder(_ path: String, mode: UInt16) throws(Failure) {
    try base.makeFolder(path, mode: mode)
  }

  public func write(_ path: String, _ bytes: [UInt8], mode: UInt16) throws(Failure) {
    try base.write(path, bytes, mode: mode)
  }

  public func append(
    _ path: String, at offset: Int, _ bytes: [UInt8], mode: UInt16
  ) throws(Failure) {
    try base.append(path, at: offset, bytes, mode: mode)
  }

  public func rename(_ from: String, to: String) throws(Failure) {
    try base.rename(from, to: to)
  }

  public func remove(_ path: String) throws(Failure) { try base.remove(path) }

  public func syncFolder(_ path: String) throws(Failure) { try base.syncFolder(path) }

  public func resolve(_ path: String) throws(Failure) -> String? { try base.resolve(path) }

  public func lock(
    _ path: String, exclusive: Bool, waitMilliseconds: Int
  ) throws(Failure) -> any FolderLock {
    try base.lock(path, exclusive: exclusive, waitMilliseconds: waitMilliseconds)
  }
}
