extension YearSummary {
  /// Campaigns with scores in the year that are not told of: their plans are drafts, or name no time that
  /// reaches into the year. Of half a year nothing is known: its scores may be of the other half.
  ///
  /// - Throws: `badData` for a ledger that cannot be read.
  public func unplaced(in workspace: Workspace) throws(Failure) -> [Campaign] {
    guard extent == .whole, try workspace.scoredYears().contains(year) else { return [] }
    let told = Set(campaigns.map(\.campaign.id))
    var unplaced: [Campaign] = []
    for campaign in try workspace.campaigns().map(\.campaign)
    where campaign.rubric != nil && !told.contains(campaign.id) {
      let book = try workspace.scoreBook(year, campaign: campaign.id)
      if !book.subjects.isEmpty { unplaced.append(campaign) }
    }
    return unplaced
  }
}
