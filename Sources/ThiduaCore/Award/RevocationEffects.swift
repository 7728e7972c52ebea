/// What revoked awards took with them: awards, of the same subject or of a collective it belonged to,
/// whose conditions held only with them.
///
/// Each later award is judged again as of its own decision, once with the revoked award and once
/// without; it is listed where a condition held only with it. An award listed so is in doubt itself, and
/// what rests on it is listed too (Luật 06/2022/QH15, Điều 93).
public struct RevocationEffects: Sendable {
  /// An award, told by whose it is and for what.
  public struct Key: Sendable, Hashable {
    public var subject: String
    public var tier: String
    public var year: YearID

    /// Makes a key.
    public init(_ subject: String, _ tier: String, _ year: YearID) {
      self.subject = subject
      self.tier = tier
      self.year = year
    }
  }

  /// An award that rested on a revoked one.
  public struct Effect: Sendable {
    public var key: Key
    public var name: String
    public var tierName: String
    public var decision: String?
    public var date: CivilDate?
    /// The file the award stands in.
    public var path: String
    /// The conditions that held only with the revoked awards.
    public var reasons: [Reason]
    /// Whether it rests on another award of this list, not on a revoked one itself.
    public var isIndirect: Bool

    /// Whose, which decision, and which condition holds no more.
    public var sentence: Message {
      let paper = decision.map { " (\($0)" + (date.map { ", \($0.slashed)" } ?? "") + ")" } ?? ""
      let why = reasons.map(\.requirement)
      return Message(
        vi: "\(name) – \(tierName) \(key.year.named)\(paper): không còn đạt điều kiện "
          + why.map(\.vi).joined(separator: "; ")
          + (isIndirect ? " (vì một khen thưởng khác trong danh sách này)" : ""),
        en: "\(name) – \(tierName) \(key.year)\(paper): no longer meets: "
          + why.map(\.en).joined(separator: "; ")
          + (isIndirect ? " (through another award of this list)" : ""))
    }
  }

  /// The awards in doubt, by year, then in list order.
  public let effects: [Effect]

  /// An award that stands.
  private struct Standing {
    var key: Key
    var decision: String?
    var date: CivilDate?
    var path: String
  }

  /// Finds what rested on awards that are revoked in the workspace.
  public init(_ workspace: Workspace, removed: [Key]) throws(Failure) {
    guard let first = removed.map(\.year.first).min() else {
      effects = []
      return
    }
    let roster = try workspace.roster()
    let standing = try RevocationEffects.standing(workspace, from: first)
    let unit = try workspace.unit()
    var known: [String: WorkspaceFacts] = [:]
    var gone = Set(removed)
    var found: [Key: Effect] = [:]
    var isIndirect = false
    while true {
      var more: [Key: Effect] = [:]
      for award in standing where found[award.key] == nil && !gone.contains(award.key) {
        let day = award.date ?? award.key.year.span(startMonth: unit.yearStartMonth).upperBound
        let place = "\(award.key.year) \(day)"
        let facts: WorkspaceFacts
        if let kept = known[place] {
          facts = kept
        } else {
          facts = try WorkspaceFacts(workspace, year: award.key.year, on: day)
          known[place] = facts
        }
        guard let subject = facts.facts(of: award.key.subject), subject.isTouched(by: gone) else {
          continue
        }
        let context = EligibilityContext(
          year: award.key.year, on: day, school: unit.kind, startMonth: unit.yearStartMonth,
          pack: try workspace.law(on: day))
        guard let tier = context.pack.tier(award.key.tier) else { continue }
        let with = Eligibility.judge(subject.holding(gone, true), for: tier, in: context)
        let without = Eligibility.judge(subject.holding(gone, false), for: tier, in: context)
        let broken = RevocationEffects.broken(with, without)
        guard !broken.isEmpty else { continue }
        more[award.key] = Effect(
          key: award.key, name: subject.name, tierName: tier.name, decision: award.decision,
          date: award.date, path: award.path, reasons: broken, isIndirect: isIndirect)
      }
      guard !more.isEmpty else { break }
      found.merge(more, uniquingKeysWith: { one, _ in one })
      gone.formUnion(more.keys)
      isIndirect = true
    }
    let order = Dictionary(
      roster.subjects.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { one, _ in one })
    effects = found.values.sorted { one, two in
      (one.key.year, order[one.key.subject] ?? Int.max, one.key.tier)
        < (two.key.year, order[two.key.subject] ?? Int.max, two.key.tier)
    }
  }

  /// Finds what rests on any revoked award of the workspace.
  public init(_ workspace: Workspace) throws(Failure) {
    var removed = try workspace.nominations().filter { $0.state == .revoked }
      .map { Key($0.subject, $0.tier, $0.year) }
    removed += try workspace.history().awards.filter { $0.revocation != nil }
      .map { Key($0.subject, $0.tier, $0.year) }
    try self.init(workspace, removed: removed)
  }

  /// Awards by merit that stand, from a year on.
  private static func standing(
    _ workspace: Workspace, from first: Int
  ) throws(Failure) -> [Standing] {
    var list: [Standing] = []
    for nomination in try workspace.nominations()
    where nomination.state == .awarded && nomination.category == .merit
      && nomination.year.first >= first
    {
      let event = nomination.event(.awarded)
      list.append(
        Standing(
          key: Key(nomination.subject, nomination.tier, nomination.year), decision: event?.paper,
          date: event?.date, path: Workspace.path(nomination.year, "nominations.json")))
    }
    for record in try workspace.history().awards
    where record.revocation == nil && record.year.first >= first {
      let key = Key(record.subject, record.tier, record.year)
      guard !list.contains(where: { $0.key == key }) else { continue }
      list.append(
        Standing(key: key, decision: record.decision, date: record.date, path: History.path))
    }
    return list
  }

  /// The rules that held only with the revoked awards.
  private static func broken(_ with: Verdict, _ without: Verdict) -> [Reason] {
    guard case .all(let before) = with.tree, case .all(let after) = without.tree,
      before.count == after.count
    else { return [] }
    var answers: [RuleAnswer] = []
    for (old, new) in zip(before, after) where old.truth == true && new.truth != true {
      var all: [RuleAnswer] = []
      new.deciding(into: &all)
      var kept: [RuleAnswer] = []
      old.deciding(into: &kept)
      let held = Set(kept.filter { $0.truth == true }.map(\.rule.id))
      let lost = all.filter { $0.truth != true && held.contains($0.rule.id) }
      answers += lost.isEmpty ? all.filter { $0.truth != true } : lost
    }
    return answers.map { Reason($0, context: without.context, subject: without.subject) }
  }
}

extension SubjectFacts {
  /// Whether one of the awards is the subject's or a member's.
  fileprivate func isTouched(by keys: Set<RevocationEffects.Key>) -> Bool {
    keys.contains { $0.subject == id } || members.contains { $0.isTouched(by: keys) }
  }

  /// The facts with some awards held, or not.
  fileprivate func holding(_ keys: Set<RevocationEffects.Key>, _ isHeld: Bool) -> SubjectFacts {
    var copy = self
    for index in copy.awards.indices {
      let award = copy.awards[index]
      guard keys.contains(.init(id, award.tier, award.year)) else { continue }
      copy.awards[index].isRevoked = !isHeld
    }
    copy.members = members.map { $0.holding(keys, isHeld) }
    return copy
  }
}
