extension AwardDesk {
  /// What is asked for in a nomination.
  public struct Proposal: Sendable {
    public var subject: Subject
    public var tier: AwardTier
    public var year: YearID
    public var category: AwardCategory
    public var campaign: String?
    public var initiative: String?
    public var summary: String?
    /// The day of the deed, for a sudden achievement.
    public var deed: CivilDate?
    /// What shows the achievement, as the clerk typed it.
    public var evidence: [String]
    /// Whether it is only prepared and not proposed yet.
    public var isDraft: Bool

    /// Makes a proposal.
    public init(
      subject: Subject, tier: AwardTier, year: YearID, category: AwardCategory, campaign: String?,
      initiative: String?, summary: String?, deed: CivilDate? = nil, evidence: [String] = [],
      isDraft: Bool = false
    ) {
      self.subject = subject
      self.tier = tier
      self.year = year
      self.category = category
      self.campaign = campaign
      self.initiative = initiative
      self.summary = summary
      self.deed = deed
      self.evidence = evidence
      self.isDraft = isDraft
    }
  }
}
