/// Computes totals of subjects in any period from a score book, by a rubric or its editions.
public struct ScoreEngine: Sendable {
  /// The edition that judges the period asked for: that of its last scored base period.
  public let rubric: Rubric
  public let editions: RubricEditions
  public let calendar: SchoolCalendar
  public let book: ScoreBook
  /// The period that is asked for.
  public let period: Period
  /// Lines that could not be used, by reason.
  public let warnings: [Message]

  let calculators: [ScoreCalculator]
  /// The item of each criterion of the book, by edition.
  private let itemNumbers: [[Int?]]
  /// By edition, whether no item has two criteria of the book, in two spellings of its id.
  private let hasDistinctItems: [Bool]
  /// The scored base periods that lie in the asked one, each with its edition.
  private let bases: [(period: Period, edition: Int)]
  /// The place in `bases` of each of those periods.
  private let basePlaces: [Period: Int]
  /// The place in `bases` of each period of the book.
  private let baseNumbers: [Int?]
  /// The counted shorter periods of each period, in order of time.
  let parts: [Period: [Period]]
  let watched: Set<String>
  private let hasConditions: Bool
  let votes: [String: Int]
  /// Whose events count for a collective, by its id.
  let members: [String: [ScoreMembership]]

  /// The ids of those whose events count for a collective.
  func memberIDs(of subject: String) -> [String] {
    Set((members[subject] ?? []).map(\.member)).sorted()
  }

  /// The criterion under which votes for tie-breaks stand in the ledger.
  public static let votesCriterion = "votes"

  /// Prepares the computation of a period by one rubric.
  ///
  /// - Throws: `Failure` of kind `refused` for a period for which the rubric has no totals.
  public init(
    rubric: Rubric, calendar: SchoolCalendar, book: ScoreBook, period: Period,
    subjects: [ScoreSubject], votes: [String: Int] = [:]
  ) throws(Failure) {
    try self.init(
      editions: RubricEditions(rubric), calendar: calendar, book: book, period: period,
      subjects: subjects, votes: votes)
  }

  /// Prepares the computation of a period.
  ///
  /// A base period counts if any of the subjects has a line in it and the calendar does not leave it
  /// out: weeks of holidays have no lines.
  ///
  /// - Parameters:
  ///   - votes: votes cast for a subject, beside those in the ledger, for a `tieBreak` by `votes`.
  ///   - memberships: who belongs to which collective when; their events count for it where the rubric
  ///     says so.
  /// - Throws: `Failure` of kind `refused` for a period for which the rubric has no totals.
  public init(
    editions: RubricEditions, calendar: SchoolCalendar, book: ScoreBook, period: Period,
    subjects: [ScoreSubject], votes: [String: Int] = [:], memberships: [ScoreMembership] = []
  ) throws(Failure) {
    self.editions = editions
    self.calendar = calendar
    self.book = book
    self.period = period
    calculators = editions.all.map { ScoreCalculator($0) }
    var warnings = book.repeated.map { [$0.warning] } ?? []
    itemNumbers = ScoreEngine.itemNumbers(editions, book, &warnings)
    hasDistinctItems = itemNumbers.map { numbers in
      let known = numbers.compactMap { $0 }
      return Set(known).count == known.count
    }
    let kind = editions.all[0].period
    let votesOnly = book.votesOnlyPeriods()
    var named: [Period?] = []
    for (index, name) in book.periods.enumerated() {
      let isVotes = votesOnly.contains(index)
      named.append(isVotes ? nil : ScoreEngine.base(name, kind, calendar, &warnings))
    }
    let roles = Set(editions.all.compactMap(\.members))
    let known = Set(subjects.map(\.id))
    var members: [String: [ScoreMembership]] = [:]
    for membership in memberships
    where roles.contains(membership.role) && known.contains(membership.collective) {
      members[membership.collective, default: []].append(membership)
    }
    self.members = members
    var scored: Set<Period> = []
    for subject in subjects {
      let sources = [subject.id] + (members[subject.id] ?? []).map(\.member)
      for source in sources {
        for number in book.periodNumbers(of: source) {
          if let base = named[number] { scored.insert(base) }
        }
      }
    }
    let lastBase = scored.filter { base in
      base == period || period.span.contains(base.anchor)
    }.max()
    let rubric = editions.rubric(for: lastBase ?? period)
    self.rubric = rubric
    let kinds = rubric.periodKinds
    guard kinds.contains(period.kind) else { throw ScoreEngine.noTotals(rubric, period) }
    let steps = kinds.filter { $0 <= period.kind }
    let paths = Dictionary(
      uniqueKeysWithValues: Set(named.compactMap { $0 }).map {
        ($0, ScoreEngine.path(from: $0, steps, calendar))
      })
    let own = paths.filter { $0.value.last == period }.keys.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: own.enumerated().map { ($1, $0) })
    bases = own.map { ($0, editions.index(for: $0)) }
    basePlaces = numbers
    baseNumbers = named.map { base in base.flatMap { numbers[$0] } }
    var parts: [Period: Set<Period>] = [:]
    for base in scored.sorted() where paths[base]?.last == period {
      if base != period, let reason = calendar.reasonNotCounted(base) {
        warnings.append(
          Message(
            vi: "\(base.name) không tính: \(reason).", en: "\(base.name) is not counted: \(reason)."
          ))
        continue
      }
      let path = paths[base] ?? []
      for (part, whole) in zip(path, path.dropFirst()) { parts[whole, default: []].insert(part) }
    }
    if period.kind == kind, let reason = calendar.reasonNotCounted(period) {
      warnings.append(
        Message(
          vi: "\(period.name) không tính vào thi đua: \(reason).",
          en: "\(period.name) does not count: \(reason)."))
    }
    hasConditions = !rubric.conditions.isEmpty
    self.parts = parts.mapValues { $0.sorted() }
    watched = Set(
      editions.all.flatMap { ($0.knockouts + $0.ceilings).map(\.when) + $0.unrated.map(\.when) })
    self.votes = try book.votes(in: period, calendar).merging(votes) { _, given in given }
    self.warnings = warnings
  }

  /// The places in ``RubricEditions/all`` of the editions that judge scored base periods.
  var scoredEditions: Set<Int> { Set(bases.map(\.edition)) }

  // MARK: - One subject

  /// What a subject comes to in the period.
  ///
  /// - Parameter keepsParts: whether the shorter periods and their scorecards stay in the result.
  /// - Throws: `Failure` where numbers are too large to compute.
  public func score(
    of subject: String, keepsParts: Bool = false
  ) throws(Failure) -> PeriodScore {
    var entries = StageEntries(bases: bases.count)
    try collect(subject, nil, &entries)
    for membership in members[subject] ?? [] {
      try collect(membership.member, membership, &entries)
    }
    return try score(period, entries, subject, keepsParts)
  }

  private func collect(
    _ source: String, _ membership: ScoreMembership?, _ entries: inout StageEntries
  ) throws(Failure) {
    try book.forEachPeriod(of: source) { number, cells throws(Failure) in
      guard let base = baseNumbers[number] else { return }
      if let membership, !membership.span.contains(bases[base].period.anchor) { return }
      let edition = bases[base].edition
      let calculator = calculators[edition]
      let isFirst = hasDistinctItems[edition] && entries.bases[base].isEmpty
      for cell in cells {
        guard let item = itemNumbers[edition][cell.criterion] else { continue }
        try entries.add(
          cell, of: book, at: base, item: item, isMember: membership != nil,
          isFirst: isFirst, calculator)
      }
    }
  }

  private func score(
    _ period: Period, _ entries: StageEntries, _ subject: String, _ keepsParts: Bool
  ) throws(Failure) -> PeriodScore {
    var score = PeriodScore(
      period: period, value: nil, total: nil, isEntered: false, missingPeriods: [],
      missingItems: [], tieValues: [], occurred: [], card: nil, parts: [])
    if period.kind == rubric.period {
      guard let base = basePlaces[period], !entries.bases[base].isEmpty else { return score }
      let calculator = calculators[bases[base].edition]
      let card = try calculator.card(
        entries.bases[base], keepsStages: keepsParts || !watched.isEmpty)
      score.isEntered = true
      score.scoredPeriods = 1
      score.missingItems = card.missing.map { .init(period: period, item: $0) }
      score.tieValues = tieValues(card, calculator, subject)
      score.occurred = occurred(card, calculator)
      score.measures = calculator.measures(card)
      if keepsParts { score.card = card }
      try publish(card.exact, in: &score)
      return score
    }
    let step = rubric.aggregate.first { $0.to == period.kind }
    score.neededPeriods = step?.atLeast
    var values: [(part: PeriodScore, weight: Fraction)] = []
    for part in parts[period] ?? [] {
      let weight = weight(of: part, step)
      guard weight != .zero else { continue }
      let one = try self.score(part, entries, subject, keepsParts)
      score.missingItems += one.missingItems
      score.missingPeriods += one.isEntered ? one.missingPeriods : [part]
      score.isEntered = score.isEntered || one.isEntered
      score.scoredPeriods += one.scoredPeriods
      score.occurred.formUnion(one.occurred)
      if one.value != nil { values.append((one, weight)) }
      if keepsParts { score.parts.append(one) }
    }
    let isSum = step?.by == .sum
    try combineMeasures(values.map(\.part), in: &score)
    score.tieValues = try rubric.ranking.tieBreak.indices.map { index throws(Failure) in
      try ScoreEngine.mean(
        values.map {
          ($0.part.tieValues.indices.contains(index) ? $0.part.tieValues[index] : nil, $0.weight)
        },
        isSum)
    }
    if let place = rubric.ranking.tieBreak.firstIndex(of: ScoreEngine.votesCriterion) {
      score.tieValues[place] = votes[subject].map { Fraction($0) }
    }
    try publish(ScoreEngine.mean(values.map { ($0.part.value, $0.weight) }, isSum), in: &score)
    return score
  }

  /// Occurrences, bonus and penalty of shorter periods are summed, points are averaged.
  private func combineMeasures(
    _ parts: [PeriodScore], in score: inout PeriodScore
  ) throws(Failure) {
    guard hasConditions else { return }
    var points: [String: [(Fraction?, Fraction)]] = [:]
    for part in parts {
      for (id, count) in part.measures.counts {
        var tally = EventTally(plain: score.measures.counts[id] ?? .zero)
        try tally.add(count, variant: nil, of: 0)
        score.measures.counts[id] = tally.plain
      }
      for (id, value) in part.measures.points {
        points[id, default: []].append((value, Fraction(1)))
      }
      score.measures.zeros.formUnion(part.measures.zeros)
      score.measures.bonus = try score.measures.bonus + part.measures.bonus
      score.measures.penalty = try score.measures.penalty + part.measures.penalty
    }
    for (id, values) in points { score.measures.points[id] = try ScoreEngine.mean(values, false) }
  }

  private func publish(_ exact: Fraction?, in score: inout PeriodScore) throws(Failure) {
    guard let exact else { return }
    let total = try exact.rounded(rubric.rounding.digits)
    score.total = total
    score.value = rubric.rounding.step == .total ? Fraction(total) : exact
  }

  private func weight(of part: Period, _ step: RubricAggregation?) -> Fraction {
    guard let step, step.by == .weightedMean else { return Fraction(1) }
    let weight = step.weights.first { weight in
      weight.period == part.name || (try? calendar.period(weight.period)) == part
    }
    return weight.map { Fraction($0.value) } ?? .zero
  }

  static func mean(
    _ values: [(Fraction?, Fraction)], _ isSum: Bool
  ) throws(Failure) -> Fraction? {
    var sum = Fraction.zero
    var weights = Fraction.zero
    for (value, weight) in values {
      guard let value else { continue }
      sum = try sum + value * weight
      weights = try weights + weight
    }
    guard weights != .zero else { return nil }
    return isSum ? sum : try sum / weights
  }
}
