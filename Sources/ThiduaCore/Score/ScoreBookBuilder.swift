extension ScoreBook {
  /// Collects the lines of one campaign from a ledger, chunk by chunk.
  public struct Builder: Sendable {
    private struct Entry {
      var mark: UInt64
      var id: UInt64
    }

    private let campaign: String
    private let campaignBytes: [UInt8]
    private var reader: LedgerReader
    private var subjects = ByteInterner()
    private var criteria = ByteInterner()
    private var periods = ByteInterner()
    private var values = ByteInterner()
    private var foreignIDs = ByteInterner()
    private var entries: [[Entry]] = []
    private var reversals: [(own: UInt64, target: UInt64)] = []

    /// A book of a campaign without lines yet.
    ///
    /// - Parameter file: the name of the ledger, for messages.
    public init(campaign: String, file: String) {
      self.campaign = campaign
      campaignBytes = Array(campaign.utf8)
      reader = LedgerReader(file: file)
    }

    /// Takes in the next bytes of the ledger.
    ///
    /// - Throws: `Failure` of kind `badData` for a line that is no ledger line.
    public mutating func read(_ chunk: [UInt8]) throws(Failure) {
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
      for (index, list) in later.entries.enumerated() {
        while entries.count <= subjects[index] { entries.append([]) }
        entries[subjects[index]].reserveCapacity(entries[subjects[index]].count + list.count)
        for entry in list {
          let mark = entry.mark
          let criterion = criteria[Mark.criterion(mark)]
          let period = periods[Mark.period(mark)]
          let value = values[Mark.value(mark)]
          try checkLimits(criterion, period, value)
          entries[subjects[index]].append(
            Entry(
              mark: Mark.pack(
                period: period, criterion: criterion, stage: Mark.stage(mark), value: value),
              id: id(entry.id)))
        }
        later.entries[index] = []
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
      var marks: [[UInt64]] = []
      marks.reserveCapacity(entries.count)
      for index in entries.indices {
        var kept: [UInt64] = []
        kept.reserveCapacity(entries[index].count)
        for entry in entries[index] where reversed.isEmpty || !reversed.contains(entry.id) {
          kept.append(entry.mark)
        }
        entries[index] = []
        // The standard sort is stable: lines of one cell stay in the order of the ledger.
        kept.sort { Mark.cell($0) < Mark.cell($1) }
        marks.append(kept)
      }
      return ScoreBook(
        campaign: campaign, subjects: subjects.texts, criteria: criteria.texts,
        periods: periods.texts,
        values: values.texts.map { ScoreValue(VietnameseText.composed($0)) }, marks: marks)
    }

    private mutating func add(_ row: LedgerRow) throws(Failure) {
      if row.isReversal {
        reversals.append((number(of: row, .id), number(of: row, .reverses)))
        return
      }
      let isOurs = row.withBytes(.campaign) { bytes in
        bytes.count == campaignBytes.count && bytes.elementsEqual(campaignBytes)
      }
      guard isOurs else { return }
      try add(
        subject: row.withBytes(.subject) { subjects.index(of: $0) },
        criterion: row.withBytes(.criterion) { criteria.index(of: $0) },
        period: row.withBytes(.period) { periods.index(of: $0) }, stage: row.stage,
        value: row.withBytes(.value) { values.index(of: $0) }, id: number(of: row, .id))
    }

    private mutating func add(
      subject: Int, criterion: Int, period: Int, stage: Stage, value: Int, id: UInt64
    ) throws(Failure) {
      try checkLimits(criterion, period, value)
      while entries.count <= subject { entries.append([]) }
      entries[subject].append(
        Entry(
          mark: Mark.pack(period: period, criterion: criterion, stage: stage, value: value), id: id)
      )
    }

    /// A number for a line id: ours (`d163`) hold theirs, others get one of their own.
    private mutating func number(of row: LedgerRow, _ field: LedgerField) -> UInt64 {
      row.withBytes(field) { bytes in
        guard (2...18).contains(bytes.count), bytes[0] == UInt8(ascii: "d"),
          bytes.count == 2 || bytes[1] != UInt8(ascii: "0")
        else { return UInt64(foreignIDs.index(of: bytes)) << 1 | 1 }
        var value: UInt64 = 0
        for index in 1..<bytes.count {
          let digit = bytes[index] &- UInt8(ascii: "0")
          guard digit < 10 else { return UInt64(foreignIDs.index(of: bytes)) << 1 | 1 }
          value = value * 10 + UInt64(digit)
        }
        return value << 1
      }
    }
  }
}
