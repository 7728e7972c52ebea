/// What another law would change: the same facts judged under two packs.
public struct EligibilityComparison: Sendable {
  /// A subject and tier on which the packs disagree.
  public struct Change: Sendable {
    /// The verdicts; nil where a pack does not know the tier.
    public let before: Verdict?
    public let after: Verdict?
    /// What stood in the way before and does no longer.
    public let dropped: [Reason]
    /// What stands in the way only now.
    public let added: [Reason]

    init(_ before: Verdict?, _ after: Verdict?) {
      func open(_ verdict: Verdict?) -> [Reason] {
        verdict?.reasons.filter { $0.satisfied != true } ?? []
      }
      func key(_ reason: Reason) -> String { "\(reason.criterion) \(reason.requirement.vi)" }
      let (old, new) = (open(before), open(after))
      let (oldKeys, newKeys) = (Set(old.map(key)), Set(new.map(key)))
      self.before = before
      self.after = after
      dropped = old.filter { !newKeys.contains(key($0)) }
      added = new.filter { !oldKeys.contains(key($0)) }
    }

    var subject: String { before?.subject ?? after?.subject ?? "" }
    var name: String { before?.name ?? after?.name ?? "" }
    var tier: AwardTier? { after?.tier ?? before?.tier }
  }

  public let before: EligibilityContext
  public let after: EligibilityContext
  /// The changed verdicts, by subject in order, each in the order of the tiers.
  public let changes: [Change]
  /// How many verdicts were compared.
  public let compared: Int

  /// Judges subjects under two laws.
  ///
  /// - Parameter tier: the id of the only tier asked for.
  public init(
    _ subjects: [SubjectFacts], tier: String?, before: EligibilityContext,
    after: EligibilityContext
  ) {
    var names = before.pack.tiers.map(\.id)
    names += after.pack.tiers.map(\.id).filter { !names.contains($0) }
    if let tier { names = [tier] }
    let pairs = names.map { (old: before.pack.tier($0), new: after.pack.tier($0)) }
    var changes: [Change] = []
    var compared = 0
    for subject in subjects {
      let nominee = subject.kind.nominee
      for pair in pairs {
        func verdict(_ tier: AwardTier?, _ context: EligibilityContext) -> Verdict? {
          guard let tier, tier.nominees.contains(nominee) else { return nil }
          return Eligibility.judge(subject, for: tier, in: context)
        }
        let (old, new) = (verdict(pair.old, before), verdict(pair.new, after))
        guard old != nil || new != nil else { continue }
        compared += 1
        if old?.outcome != new?.outcome { changes.append(Change(old, new)) }
      }
    }
    self.before = before
    self.after = after
    self.changes = changes
    self.compared = compared
  }

  /// `thidua.comparison/1`.
  public func json(in language: Language) -> JSON {
    var fields = JSONFields(schema: "thidua.comparison/1")
    fields.add("year", before.year.description)
    fields.add("on", before.on)
    fields.add("before", before.pack.id)
    fields.add("after", after.pack.id)
    fields.add("compared", compared)
    fields.add(
      "results",
      .array(
        changes.map { change in
          var line = JSONFields()
          line.add("subject", change.subject)
          line.add("tier", change.tier?.id)
          line.add("before", change.before.map { .string($0.outcome.rawValue) } ?? .null)
          line.add("after", change.after.map { .string($0.outcome.rawValue) } ?? .null)
          line.add("dropped", .array(change.dropped.map { $0.json(in: language) }))
          line.add("added", .array(change.added.map { $0.json(in: language) }))
          let isVerified =
            (change.before?.isVerified ?? true) && (change.after?.isVerified ?? true)
          line.add("verified", .bool(isVerified))
          return line.json
        }))
    return fields.json
  }

  /// The changes for people: how many by tier, then who and by which condition.
  public func lines(in language: Language) -> [String] {
    let vi = language == .vietnamese
    var lines = [
      vi
        ? "\(before.year.named.capitalisedFirst), ngày \(before.on.slashed): \(before.pack.id) so với \(after.pack.id)"
        : "\(before.year), \(before.on): \(before.pack.id) compared with \(after.pack.id)"
    ]
    guard !changes.isEmpty else {
      lines.append(
        vi
          ? "Không ai bị ảnh hưởng (\(grouped(compared)) kết luận giống nhau)."
          : "Nobody is affected (\(compared) verdicts are the same).")
      return lines
    }
    lines.append(
      vi
        ? "Có \(grouped(changes.count)) kết luận khác nhau trong \(grouped(compared))."
        : "\(changes.count) of \(compared) verdicts differ.")
    var last: String?
    for (_, change) in changes.enumerated()
      .sorted(by: { (place($0.element), $0.offset) < (place($1.element), $1.offset) })
    {
      guard let tier = change.tier else { continue }
      if tier.id != last {
        last = tier.id
        let count = changes.filter { $0.tier?.id == tier.id }.count
        lines += ["", "\(tier.name) (\(tier.code)): \(count)"]
      }
      func word(_ verdict: Verdict?) -> String {
        guard let verdict else { return vi ? "không có" : "none" }
        return verdict.outcome.name.text(in: language) + (verdict.isVerified ? "" : " *")
      }
      lines.append(
        "  \(change.name) (\(change.subject)): \(word(change.before)) → \(word(change.after))")
      for reason in change.dropped {
        lines.append(
          (vi ? "    không còn vướng: " : "    no longer in the way: ") + sentence(reason, language)
        )
      }
      for reason in change.added {
        let isFailing = reason.satisfied == false
        lines.append(
          (vi
            ? "    nay \(isFailing ? "không đạt" : "chưa rõ"): "
            : "    now \(isFailing ? "not met" : "unknown"): ") + sentence(reason, language))
      }
    }
    if changes.contains(where: { $0.before?.isVerified == false || $0.after?.isVerified == false })
    {
      lines += [
        "",
        vi
          ? "* dựa vào quy định chưa kiểm chứng được văn bản"
          : "* rests on rules whose text was not verified",
      ]
    }
    return lines
  }

  /// Where the tier of a change stands.
  private func place(_ change: Change) -> Int {
    let id = change.tier?.id
    return after.pack.tiers.firstIndex { $0.id == id } ?? after.pack.tiers.count
  }

  private func sentence(_ reason: Reason, _ language: Language) -> String {
    let found =
      reason.found.map {
        (language == .vietnamese ? "; hiện: " : "; now: ") + $0.text(in: language)
      } ?? ""
    return reason.requirement.text(in: language) + found + " [\(reason.citation)]"
  }
}
