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
    /// Indices into `values`.
    var values: ArraySlice<UInt64>
  }

  /// The campaign.
  public let campaign: String
  /// Subjects with lines in effect, in the order in which they first appear.
  public let subjects: [String]
  let criteria: [String]
  let periods: [String]
  /// The different value texts, read once each.
  let values: [ScoreValue]
  /// A packed line for each entry, by subject, sorted by period, criterion and stage.
  private let marks: [[UInt64]]
  private let numbers: [String: Int]

  init(
    campaign: String, subjects: [String], criteria: [String], periods: [String],
    values: [ScoreValue], marks: [[UInt64]]
  ) {
    self.campaign = campaign
    self.subjects = subjects
    self.criteria = criteria
    self.periods = periods
    self.values = values
    self.marks = marks
    var numbers: [String: Int] = [:]
    for (index, subject) in subjects.enumerated() { numbers[subject] = index }
    self.numbers = numbers
  }

  /// Reads a ledger that is in memory.
  public init(campaign: String, ledger: [UInt8], file: String) throws(Failure) {
    var builder = Builder(campaign: campaign, file: file)
    try builder.read(ledger)
    self = try builder.finish()
  }

  /// Calls a closure for each period of a subject with the cells that lie in it.
  func forEachPeriod(
    of subject: String, _ body: (_ period: Int, _ cells: [Cell]) throws(Failure) -> Void
  ) throws(Failure) {
    guard let number = numbers[subject] else { return }
    let marks = marks[number]
    var start = 0
    while start < marks.count {
      let period = Mark.period(marks[start])
      var cells: [Cell] = []
      var end = start
      while end < marks.count, Mark.period(marks[end]) == period {
        var next = end + 1
        while next < marks.count, Mark.cell(marks[next]) == Mark.cell(marks[end]) { next += 1 }
        cells.append(
          Cell(
            criterion: Mark.criterion(marks[end]), stage: Mark.stage(marks[end]),
            values: marks[end..<next]))
        end = next
      }
      try body(period, cells)
      start = end
    }
  }

  /// How many lines are in effect.
  var lineCount: Int { marks.reduce(0) { $0 + $1.count } }

  /// The numbers of the periods in which a subject has lines.
  func periodNumbers(of subject: String) -> Set<Int> {
    guard let number = numbers[subject] else { return [] }
    var found: Set<Int> = []
    var last = -1
    // Marks are sorted by period.
    for mark in marks[number] where Mark.period(mark) != last {
      last = Mark.period(mark)
      found.insert(last)
    }
    return found
  }

  /// The periods that hold nothing but votes: they may be of any kind.
  func votesOnlyPeriods() -> Set<Int> {
    guard let votes = criteria.firstIndex(of: ScoreEngine.votesCriterion) else { return [] }
    var isOther = [Bool](repeating: false, count: periods.count)
    for list in marks {
      for mark in list where Mark.criterion(mark) != votes { isOther[Mark.period(mark)] = true }
    }
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
          guard let mark = cell.values.last, case .number(let count) = value(mark) else { continue }
          votes[subject] = Int(count.millionths / 1_000_000)
        }
      }
    }
    return votes
  }

  /// The value of a packed line.
  func value(_ mark: UInt64) -> ScoreValue { values[Mark.value(mark)] }
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
