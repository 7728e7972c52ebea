/// A large difference between what two stages gave for one criterion: something to look at, not a
/// verdict.
struct StageGap {
  let message: Message

  /// The difference between the lowest and the highest stage, where it is above the rubric's limit: a
  /// quarter of the item's maximum unless the rubric says otherwise.
  init?(_ score: ItemScore, _ item: RubricItem, _ rubric: Rubric) {
    guard score.stages.count > 1 else { return nil }
    let given = score.stages.compactMap { stage in stage.points.map { (stage.stage, $0) } }
    guard let low = given.min(by: { $0.1 < $1.1 }), let high = given.max(by: { $0.1 < $1.1 }),
      let gap = try? high.1 - low.1
    else { return nil }
    let limit: Fraction
    if let stageGap = rubric.stageGap {
      limit = Fraction(stageGap)
    } else {
      guard let most = item.maximum, most > .zero,
        let quarter = Fraction(Int128(most.millionths), over: 4_000_000)
      else { return nil }
      limit = quarter
    }
    guard gap > limit else { return nil }
    let (first, last) = low.0 < high.0 ? (low.0, high.0) : (high.0, low.0)
    message = Message(
      vi: "chênh \(gap.vi) giữa \(first.title.vi.lowercased()) và \(last.title.vi.lowercased())",
      en: "\(gap.en) between \(first.rawValue) and \(last.rawValue)")
  }
}
