/// Turns the lines of one subject and base period into a scorecard, exactly and without rounding.
struct ScoreCalculator {
  let rubric: Rubric
  let items: [RubricItem]
  /// What one occurrence, or the whole of a ratio, is worth; by item.
  private let worths: [Fraction]

  init(_ rubric: Rubric) {
    self.rubric = rubric
    items = rubric.items
    worths = items.map { item in
      switch item.scoring {
      case .event(let points, _, _, _): Fraction(points)
      case .ratio(let max, _), .points(let max, _): Fraction(max)
      case .band: Fraction.zero
      }
    }
  }

  /// The scorecard of what was entered.
  ///
  /// - Parameter entered: the stages entered for each item, in any order.
  /// - Throws: `Failure` where numbers are too large to compute.
  func card(_ entered: [[StageScore]]) throws(Failure) -> Scorecard {
    var scores: [ItemScore] = []
    var missing: [String] = []
    scores.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      let stages = entered.indices.contains(index) ? entered[index] : []
      let score = ItemScore(
        id: item.id, state: ScoreCalculator.state(stages.last?.value), stages: stages)
      scores.append(score)
    }
    var next = 0
    var groups: [GroupScore] = []
    for group in rubric.groups {
      let own = scores[next..<min(next + group.items.count, scores.count)]
      next += group.items.count
      for (score, item) in zip(own, group.items) where score.state == .notEntered && item.isExpected
      {
        missing.append(score.id)
      }
      let sum = try Fraction(group.base) + ScoreCalculator.sum(own)
      // A group none of whose criteria applies is no zero: it stays out of the mean.
      let applies =
        own.isEmpty || own.contains { $0.state == .entered || $0.state == .notEntered }
      groups.append(
        GroupScore(
          id: group.id, sum: sum,
          value: applies ? ScoreCalculator.clamp(sum, group.floor, group.cap) : nil))
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
      sum = try groupsAndBase + bonus + penalty
    }
    return Scorecard(
      items: scores, groups: groups, combined: combined, bonusSum: bonusSum, bonus: bonus,
      penaltySum: penaltySum, penalty: penalty, sum: sum,
      exact: sum.map { ScoreCalculator.clamp($0, rubric.floor, rubric.cap) }, missing: missing)
  }

  /// What a value earns for an item; nil for a value that earns nothing because it does not apply.
  ///
  /// Values that do not fit the item earn nothing either; the caller has refused them before.
  func points(_ value: ScoreValue, item index: Int) throws(Failure) -> Fraction? {
    guard items.indices.contains(index) else { return nil }
    switch (items[index].scoring, value) {
    case (.event(_, let free, let limit, _), .number(let count)):
      var counted = max(Points(millionths: count.millionths - Int64(free) * 1_000_000), .zero)
      if let limit { counted = min(counted, Points(millionths: Int64(limit) * 1_000_000)) }
      return try Fraction(counted) * worths[index]
    case (.points, .number(let number)): return Fraction(number)
    case (.band(let levels), .level), (.band(let levels), .number), (.band(let levels), .ratio):
      let name = value.text
      return levels.first { $0.name == name }.map { Fraction($0.points) }
    case (.ratio(_, let over), .ratio(let achieved, let planned)):
      guard planned != .zero else { return nil }
      let share = try Fraction(achieved) / Fraction(planned)
      return try (over ? share : min(share, Fraction(1))) * worths[index]
    default: return nil
    }
  }

  private static func state(_ value: ScoreValue?) -> ItemScore.State {
    switch value {
    case nil: .notEntered
    case .notApplicable: .notApplicable
    case .exempt: .exempt
    case .ratio(_, planned: .zero): .notApplicable
    default: .entered
    }
  }

  private func combine(_ groups: [GroupScore]) throws(Failure) -> Fraction? {
    guard !groups.isEmpty else { return .zero }
    var sum = Fraction.zero
    var weights = Fraction.zero
    for (score, group) in zip(groups, rubric.groups) {
      guard let value = score.value else { continue }
      let weight = rubric.combine == .weightedMean ? Fraction(group.weight) : Fraction(1)
      sum = try sum + value * weight
      weights = try weights + weight
    }
    guard weights != .zero else { return nil }
    return rubric.combine == .sum ? sum : try sum / weights
  }

  private static func sum(_ scores: ArraySlice<ItemScore>) throws(Failure) -> Fraction {
    var sum = Fraction.zero
    for score in scores {
      if let points = score.points { sum = try sum + points }
    }
    return sum
  }

  private static func clamp(_ value: Fraction, _ floor: Points?, _ cap: Points?) -> Fraction {
    var value = value
    if let cap { value = min(value, Fraction(cap)) }
    if let floor { value = max(value, Fraction(floor)) }
    return value
  }
}
