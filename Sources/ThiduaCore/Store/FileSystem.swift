/// What a path is, without following a symbolic link.
public struct FileStatus: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case file
    case folder
    case link
    case other
  }

  public var kind: Kind
  /// Bytes.
  public var size: Int
  /// Permission bits.
  public var mode: UInt16

  /// Makes a status.
  public init(kind: Kind, size: Int, mode: UInt16) {
    self.kind = kind
    self.size = size
    self.mode = mode
  }
}

/// The few things the program asks of a disk. The real one is `DiskFileSystem`; tests and the sample
/// school use one in memory.
///
/// Every function throws `Failure`: `noInput` where a file does not exist, `noPermission`,
/// `cannotCreate`, or `inputOutput` for everything else.
public protocol FileSystem: Sendable {
  /// What stands at a path; nil if nothing does.
  func status(_ path: String) throws(Failure) -> FileStatus?
  /// The whole content of a file.
  func read(_ path: String) throws(Failure) -> [UInt8]
  /// At most so many bytes of a file from an offset on.
  func read(_ path: String, from offset: Int, count: Int) throws(Failure) -> [UInt8]
  /// Hands out a stretch of a file piece by piece, in order. A piece is valid only during its call; a
  /// file that is shorter ends early.
  func scan(
    _ path: String, _ range: Range<Int>, pieces count: Int,
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure)
  /// The names in a folder, sorted; empty if there is no such folder.
  func list(_ path: String) throws(Failure) -> [String]
  /// Makes a folder and those above it.
  func makeFolder(_ path: String, mode: UInt16) throws(Failure)
  /// Writes a new file (replacing one of that name) and waits until it is on the disk.
  func write(_ path: String, _ bytes: [UInt8], mode: UInt16) throws(Failure)
  /// Cuts a file to `offset` bytes, writes the bytes there, and waits until they are on the disk.
  func append(_ path: String, at offset: Int, _ bytes: [UInt8], mode: UInt16) throws(Failure)
  /// Moves a file over another one in one step.
  func rename(_ from: String, to: String) throws(Failure)
  /// Removes a file or an empty folder; nothing happens if there is none.
  func remove(_ path: String) throws(Failure)
  /// Waits until the names in a folder are on the disk.
  func syncFolder(_ path: String) throws(Failure)
  /// The path with all symbolic links resolved; nil if nothing stands there.
  func resolve(_ path: String) throws(Failure) -> String?
  /// Takes the lock of a folder, waiting at most so long; `busy` after that. Released with the token.
  func lock(_ path: String, exclusive: Bool, waitMilliseconds: Int) throws(Failure)
    -> any FolderLock
}

extension FileSystem {
  public func scan(
    _ path: String, _ range: Range<Int>, pieces count: Int,
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let piece = try read(path, from: offset, count: min(count, range.upperBound - offset))
      guard !piece.isEmpty else { return }
      // `withUnsafeBufferPointer` passes a typed error on through its result.
      let result: Result<Void, Failure> = piece.withUnsafeBufferPointer { buffer in
        do throws(Failure) {
          try body(buffer)
          return .success(())
        } catch {
          return .failure(error)
        }
      }
      try result.get()
      offset += piece.count
    }
  }
}

/// A lock that is held as long as the value lives.
public protocol FolderLock: AnyObject, Sendable {
  /// Gives the lock back early.
  func release()
}

/// Joins path components with slashes.
public func joinPath(_ folder: String, _ name: String) -> String {
  if name.hasPrefix("/") || folder.isEmpty { return name }
  return folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// The path of the folder a path stands in.
public func parentPath(_ path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
