/// What decides ties, and what occurred.
extension ScoreEngine {
  func tieValues(
    _ card: Scorecard, _ calculator: ScoreCalculator, _ subject: String
  ) -> [Fraction?] {
    rubric.ranking.tieBreak.map { id in
      if id == ScoreEngine.votesCriterion { return votes[subject].map { Fraction($0) } }
      if let group = card.groups.first(where: { $0.id == id }) { return group.value }
      guard let index = card.items.firstIndex(where: { $0.id == id }) else { return nil }
      let score = card.items[index]
      // No occurrence of an event is worth as much as none entered.
      let isEvent = calculator.items[index].kind == .event
      return score.state == .notEntered && isEvent ? .zero : score.points
    }
  }

  func occurred(_ card: Scorecard, _ calculator: ScoreCalculator) -> Set<String> {
    guard !watched.isEmpty else { return [] }
    var found: Set<String> = []
    for (item, score) in zip(calculator.items, card.items) where watched.contains(item.id) {
      if calculator.hasOccurred(score, item) { found.insert(item.id) }
    }
    return found
  }
}
