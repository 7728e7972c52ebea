/// Everything that answers about one campaign and period rest on: who, by which rules, from which lines.
public struct ScoreInquiry {
  public let year: YearID
  public let ranking: Ranking
  public let engine: ScoreEngine
  /// What the user should know about the answer: lines passed over, rules changed since a lock.
  public let warnings: [Message]
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
    let (campaign, rubric) = try workspace.scoredCampaign(text)
    let calendar = try workspace.calendar(year)
    let period = try calendar.period(periodText)
    let subjects = try workspace.scoreSubjects(on: period.last)
    var builder = ScoreBook.Builder(campaign: campaign.id, file: Workspace.ledgerPath(year))
    try workspace.readLedger(year) { chunk throws(Failure) in try builder.read(chunk) }
    if let supposing {
      let checker = EntryChecker(
        calendar: calendar,
        campaigns: [
          ScoredCampaign(id: campaign.id, name: campaign.name ?? campaign.id, rubric: rubric)
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
    ranking = try Ranking.compute(
      rubric: rubric, calendar: calendar, book: book, period: period, subjects: subjects,
      disciplines: try workspace.scoreDisciplines())
    engine = try ScoreEngine(
      rubric: rubric, calendar: calendar, book: book, period: period,
      subjects: subjects.filter { $0.kind == rubric.subjects })
    self.year = year
    self.workspace = workspace
    var warnings = ranking.warnings
    let lock = try workspace.locks(year).lock(on: period, campaign: campaign.id, calendar)
    if let lock, let frozen = lock.rubrics.first(where: { $0.id == rubric.id }),
      frozen.hash != rubric.hash
    {
      warnings.append(
        Message(
          vi: "Bộ tiêu chí \(rubric.id) đã thay đổi sau khi khóa kỳ \(lock.period) (\(lock.at)).",
          en: "The rubric \(rubric.id) has changed since \(lock.period) was locked (\(lock.at))."))
    }
    self.warnings = warnings
  }

  /// How one subject's total, class and rank came about.
  public func explanation(of subject: String) throws(Failure) -> ScoreTrace {
    var search = LedgerSearch(
      .subject(subject, campaign: ranking.campaign), file: Workspace.ledgerPath(year))
    try workspace.readLedger(year) { chunk throws(Failure) in try search.read(chunk) }
    try search.finish()
    return try ScoreTrace(subject: subject, in: ranking, engine: engine, lines: search.lines)
  }

  /// Phiếu chấm điểm of one subject.
  public func sheet(of subject: String) throws(Failure) -> ScoreSheet {
    try ScoreSheet(subject: subject, in: ranking, engine: engine)
  }
}
