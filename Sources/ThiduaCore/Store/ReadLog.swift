import Synchronization

/// What was asked of the files of a workspace: the paths of what was read, of what was looked for and is
/// not there, and the folders that were listed (their paths end in a slash).
///
/// One log is shared by everything that reads for one paper, on several threads too.
public final class ReadLog: Sendable {
  private let seen = Mutex<Set<String>>([])

  /// An empty log.
  public init() {}

  /// Every path so far, sorted.
  public var paths: [String] { seen.withLock { $0.sorted() } }

  func add(_ path: String) { seen.withLock { _ = $0.insert(path) } }
}
