/// The commands of the room.
enum AwardCommands {
  static let all: [any Command.Type] = [
    AwardTiers.self, AwardEligible.self, AwardExplain.self, AwardNext.self, AwardQuota.self,
    AwardList.self,
    AwardNominate.self, AwardDossier.self, AwardAppraise.self, AwardReturn.self,
    AwardWithdraw.self, AwardCouncil.self, AwardMeetingOpen.self, AwardMeetingVote.self,
    AwardMeetingVoid.self, AwardMeetingNote.self, AwardMeetingClose.self, AwardMeetingShow.self,
    AwardTally.self, AwardNoticeOpen.self, AwardNoticeList.self, AwardComplaintOpen.self,
    AwardComplaintAnswer.self, AwardComplaintList.self, AwardSubmit.self, AwardDecide.self,
    AwardRevoke.self, AwardInitiativeRegister.self, AwardInitiativeRecognize.self,
    AwardInitiativeRefuse.self, AwardInitiativeWithdraw.self, AwardInitiativeList.self,
    AwardExemplarRecord.self, AwardExemplarList.self, AwardPrize.self, AwardFund.self,
    AwardHistory.self,
  ]
}
