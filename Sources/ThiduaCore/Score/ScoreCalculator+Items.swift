/// From entries to the scores of items.
extension ScoreCalculator {
  /// The scores of all items, before what is automatic and what counts only as the best of a set.
  func itemScores(
    _ entered: [StageEntries.Placed], keepsStages: Bool
  ) throws(Failure) -> [ItemScore] {
    var scores = blanks
    let stage = entered.first?.entry.stage
    let hasSeveralStages = entered.contains { $0.entry.stage != stage }
    for placed in entered where scores.indices.contains(placed.item) {
      let entry = placed.entry
      guard keepsStages || hasSeveralStages else {
        // An item has one entry then, which is official.
        if let tally = entry.tally {
          scores[placed.item].points = try points(tally, item: placed.item)
          scores[placed.item].state = .entered
        } else if let value = entry.value {
          scores[placed.item].points = try points(value, item: placed.item)
          scores[placed.item].state = ScoreCalculator.state(value)
        }
        continue
      }
      guard let score = try stageScore(entry, placed.item) else { continue }
      var stages = scores[placed.item].stages
      stages.insert(score, at: stages.firstIndex { score.stage < $0.stage } ?? stages.count)
      scores[placed.item].state = ScoreCalculator.state(stages.last?.value)
      scores[placed.item].points = stages.last?.points
      scores[placed.item].stages = stages
    }
    guard hasAssumed else { return scores }
    for index in scores.indices where facts[index].isAssumed && scores[index].state == .notEntered {
      guard let assumed = items[index].options.assumed else { continue }
      scores[index].points = try points(assumed, item: index)
      scores[index].remark = Message(
        vi: "chưa nhập, mặc định \(assumed.shown)", en: "not entered, \(assumed.text) assumed")
    }
    return scores
  }

  private func stageScore(
    _ entry: StageEntries.Entry, _ index: Int
  ) throws(Failure) -> StageScore? {
    if let tally = entry.tally {
      return StageScore(
        stage: entry.stage,
        value: tally.variants.isEmpty ? .number(tally.plain) : tally.value(items[index]),
        tally: tally, points: try points(tally, item: index))
    }
    guard let value = entry.value else { return nil }
    return StageScore(
      stage: entry.stage, value: value, tally: nil, points: try points(value, item: index))
  }

  /// Gives items that score by themselves their points.
  func addAutomatic(_ scores: inout [ItemScore]) throws(Failure) {
    var measures = ScoreMeasures()
    for (score, item) in zip(scores, items) {
      guard let tally = score.stages.last?.tally else { continue }
      measures.counts[item.id] = tally.counted(item)
    }
    for (index, item) in items.enumerated() {
      guard case .auto(_, let when) = item.scoring else { continue }
      let holds = try when.holds(in: measures, place: nil)
      scores[index].state = .entered
      scores[index].points = holds ? worths[index] : .zero
      scores[index].remark = Message(
        vi: (holds ? "tự động: " : "không đạt: ") + when.words.vi,
        en: (holds ? "automatic: " : "not met: ") + when.words.en)
    }
  }

  /// Of each set only the item with most points counts; among equals the first.
  func keepBest(_ scores: inout [ItemScore]) {
    var best: [String: Int] = [:]
    for (index, item) in items.enumerated() {
      guard let set = item.options.bestOf, let points = scores[index].points else { continue }
      if let known = best[set], let most = scores[known].points, most >= points { continue }
      best[set] = index
    }
    for (index, item) in items.enumerated() {
      guard let set = item.options.bestOf, let winner = best[set], winner != index,
        let points = scores[index].points, points != .zero
      else { continue }
      scores[index].points = .zero
      scores[index].remark = Message(
        vi: "không tính, chỉ tính \(items[winner].id) cao nhất trong \"\(set)\"",
        en: "not counted, only \(items[winner].id), the best of \"\(set)\"")
    }
  }
}
