extension YearSummary {
  /// Campaigns beside those of the plans that run in a year: who has scores in it took part in it, whether
  /// their plan is still a draft or names no time. For half a year scores of that half count.
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
    let calendar = try workspace.calendar(year)
    let last = try extent.lastDay(of: year, workspace) ?? calendar.span.upperBound
    var scored: [PlannedCampaign] = []
    for planned in others {
      let periods = try workspace.scoreBook(year, campaign: planned.campaign.id).periods
      let firsts = periods.compactMap { try? calendar.period($0).first }
      if firsts.contains(where: { $0 <= last }) { scored.append(planned) }
    }
    return scored
  }
}
