/// Turns the lines of one subject and base period into a scorecard, exactly and without rounding.
///
/// The order is that of paper: items (with their own limits), the best of a set, groups (with floors,
/// caps and zeroings), the groups together, bonus and penalty, the total.
///
/// A class, though nothing in it ever changes: it is passed on for every cell of a ledger, and copying
/// its many members each time took longer than the arithmetic.
final class ScoreCalculator: Sendable {
  let rubric: Rubric
  let items: [RubricItem]
  /// What one occurrence, or the whole of a ratio, is worth; by item.
  let worths: [Fraction]
  /// What the inner loops ask of each item, so that no item is copied there.
  let facts: [Facts]
  let conditionCounts: Set<String>
  /// Whether the rubric has conditions at all.
  let hasConditions: Bool
  private let hasSets: Bool
  private let hasAutomatic: Bool
  let hasAssumed: Bool
  /// Whether anything beside the points of the highest stage is looked at.
  private let looksAtStages: Bool
  /// The items with nothing entered.
  let blanks: [ItemScore]

  init(_ rubric: Rubric) {
    self.rubric = rubric
    items = rubric.items
    worths = items.map { item in
      switch item.scoring {
      case .event(let points, _, _, _), .auto(let points, _): Fraction(points)
      case .ratio(let max, _), .points(let max, _): Fraction(max)
      case .band, .count: Fraction.zero
      }
    }
    facts = items.map { Facts($0) }
    let conditions = rubric.conditions
    conditionCounts = Set(conditions.flatMap(\.ids))
    hasConditions = !conditions.isEmpty
    hasSets = items.contains { $0.options.bestOf != nil }
    hasAutomatic = items.contains { $0.kind == .auto }
    hasAssumed = facts.contains(where: \.isAssumed)
    looksAtStages =
      hasConditions || hasAutomatic || !rubric.zeroes.isEmpty
      || rubric.groups.contains { $0.per != nil }
    blanks = items.map {
      ItemScore(id: $0.id, state: .notEntered, stages: [], points: nil, remark: nil)
    }
  }

  /// The scorecard of what was entered.
  ///
  /// - Parameters:
  ///   - entered: one entry for an item and stage, in any order.
  ///   - keepsStages: whether the stages are wanted; they may be left out of the card otherwise.
  /// - Throws: `Failure` where numbers are too large to compute.
  func card(
    _ entered: [StageEntries.Placed], keepsStages: Bool
  ) throws(Failure) -> Scorecard {
    var scores = try itemScores(entered, keepsStages: keepsStages || looksAtStages)
    if hasAutomatic { try addAutomatic(&scores) }
    if hasSets { keepBest(&scores) }
    var next = 0
    var groups: [GroupScore] = []
    for group in rubric.groups {
      let own = scores[next..<min(next + group.items.count, scores.count)]
      next += group.items.count
      groups.append(try groupScore(group, own, scores))
    }
    var missing: [String] = []
    for index in 0..<min(next, scores.count)
    where scores[index].state == .notEntered && facts[index].isExpected {
      missing.append(scores[index].id)
    }
    let bonusEnd = min(next + rubric.bonus.items.count, scores.count)
    let bonusSum = try ScoreCalculator.sum(scores[next..<bonusEnd])
    let penaltySum = try ScoreCalculator.sum(scores[bonusEnd...])
    let bonus = ScoreCalculator.clamp(bonusSum, nil, rubric.bonus.cap)
    let penalty = ScoreCalculator.clamp(penaltySum, rubric.penalty.cap.map { -$0 }, nil)
    let combined = try combine(groups)
    var sum: Fraction?
    if let combined {
      let groupsAndBase = try Fraction(rubric.base) + combined
      let withBonus = rubric.bonus.apart ? groupsAndBase : try groupsAndBase + bonus
      sum = rubric.penalty.apart ? withBonus : try withBonus + penalty
    }
    return Scorecard(
      items: scores, groups: groups, combined: combined, bonusSum: bonusSum, bonus: bonus,
      penaltySum: penaltySum, penalty: penalty, sum: sum,
      exact: sum.map { ScoreCalculator.clamp($0, rubric.floor, rubric.cap) }, missing: missing)
  }

  // MARK: - Items

  /// What a value earns for an item; nil for a value that earns nothing because it does not apply.
  ///
  /// Values that do not fit the item earn nothing either; the caller has refused them before.
  func points(_ value: ScoreValue, item index: Int) throws(Failure) -> Fraction? {
    guard items.indices.contains(index) else { return nil }
    guard let points = try plainPoints(value, index) else { return nil }
    let options = items[index].options
    return ScoreCalculator.clamp(points, options.floor, options.cap)
  }

  /// What the occurrences of an event earn.
  func points(_ tally: EventTally, item index: Int) throws(Failure) -> Fraction? {
    guard items.indices.contains(index) else { return nil }
    if facts[index].isPlainEvent {
      let rest = max(tally.plain.millionths - facts[index].free, 0)
      let counted = facts[index].limit.map { min(rest, $0) } ?? rest
      return try Fraction(Points(millionths: counted)) * worths[index]
    }
    guard case .event(_, let free, let limit, _) = items[index].scoring else { return nil }
    let options = items[index].options
    var sum = Fraction.zero
    if options.stairs.isEmpty {
      // Plain occurrences use the free ones first, then the variants in the order of the rubric.
      var free = Int64(free) * 1_000_000
      var left = limit.map { Int64($0) * 1_000_000 }
      func counted(_ count: Points) -> Points {
        let spared = min(free, count.millionths)
        free -= spared
        var rest = count.millionths - spared
        if let limit = left {
          rest = min(rest, limit)
          left = limit - rest
        }
        return Points(millionths: rest)
      }
      sum = try Fraction(counted(tally.plain)) * worths[index]
      for (count, variant) in zip(tally.variants, options.variants) where count != .zero {
        if let points = variant.points {
          // An excused occurrence has its own weight and uses up neither allowance nor limit.
          sum = try sum + Fraction(count) * Fraction(points)
        } else {
          let worth = try worths[index] * Fraction(variant.times ?? Points(1))
          sum = try sum + Fraction(counted(count)) * worth
        }
      }
    } else {
      let count = tally.counted(items[index])
      if let stair = options.stairs.last(where: { $0.from <= count }) {
        sum = Fraction(stair.points)
      }
    }
    return ScoreCalculator.clamp(sum, options.floor, options.cap)
  }

  private func plainPoints(_ value: ScoreValue, _ index: Int) throws(Failure) -> Fraction? {
    switch (items[index].scoring, value) {
    case (.points, .number(let number)): return Fraction(number)
    case (.band(let levels), .level), (.band(let levels), .number), (.band(let levels), .ratio):
      return RubricItem.level(of: value, in: levels).map { Fraction($0.points) }
    case (.ratio(_, let over), .ratio(let achieved, let planned)):
      guard planned != .zero else { return nil }
      if items[index].options.inverse {
        return try Fraction(achieved) - Fraction(planned) * worths[index]
      }
      let share = try Fraction(achieved) / Fraction(planned)
      return try (over ? share : min(share, Fraction(1))) * worths[index]
    case (.count, .number): return .zero
    default: return nil
    }
  }

  static func state(_ value: ScoreValue?) -> ItemScore.State {
    switch value {
    case nil: .notEntered
    case .notApplicable: .notApplicable
    case .exempt: .exempt
    case .ratio(_, planned: .zero): .notApplicable
    default: .entered
    }
  }
}
