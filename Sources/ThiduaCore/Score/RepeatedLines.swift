/// Counts lines of a ledger that say just what some new entries say.
///
/// Nearly all lines are passed over by comparing one number; only where it agrees are texts made.
struct RepeatedLines {
  private let wanted: Set<[String]>
  private let prints: Set<UInt64>
  private var reader: LedgerReader
  /// How many lines were found so far; reversals do not count.
  private(set) var count = 0

  private static let fields: [LedgerField] = [
    .campaign, .subject, .criterion, .period, .stage, .value,
  ]

  /// A search for lines like some entries, from the beginning of a ledger.
  init(_ drafts: [LedgerDraft], file: String) {
    wanted = Set(
      drafts.map {
        [$0.campaign, $0.subject, $0.criterion, $0.period, $0.stage.rawValue, $0.value]
      })
    prints = Set(wanted.compactMap { RepeatedLines.fingerprint($0) })
    reader = LedgerReader(file: file)
  }

  /// Looks through the next bytes.
  ///
  /// - Throws: `Failure` of kind `badData` for a line that is no ledger line.
  mutating func read(_ chunk: [UInt8]) throws(Failure) {
    var reader = reader
    try reader.rows(chunk) { row throws(Failure) in look(row) }
    self.reader = reader
  }

  /// Looks at a last line without line feed.
  mutating func finish() throws(Failure) {
    var reader = reader
    try reader.finishRows { row throws(Failure) in look(row) }
    self.reader = reader
  }

  private mutating func look(_ row: LedgerRow) {
    guard !row.isReversal else { return }
    if let print = RepeatedLines.fingerprint(row), !prints.contains(print) { return }
    if wanted.contains(RepeatedLines.fields.map { row.text($0) }) { count += 1 }
  }

  /// A number that lines saying the same have in common; nil where a text is long or not plain ASCII,
  /// which can be spelt in more than one way.
  private static func fingerprint(_ row: LedgerRow) -> UInt64? {
    var print: UInt64 = 0
    for field in fields {
      guard let key = row.key(field), key.isASCII else { return nil }
      print = (print ^ key.spread) &* 0x9e37_79b9_7f4a_7c15
    }
    return print
  }

  private static func fingerprint(_ texts: [String]) -> UInt64? {
    var print: UInt64 = 0
    for text in texts {
      var text = text
      guard let key = text.withUTF8({ ByteKey($0) }), key.isASCII else { return nil }
      print = (print ^ key.spread) &* 0x9e37_79b9_7f4a_7c15
    }
    return print
  }
}
