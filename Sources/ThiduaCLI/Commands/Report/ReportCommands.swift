/// The commands of the room.
enum ReportCommands {
  static let all: [any Command.Type] = [
    ReportPlan.self, ReportRegistration.self, ReportPledge.self, ReportRanking.self,
    ReportMinutes.self, ReportSubmission.self, ReportNominees.self, ReportDecision.self,
    ReportMidyear.self, ReportYear.self, ReportNarrative.self, ReportStatistics.self,
    ReportFairness.self, ReportHistory.self, ReportList.self,
  ]
}
