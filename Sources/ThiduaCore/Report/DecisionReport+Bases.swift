/// What a decision rests on.
extension DecisionReport {
  /// Căn cứ: the law; in a decision of the unit itself its charter before it, the minutes and who proposed
  /// it, in another authority's the proposal it received. What corrects or takes back rests on what it
  /// changes.
  var bases: [String] {
    var lines = LegalCitations.lines(documents)
    guard !isOfChange else {
      lines += parts.flatMap(nominations).compactMap(earlier).map { "Căn cứ \($0)" }
      return AwardLists.uniqued(lines)
    }
    guard office.isOwn else {
      return AwardLists.uniqued(lines + proposals(by: summary.unit.name))
    }
    for summary in summaries {
      for meeting in summary.meetings where isCited(meeting, summary) {
        lines.append(
          "Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng \(summary.unit.name) \(meeting.date.inWords)"
        )
      }
    }
    return AwardLists.uniqued(lines + proposer)
  }

  /// The documents of law that it names.
  private var documents: [LegalDocument] {
    let citations = LegalCitations(registry, on: decision.date)
    let charter = office.isOwn ? citations.charter(of: summary.unit.kind, law) : []
    let tiers = isOfChange ? [] : parts.flatMap(nominations).compactMap { law.tier($0.tier) }
    return charter + citations.documents(for: tiers, in: summary.unit.kind, law)
  }

  /// Documents that it names with room for their day, which is not known.
  public var undated: [LegalDocument] { LegalCitations.undated(documents) }

  /// What it leaves room for in the line on who proposed the awards, if anything: the proposer, where
  /// nothing on record says so, or the number of the submission.
  public var blankOfProposal: Message? {
    guard !isOfChange, let line = bases.last, line.hasPrefix("Theo đề nghị của") else { return nil }
    if line == DecisionReport.unknownProposer {
      return Message(
        vi: "nơi đề nghị (chưa có biểu quyết của Hội đồng hay tờ trình nào để dẫn)",
        en: "who proposed it (there is no vote of the council and no submission to cite)")
    }
    guard line.contains(DecisionReport.unknownNumber) else { return nil }
    return Message(vi: "số tờ trình", en: "the number of the submission")
  }

  /// Whether it corrects or takes back what other decisions gave.
  private var isOfChange: Bool { decision.kind == .correction || decision.kind == .revocation }

  private static let unknownProposer = "Theo đề nghị của \(MinutesReport.blank)"
  private static let unknownNumber = "Tờ trình số \(MinutesReport.dots)"

  /// `Theo đề nghị của …` in a decision of the unit itself: its council, if that voted; else who handed the
  /// proposal in. Pupils' awards need no vote, and a proposal the council never made is not cited.
  private var proposer: [String] {
    if parts.flatMap(nominations).contains(where: { $0.event(.voted) != nil }) {
      return ["Theo đề nghị của Hội đồng Thi đua - Khen thưởng \(summary.unit.name)"]
    }
    let known = proposals(by: SubmissionReport.internalSender(summary.unit))
    return known.isEmpty ? [DecisionReport.unknownProposer] : known
  }

  /// Whether a meeting of the council passed something the decision speaks of: an earlier one where the
  /// vote failed or was entered wrongly is no ground.
  private func isCited(_ meeting: Meeting, _ summary: YearSummary) -> Bool {
    summary.councils.contains { $0.kind == .emulation && $0.decision == meeting.council }
      && meeting.ballots.contains { $0.counts && $0.passed && ids.contains($0.nomination) }
  }

  private var ids: Set<String> { Set(parts.flatMap(\.nominations)) }

  /// `Theo đề nghị của … tại Tờ trình số …, Tờ trình số …`: the papers it answers, in one line.
  private func proposals(by sender: String) -> [String] {
    let papers = parts.flatMap(nominations).compactMap { nomination -> String? in
      guard let event = nomination.event(.submitted), let date = event.date else { return nil }
      let number = event.paper.map { "Tờ trình số \($0)" } ?? DecisionReport.unknownNumber
      return "\(number) \(date.inWords)"
    }
    guard !papers.isEmpty else { return [] }
    let named = AwardLists.uniqued(papers).joined(separator: ", ")
    return ["Theo đề nghị của \(sender) tại \(named)"]
  }
}
