/// Closing periods, and opening them again.
extension ScoreDesk {
  /// Closes a period for a campaign, or for all of them.
  public func lock(
    _ text: String, campaign: String?, year: YearID
  ) throws(Failure) -> (period: Period, rubrics: [Rubric]) {
    let calendar = try workspace.calendar(year)
    let period = try calendar.period(text)
    var rubrics: [Rubric] = []
    var id: String?
    var campaigns = try workspace.scoredCampaigns(calendar)
    if let campaign {
      let scored = try workspace.scoredCampaign(campaign)
      id = scored.campaign.id
      campaigns.removeAll { $0.id != id }
    }
    for campaign in campaigns {
      guard let editions = campaign.editions else { continue }
      for (rubric, isSuperseded) in editions.judging(period, calendar)
      where !rubrics.contains(rubric) {
        rubrics.append(rubric)
        if !isSuperseded { try workspace.keepUsed(rubric, year) }
      }
    }
    let locks = try workspace.locks(year).locking(
      period, campaign: id, rubrics: rubrics, at: now.text, by: name)
    workspace.put(locks, at: Workspace.locksPath(year))
    return (period, rubrics)
  }

  /// Opens a period again, with a reason.
  public func unlock(
    _ text: String, campaign: String?, reason: String, year: YearID
  ) throws(Failure) -> Period {
    let calendar = try workspace.calendar(year)
    let period = try calendar.period(text)
    let id = try campaign.map { text throws(Failure) in
      try workspace.scoredCampaign(text).campaign.id
    }
    let locks = try workspace.locks(year).unlocking(
      period, campaign: id, reason: reason, at: now.text, by: name, calendar)
    workspace.put(locks, at: Workspace.locksPath(year))
    return period
  }
}
