/// What the ledger says about one campaign: every line in effect, packed so that a million of them take
/// some twenty megabytes.
///
/// Feed the ledger in chunks to ``ScoreBook/Builder``. The order of lines matters only where a second
/// `points`, `band` or `ratio` line takes the place of the first.
public struct ScoreBook: Sendable {
  /// Lines of one subject, period, criterion and stage, in the order of the ledger.
  struct Cell {
    var criterion: Int
    var stage: Stage
    /// Where its lines stand among the book's.
    var marks: Range<Int>
  }

  /// The campaign.
  public let campaign: String
  /// Subjects with lines in effect, in the order in which they first appear.
  public let subjects: [String]
  let criteria: [String]
  let periods: [String]
  /// The different value texts, read once each.
  let values: [ScoreValue]
  /// The values that are a whole number of occurrences; nil for the others.
  private let counts: [Points?]
  /// A packed line for each entry, by subject, sorted by period, criterion and stage.
  private let marks: [UInt64]
  /// Where the lines of each subject begin, and where the last one's end.
  private let starts: [Int]
  private let numbers: [String: Int]
  /// What was found about line ids that stand twice in the ledger; nil where none do.
  let repeated: LedgerAudit.Repeated?

  init(
    campaign: String, subjects: [String], criteria: [String], periods: [String],
    values: [ScoreValue], starts: [Int], marks: [UInt64], repeated: LedgerAudit.Repeated?
  ) {
    self.repeated = repeated
    self.campaign = campaign
    self.subjects = subjects
    self.criteria = criteria
    self.periods = periods
    self.values = values
    counts = values.map { value in
      guard case .number(let count) = value, count >= .zero, count.millionths % 1_000_000 == 0
      else { return nil }
      return count
    }
    self.starts = starts
    self.marks = marks
    var numbers: [String: Int] = [:]
    for (index, subject) in subjects.enumerated() { numbers[subject] = index }
    self.numbers = numbers
  }

  /// Reads a ledger that is in memory.
  public init(campaign: String, ledger: [UInt8], file: String) throws(Failure) {
    var builder = Builder(campaign: campaign, file: file)
    try builder.read(ledger)
    if builder.hasMovedLines {
      var lines = LedgerAudit.Lines(file: file)
      try lines.read(ledger)
      builder.repeated = try lines.finish().repeated
    }
    self = try builder.finish()
  }

  /// Calls a closure for each period of a subject with the cells that lie in it.
  func forEachPeriod(
    of subject: String, _ body: (_ period: Int, _ cells: [Cell]) throws(Failure) -> Void
  ) throws(Failure) {
    guard let number = numbers[subject] else { return }
    var start = starts[number]
    let last = starts[number + 1]
    var cells: [Cell] = []
    while start < last {
      let period = Mark.period(marks[start])
      cells.removeAll(keepingCapacity: true)
      var end = start
      while end < last, Mark.period(marks[end]) == period {
        let mark = marks[end]
        var next = end + 1
        while next < last, Mark.cell(marks[next]) == Mark.cell(mark) { next += 1 }
        cells.append(
          Cell(criterion: Mark.criterion(mark), stage: Mark.stage(mark), marks: end..<next))
        end = next
      }
      try body(period, cells)
      start = end
    }
  }

  /// How many lines are in effect.
  var lineCount: Int { marks.count }

  /// The numbers of the periods in which a subject has lines.
  func periodNumbers(of subject: String) -> Set<Int> {
    guard let number = numbers[subject] else { return [] }
    var found: Set<Int> = []
    var last = -1
    // Marks are sorted by period.
    for mark in marks[starts[number]..<starts[number + 1]] where Mark.period(mark) != last {
      last = Mark.period(mark)
      found.insert(last)
    }
    return found
  }

  /// The periods that hold nothing but votes: they may be of any kind.
  func votesOnlyPeriods() -> Set<Int> {
    guard let votes = criteria.firstIndex(of: ScoreEngine.votesCriterion) else { return [] }
    var isOther = [Bool](repeating: false, count: periods.count)
    for mark in marks where Mark.criterion(mark) != votes { isOther[Mark.period(mark)] = true }
    return Set(isOther.indices.filter { !isOther[$0] })
  }

  /// The votes cast for subjects in a period; a later line takes the place of an earlier one.
  ///
  /// What is no number of votes is passed over.
  func votes(in period: Period, _ calendar: SchoolCalendar) throws(Failure) -> [String: Int] {
    guard criteria.contains(ScoreEngine.votesCriterion) else { return [:] }
    var votes: [String: Int] = [:]
    for subject in subjects {
      try forEachPeriod(of: subject) { number, cells throws(Failure) in
        guard (try? calendar.period(periods[number])) == period else { return }
        for cell in cells where criteria[cell.criterion] == ScoreEngine.votesCriterion {
          guard case .number(let count) = value(cell.marks.upperBound - 1) else { continue }
          votes[subject] = Int(count.millionths / 1_000_000)
        }
      }
    }
    return votes
  }

  /// The value of the line at a place among the book's.
  @inline(__always)
  func value(_ place: Int) -> ScoreValue { values[Mark.value(marks[place])] }

  /// The same as a whole number of occurrences; nil for any other value.
  @inline(__always)
  func occurrences(_ place: Int) -> Points? { counts[Mark.value(marks[place])] }
}

/// A ledger line packed into one word: period (16 bits), criterion (16), stage (2), value (30).
enum Mark {
  static let periodLimit = 1 << 16
  static let criterionLimit = 1 << 16
  static let valueLimit = 1 << 30

  static func pack(period: Int, criterion: Int, stage: Stage, value: Int) -> UInt64 {
    UInt64(period) << 48 | UInt64(criterion) << 32 | UInt64(stage.level) << 30 | UInt64(value)
  }

  @inline(__always) static func period(_ mark: UInt64) -> Int { Int(mark >> 48) }
  @inline(__always) static func criterion(_ mark: UInt64) -> Int { Int(mark >> 32 & 0xffff) }
  @inline(__always) static func stage(_ mark: UInt64) -> Stage { Stage(level: Int(mark >> 30 & 3)) }
  @inline(__always) static func value(_ mark: UInt64) -> Int { Int(mark & 0x3fff_ffff) }
  /// Everything but the value.
  @inline(__always) static func cell(_ mark: UInt64) -> UInt64 { mark >> 30 }
}
