/// A score ledger on disk, read by two threads at a time where it is large.
public struct LedgerFile: Sendable {
  private let files: any FileSystem
  private let path: String
  /// The name of the ledger, for messages.
  private let name: String

  /// Ledgers below this are read by one thread.
  private static let large = 4 << 20
  /// How much a thread has in memory at a time.
  private static let chunk = 1 << 18

  /// A ledger.
  ///
  /// - Parameters:
  ///   - path: the checked path of the file.
  ///   - name: what messages call it.
  public init(_ path: String, name: String, files: any FileSystem) {
    self.path = path
    self.name = name
    self.files = files
  }

  /// The lines of one campaign. No file has no lines.
  ///
  /// - Throws: `Failure` of kind `badData` with line and column for a line that is no ledger line.
  public func scoreBook(campaign: String) throws(Failure) -> ScoreBook {
    var builder = try builder(campaign: campaign)
    return try builder.finish()
  }

  /// The lines of one campaign, for a book that more lines may be added to.
  ///
  /// The two halves of a large ledger are read at the same time. What is wrong with a line is told by
  /// reading once more from the beginning, so that its number is right.
  func builder(campaign: String) throws(Failure) -> ScoreBook.Builder {
    var builder = try parts(campaign)
    // Only where lines are not where their ids say can an id stand twice.
    if builder.hasMovedLines { builder.repeated = try audit().repeated }
    return builder
  }

  /// What is wrong with the ledger as a whole.
  ///
  /// - Throws: `Failure` of kind `badData` with line and column for a line that is no ledger line.
  func audit() throws(Failure) -> LedgerAudit {
    var lines = LedgerAudit.Lines(file: name)
    let size = try files.status(path)?.size ?? 0
    try files.scan(path, 0..<size, pieces: LedgerFile.chunk) { piece throws(Failure) in
      try lines.read(piece)
    }
    return try lines.finish()
  }

  private func parts(_ campaign: String) throws(Failure) -> ScoreBook.Builder {
    let size = try files.status(path)?.size ?? 0
    if size > LedgerFile.large, let middle = try lineStart(near: size / 2) {
      let ledger = self
      let (first, second) = concurrently(
        { try? ledger.part(0..<middle, campaign) }, { try? ledger.part(middle..<size, campaign) })
      if var first, let second, (try? first.take(second)) != nil { return first }
    }
    return try part(0..<size, campaign)
  }

  /// The lines of a stretch of the ledger.
  private func part(_ range: Range<Int>, _ campaign: String) throws(Failure) -> ScoreBook.Builder {
    var builder = ScoreBook.Builder(campaign: campaign, file: name, offset: range.lowerBound)
    try files.scan(path, range, pieces: LedgerFile.chunk) { piece throws(Failure) in
      try builder.read(piece)
    }
    return builder
  }

  /// The byte after the first line feed from an offset on; nil if none is near.
  private func lineStart(near offset: Int) throws(Failure) -> Int? {
    let found = try files.read(path, from: offset, count: 1 << 16)
    return found.firstIndex(of: 0x0A).map { offset + $0 + 1 }
  }
}
