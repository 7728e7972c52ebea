extension ScoreBook {
  /// Collects the lines of one campaign from a ledger, chunk by chunk.
  public struct Builder: Sendable {
    private struct Entry {
      var mark: UInt64
      var id: UInt64
      var subject: UInt32
    }

    /// So many entries are put together before memory is asked for again: nothing is ever copied to
    /// make room.
    private static let blockSize = 1 << 14

    private let campaign: String
    private let campaignBytes: [UInt8]
    private var reader: LedgerReader
    /// The beginning of the last line that was looked at, and whether it was of the campaign.
    private var lastHead = 0
    private var isLastOurs = false
    private var subjects = ByteInterner()
    private var criteria = ByteInterner()
    private var periods = ByteInterner()
    private var values = ByteInterner()
    private var foreignIDs = ByteInterner()
    /// The entries so far, in the order of the ledger: full blocks, then the one being filled.
    private var blocks: [[Entry]] = []
    private var block: [Entry] = []
    /// Whether a line of any campaign stands somewhere else than where its id says: an id that this
    /// program gave is the place of its line. Without such lines no id can stand twice.
    private(set) var hasMovedLines = false
    /// What was found about ids that stand twice; nil where none do, or nobody has looked.
    var repeated: LedgerAudit.Repeated?
    private var reversals: [(own: UInt64, target: UInt64)] = []

    /// A book of a campaign without lines yet.
    ///
    /// - Parameter file: the name of the ledger, for messages.
    public init(campaign: String, file: String) {
      self.init(campaign: campaign, file: file, offset: 0)
    }

    /// A book of a campaign that is read from a byte of the ledger on.
    init(campaign: String, file: String, offset: Int) {
      self.campaign = campaign
      campaignBytes = Array(campaign.utf8)
      reader = LedgerReader(file: file, offset: offset)
    }

    /// Takes in the next bytes of the ledger.
    ///
    /// - Throws: `Failure` of kind `badData` for a line that is no ledger line.
    public mutating func read(_ chunk: [UInt8]) throws(Failure) {
      var reader = reader
      defer { self.reader = reader }
      try reader.rows(chunk) { row throws(Failure) in try add(row) }
    }

    /// Takes in the next bytes where they are.
    mutating func read(_ chunk: UnsafeBufferPointer<UInt8>) throws(Failure) {
      var reader = reader
      defer { self.reader = reader }
      try reader.rows(chunk) { row throws(Failure) in try add(row) }
    }

    /// Takes in entries that are not in the ledger, for what-if questions. They count as its last lines.
    public mutating func add(_ drafts: [LedgerDraft]) throws(Failure) {
      for draft in drafts where draft.campaign == campaign {
        try add(
          subject: subjects.index(of: draft.subject),
          criterion: criteria.index(of: draft.criterion),
          period: periods.index(of: draft.period), stage: draft.stage,
          value: values.index(of: draft.value), id: .max)
      }
    }

    /// Takes in what another builder has read of the bytes that follow; this one has ended its own.
    mutating func take(_ later: Builder) throws(Failure) {
      try end()
      var later = later
      try later.end()
      hasMovedLines = hasMovedLines || later.hasMovedLines
      let subjects = later.subjects.texts.map { self.subjects.index(of: $0) }
      let criteria = later.criteria.texts.map { self.criteria.index(of: $0) }
      let periods = later.periods.texts.map { self.periods.index(of: $0) }
      let values = later.values.texts.map { self.values.index(of: $0) }
      let foreign = later.foreignIDs.texts.map { UInt64(foreignIDs.index(of: $0)) << 1 | 1 }
      func id(_ id: UInt64) -> UInt64 {
        guard id & 1 == 1, id != .max else { return id }
        let index = Int(id >> 1)
        return foreign.indices.contains(index) ? foreign[index] : id
      }
      later.endBlock()
      endBlock()
      for number in later.blocks.indices {
        var block = later.blocks[number]
        later.blocks[number] = []
        for index in block.indices {
          let mark = block[index].mark
          let criterion = criteria[Mark.criterion(mark)]
          let period = periods[Mark.period(mark)]
          let value = values[Mark.value(mark)]
          try checkLimits(criterion, period, value)
          block[index].mark = Mark.pack(
            period: period, criterion: criterion, stage: Mark.stage(mark), value: value)
          block[index].subject = UInt32(
            truncatingIfNeeded: subjects[Int(block[index].subject)])
          block[index].id = id(block[index].id)
        }
        blocks.append(block)
      }
      reversals += later.reversals.map { (own: id($0.own), target: id($0.target)) }
    }

    private mutating func end() throws(Failure) {
      var reader = reader
      try reader.finishRows { row throws(Failure) in try add(row) }
      self.reader = reader
    }

    private func checkLimits(_ criterion: Int, _ period: Int, _ value: Int) throws(Failure) {
      guard criterion < Mark.criterionLimit, period < Mark.periodLimit, value < Mark.valueLimit
      else {
        throw Failure(
          .badData,
          Message(
            vi: "Sổ điểm có quá nhiều tiêu chí hoặc kỳ khác nhau.",
            en: "The ledger has too many different criteria or periods."))
      }
    }

    /// The book: reversed lines are gone, the others sorted.
    public mutating func finish() throws(Failure) -> ScoreBook {
      try end()
      // Later reversals first, so that one that is itself reversed has no effect.
      var reversed: Set<UInt64> = []
      for reversal in reversals.reversed() where !reversed.contains(reversal.own) {
        reversed.insert(reversal.target)
      }
      endBlock()
      // How many lines each subject has tells where its own begin.
      var starts = [Int](repeating: 0, count: subjects.count + 1)
      for block in blocks {
        for entry in block where reversed.isEmpty || !reversed.contains(entry.id) {
          starts[Int(entry.subject) + 1] += 1
        }
      }
      for index in 0..<subjects.count { starts[index + 1] += starts[index] }
      var marks = [UInt64](repeating: 0, count: starts[subjects.count])
      var next = starts
      for number in blocks.indices {
        for entry in blocks[number] where reversed.isEmpty || !reversed.contains(entry.id) {
          marks[next[Int(entry.subject)]] = entry.mark
          next[Int(entry.subject)] += 1
        }
        blocks[number] = []
      }
      MarkSort(criteria: criteria.count, periods: periods.count).sort(&marks, starts)
      return ScoreBook(
        campaign: campaign, subjects: subjects.texts, criteria: criteria.texts,
        periods: periods.texts,
        values: values.texts.map { ScoreValue(VietnameseText.composed($0)) }, starts: starts,
        marks: marks, repeated: repeated)
    }

    @inline(__always)
    private mutating func add(_ row: LedgerRow) throws(Failure) {
      let id = row.idNumber(.id, &foreignIDs)
      if id != UInt64(row.offset) << 1 { hasMovedLines = true }
      if row.isReversal {
        reversals.append((id, row.idNumber(.reverses, &foreignIDs)))
        return
      }
      guard isOurs(row) else { return }
      guard row.isPlain else {
        try add(
          subject: row.withBytes(.subject) { subjects.index(of: $0) },
          criterion: row.withBytes(.criterion) { criteria.index(of: $0) },
          period: row.withBytes(.period) { periods.index(of: $0) }, stage: row.stage,
          value: row.withBytes(.value) { values.index(of: $0) }, id: id)
        return
      }
      try add(
        subject: subjects.index(of: row.places.subject, in: row.bytes),
        criterion: criteria.index(of: row.places.criterion, in: row.bytes),
        period: periods.index(of: row.places.period, in: row.bytes), stage: row.stage,
        value: values.index(of: row.places.value, in: row.bytes), id: id)
    }

    /// Whether a line is of the campaign. Lines that were entered together agree in it.
    @inline(__always)
    private mutating func isOurs(_ row: LedgerRow) -> Bool {
      if row.head != 0, row.head == lastHead { return isLastOurs }
      isLastOurs = row.withBytes(.campaign) { $0.elementsEqual(campaignBytes) }
      lastHead = row.head
      return isLastOurs
    }

    @inline(__always)
    private mutating func add(
      subject: Int, criterion: Int, period: Int, stage: Stage, value: Int, id: UInt64
    ) throws(Failure) {
      try checkLimits(criterion, period, value)
      if block.count == Builder.blockSize { endBlock() }
      if block.isEmpty { block.reserveCapacity(Builder.blockSize) }
      block.append(
        Entry(
          mark: Mark.pack(period: period, criterion: criterion, stage: stage, value: value), id: id,
          subject: UInt32(truncatingIfNeeded: subject)))
    }

    private mutating func endBlock() {
      guard !block.isEmpty else { return }
      blocks.append(block)
      block = []
    }
  }
}
