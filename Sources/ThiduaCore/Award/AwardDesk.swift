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

  /// What is asked for in a nomination.
  public struct Proposal: Sendable {
    public var subject: Subject
    public var tier: AwardTier
    public var year: YearID
    public var category: AwardCategory
    public var campaign: String?
    public var initiative: String?
    public var summary: String?

    /// Makes a proposal.
    public init(
      subject: Subject, tier: AwardTier, year: YearID, category: AwardCategory, campaign: String?,
      initiative: String?, summary: String?
    ) {
      self.subject = subject
      self.tier = tier
      self.year = year
      self.category = category
      self.campaign = campaign
      self.initiative = initiative
      self.summary = summary
    }
  }

  /// Proposes an award, or proposes a returned one again.
  ///
  /// - Throws: `refused` where the tier is not for such a subject, or the same is proposed already.
  public func propose(_ proposal: Proposal) throws(Failure) -> Outcome<Nomination> {
    let facts = try WorkspaceFacts(workspace, year: proposal.year, on: today)
    let subject = proposal.subject
    let nominee = facts.facts(of: subject.id)?.kind.nominee ?? .individual
    let kinds =
      proposal.category == .merit
      ? proposal.tier.nominees : proposal.tier.nominees + proposal.tier.otherNominees
    guard kinds.contains(nominee) else {
      throw Failure.refused(
        vi:
          "\(proposal.tier.name) dành cho \(kinds.map(\.name.vi).joined(separator: ", ")); \(subject.name) là \(nominee.name.vi)",
        en:
          "\(proposal.tier.code) is for \(kinds.map(\.name.en).joined(separator: ", ")); \(subject.name) is \(nominee.name.en)"
      )
    }
    var event = Nomination.Event(state: .proposed, at: at, by: by)
    let all = try workspace.nominations(proposal.year)
    if var same = all.first(where: {
      $0.subject == subject.id && $0.tier == proposal.tier.id && $0.campaign == proposal.campaign
        && ![.withdrawn, .refused, .revoked].contains($0.state)
    }) {
      guard same.state == .returned else {
        throw Failure.refused(
          vi:
            "\(subject.name) đã được đề nghị \(proposal.tier.name) \(proposal.year.named): \(same.id) (\(same.state.name.vi))",
          en:
            "\(subject.name) is nominated for \(proposal.tier.code) \(proposal.year) already: \(same.id) (\(same.state.name.en))"
        )
      }
      event.note = "đề nghị lại"
      same.summary = proposal.summary ?? same.summary
      same.initiative = proposal.initiative ?? same.initiative
      try same.move(event)
      try workspace.put(same)
      return Outcome(value: same, warnings: try quotaWarnings([same], on: today))
    }
    let nomination = Nomination(
      id: nextID(all, proposal.year), subject: subject.id, tier: proposal.tier.id,
      year: proposal.year, category: proposal.category, campaign: proposal.campaign,
      initiative: proposal.initiative, summary: proposal.summary, event)
    var warnings = try initiativeWarnings(nomination)
    let verdict = try verdict(on: nomination, facts, day: today)
    if verdict.outcome == .ineligible || verdict.outcome == .deferred {
      warnings.append(AwardDesk.warning(verdict))
    }
    try workspace.put(nomination)
    warnings += try quotaWarnings([nomination], on: today)
    return Outcome(value: nomination, warnings: warnings)
  }

  /// Takes a nomination a step on: appraised, withdrawn, returned.
  ///
  /// - Throws: `refused` where the order of states does not allow it.
  public func move(
    _ text: String, to state: NominationState, note: String?
  ) throws(Failure) -> Nomination {
    var nomination = try workspace.nomination(text)
    try nomination.move(.init(state: state, at: at, by: by, note: note))
    try workspace.put(nomination)
    return nomination
  }

  // MARK: - Rules shared by the acts

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

  private func initiativeWarnings(_ nomination: Nomination) throws(Failure) -> [Message] {
    guard let id = nomination.initiative else { return [] }
    guard let initiative = try workspace.initiatives().first(where: { $0.id == id }) else {
      throw Failure.refused(
        vi: "không có sáng kiến '\(id)'", en: "there is no initiative '\(id)'",
        remedy: Message(
          vi: "Nhập bằng: thidua enroll import TỆP --kind initiatives",
          en: "Import it: thidua enroll import FILE --kind initiatives"))
    }
    var warnings: [Message] = []
    if !initiative.authors.contains(nomination.subject) {
      warnings.append(
        Message(
          vi: "Chú ý: sáng kiến \(id) không phải của \(nomination.subject).",
          en: "Note: initiative \(id) is not by \(nomination.subject)."))
    }
    for other in try workspace.nominations()
    where other.initiative == id && other.id != nomination.id
      && (other.state.isOpen || other.state == .awarded)
    {
      warnings.append(
        Message(
          vi:
            "Chú ý: sáng kiến \(id) đã dùng cho đề nghị \(other.id) (\(other.state.name.vi)); mỗi sáng kiến chỉ dùng một lần.",
          en:
            "Note: initiative \(id) is claimed by nomination \(other.id) (\(other.state.name.en)); one initiative serves once."
        ))
    }
    return warnings
  }

  private func nextID(_ nominations: [Nomination], _ year: YearID) -> String {
    let prefix = "dn-\(year.isSchoolYear ? "" : "n")\(year.first)-"
    let last = nominations.compactMap { nomination in
      nomination.id.hasPrefix(prefix) ? Int(nomination.id.dropFirst(prefix.count)) : nil
    }.max()
    return prefix + padded((last ?? 0) + 1, to: 3)
  }
}
