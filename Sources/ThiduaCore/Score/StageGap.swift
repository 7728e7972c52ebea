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
    message = Message(
      vi: "chênh \(gap.vi) giữa \(low.0.title.vi.lowercased()) và \(high.0.title.vi.lowercased())",
      en: "\(gap.en) between \(low.0.rawValue) and \(high.0.rawValue)")
  }
}
