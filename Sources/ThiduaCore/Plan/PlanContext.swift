/// What checks may know besides the plan.
public struct PlanContext: Sendable {
  public var law: LegalRegistry
  /// The day by which drafts are judged.
  public var on: CivilDate?
  /// The ids of rubrics that exist; nil where no workspace is at hand.
  public var rubrics: Set<String>?
  /// The semesters of the school whose plan it is.
  public var semesters: Semesters

  /// Makes a context.
  public init(
    law: LegalRegistry = .builtIn, on: CivilDate? = nil, rubrics: Set<String>? = nil,
    semesters: Semesters = .usual
  ) {
    self.law = law
    self.on = on
    self.rubrics = rubrics
    self.semesters = semesters
  }
}
