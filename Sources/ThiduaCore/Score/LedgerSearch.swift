/// Finds some lines of a ledger without making values of the others.
public struct LedgerSearch {
  /// What is looked for.
  public enum Wanted: Sendable {
    /// The lines of some subjects in one campaign, reversals too.
    case subjects([String], campaign: String)
    /// All lines of one campaign, reversals too.
    case campaign(String)
    /// A line, and those that reverse it.
    case line(String)
  }

  private var reader: LedgerReader
  private let wanted: Wanted
  /// The lines found so far, in the order of the ledger.
  public private(set) var lines: [LedgerLine] = []

  /// A search from the beginning of a ledger.
  public init(_ wanted: Wanted, file: String) {
    self.wanted = wanted
    reader = LedgerReader(file: file)
  }

  /// Looks through the next bytes.
  ///
  /// - Throws: `Failure` of kind `badData` for a line that is no ledger line.
  public mutating func read(_ chunk: [UInt8]) throws(Failure) {
    var found: [LedgerLine] = []
    let wanted = wanted
    try reader.rows(chunk) { row throws(Failure) in
      if LedgerSearch.matches(row, wanted) { found.append(row.line) }
    }
    lines += found
  }

  /// Looks at a last line without line feed.
  public mutating func finish() throws(Failure) {
    var found: [LedgerLine] = []
    let wanted = wanted
    try reader.finishRows { row throws(Failure) in
      if LedgerSearch.matches(row, wanted) { found.append(row.line) }
    }
    lines += found
  }

  /// The line that was looked for by its id, and whether it is in effect; nil if there is none.
  public var line: (line: LedgerLine, isEffective: Bool)? {
    guard case .line(let id) = wanted, let line = lines.first(where: { $0.id == id }) else {
      return nil
    }
    return (line, !lines.contains { $0.reverses == id })
  }

  private static func matches(_ row: LedgerRow, _ wanted: Wanted) -> Bool {
    switch wanted {
    case .subjects(let subjects, let campaign):
      equals(row, .campaign, campaign) && subjects.contains { equals(row, .subject, $0) }
    case .campaign(let campaign): equals(row, .campaign, campaign)
    case .line(let id):
      equals(row, .id, id) || (row.isReversal && equals(row, .reverses, id))
    }
  }

  private static func equals(
    _ row: LedgerRow, _ field: LedgerField, _ text: String
  ) -> Bool {
    row.withBytes(field) { bytes in
      bytes.count == text.utf8.count && bytes.elementsEqual(text.utf8)
    }
  }
}
