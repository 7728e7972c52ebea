/// Groups, what occurred, and what conditions look at.
extension ScoreCalculator {
  func groupScore(
    _ group: RubricGroup, _ own: ArraySlice<ItemScore>, _ all: [ItemScore]
  ) throws(Failure) -> GroupScore {
    var sum = try ScoreCalculator.sum(own)
    var divisor: Fraction?
    // A group none of whose criteria applies is no zero: it stays out of the mean.
    var applies = own.isEmpty || own.contains { $0.state == .entered || $0.state == .notEntered }
    if let per = group.per {
      switch all.first(where: { $0.id == per })?.stages.last?.value {
      case .number(let count) where count > .zero:
        let number = Fraction(count)
        divisor = number
        sum = try sum / number
      default: applies = false
      }
    }
    sum = try Fraction(group.base) + sum
    var score = GroupScore(
      id: group.id, sum: sum,
      value: applies ? ScoreCalculator.clamp(sum, group.floor, group.cap) : nil, divisor: divisor,
      zeroedBy: nil)
    for zeroing in rubric.zeroes where zeroing.group == group.id && score.value != nil {
      guard let index = items.firstIndex(where: { $0.id == zeroing.when }),
        all.indices.contains(index), hasOccurred(all[index], items[index])
      else { continue }
      score.value = .zero
      score.zeroedBy = zeroing.when
      break
    }
    return score
  }

  /// Whether an item occurred: an event beyond its free allowance, a penalty that takes something, any
  /// other criterion that earned nothing.
  func hasOccurred(_ score: ItemScore, _ item: RubricItem) -> Bool {
    guard let official = score.stages.last else { return false }
    if case .event(_, let free, _, _) = item.scoring {
      guard let tally = official.tally else { return false }
      return tally.counted(item) > Points(millionths: Int64(free) * 1_000_000)
    }
    guard item.kind != .count, let points = official.points else { return false }
    return item.maximum == .zero ? points < .zero : points == .zero
  }

  func combine(_ groups: [GroupScore]) throws(Failure) -> Fraction? {
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

  static func sum(_ scores: ArraySlice<ItemScore>) throws(Failure) -> Fraction {
    var sum = Fraction.zero
    // By number: going through the items themselves copies each of them.
    for index in scores.indices {
      if let points = scores[index].points { sum = try sum + points }
    }
    return sum
  }

  static func clamp(_ value: Fraction, _ floor: Points?, _ cap: Points?) -> Fraction {
    var value = value
    if let cap { value = min(value, Fraction(cap)) }
    if let floor { value = max(value, Fraction(floor)) }
    return value
  }

  // MARK: - Conditions

  /// What the rubric's conditions look at, from one base period.
  func measures(_ card: Scorecard) -> ScoreMeasures {
    var measures = ScoreMeasures()
    guard hasConditions else { return measures }
    measures.bonus = card.bonusSum
    measures.penalty = card.penaltySum
    for (group, value) in card.groups.map({ ($0.id, $0.value) })
    where conditionCounts.contains(group) {
      measures.points[group] = value
    }
    let own = rubric.groups.reduce(0) { $0 + $1.items.count }
    for (index, (score, item)) in zip(card.items, items).enumerated() {
      if conditionCounts.contains(item.id) {
        if let tally = score.stages.last?.tally { measures.counts[item.id] = tally.counted(item) }
        if let points = score.points { measures.points[item.id] = points }
      }
      let isJudged = [.points, .band, .ratio].contains(item.kind) && index < own
      if isJudged, score.state == .entered, score.points == .zero, item.maximum != .zero {
        measures.zeros.insert(item.id)
      }
    }
    return measures
  }
}
