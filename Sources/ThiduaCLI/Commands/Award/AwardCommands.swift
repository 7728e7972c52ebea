/// The commands of the room.
enum AwardCommands {
  static let all: [any Command.Type] = [
    AwardTiers.self, AwardEligible.self, AwardExplain.self, AwardNext.self, AwardQuota.self,
    AwardNominate.self,
    AwardAppraise.self, AwardReturn.self, AwardWithdraw.self, AwardCouncil.self,
    AwardMeetingOpen.self, AwardMeetingVote.self, AwardMeetingClose.self, AwardTally.self,
    AwardSubmit.self, AwardDecide.self, AwardRevoke.self, AwardPrize.self, AwardHistory.self,
  ]
}
