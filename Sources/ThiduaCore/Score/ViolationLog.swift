/// Sổ theo dõi vi phạm: every line of events that can only cost points, of a campaign in a period, with
/// what it changed. Events that earn points are no violations.
public struct ViolationLog: Sendable {
  /// One line of the ledger.
  public struct Row: Sendable {
    public var entry: LedgerHistory.Entry
    public var item: RubricItem
    /// The base period it was entered for.
    public var period: Period
    /// The collective it counts for, where it is a member's; nil where it counts for its own subject.
    public var collective: String?
    /// By how much the line changed the points of its criterion; nil where it counts for nothing.
    public var points: Fraction?
    /// Why it counts for nothing.
    public var reason: Message?
  }

  /// In the order of the periods, in each that of the ledger.
  public let rows: [Row]

  private struct Place: Hashable {
    var owner: String
    var period: Period
    var item: String
  }

  /// The log of the period an inquiry asks about.
  ///
  /// Points are what a line changed when it came: an occurrence within the free allowance changes
  /// nothing, the next one does. Together they are the points of the criterion.
  ///
  /// - Throws: `badData` for a line that is no ledger line, or too many occurrences to compute.
  public init(_ inquiry: ScoreInquiry) throws(Failure) {
    let engine = inquiry.engine
    let known = Set(inquiry.ranking.rows.map(\.subject.id))
    var found: [(row: Row, place: Place)] = []
    // A ledger names a period many thousand times.
    var periods: [String: Period?] = [:]
    for entry in try inquiry.history().entries {
      let line = entry.line
      let named = periods[line.period] ?? (try? engine.calendar.period(line.period))
      periods[line.period] = .some(named)
      guard let base = named, base.kind == engine.rubric.period,
        engine.calendar.parent(of: base, inquiry.ranking.period.kind) == inquiry.ranking.period,
        let item = engine.editions.rubric(for: base).item(line.criterion), item.kind == .event,
        item.maximum == .zero
      else { continue }
      let owner =
        known.contains(line.subject)
        ? line.subject : ViolationLog.collective(of: line.subject, base, engine)
      guard let owner else { continue }
      let row = Row(
        entry: entry, item: item, period: base,
        collective: owner == line.subject ? nil : owner)
      found.append((row, Place(owner: owner, period: base, item: item.id)))
    }
    let official = Dictionary(
      found.filter { $0.row.entry.reversal == nil }.map { ($0.place, $0.row.entry.line.stage) },
      uniquingKeysWith: { max($0, $1) })
    let freed = Dictionary(
      found.compactMap { pair -> (Place, Message)? in
        let line = pair.row.entry.line
        guard pair.row.entry.reversal == nil, pair.row.collective == nil,
          line.stage == official[pair.place]
        else { return nil }
        switch ScoreValue(line.value) {
        case .exempt: return (pair.place, Message(vi: "được miễn", en: "exempt"))
        case .notApplicable:
          return (pair.place, Message(vi: "không áp dụng", en: "not applicable"))
        default: return nil
        }
      }, uniquingKeysWith: { one, _ in one })
    var tallies: [Place: [(source: String, tally: EventTally)]] = [:]
    for index in found.indices {
      let place = found[index].place
      let entry = found[index].row.entry
      if entry.reversal != nil { continue }
      if entry.line.stage != official[place] {
        found[index].row.reason = Message(
          vi: "không tính: cấp trên đã chấm", en: "not counted: a higher stage has entered it")
      } else if let freed = freed[place] {
        found[index].row.reason = freed
      } else if let engineItem = ViolationLog.number(of: found[index].row.item, in: place, engine) {
        let (calculator, number) = engineItem
        let before = try ViolationLog.points(tallies[place] ?? [], calculator, number)
        try ViolationLog.add(entry.line, found[index].row.item, to: &tallies[place, default: []])
        let after = try ViolationLog.points(tallies[place] ?? [], calculator, number)
        found[index].row.points = try after - before
      }
    }
    rows = found.enumerated().sorted { left, right in
      (left.element.place.period, left.offset) < (right.element.place.period, right.offset)
    }.map(\.element.row)
  }

  /// The collective for which a member's events count in a base period.
  private static func collective(
    of member: String, _ base: Period, _ engine: ScoreEngine
  ) -> String? {
    engine.members.filter { _, memberships in
      memberships.contains { $0.member == member && $0.span.contains(base.anchor) }
    }.map(\.key).min()
  }

  private static func number(
    of item: RubricItem, in place: Place, _ engine: ScoreEngine
  ) -> (ScoreCalculator, Int)? {
    let calculator = engine.calculators[engine.editions.index(for: place.period)]
    return calculator.items.firstIndex { $0.id == item.id }.map { (calculator, $0) }
  }

  /// What the occurrences so far earn: those of members are one and the same where the rubric says so.
  private static func points(
    _ tallies: [(source: String, tally: EventTally)], _ calculator: ScoreCalculator, _ item: Int
  ) throws(Failure) -> Fraction {
    guard var sum = tallies.first?.tally else { return .zero }
    for other in tallies.dropFirst() {
      if calculator.items[item].options.once {
        sum.join(other.tally)
      } else {
        try sum.add(other.tally)
      }
    }
    return try calculator.points(sum, item: item) ?? .zero
  }

  private static func add(
    _ line: LedgerLine, _ item: RubricItem,
    to tallies: inout [(source: String, tally: EventTally)]
  ) throws(Failure) {
    let value = ScoreValue(line.value)
    guard item.objection(to: value) == nil, let occurrence = item.occurrence(value) else { return }
    let index = tallies.firstIndex { $0.source == line.subject }
    var tally = index.map { tallies[$0].tally } ?? EventTally()
    try tally.add(
      occurrence.count, variant: occurrence.variant, of: item.options.variants.count)
    if let index {
      tallies[index].tally = tally
    } else {
      tallies.append((line.subject, tally))
    }
  }
}
