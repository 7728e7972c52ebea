/// The lines of a ledger that gave values, in its order, each with what became of it.
public struct LedgerHistory: Sendable {
  /// One line that gave a value.
  public struct Entry: Sendable {
    public var line: LedgerLine
    /// The line that took it out of effect; nil while it holds.
    public var reversal: LedgerLine?
  }

  public let entries: [Entry]

  /// Sorts out lines in the order of the ledger, reversals among them. A reversal may itself be
  /// reversed: then the first line holds again.
  public init(_ lines: [LedgerLine]) {
    var reversals: [String: LedgerLine] = [:]
    for line in lines.reversed() {
      guard let target = line.reverses, reversals[line.id] == nil else { continue }
      reversals[target] = line
    }
    entries = lines.filter { $0.reverses == nil }
      .map { Entry(line: $0, reversal: reversals[$0.id]) }
  }

  /// The lines that hold.
  public var effective: [LedgerLine] {
    entries.filter { $0.reversal == nil }.map(\.line)
  }
}
