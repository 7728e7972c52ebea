public import ThiduaCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The surroundings of one run: streams, terminal, environment, clock, disk. Passed in, never reached
/// for, so that tests and the sample school run the same commands in memory.
public struct Console: Sendable {
  /// Writes to standard output.
  public var writeOutput: @Sendable ([UInt8]) throws(Failure) -> Void
  /// Writes to standard error.
  public var writeError: @Sendable ([UInt8]) -> Void
  /// Reads standard input to its end.
  public var readInput: @Sendable () throws(Failure) -> [UInt8]
  public var environment: [String: String]
  public var currentFolder: String
  /// The clock, read when asked.
  public var clock: @Sendable () -> Moment
  /// Whether standard output is a terminal, and how wide it is.
  public var isTerminal: Bool
  public var columns: Int
  /// Whether standard error is a terminal, so that progress may be shown there.
  public var isErrorTerminal = false
  public var files: any FileSystem
  /// What commands that ran before on the same files have read; nil where every command reads for itself.
  var shelf: RecordShelf?

  /// Makes surroundings.
  public init(
    writeOutput: @escaping @Sendable ([UInt8]) throws(Failure) -> Void,
    writeError: @escaping @Sendable ([UInt8]) -> Void,
    readInput: @escaping @Sendable () throws(Failure) -> [UInt8],
    environment: [String: String], currentFolder: String, clock: @escaping @Sendable () -> Moment,
    isTerminal: Bool, columns: Int, files: any FileSystem
  ) {
    self.writeOutput = writeOutput
    self.writeError = writeError
    self.readInput = readInput
    self.environment = environment
    self.currentFolder = currentFolder
    self.clock = clock
    self.isTerminal = isTerminal
    self.columns = columns
    self.files = files
  }

  /// The surroundings of a real process.
  public static var live: Console {
    // A closed pipe must be an error that can be told (code 74), not a death by signal.
    signal(SIGPIPE, SIG_IGN)
    // So must a file that grows beyond what the system allows.
    signal(SIGXFSZ, SIG_IGN)
    var console = Console(
      writeOutput: { bytes throws(Failure) in try put(bytes, to: 1) },
      writeError: { bytes in try? put(bytes, to: 2) },
      readInput: { () throws(Failure) in try readAll(0) },
      environment: liveEnvironment(),
      currentFolder: liveFolder(),
      clock: { liveMoment() },
      isTerminal: isatty(1) == 1,
      columns: terminalWidth(),
      files: DiskFileSystem())
    console.isErrorTerminal = isatty(2) == 1
    return console
  }

  private static func put(_ bytes: [UInt8], to stream: Int32) throws(Failure) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { write(stream, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        let reason = systemReason(errno)
        throw Failure(
          .inputOutput,
          Message(
            vi: "không ghi được kết quả: \(reason.vi)",
            en: "cannot write the result: \(reason.en)"))
      }
      done += count
    }
  }

  private static func readAll(_ stream: Int32) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(stream, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        let reason = systemReason(errno)
        throw Failure(
          .inputOutput,
          Message(
            vi: "không đọc được đầu vào chuẩn: \(reason.vi)",
            en: "cannot read standard input: \(reason.en)"))
      }
      bytes += chunk[0..<count]
    }
  }

  private static func liveEnvironment() -> [String: String] {
    var values: [String: String] = [:]
    for name in [
      "THIDUA_WORKSPACE", "THIDUA_LANG", "THIDUA_AS", "THIDUA_WAIT", "SOURCE_DATE_EPOCH",
      "NO_COLOR", "TERM", "USER",
    ] {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    // A service or a container may have no USER; the system still knows the account.
    if values["USER"] == nil, let account = getpwuid(getuid()) {
      values["USER"] = String(cString: account.pointee.pw_name)
    }
    return values
  }

  private static func liveFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  private static func liveMoment() -> Moment {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Moment(unix: Int(seconds), offset: Int(parts.tm_gmtoff) / 60)
  }

  private static func terminalWidth() -> Int {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 80 }
    return Int(size.ws_col)
  }
}
