/// The acts on nominations: each checks the rules, gathers its change in the workspace, and says what
/// people should know. Nothing is written before the workspace commits.
public struct AwardDesk {
  /// What an act brought, and remarks that do not stop it.
  public struct Outcome<Value> {
    public var value: Value
    public var warnings: [Message] = []
  }

  let workspace: Workspace
  /// When, as `Moment.text`.
  let at: String
  let today: CivilDate
  let by: String

  /// A desk.
  public init(_ workspace: Workspace, now: Moment, by: String) {
    self.workspace = workspace
    at = now.text
    today = now.date
    self.by = by
  }

  /// What the law says of a nomination on a day.
  func verdict(
    on nomination: Nomination, _ facts: WorkspaceFacts, day: CivilDate
  ) throws(Failure) -> Verdict {
    let unit = try workspace.unit()
    let pack = try workspace.law(on: day)
    let context = EligibilityContext(
      year: nomination.year, on: day, school: unit.kind, category: nomination.category,
      startMonth: unit.yearStartMonth, pack: pack)
    guard let subject = facts.facts(of: nomination.subject) else {
      throw Failure(
        .badData,
        Message(
          vi: "đề nghị \(nomination.id): không có \"\(nomination.subject)\" trong danh sách",
          en: "nomination \(nomination.id): \"\(nomination.subject)\" is not in the roster"))
    }
    return Eligibility.judge(subject, for: try pack.requireTier(nomination.tier), in: context)
  }

  /// The sentence about a verdict that is not favourable.
  static func warning(_ verdict: Verdict) -> Message {
    let reasons = verdict.reasons.filter { $0.satisfied == false }
    return Message(
      vi: "Chú ý: \(verdict.name) - \(verdict.tier.name): \(verdict.outcome.name.vi). "
        + reasons.map { "\($0.message.vi) (\($0.citation))" }.joined(separator: "; "),
      en: "Note: \(verdict.name) - \(verdict.tier.code): \(verdict.outcome.name.en). "
        + reasons.map { "\($0.message.en) (\($0.citation))" }.joined(separator: "; "))
  }
}
