/// Báo cáo thành tích of a year: of one subject, or of everybody proposed, a section each.
public struct AchievementBook {
  private let summary: YearSummary
  private let cases: [AchievementCase]
  private let today: CivilDate

  /// Chooses and gathers.
  ///
  /// - Parameters:
  ///   - subject: nil for everybody proposed.
  ///   - tier: the id or code of a tier; nil takes it from the proposals.
  ///   - date: the date of the paper, which also chooses the law; nil leaves a blank and takes the
  ///     law of the day of the proposal.
  /// - Throws: `refused` where it is not clear what to report.
  public init(
    _ workspace: Workspace, year: YearID, subject: Subject?, tier: String?, date: CivilDate?,
    today: CivilDate
  ) throws(Failure) {
    let summary = try YearSummary(workspace, year: year, today: today)
    self.summary = summary
    self.today = today
    let tierID = try tier.map { text throws(Failure) in try summary.law.requireTier(text).id }
    let open = summary.nominations.filter { nomination in
      !AchievementBook.closed.contains(nomination.state)
        && (tierID == nil || nomination.tier == tierID)
        && (subject == nil || nomination.subject == subject?.id)
    }
    let wanted = try AchievementBook.wanted(open, subject, tierID, summary)
    var gathered: [YearID: WorkspaceFacts] = [:]
    let offices = try AchievementBook.offices(workspace)
    var cases: [AchievementCase] = []
    for (id, tierID, nomination) in wanted {
      guard let who = summary.roster.subjects.first(where: { $0.id == id }) else { continue }
      let day = date ?? nomination.flatMap(AchievementBook.day) ?? today
      let law = try workspace.law(on: day)
      // A tier may have been proposed under a law that knew it, and be gone today.
      let tier: AwardTier
      if let own = law.tier(tierID) {
        tier = own
      } else {
        tier = try summary.law.requireTier(tierID)
      }
      let nominee = AchievementBook.nominee(who, summary)
      var facts: [(YearID, SubjectFacts)] = []
      for back in 0..<max(ComparedYears.count(tier, for: nominee).years, 1) {
        let past = year.advanced(by: -back)
        let all: WorkspaceFacts
        if let known = gathered[past] {
          all = known
        } else {
          all = try WorkspaceFacts(workspace, year: past, on: today)
          gathered[past] = all
        }
        if let found = all.facts(of: id) { facts.append((past, found)) }
      }
      cases.append(
        AchievementCase(
          subject: who, tier: tier, nomination: nomination, law: law, day: day, date: date,
          notes: try workspace.achievementNotes(year, id), summary: summary, facts: facts,
          offices: offices))
    }
    self.cases = cases
  }

  /// The paper: a section a report.
  public func document() -> ReportDocument {
    let sections = cases.map { AchievementReport($0, today: today).section() }
    let only = cases.count == 1 ? cases.first?.subject.name : nil
    var document = ReportDocument(
      kind: "achievement",
      title: "Báo cáo thành tích \(only.map { "của \($0), " } ?? "")\(summary.year.named)",
      author: summary.unit.name, date: today, sections: sections)
    document.guardedNames = PublicNames(summary).guarded(cases.map(\.subject.id))
    return document
  }

  /// How many reports there are.
  public var count: Int { cases.count }

  /// The files in which people can write what the records do not know, for reports that lack something.
  public var missing: [(path: String, parts: [AchievementPart])] {
    var seen: Set<String> = []
    return cases.filter { seen.insert($0.subject.id).inserted }.compactMap { one in
      let parts = AchievementPart.parts(isCollective: one.isCollective, isShort: one.isShort)
      let lacking = parts.filter { one.notes.items($0).isEmpty }
      guard lacking.count == parts.count, !(one.isShort && one.nomination?.summary != nil) else {
        return nil
      }
      return (AchievementNotes.path(summary.year, one.subject.id), parts)
    }
  }

  /// What the reports rest on that no text confirms, each said once.
  public var doubts: [Message] {
    var seen: Set<Message> = []
    return cases.flatMap(\.doubts).filter { seen.insert($0).inserted }
  }

  /// Headings in the files that no report knows.
  public var unknown: [(path: String, line: Int, heading: String)] {
    var seen: Set<String> = []
    return cases.filter { seen.insert($0.subject.id).inserted }.flatMap { one in
      one.notes.unknown.map {
        (AchievementNotes.path(summary.year, one.subject.id), $0.line, $0.heading)
      }
    }
  }

  /// Words in the files that no report prints as they were meant.
  public var unread: [(path: String, text: UnreadText)] {
    var seen: Set<String> = []
    return cases.filter { seen.insert($0.subject.id).inserted }.flatMap { one in
      one.notes.unread.map { (AchievementNotes.path(summary.year, one.subject.id), $0) }
    }
  }

  // MARK: - Choosing

  /// States of proposals that nobody reports for any more.
  private static let closed: Set<NominationState> = [.withdrawn, .refused, .revoked]

  private typealias Wanted = (subject: String, tier: String, nomination: Nomination?)

  private static func wanted(
    _ open: [Nomination], _ subject: Subject?, _ tier: String?, _ summary: YearSummary
  ) throws(Failure) -> [Wanted] {
    guard let subject else {
      guard !open.isEmpty else {
        throw Failure.refused(
          vi: "\(summary.year.named) chưa có đề nghị khen thưởng nào như vậy",
          en: "there is no such nomination of \(summary.year)",
          remedy: Message(
            vi: "Lập báo cáo của một người: --subject MÃ --tier DANH-HIỆU",
            en: "For one subject: --subject ID --tier TIER"))
      }
      return open.map { ($0.subject, $0.tier, $0) }
    }
    if open.count == 1, let only = open.first { return [(subject.id, only.tier, only)] }
    if let tier {
      // Proposed again after being returned: the newest one stands.
      return [(subject.id, tier, open.last)]
    }
    let list = open.map {
      "\($0.id) \(summary.law.tier($0.tier)?.code ?? $0.tier) (\($0.state.name.vi))"
    }.joined(separator: "; ")
    throw Failure.refused(
      vi: open.isEmpty
        ? "\(subject.name) chưa có đề nghị khen thưởng nào trong \(summary.year.named)"
        : "\(subject.name) có \(open.count) đề nghị: \(list)",
      en: open.isEmpty
        ? "\(subject.name) has no nomination in \(summary.year)"
        : "\(subject.name) has \(open.count) nominations: \(list)",
      remedy: Message(
        vi: "Ghi rõ danh hiệu: --tier CSTDCS", en: "Name the tier: --tier CSTDCS"))
  }

  private static func nominee(_ subject: Subject, _ summary: YearSummary) -> NomineeKind {
    guard case .individual(let person) = subject else { return .collective }
    return person.position(on: summary.day)?.role == .pupil ? .pupil : .individual
  }

  /// The day of a proposal: of its submission, else of its first entry.
  private static func day(_ nomination: Nomination) -> CivilDate? {
    nomination.event(.submitted)?.date
      ?? nomination.events.first.flatMap { CivilDate(iso: $0.at.prefix(10)) }
  }

  /// Who signed each decision on awards.
  private static func offices(_ workspace: Workspace) throws(Failure) -> [String: String] {
    let unit = try workspace.unit()
    var offices: [String: String] = [:]
    for year in try workspace.years() {
      for decision in try workspace.decisions(year) where decision.kind == .award {
        let office = DecisionOffice(decision: decision, unit: unit)
        guard !office.name.isEmpty else { continue }
        offices["\(decision.number) \(decision.date)"] =
          office.isOwn
          ? "\(unit.signer.authority.lowercased().capitalisedFirst) \(unit.name)" : office.name
      }
    }
    return offices
  }
}
