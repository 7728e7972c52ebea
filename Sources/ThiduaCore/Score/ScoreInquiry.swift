/// Everything that answers about one campaign and period rest on: who, by which rules, from which lines.
public struct ScoreInquiry {
  public let year: YearID
  public let ranking: Ranking
  public let engine: ScoreEngine
  /// What the user should know about the answer: lines passed over, rules changed since a lock.
  public let warnings: [Message]
  /// The same for papers, which do not say how to set the program.
  public private(set) var remarks: [Message]
  /// The lock on the period; nil while it is open.
  public let lock: PeriodLock?
  /// The last unlocking of an open period.
  public let unlock: PeriodUnlock?
  /// Whether ``state`` says more than that the period is open and there is one edition.
  public let isWorthTelling: Bool
  private let workspace: Workspace

  /// Reads the ledger of a year for a campaign and ranks a period.
  ///
  /// - Parameters:
  ///   - supposing: scores supposed for one subject, for what-if questions; nothing is written.
  /// - Throws: `refused` for what is not there, or a supposed score that would be refused.
  public init(
    _ workspace: Workspace, campaign text: String, period periodText: String, year: YearID,
    supposing: (subject: String, scores: [WhatIf])? = nil
  ) throws(Failure) {
    let (campaign, current) = try workspace.scoredCampaign(text)
    let calendar = try workspace.calendar(year)
    let period = try calendar.period(periodText)
    let subjects = try workspace.scoreSubjects(on: period.last)
    let editions = try workspace.editions(of: current, campaign: campaign.id, calendar)
    var builder = try workspace.scoreBuilder(year, campaign: campaign.id)
    if let supposing {
      let checker = EntryChecker(
        calendar: calendar,
        campaigns: [
          ScoredCampaign(
            id: campaign.id, name: campaign.name ?? campaign.id, rubric: current,
            editions: editions)
        ], subjects: subjects)
      var drafts: [LedgerDraft] = []
      for score in supposing.scores {
        drafts.append(
          try checker.draft(
            score.entry(campaign: campaign.id, subject: supposing.subject, period: period.name)))
      }
      try builder.add(drafts)
    }
    let book = try builder.finish()
    let memberships =
      editions.all.contains { $0.members != nil } ? try workspace.scoreMemberships() : []
    let ours = subjects.filter { $0.kind == current.subjects }
    engine = try ScoreEngine(
      editions: editions, calendar: calendar, book: book, period: period, subjects: ours,
      memberships: memberships)
    ranking = try Ranking.compute(
      engine, ours, disciplines: try workspace.scoreDisciplines(),
      absences: try workspace.scoreAbsences(), memberships: memberships,
      orders: Ranking.orders(of: subjects))
    self.year = year
    self.workspace = workspace
    let locks = try workspace.locks(year)
    lock = locks.lock(on: period, campaign: campaign.id, calendar)
    unlock = lock == nil ? locks.lastUnlock(on: period, campaign: campaign.id, calendar) : nil
    var warnings = ranking.warnings
    if let lock, let frozen = lock.rubrics.first(where: { $0.id == current.id }),
      !lock.rubrics.contains(where: { $0.id == current.id && editions.contains(hash: $0.hash) }),
      frozen.hash != ranking.rubric.hash
    {
      warnings.append(
        Message(
          vi:
            "Bộ tiêu chí \(current.id) đã thay đổi sau khi khóa kỳ \(lock.period) (\(lock.time.vi)).",
          en:
            "The rubric \(current.id) has changed since \(lock.period) was locked (\(lock.time.en))."
        ))
    }
    if let drift = try workspace.driftWarning(current, year) { warnings.append(drift) }
    if let faults = try workspace.faultWarning(current) { warnings.append(faults) }
    let coverage = ScoreCoverage(ranking, calendar, time: campaign.period)
    if coverage.isPartial, period.kind > .month {
      warnings.append(
        Message(
          vi: "\(period.title.capitalisedFirst) \(coverage.words.vi).",
          en: "\(period.name) has \(coverage.words.en)."))
    }
    remarks = warnings
    if let (note, remedy) = current.movedWeeks(in: period, calendar) {
      remarks.append(note)
      warnings.append(
        Message(vi: "\(note.vi) \(remedy.vi)", en: "\(note.en) \(remedy.en)"))
    }
    self.warnings = warnings
    isWorthTelling =
      lock != nil || unlock != nil || editions.all.count > 1
      || ranking.rubric.version > 1
  }

  /// Whether anything was entered for the campaign in the period.
  public var hasScores: Bool { ranking.rows.contains { $0.score.isEntered } }

  /// The sentence under documents: which ledger, whether locked, which edition.
  public var stamp: ScoreStamp {
    ScoreStamp(
      year: year, campaign: ranking.campaign, period: ranking.period.name, lock: lock,
      rubric: ranking.rubric)
  }

  /// The state of the period in sentences: locked by whom and when, or opened again; the editions of the
  /// rubric that judge it.
  public var state: [Message] {
    if let lock {
      return [
        rules,
        Message(
          vi: "Kỳ \(lock.period) đã khóa từ \(lock.time.vi) (\(lock.by)).",
          en: "\(lock.period) is locked since \(lock.time.en) (\(lock.by))."),
      ]
    }
    return [rules, openness]
  }

  /// What stands under a paper: the edition of the rubric, a warning where figures may still change, and
  /// the stamp.
  public var note: String {
    let said = lock == nil ? [rules, openness] : versions.count > 1 ? [rules] : []
    return (said.map(\.vi) + [stamp.text]).joined(separator: " ")
  }

  /// The editions of the rubric that judge lines of the period.
  private var versions: [Int] {
    let used = Set(engine.scoredEditions.map { engine.editions.all[$0].version }).sorted()
    return used.isEmpty ? [ranking.rubric.version] : used
  }

  private var rules: Message {
    let list = versions.map { String($0) }.joined(separator: ", ")
    return Message(
      vi: "Chấm theo bộ tiêu chí \(ranking.rubric.id), phiên bản \(list).",
      en: "Judged by the rubric \(ranking.rubric.id), version \(list).")
  }

  private var openness: Message {
    guard let unlock else {
      return Message(
        vi: "Kỳ chưa khóa: số liệu còn có thể đổi.", en: "The period is open: it may change.")
    }
    return Message(
      vi:
        "Kỳ \(unlock.period) đã mở khóa lúc \(unlock.time.vi) (\(unlock.by): \(unlock.reason)); bản in trước lúc ấy đã cũ, khóa lại khi xong.",
      en:
        "\(unlock.period) was unlocked at \(unlock.time.en) (\(unlock.by): \(unlock.reason)); papers printed before are stale, lock it again when done."
    )
  }

  /// How one subject's total, class and rank came about.
  public func explanation(of subject: String) throws(Failure) -> ScoreTrace {
    var search = LedgerSearch(
      .subjects([subject] + engine.memberIDs(of: subject), campaign: ranking.campaign),
      file: Workspace.ledgerPath(year))
    try workspace.readLedger(year) { chunk throws(Failure) in try search.read(chunk) }
    try search.finish()
    return try ScoreTrace(subject: subject, in: ranking, engine: engine, lines: search.lines)
  }

  /// Every line of the campaign that gave a value, with what became of it.
  ///
  /// - Throws: `badData` for a line that is no ledger line.
  public func history() throws(Failure) -> LedgerHistory {
    var search = LedgerSearch(
      .campaign(ranking.campaign), file: Workspace.ledgerPath(year))
    try workspace.readLedger(year) { chunk throws(Failure) in try search.read(chunk) }
    try search.finish()
    return LedgerHistory(search.lines)
  }

  /// Phiếu chấm điểm of one subject.
  public func sheet(of subject: String) throws(Failure) -> ScoreSheet {
    try ScoreSheet(subject: subject, in: ranking, engine: engine)
  }
}
