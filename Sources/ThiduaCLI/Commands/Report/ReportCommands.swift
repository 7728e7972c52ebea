import ThiduaCore

/// The commands of the room.
enum ReportCommands {
  /// One command a kind of paper, in the order of the list of papers.
  static let papers: [any Command.Type] = [
    ReportPlan.self, ReportRegistration.self, ReportPledge.self, ReportScoresheet.self,
    ReportRanking.self, ReportMinutes.self, ReportSubmission.self, ReportNominees.self,
    ReportAchievement.self, ReportDecision.self, ReportCertificate.self, ReportMidyear.self,
    ReportYear.self, ReportStatistics.self, ReportFairness.self, ReportRegister.self,
    ReportFund.self,
    ReportHistory.self,
  ]

  static let all: [any Command.Type] =
    papers + [
      ReportAll.self, ReportStale.self, ReportExplain.self, ReportNarrative.self, ReportList.self,
    ]

  /// The kinds that `report all` knows how to ask, in the order of the list of papers.
  static let ofYear: [any YearPapers.Type] =
    papers.compactMap { $0 as? any YearPapers.Type }.sorted { $0.kind.number < $1.kind.number }
}
