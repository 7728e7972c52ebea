/// What checks may know besides the plan.
public struct PlanContext: Sendable {
  public var law: LegalRegistry
  /// The day by which drafts are judged.
  public var on: CivilDate?
  /// The ids of rubrics that exist; nil where no workspace is at hand.
  public var rubrics: Set<String>?

  /// Makes a context.
  public init(
    law: LegalRegistry = .builtIn, on: CivilDate? = nil, rubrics: Set<String>? = nil
  ) {
    self.law = law
    self.on = on
    self.rubrics = rubrics
  }
}
