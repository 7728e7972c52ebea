/// The commands of the room.
enum ReportCommands {
  static let all: [any Command.Type] = [
    ReportPlan.self, ReportRegistration.self, ReportPledge.self, ReportScoresheet.self,
    ReportRanking.self, ReportMinutes.self, ReportSubmission.self, ReportNominees.self,
    ReportDecision.self, ReportCertificate.self, ReportMidyear.self, ReportYear.self,
    ReportNarrative.self, ReportStatistics.self, ReportFairness.self, ReportRegister.self,
    ReportFund.self, ReportHistory.self, ReportList.self,
  ]
}
