/// The commands of the room.
enum AwardCommands {
  static let all: [any Command.Type] = [
    AwardEligible.self, AwardExplain.self, AwardNext.self, AwardNominate.self,
    AwardAppraise.self, AwardReturn.self, AwardWithdraw.self, AwardCouncil.self,
    AwardMeetingOpen.self, AwardMeetingVote.self, AwardMeetingClose.self, 
    AwardSubmit.self, AwardDecide.self, AwardRevoke.self, AwardHistory.self,
  ]
}
