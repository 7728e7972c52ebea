#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The real disk, through the system's own calls: Foundation's writing neither syncs folders nor keeps
/// file modes, and traps on a full disk.
public struct DiskFileSystem: FileSystem {
  /// The disk.
  public init() {}

  public func status(_ path: String) throws(Failure) -> FileStatus? {
    var info = stat()
    guard lstat(path, &info) == 0 else {
      if isNothing(errno) { return nil }
      throw failure(errno, path, .read)
    }
    let kind: FileStatus.Kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return FileStatus(kind: kind, size: Int(info.st_size), mode: UInt16(info.st_mode & 0o7777))
  }

  public func read(_ path: String) throws(Failure) -> [UInt8] {
    let file = try openFile(path, O_RDONLY, .read)
    defer { close(file) }
    return try readAll(file, path)
  }

  public func read(_ path: String, from offset: Int, count: Int) throws(Failure) -> [UInt8] {
    let file = try openFile(path, O_RDONLY, .read)
    defer { close(file) }
    guard lseek(file, off_t(offset), SEEK_SET) >= 0 else { throw failure(errno, path, .read) }
    return try read(file, upTo: count, path)
  }

  public func scan(
    _ path: String, _ range: Range<Int>, pieces count: Int,
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    guard !range.isEmpty, count > 0 else { return }
    let file = try openFile(path, O_RDONLY, .read)
    defer { close(file) }
    guard lseek(file, off_t(range.lowerBound), SEEK_SET) >= 0 else {
      throw failure(errno, path, .read)
    }
    // One place in memory for all pieces: asking for a new one each time costs as much as the reading.
    let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: count)
    defer { piece.deallocate() }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let got = readBytes(file, piece.baseAddress, min(count, range.upperBound - offset))
      if got < 0 {
        if errno == EINTR { continue }
        throw failure(errno, path, .read)
      }
      if got == 0 { return }
      try body(UnsafeBufferPointer(rebasing: piece[0..<got]))
      offset += got
    }
  }

  public func list(_ path: String) throws(Failure) -> [String] {
    guard let folder = opendir(path) else {
      if isNothing(errno) { return [] }
      throw failure(errno, path, .read)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  public func makeFolder(_ path: String, mode: UInt16) throws(Failure) {
    if path.isEmpty || path == "/" { return }
    if mkdir(path, mode_t(mode)) == 0 { return }
    switch errno {
    case EEXIST:
      // A link may lead to a folder, to a file, or nowhere.
      guard let end = try resolve(path), try status(end)?.kind == .folder else {
        throw failure(ENOTDIR, path, .create)
      }
    case ENOENT:
      let parent = parentPath(path)
      guard parent != path else { throw failure(ENOENT, path, .create) }
      try makeFolder(parent, mode: mode)
      if mkdir(path, mode_t(mode)) != 0, errno != EEXIST { throw failure(errno, path, .create) }
    default: throw failure(errno, path, .create)
    }
  }

  public func write(_ path: String, _ bytes: [UInt8], mode: UInt16) throws(Failure) {
    let file = try openFile(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, .create, mode)
    try put(bytes, file, path)
  }

  public func append(
    _ path: String, at offset: Int, _ bytes: [UInt8], mode: UInt16
  ) throws(Failure) {
    let file = try openFile(path, O_WRONLY | O_CREAT | O_NOFOLLOW, .create, mode)
    guard ftruncate(file, off_t(offset)) == 0, lseek(file, off_t(offset), SEEK_SET) >= 0 else {
      let code = errno
      close(file)
      throw failure(code, path, .write)
    }
    try put(bytes, file, path)
  }

  public func rename(_ from: String, to: String) throws(Failure) {
    // The system's call, not this method.
    #if canImport(Glibc)
      let result = Glibc.rename(from, to)
    #elseif canImport(Musl)
      let result = Musl.rename(from, to)
    #else
      let result = Darwin.rename(from, to)
    #endif
    if result != 0 { throw failure(errno, to, .write) }
  }

  public func remove(_ path: String) throws(Failure) {
    guard let status = try status(path) else { return }
    let result = status.kind == .folder ? rmdir(path) : unlink(path)
    if result != 0, errno != ENOENT { throw failure(errno, path, .write) }
  }

  public func syncFolder(_ path: String) throws(Failure) {
    let folder = try openFile(path, O_RDONLY | O_DIRECTORY, .write)
    defer { close(folder) }
    // Some file systems cannot sync a folder; that is no failure of ours.
    if fsync(folder) != 0, errno != EINVAL, errno != ENOTSUP, errno != EBADF {
      throw failure(errno, path, .write)
    }
  }

  public func resolve(_ path: String) throws(Failure) -> String? {
    guard let resolved = realpath(path, nil) else {
      if isNothing(errno) { return nil }
      throw failure(errno, path, .read)
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  public func lock(
    _ path: String, exclusive: Bool, waitMilliseconds: Int
  ) throws(Failure) -> any FolderLock {
    let folder = try openFile(path, O_RDONLY | O_DIRECTORY, .read)
    let operation = (exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB
    var waited = 0
    while flock(folder, operation) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        let code = errno
        close(folder)
        throw failure(code, path, .read)
      }
      guard waited < waitMilliseconds else {
        close(folder)
        throw Failure(
          .busy,
          Message(
            vi: "một chương trình khác đang ghi vào \(path)",
            en: "another process holds \(path)"),
          remedy: Message(vi: "Hãy thử lại sau giây lát.", en: "Try again in a moment."))
      }
      usleep(5_000)
      waited += 5
    }
    return DiskLock(folder)
  }

  // MARK: - System calls

  private enum Act {
    case read
    case create
    case write
  }

  private func openFile(
    _ path: String, _ flags: Int32, _ act: Act, _ mode: UInt16 = 0
  ) throws(Failure) -> Int32 {
    while true {
      let file = open(path, flags | O_CLOEXEC, mode_t(mode))
      if file >= 0 { return file }
      if errno != EINTR { throw failure(errno, path, act) }
    }
  }

  /// Writes everything, waits for the disk and closes the file, whatever happens.
  private func put(_ bytes: [UInt8], _ file: Int32, _ path: String) throws(Failure) {
    var code: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, code == 0 {
        let count = writeBytes(file, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if count < 0 {
          if errno != EINTR { code = errno }
        } else {
          done += count
        }
      }
    }
    if code == 0, fsync(file) != 0, errno != EINVAL, errno != ENOTSUP { code = errno }
    if close(file) != 0, code == 0 { code = errno }
    if code != 0 { throw failure(code, path, .write) }
  }

  private func readAll(_ file: Int32, _ path: String) throws(Failure) -> [UInt8] {
    var info = stat()
    let expected = fstat(file, &info) == 0 ? Int(info.st_size) : 0
    var bytes = try read(file, upTo: max(expected, 0), path)
    // Pipes and files that grow have more.
    while true {
      let more = try read(file, upTo: 65_536, path)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  private func read(_ file: Int32, upTo count: Int, _ path: String) throws(Failure) -> [UInt8] {
    guard count > 0 else { return [] }
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while initialized < count {
        let got = readBytes(
          file, buffer.baseAddress?.advanced(by: initialized), count - initialized)
        if got < 0 {
          if errno == EINTR { continue }
          code = errno
          return
        }
        if got == 0 { return }
        initialized += got
      }
    }
    if code != 0 { throw failure(code, path, .read) }
    return bytes
  }

  /// Whether an error says that nothing stands at a path: nothing can stand behind links that lead in a
  /// circle, or under a name longer than a name may be.
  private func isNothing(_ code: Int32) -> Bool {
    [ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG].contains(code)
  }

  private func failure(_ code: Int32, _ path: String, _ act: Act) -> Failure {
    switch code {
    case ENOENT where act == .read, ENOTDIR where act == .read:
      return Failure(
        .noInput, Message(vi: "không có tệp \(path)", en: "there is no file \(path)"))
    case EACCES, EPERM, EROFS:
      return Failure(
        .noPermission,
        Message(
          vi: "không có quyền \(act == .read ? "đọc" : "ghi") \(path)",
          en: "no permission to \(act == .read ? "read" : "write") \(path)"))
    case ELOOP where act == .read:
      return Failure(
        .noInput,
        Message(
          vi: "\(path) là liên kết tượng trưng không dẫn tới tệp nào",
          en: "\(path) is a symbolic link that leads to no file"))
    case ENAMETOOLONG:
      return Failure(
        act == .read ? .noInput : .cannotCreate,
        Message(vi: "tên quá dài: \(path)", en: "the name is too long: \(path)"))
    case ELOOP:
      return Failure(
        .noPermission,
        Message(
          vi: "\(path) là liên kết tượng trưng; không ghi qua liên kết",
          en: "\(path) is a symbolic link; it is not written through"))
    case EISDIR:
      return Failure(
        act == .read ? .noInput : .cannotCreate,
        Message(vi: "\(path) là thư mục", en: "\(path) is a folder"))
    case ENOSPC, EDQUOT:
      return Failure(
        .inputOutput,
        Message(vi: "hết chỗ trên đĩa khi ghi \(path)", en: "the disk is full writing \(path)"))
    default:
      let reason = systemReason(code)
      return Failure(
        act == .create ? .cannotCreate : .inputOutput,
        Message(
          vi: "không \(act == .read ? "đọc" : "ghi") được \(path): \(reason.vi)",
          en: "cannot \(act == .read ? "read" : "write") \(path): \(reason.en)"))
    }
  }
}

/// Why the system refused something, in words.
public func systemReason(_ code: Int32) -> Message {
  let english = String(cString: strerror(code))
  let vietnamese: String? =
    switch code {
    case ENOSPC, EDQUOT: "hết chỗ trên đĩa"
    case EPIPE: "nơi nhận đã đóng"
    case EFBIG: "tệp vượt cỡ cho phép"
    case EIO: "đĩa hoặc đường truyền hỏng"
    case EBADF: "luồng đã đóng"
    case EINVAL: "hệ thống không nhận"
    case EISDIR: "đó là thư mục"
    case ENOTDIR: "có tệp đứng ở chỗ của thư mục"
    case ENOTEMPTY: "thư mục còn tệp"
    case EMFILE, ENFILE: "quá nhiều tệp đang mở"
    case ENOMEM: "hết bộ nhớ"
    case EXDEV: "khác ổ đĩa"
    case ETXTBSY, EBUSY: "tệp đang được dùng"
    default: nil
    }
  return Message(vi: vietnamese ?? "lỗi hệ thống số \(code)", en: english)
}

/// An open folder whose `flock` is held. The lock is on the folder itself, so that no lock file is left
/// behind and a workspace that may only be read can be locked too.
private final class DiskLock: FolderLock, @unchecked Sendable {
  // `flock` and `close` are safe from any thread; the descriptor is closed once.
  private var folder: Int32?

  init(_ folder: Int32) { self.folder = folder }

  func release() {
    if let folder { close(folder) }
    folder = nil
  }

  deinit { release() }
}

/// The system's `write`, under a name that is not a method's.
private func writeBytes(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  guard let bytes else { return 0 }
  return write(file, bytes, count)
}

/// The system's `read`, under a name that is not a method's.
private func readBytes(_ file: Int32, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  guard let bytes else { return 0 }
  return read(file, bytes, count)
}
