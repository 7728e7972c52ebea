/// A file system in memory: the sample school is made in it, and tests run in it.
public final class MemoryFileSystem: FileSystem, @unchecked Sendable {
  // One thread at a time uses a value: it is made, filled and read by one command or one test.
  private var files: [String: [UInt8]] = [:]
  private var folders: Set<String> = ["/"]

  /// An empty file system.
  public init() {}

  /// Every file with its content.
  public var contents: [String: [UInt8]] { files }

  public func status(_ path: String) throws(Failure) -> FileStatus? {
    let path = MemoryFileSystem.clean(path)
    if let bytes = files[path] { return FileStatus(kind: .file, size: bytes.count, mode: 0o600) }
    return folders.contains(path) ? FileStatus(kind: .folder, size: 0, mode: 0o700) : nil
  }

  public func read(_ path: String) throws(Failure) -> [UInt8] {
    guard let bytes = files[MemoryFileSystem.clean(path)] else {
      throw Failure(
        .noInput, Message(vi: "không có tệp \(path)", en: "there is no file \(path)"))
    }
    return bytes
  }

  public func read(_ path: String, from offset: Int, count: Int) throws(Failure) -> [UInt8] {
    Array(try read(path).dropFirst(offset).prefix(count))
  }

  public func list(_ path: String) throws(Failure) -> [String] {
    let prefix = MemoryFileSystem.clean(path) + "/"
    let all = Array(files.keys) + Array(folders)
    let names = all.compactMap { entry -> String? in
      guard entry.hasPrefix(prefix), entry.utf8.count > prefix.utf8.count else { return nil }
      return entry.dropFirst(prefix.count).split(separator: "/").first.map(String.init)
    }
    return Set(names).sorted()
  }

  public func makeFolder(_ path: String, mode: UInt16) throws(Failure) {
    var path = MemoryFileSystem.clean(path)
    while path != "/", path != "." {
      folders.insert(path)
      path = parentPath(path)
    }
  }

  public func write(_ path: String, _ bytes: [UInt8], mode: UInt16) throws(Failure) {
    files[MemoryFileSystem.clean(path)] = bytes
  }

  public func append(
    _ path: String, at offset: Int, _ bytes: [UInt8], mode: UInt16
  ) throws(Failure) {
    let path = MemoryFileSystem.clean(path)
    var content = files.removeValue(forKey: path) ?? []
    if offset < content.count { content.removeLast(content.count - offset) }
    content += bytes
    files[path] = content
  }

  public func rename(_ from: String, to: String) throws(Failure) {
    let bytes = try read(from)
    files[MemoryFileSystem.clean(from)] = nil
    files[MemoryFileSystem.clean(to)] = bytes
  }

  public func remove(_ path: String) throws(Failure) {
    files[MemoryFileSystem.clean(path)] = nil
    folders.remove(MemoryFileSystem.clean(path))
  }

  public func syncFolder(_ path: String) throws(Failure) {}

  public func resolve(_ path: String) throws(Failure) -> String? {
    try status(path) == nil ? nil : MemoryFileSystem.clean(path)
  }

  public func lock(
    _ path: String, exclusive: Bool, waitMilliseconds: Int
  ) throws(Failure) -> any FolderLock {
    NoLock()
  }

  private static func clean(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  private final class NoLock: FolderLock {
    func release() {}
  }
}
