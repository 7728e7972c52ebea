import ThiduaCore

/// A file system that breaks at a chosen call.
final class FaultyFileSystem: FileSystem, @unchecked Sendable {
  enum Fault {
    /// The process dies in the middle of the call: half of the bytes are written, nothing works after.
    case kill
    /// The disk is full from this writing on: half of the bytes are written; removing still works.
    case full
  }

  private let base: any FileSystem
  private let fault: Fault
  private let limit: Int
  /// How many calls that count for the fault were made.
  private(set) var calls = 0
  /// Whether the fault has happened.
  private(set) var hasStruck = false

  init(_ base: any FileSystem, _ fault: Fault, at limit: Int) {
    self.base = base
    self.fault = fault
    self.limit = limit
  }

  private var broken: Failure {
    Failure(.inputOutput, Message(same: fault == .kill ? "killed" : "the disk is full"))
  }

  /// Counts a call that changes something and says whether it is the one that breaks.
  private func strikes(writes: Bool) throws(Failure) -> Bool {
    if fault == .kill, hasStruck { throw broken }
    if fault == .full, !writes { return false }
    calls += 1
    guard calls == limit || (fault == .full && hasStruck) else { return false }
    hasStruck = true
    return true
  }

  private func alive() throws(Failure) {
    if fault == .kill, hasStruck { throw broken }
  }

  func status(_ path: String) throws(Failure) -> FileStatus? {
    try alive()
    return try base.status(path)
  }

  func read(_ path: String) throws(Failure) -> [UInt8] {
    try alive()
    return try base.read(path)
  }

  func read(_ path: String, from offset: Int, count: Int) throws(Failure) -> [UInt8] {
    try alive()
    return try base.read(path, from: offset, count: count)
  }

  func list(_ path: String) throws(Failure) -> [String] {
    try alive()
    return try base.list(path)
  }

  func makeFolder(_ path: String, mode: UInt16) throws(Failure) {
    if try strikes(writes: false) { throw broken }
    try base.makeFolder(path, mode: mode)
  }

  func write(_ path: String, _ bytes: [UInt8], mode: UInt16) throws(Failure) {
    guard try strikes(writes: !bytes.isEmpty) else {
      return try base.write(path, bytes, mode: mode)
    }
    try base.write(path, Array(bytes.prefix(bytes.count / 2)), mode: mode)
    throw broken
  }

  func append(
    _ path: String, at offset: Int, _ bytes: [UInt8], mode: UInt16
  ) throws(Failure) {
    guard try strikes(writes: !bytes.isEmpty) else {
      return try base.append(path, at: offset, bytes, mode: mode)
    }
    try base.append(path, at: offset, Array(bytes.prefix(bytes.count / 2)), mode: mode)
    throw broken
  }

  func rename(_ from: String, to: String) throws(Failure) {
    if try strikes(writes: false) { throw broken }
    try base.rename(from, to: to)
  }

  func remove(_ path: String) throws(Failure) {
    if try strikes(writes: false) { throw broken }
    try base.remove(path)
  }

  func syncFolder(_ path: String) throws(Failure) {
    if try strikes(writes: false) { throw broken }
    try base.syncFolder(path)
  }

  func resolve(_ path: String) throws(Failure) -> String? {
    try alive()
    return try base.resolve(path)
  }

  func lock(
    _ path: String, exclusive: Bool, waitMilliseconds: Int
  ) throws(Failure) -> any FolderLock {
    try alive()
    return try base.lock(path, exclusive: exclusive, waitMilliseconds: waitMilliseconds)
  }
}
