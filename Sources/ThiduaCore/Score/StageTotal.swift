/// What a sheet came to once a stage had entered its scores: those of lower stages stand where this one
/// changed nothing, as on a paper form that is handed on.
public struct StageTotal: Sendable {
  public var stage: Stage
  /// The calculation with the entries up to this stage.
  public var card: Scorecard
  /// Rounded as the rubric says; nil where there is nothing to compute it from.
  public var total: Points?
  /// The class by points and events; disciplines are the council's to weigh, in the official class.
  public var band: String?
}

extension ScoreEngine {
  /// What a base period came to after each stage that entered something, the lowest first.
  ///
  /// - Throws: `badData` where numbers are too large to compute.
  func stageTotals(of card: Scorecard, in period: Period) throws(Failure) -> [StageTotal] {
    let calculator = calculators[editions.index(for: period)]
    var totals: [StageTotal] = []
    for stage in Stage.allCases
    where card.items.contains(where: { $0.stages.contains { $0.stage == stage } }) {
      let entered = card.items.enumerated().flatMap { index, item in
        item.stages.filter { $0.stage <= stage }.map { score in
          StageEntries.Placed(
            item: index,
            entry: StageEntries.Entry(
              stage: score.stage, value: score.tally == nil ? score.value : nil,
              tally: score.tally))
        }
      }
      let own = try calculator.card(entered, keepsStages: true)
      let total = try own.exact?.rounded(calculator.rubric.rounding.digits)
      let band = try BandDecision(
        total, calculator.rubric, in: period.kind, occurred: occurred(own, calculator),
        measures: calculator.measures(own))
      totals.append(StageTotal(stage: stage, card: own, total: total, band: band.band))
    }
    return totals
  }
}
