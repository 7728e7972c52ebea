/// Computes totals of subjects in any period from a score book, by a rubric.
public struct ScoreEngine: Sendable {
  public let rubric: Rubric
  public let calendar: SchoolCalendar
  public let book: ScoreBook
  /// The period that is asked for.
  public let period: Period
  /// Lines that could not be used, by reason.
  public let warnings: [Message]

  let items: [RubricItem]
  /// The item of each criterion of the book.
  private let itemNumbers: [Int?]
  /// The base period of each period of the book, where it lies in the asked one.
  private let basePeriods: [Period?]
  /// The counted shorter periods of each period, in order of time.
  let parts: [Period: [Period]]
  private let watched: Set<String>
  let votes: [String: Int]

  /// Prepares the computation of a period.
  ///
  /// A base period counts if any of the subjects has a line in it: weeks of holidays have none.
  ///
  /// - Parameter votes: votes cast for a subject, for a `tieBreak` by `votes`.
  /// - Throws: `Failure` of kind `refused` for a period for which the rubric has no totals.
  public init(
    rubric: Rubric, calendar: SchoolCalendar, book: ScoreBook, period: Period,
    subjects: [ScoreSubject], votes: [String: Int] = [:]
  ) throws(Failure) {
    let kinds = rubric.periodKinds
    guard kinds.contains(period.kind) else {
      let known = kinds.map(\.name)
      throw Failure.refused(
        vi: "Bộ tiêu chí \(rubric.id) không tính điểm theo \(period.kind.name.vi); "
          + "chỉ theo: \(known.map(\.vi).joined(separator: ", ")).",
        en: "The rubric \(rubric.id) has no totals for a \(period.kind.name.en); "
          + "only for: \(known.map(\.en).joined(separator: ", ")).",
        remedy: Message(
          vi: "Thêm mức này vào \"aggregate\" của bộ tiêu chí.",
          en: "Name the level in the rubric's \"aggregate\"."))
    }
    self.rubric = rubric
    self.calendar = calendar
    self.book = book
    self.period = period
    self.votes = votes
    items = rubric.items
    var warnings: [Message] = []
    var numbers: [String: Int] = [:]
    for (index, item) in items.enumerated() where numbers[item.id] == nil {
      numbers[item.id] = index
    }
    itemNumbers = book.criteria.map { numbers[$0] }
    for (criterion, number) in zip(book.criteria, itemNumbers) where number == nil {
      warnings.append(
        Message(
          vi: "Bỏ qua các dòng điểm của tiêu chí \(criterion): bộ tiêu chí không có.",
          en: "Lines of the criterion \(criterion) are passed over: the rubric has none."))
    }
    let steps = kinds.filter { $0 <= period.kind }
    var bases: [Period?] = []
    for name in book.periods {
      do throws(Failure) {
        let base = try calendar.period(name)
        if base.kind == rubric.period {
          let path = ScoreEngine.path(from: base, steps, calendar)
          bases.append(path.last == period ? base : nil)
          continue
        }
        warnings.append(
          Message(
            vi: "Bỏ qua các dòng điểm của kỳ \(name): bộ tiêu chí chấm theo "
              + "\(rubric.period.name.vi).",
            en: "Lines of the period \(name) are passed over: the rubric scores by "
              + "\(rubric.period.name.en)."))
      } catch {
        warnings.append(error.message)
      }
      bases.append(nil)
    }
    basePeriods = bases
    var counted: Set<Period> = []
    for subject in subjects {
      for number in book.periodNumbers(of: subject.id) {
        if let base = bases[number] { counted.insert(base) }
      }
    }
    var parts: [Period: Set<Period>] = [:]
    for base in counted {
      let path = ScoreEngine.path(from: base, steps, calendar)
      for (part, whole) in zip(path, path.dropFirst()) { parts[whole, default: []].insert(part) }
    }
    self.parts = parts.mapValues { $0.sorted() }
    watched = Set((rubric.knockouts + rubric.ceilings).map(\.when))
    self.warnings = warnings
  }

  /// A base period and the longer ones it goes into, as far as there are any.
  private static func path(
    from base: Period, _ kinds: [PeriodKind], _ calendar: SchoolCalendar
  ) -> [Period] {
    var path = [base]
    for kind in kinds.dropFirst() {
      guard let last = path.last, let next = calendar.parent(of: last, kind) else { return [] }
      path.append(next)
    }
    return path
  }

  /// What a subject comes to in the period.
  ///
  /// - Parameter keepsParts: whether the shorter periods and their scorecards stay in the result.
  /// - Throws: `Failure` where numbers are too large to compute.
  public func score(
    of subject: String, keepsParts: Bool = false
  ) throws(Failure) -> PeriodScore {
    let calculator = ScoreCalculator(rubric)
    var bases: [Period: [[StageScore]]] = [:]
    try book.forEachPeriod(of: subject) { number, cells throws(Failure) in
      guard let base = basePeriods[number] else { return }
      var entered = bases[base] ?? [[StageScore]](repeating: [], count: items.count)
      var isKnown = false
      for cell in cells {
        guard let item = itemNumbers[cell.criterion],
          let score = try stageScore(cell, item, calculator)
        else { continue }
        isKnown = true
        entered[item].removeAll { $0.stage == score.stage }
        entered[item].append(score)
        entered[item].sort { $0.stage < $1.stage }
      }
      if isKnown { bases[base] = entered }
    }
    return try score(period, bases, calculator, subject, keepsParts)
  }

  /// The value in effect of one criterion at one stage; nil where no line fits the criterion.
  private func stageScore(
    _ cell: ScoreBook.Cell, _ item: Int, _ calculator: ScoreCalculator
  ) throws(Failure) -> StageScore? {
    var result: ScoreValue?
    var count: Int64 = 0
    for mark in cell.values {
      let value = book.value(mark)
      guard items[item].objection(to: value) == nil else { continue }
      guard items[item].kind == .event else {
        result = value
        continue
      }
      // Events add up; a word beside them outweighs any number of them, whichever came first.
      switch (value, result) {
      case (_, .exempt): break
      case (.number, .notApplicable): break
      case (.number(let occurrences), _):
        let (sum, overflow) = count.addingReportingOverflow(occurrences.millionths)
        guard !overflow, sum <= Points.limit * 1_000_000 else { throw ScoreEngine.tooMany }
        count = sum
        result = .number(Points(millionths: sum))
      default: result = value
      }
    }
    guard let result else { return nil }
    return StageScore(
      stage: cell.stage, value: result, points: try calculator.points(result, item: item))
  }

  private func score(
    _ period: Period, _ bases: [Period: [[StageScore]]], _ calculator: ScoreCalculator,
    _ subject: String, _ keepsParts: Bool
  ) throws(Failure) -> PeriodScore {
    var score = PeriodScore(
      period: period, value: nil, total: nil, isEntered: false, missingPeriods: [],
      missingItems: [], tieValues: [], occurred: [], card: nil, parts: [])
    if period.kind == rubric.period {
      guard let entered = bases[period] else { return score }
      let card = try calculator.card(entered)
      score.isEntered = true
      score.missingItems = card.missing.map { .init(period: period, item: $0) }
      score.tieValues = tieValues(card, subject)
      score.occurred = occurred(card)
      if keepsParts { score.card = card }
      try publish(card.exact, in: &score)
      return score
    }
    var values: [(part: PeriodScore, weight: Fraction)] = []
    for part in parts[period] ?? [] {
      let weight = weight(of: part, in: period.kind)
      guard weight != .zero else { continue }
      let one = try self.score(part, bases, calculator, subject, keepsParts)
      score.missingItems += one.missingItems
      score.missingPeriods += one.isEntered ? one.missingPeriods : [part]
      score.isEntered = score.isEntered || one.isEntered
      score.occurred.formUnion(one.occurred)
      if one.value != nil { values.append((one, weight)) }
      if keepsParts { score.parts.append(one) }
    }
    let isSum = rubric.aggregate.first { $0.to == period.kind }?.by == .sum
    score.tieValues = try rubric.ranking.tieBreak.indices.map { index throws(Failure) in
      try ScoreEngine.mean(values.map { ($0.part.tieValues[index], $0.weight) }, isSum)
    }
    if let votes = rubric.ranking.tieBreak.firstIndex(of: "votes") {
      score.tieValues[votes] = self.votes[subject].map { Fraction($0) }
    }
    try publish(ScoreEngine.mean(values.map { ($0.part.value, $0.weight) }, isSum), in: &score)
    return score
  }

  private func publish(_ exact: Fraction?, in score: inout PeriodScore) throws(Failure) {
    guard let exact else { return }
    let total = try exact.rounded(rubric.rounding.digits)
    score.total = total
    score.value = rubric.rounding.step == .total ? Fraction(total) : exact
  }

  private func weight(of part: Period, in kind: PeriodKind) -> Fraction {
    guard let step = rubric.aggregate.first(where: { $0.to == kind }), step.by == .weightedMean
    else { return Fraction(1) }
    let weight = step.weights.first { weight in
      weight.period == part.name || (try? calendar.period(weight.period)) == part
    }
    return weight.map { Fraction($0.value) } ?? .zero
  }

  private static func mean(
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

  private func tieValues(_ card: Scorecard, _ subject: String) -> [Fraction?] {
    rubric.ranking.tieBreak.map { id in
      if id == "votes" { return votes[subject].map { Fraction($0) } }
      if let group = card.groups.first(where: { $0.id == id }) { return group.value }
      guard let score = card.items.first(where: { $0.id == id }) else { return nil }
      // No occurrence of an event is worth as much as none entered.
      let isEvent = rubric.item(id)?.kind == .event
      return score.state == .notEntered && isEvent ? .zero : score.points
    }
  }

  private func occurred(_ card: Scorecard) -> Set<String> {
    guard !watched.isEmpty else { return [] }
    var found: Set<String> = []
    for (item, score) in zip(items, card.items) where watched.contains(item.id) {
      guard let official = score.stages.last else { continue }
      switch (item.scoring, official.value) {
      case (.event(_, let free, _, _), .number(let count)):
        if count > Points(millionths: Int64(free) * 1_000_000) { found.insert(item.id) }
      default:
        // A criterion of penalties occurs when something is taken away, any other when it earns nothing.
        guard let points = official.points else { continue }
        let isPenalty = item.maximum == .zero
        if isPenalty ? points < .zero : points == .zero { found.insert(item.id) }
      }
    }
    return found
  }

  private static let tooMany = Failure(
    .badData,
    Message(vi: "Tổng số lần vượt quá giới hạn.", en: "The sum of occurrences is out of range."))
}
