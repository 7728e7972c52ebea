/// All checks of plans, in the order of the manual.
public enum PlanChecks {
  /// Every check there is.
  public static let all: [any PlanCheck.Type] =
    reading + legalBases + campaigns + calendar + form + texts

  /// The check of this name.
  public static func named(_ name: String) -> (any PlanCheck.Type)? {
    all.first { $0.id.rawValue == name }
  }

  private static let reading: [any PlanCheck.Type] = [
    JSONSyntax.self, DuplicateKey.self, UnknownKey.self, WrongType.self, MissingField.self,
    BadValue.self, BadDate.self, DuplicateID.self, DanglingReference.self,
  ]
  private static let legalBases: [any PlanCheck.Type] = [
    LegalBaseMissing.self, CitationLaterThanPlan.self, CitationNotInForce.self,
    CitationDateMismatch.self, CitationNumberMalformed.self, CitationNumberMissing.self,
    SuperiorPlanMissing.self,
  ]
  private static let campaigns: [any PlanCheck.Type] = [
    CampaignIncomplete.self, CampaignPeriodReversed.self, CampaignOutsidePlan.self,
    CampaignWithoutReview.self, CriteriaWithoutTarget.self,
  ]
  private static let calendar: [any PlanCheck.Type] = [
    AnniversaryArithmetic.self, AnniversaryImplausible.self, TaskDueUnreadable.self,
    TaskDueOutsidePlan.self, TaskQuarterMismatch.self, TaskWithoutLead.self, MilestoneOrder.self,
  ]
  private static let form: [any PlanCheck.Type] = [
    TargetOutOfRange.self, IssuedWithoutNumber.self, IssuedWithoutDate.self,
    SymbolMalformed.self, SignerMissing.self, RecipientsMissing.self,
    ResponsibilitiesMissing.self, AuthorityAbolished.self,
  ]
  private static let texts: [any PlanCheck.Type] = [
    SectionGap.self, NumberBlank.self, DateBlank.self, EndingMissing.self, SpellingSuspect.self,
  ]
}
