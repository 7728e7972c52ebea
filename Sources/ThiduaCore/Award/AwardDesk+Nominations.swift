extension AwardDesk {
  /// What is asked for in a nomination.
  public struct Proposal: Sendable {
    public var subject: Subject
    public var tier: AwardTier
    public var year: YearID
    public var category: AwardCategory
    public var campaign: String?
    public var initiative: String?
    public var summary: String?
    /// The day of the deed, for a sudden achievement.
    public var deed: CivilDate?
    /// What shows the achievement, as the clerk typed it.
    public var evidence: [String]
    /// Whether it is only prepared and not proposed yet.
    public var isDraft: Bool

    /// Makes a proposal.
    public init(
      subject: Subject, tier: AwardTier, year: YearID, category: AwardCategory, campaign: String?,
      initiative: String?, summary: String?, deed: CivilDate? = nil, evidence: [String] = [],
      isDraft: Bool = false
    ) {
      self.subject = subject
      self.tier = tier
      self.year = year
      self.category = category
      self.campaign = campaign
      self.initiative = initiative
      self.summary = summary
      self.deed = deed
      self.evidence = evidence
      self.isDraft = isDraft
    }
  }

  /// Proposes an award, proposes a returned one again, or proposes what was a draft.
  ///
  /// - Throws: `refused` where the tier is not for such a subject, the same is proposed already, or the
  ///   deed lies in the future.
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
    if let deed = proposal.deed, deed > today {
      throw Failure.refused(
        vi: "ngày lập thành tích \(deed.slashed) ở sau hôm nay (\(today.slashed))",
        en: "the deed of \(deed) lies after today (\(today))")
    }
    let all = try workspace.nominations(proposal.year)
    let same = all.first(where: {
      $0.subject == subject.id && $0.tier == proposal.tier.id && $0.campaign == proposal.campaign
        && ($0.deed == nil || proposal.deed == nil || $0.deed == proposal.deed)
        && ![.withdrawn, .refused, .revoked].contains($0.state)
    })
    if let same { return try proposeAgain(same, proposal) }
    var nomination = Nomination(
      id: nextID(all, proposal.year), subject: subject.id, tier: proposal.tier.id,
      year: proposal.year, category: proposal.category, campaign: proposal.campaign,
      initiative: proposal.initiative, summary: proposal.summary, deed: proposal.deed,
      .init(state: proposal.isDraft ? .draft : .proposed, at: at, by: by))
    for text in proposal.evidence { nomination.add(.init(text, at: at, by: by)) }
    var warnings = try initiativeWarnings(nomination)
    warnings += try achievementWarnings(nomination)
    let verdict = try verdict(on: nomination, facts, day: today)
    if verdict.outcome == .ineligible || verdict.outcome == .deferred {
      warnings.append(AwardDesk.warning(verdict))
    }
    try workspace.put(nomination)
    warnings += try quotaWarnings([nomination], on: today)
    return Outcome(value: nomination, warnings: warnings)
  }

  /// Proposes what was returned or only drafted. What it said before stays in the step.
  private func proposeAgain(
    _ known: Nomination, _ proposal: Proposal
  ) throws(Failure) -> Outcome<Nomination> {
    guard known.state == .returned || known.state == .draft else {
      throw Failure.refused(
        vi:
          "\(proposal.subject.name) đã được đề nghị \(proposal.tier.name) \(proposal.year.named): \(known.id) (\(known.state.name.vi))",
        en:
          "\(proposal.subject.name) is nominated for \(proposal.tier.code) \(proposal.year) already: \(known.id) (\(known.state.name.en))"
      )
    }
    var again = known
    again.summary = proposal.summary ?? known.summary
    again.initiative = proposal.initiative ?? known.initiative
    again.deed = proposal.deed ?? known.deed
    for text in proposal.evidence { again.add(Nomination.Evidence(text, at: at, by: by)) }
    if !proposal.isDraft || known.state == .returned {
      var note = [known.state == .draft ? "từ bản dự thảo" : "đề nghị lại"]
      if let old = known.summary, old != again.summary {
        note.append("tóm tắt trước đây: \(old)")
      }
      if let old = known.initiative, old != again.initiative {
        note.append("sáng kiến trước đây: \(old)")
      }
      try again.move(
        .init(state: .proposed, at: at, by: by, note: note.joined(separator: "; ")))
    }
    var warnings = try initiativeWarnings(again)
    try workspace.put(again)
    warnings += try quotaWarnings([again], on: today)
    return Outcome(value: again, warnings: warnings)
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

  /// Adds to the dossier of a nomination: papers that came in, papers that are missing after all, and
  /// what shows the achievement.
  ///
  /// - Parameters:
  ///   - received: ids of required documents, or beginnings of them.
  ///   - missing: ids of documents that were entered but are not there; needs a note.
  /// - Throws: `refused` for a document the tier does not ask for, or a closed nomination.
  public func addToDossier(
    of text: String, received: [String], missing: [String], evidence: [String], note: String?
  ) throws(Failure) -> Dossier {
    var nomination = try workspace.nomination(text)
    guard nomination.state.isOpen || evidence.isEmpty == false && received.isEmpty else {
      throw Failure.refused(
        vi: "hồ sơ \(nomination.id) đã khép lại (\(nomination.state.name.vi))",
        en: "the dossier of \(nomination.id) is closed (\(nomination.state.name.en))")
    }
    let documents = try workspace.law(on: today).requireTier(nomination.tier).documents
    func document(_ name: String) throws(Failure) -> String {
      do throws(Failure) {
        return try Lookup.find(
          name, among: documents, id: { $0.id }, name: { $0.name },
          what: Message(vi: "loại giấy tờ của hồ sơ", en: "paper of the dossier")
        ).id
      } catch {
        var failure = error
        let list = documents.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
        failure.remedy = Message(
          vi: "Hồ sơ gồm: \(list)", en: "The dossier holds: \(list)")
        throw failure
      }
    }
    for name in received {
      nomination.add(
        Nomination.PaperEntry(
          document: try document(name), isReceived: true, at: at, by: by, note: note))
    }
    for name in missing {
      nomination.add(
        Nomination.PaperEntry(
          document: try document(name), isReceived: false, at: at, by: by, note: note))
    }
    for text in evidence { nomination.add(Nomination.Evidence(text, at: at, by: by)) }
    try workspace.put(nomination)
    return try workspace.dossier(of: nomination, on: today)
  }

  /// The same achievement proposed twice: the same words, the same deed, or the same campaign. The law
  /// lets one achievement be rewarded once (Luật 06/2022/QH15, Điều 5), with exceptions only people can
  /// judge; so this warns.
  private func achievementWarnings(_ nomination: Nomination) throws(Failure) -> [Message] {
    var warnings: [Message] = []
    let words = nomination.summary.map { VietnameseText.folded($0) }
    for other in try workspace.nominations()
    where other.subject == nomination.subject && other.id != nomination.id
      && (other.state.isOpen || other.state == .awarded)
    {
      let found: Message
      if let deed = nomination.deed, other.deed == deed {
        found = Message(
          vi: "thành tích ngày \(deed.slashed)", en: "the deed of \(deed)")
      } else if let words, !words.isEmpty, other.summary.map({ VietnameseText.folded($0) }) == words
      {
        found = Message(vi: "cùng một thành tích", en: "the same achievement")
      } else if let campaign = nomination.campaign, other.campaign == campaign,
        other.year == nomination.year
      {
        found = Message(vi: "phong trào \(campaign)", en: "the campaign \(campaign)")
      } else {
        continue
      }
      warnings.append(
        Message(
          vi:
            "Chú ý: \(found.vi) đã đề nghị ở \(other.id) (\(other.state.name.vi)); không khen nhiều lần cho một thành tích.",
          en:
            "Note: \(found.en) is proposed in \(other.id) (\(other.state.name.en)); one achievement is rewarded once."
        ))
    }
    return warnings
  }

  private func initiativeWarnings(_ nomination: Nomination) throws(Failure) -> [Message] {
    guard let id = nomination.initiative else { return [] }
    guard let initiative = try workspace.initiatives().first(where: { $0.id == id }) else {
      if let proposal = try workspace.initiativeProposals().first(where: { $0.id == id }) {
        throw Failure.refused(
          vi: "sáng kiến \(id) chưa được công nhận (\(proposal.state.name.vi))",
          en: "initiative \(id) is not recognised (\(proposal.state.name.en))",
          remedy: Message(
            vi:
              "Ghi quyết định: thidua award initiative recognize \(id) --scope … --number … --date …",
            en:
              "Enter the decision: thidua award initiative recognize \(id) --scope … --number … --date …"
          ))
      }
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
