/// What is wrong with a ledger as a whole, every line by itself being good: ids that stand twice, and
/// reversals of lines that are not there. Only a hand can have made them.
struct LedgerAudit: Sendable {
  /// Lines with the id of a line before them.
  struct Repeated: Sendable, Equatable {
    /// How many there are.
    let count: Int
    /// The number of the first of them, and of the line that had its id before.
    let line: Int
    let earlier: Int

    /// What an answer that rests on the ledger has to say.
    var warning: Message {
      Message(
        vi: "Sổ điểm có \(count) dòng mang mã của dòng khác, đầu tiên là dòng \(line) "
          + "(mã của dòng \(earlier)); điểm có thể bị tính hai lần. Xem: thidua check",
        en: "The ledger has \(count) line\(count == 1 ? "" : "s") with the id of another line, the "
          + "first is line \(line) (the id of line \(earlier)); scores may count twice. "
          + "See: thidua check")
    }
  }

  /// Nil where no id stands twice.
  let repeated: Repeated?
  /// The same for people, with places: one finding for lines that repeat others in a row.
  let findings: [Finding]

  /// So many findings of one kind are told; the rest is only counted.
  private static let most = 20

  /// Gathers the ids of a ledger, chunk by chunk.
  struct Lines {
    private let file: String
    private var reader: LedgerReader
    private var foreign = ByteInterner()
    private var ids: [UInt64] = []
    private var numbers: [UInt32] = []
    private var reversals: [(target: UInt64, line: Int)] = []

    /// No lines yet.
    ///
    /// - Parameter file: the name of the ledger, for messages.
    init(file: String) {
      self.file = file
      reader = LedgerReader(file: file)
    }

    /// Takes in the next bytes of the ledger.
    ///
    /// - Throws: `Failure` of kind `badData` for a line that is no ledger line.
    mutating func read(_ chunk: UnsafeBufferPointer<UInt8>) throws(Failure) {
      var reader = reader
      defer { self.reader = reader }
      try reader.rows(chunk) { row throws(Failure) in add(row) }
    }

    /// Takes in bytes of an array.
    mutating func read(_ chunk: [UInt8]) throws(Failure) {
      var reader = reader
      defer { self.reader = reader }
      try reader.rows(chunk) { row throws(Failure) in add(row) }
    }

    /// What the lines come to.
    mutating func finish() throws(Failure) -> LedgerAudit {
      var reader = reader
      try reader.finishRows { row throws(Failure) in add(row) }
      self.reader = reader
      let sorted = ids.sorted()
      var doubled: [UInt64] = []
      for (one, next) in zip(sorted, sorted.dropFirst())
      where one == next && doubled.last != one {
        doubled.append(one)
      }
      var findings = danglingReversals(sorted)
      let repeated = repeated(doubled, &findings)
      return LedgerAudit(repeated: repeated, findings: findings)
    }

    private mutating func add(_ row: LedgerRow) {
      ids.append(row.idNumber(.id, &foreign))
      numbers.append(UInt32(truncatingIfNeeded: row.number))
      if row.isReversal { reversals.append((row.idNumber(.reverses, &foreign), row.number)) }
    }

    private func repeated(_ doubled: [UInt64], _ findings: inout [Finding]) -> Repeated? {
      guard !doubled.isEmpty else { return nil }
      var first = [Int?](repeating: nil, count: doubled.count)
      var count = 0
      var start: Repeated?
      // The lines that repeat others in a row, and the id of the first of them.
      var runs: [(lines: ClosedRange<Int>, earlier: Int, id: UInt64)] = []
      var runCount = 0
      for (id, number) in zip(ids, numbers) {
        guard let place = LedgerAudit.place(of: id, in: doubled) else { continue }
        let line = Int(number)
        guard let earlier = first[place] else {
          first[place] = line
          continue
        }
        count += 1
        if start == nil { start = Repeated(count: 1, line: line, earlier: earlier) }
        if let last = runs.last, last.lines.upperBound == line - 1, runCount == runs.count {
          runs[runs.count - 1].lines = last.lines.lowerBound...line
          continue
        }
        runCount += 1
        if runs.count < LedgerAudit.most { runs.append((line...line, earlier, id)) }
      }
      for run in runs { findings.append(finding(run.lines, run.earlier, text(run.id))) }
      if runCount > runs.count, let last = runs.last {
        findings.append(
          Finding(
            .duplicateID, at: Place(file: file, line: last.lines.upperBound, column: 1),
            Message(
              vi: "… tất cả có \(count) dòng mang mã của dòng khác",
              en: "… \(count) lines in all have the id of another line")))
      }
      return start.map { Repeated(count: count, line: $0.line, earlier: $0.earlier) }
    }

    private func finding(_ lines: ClosedRange<Int>, _ earlier: Int, _ id: String) -> Finding {
      let isOne = lines.count == 1
      return Finding(
        .duplicateID, at: Place(file: file, line: lines.lowerBound, column: 1),
        Message(
          vi: isOne
            ? "mã \(id) đã có ở dòng \(earlier); điểm có thể bị tính hai lần"
            : "\(lines.count) dòng (\(lines.lowerBound)–\(lines.upperBound)) mang mã đã có, từ mã "
              + "\(id) của dòng \(earlier); điểm có thể bị tính hai lần",
          en: isOne
            ? "the id \(id) stands in line \(earlier) already; scores may count twice"
            : "\(lines.count) lines (\(lines.lowerBound)–\(lines.upperBound)) have ids that stand "
              + "before, from \(id) of line \(earlier) on; scores may count twice"),
        remedy: Message(
          vi: "Nếu chép thừa thì xóa các dòng ấy khỏi tệp, nếu là điểm mới thì đặt mã khác; "
            + "rồi: thidua check --adopt",
          en: "Take copies out of the file, give new scores ids of their own; "
            + "then: thidua check --adopt"))
    }

    private func danglingReversals(_ sorted: [UInt64]) -> [Finding] {
      reversals.filter { LedgerAudit.place(of: $0.target, in: sorted) == nil }
        .prefix(LedgerAudit.most)
        .map { reversal in
          let id = text(reversal.target)
          return Finding(
            .danglingReference, at: Place(file: file, line: reversal.line, column: 1),
            Message(
              vi: "dòng này hủy dòng \(id), nhưng sổ điểm không có dòng ấy",
              en: "this line reverses \(id), which is not in the ledger"),
            remedy: Message(
              vi: "Khôi phục dòng \(id) từ bản sao, hoặc sửa mã ở \"reverses\".",
              en: "Restore \(id) from a copy, or put the id in \"reverses\" right."))
        }
    }

    private func text(_ id: UInt64) -> String {
      let number = Int(truncatingIfNeeded: id >> 1)
      return id & 1 == 0 ? "d\(number)" : foreign[number]
    }
  }

  /// The place of a number in a sorted list; nil if it is not there.
  private static func place(of number: UInt64, in sorted: [UInt64]) -> Int? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == number ? low : nil
  }
}
