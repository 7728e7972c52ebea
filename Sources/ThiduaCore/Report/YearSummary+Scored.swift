extension YearSummary {
  /// Campaigns beside those of the plans that run in a year: who has scores in it took part in it, whether
  /// their plan is still a draft or names no time. Of half a year the scores must be of that half.
  ///
  /// - Throws: `badData` for a ledger that cannot be read.
  static func alsoScored(
    _ known: [PlannedCampaign], _ workspace: Workspace, _ year: YearID, _ extent: YearExtent
  ) throws(Failure) -> [PlannedCampaign] {
    let ids = Set(known.map(\.campaign.id))
    let others = try workspace.campaigns().filter {
      $0.campaign.rubric != nil && !ids.contains($0.campaign.id)
    }
    guard !others.isEmpty, try workspace.scoredYears().contains(year) else { return [] }
    var scored: [PlannedCampaign] = []
    for planned in others {
      let id = planned.campaign.id
      guard try !workspace.scoreBook(year, campaign: id).subjects.isEmpty else { continue }
      if extent == .whole {
        scored.append(planned)
      } else if let half = extent.period(in: try workspace.calendar(year)),
        try workspace.ranking(year, campaign: id, period: half).rows.contains(where: {
          $0.score.total != nil
        })
      {
        scored.append(planned)
      }
    }
    return scored
  }
}
