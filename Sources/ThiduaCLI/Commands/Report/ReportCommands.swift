/// The commands of the room.
enum ReportCommands {
  static let all: [any Command.Type] = [
    ReportYear.self, ReportAchievement.self, ReportDecision.self, ReportCertificate.self,
    ReportSubmission.self,
    ReportNominees.self,
    ReportMinutes.self,
    ReportRanking.self, ReportPlan.self, ReportPledge.self, ReportRegistration.self,
    ReportHistory.self, ReportList.self,
  ]
}
