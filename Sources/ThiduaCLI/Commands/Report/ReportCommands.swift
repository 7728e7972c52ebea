/// The commands of the room.
enum ReportCommands {
  static let all: [any Command.Type] = [
    ReportYear.self, ReportDecision.self, ReportCertificate.self, ReportSubmission.self,
    ReportNominees.self,
    ReportMinutes.self,
    ReportScoresheet.self, ReportRanking.self, ReportPlan.self, ReportPledge.self,
    ReportRegistration.self,
    ReportRegister.self, ReportFund.self, ReportHistory.self, ReportList.self,
  ]
}
