/// Scoring in a workspace: entries, reversals, locks, and the answers from the ledger.
///
/// Changes are gathered in the workspace; the caller commits them.
public struct ScoreDesk {
  let workspace: Workspace
  let now: Moment
  let name: String

  /// A desk for one command.
  ///
  /// - Parameter name: who is acting; stands in each line.
  public init(_ workspace: Workspace, now: Moment, by name: String) {
    self.workspace = workspace
    self.now = now
    self.name = name
  }

  /// The year of a period that somebody typed: the one asked for, else the one its dates lie in, else
  /// the one today lies in.
  public func year(_ asked: YearID?, period: String?) throws(Failure) -> YearID {
    if let asked { return asked }
    if let period, let year = try workspace.year(ofPeriod: period) { return year }
    return YearID.school(of: now.date, startMonth: try workspace.unit().yearStartMonth)
  }

  // MARK: - Entries

  /// Enters one score. The subject and the campaign may be named as at the prompt.
  ///
  /// - Returns: the line, and what is doubtful about it.
  /// - Throws: `refused` with everything that is wrong.
  public func record(
    _ entry: ScoreEntry, year: YearID
  ) throws(Failure) -> (line: LedgerLine, doubts: [Message]) {
    var entry = entry
    let calendar = try workspace.calendar(year)
    entry.campaign = try workspace.scoredCampaign(entry.campaign).campaign.id
    entry.subject = try workspace.roster().find(entry.subject).id
    let day = (try? calendar.period(entry.period).last) ?? now.date
    let checker = try checker(calendar, on: day)
    let draft = try checker.draft(entry)
    let drift = try keepUsed([draft], checker, calendar)
    let lines = try append([draft], year: year)
    guard let line = lines.first else {
      throw Failure(.fault, Message(same: "no line for one entry"))
    }
    return (line, drift + checker.doubts(about: draft))
  }

  /// Keeps the editions that the entries are judged by, and tells of rubric files edited since.
  private func keepUsed(
    _ drafts: [LedgerDraft], _ checker: EntryChecker, _ calendar: SchoolCalendar
  ) throws(Failure) -> [Message] {
    var seen: Set<String> = []
    var kept: Set<String> = []
    var drifts: [Message] = []
    for draft in drafts where seen.insert("\(draft.campaign)|\(draft.period)").inserted {
      guard let campaign = checker.campaigns.first(where: { $0.id == draft.campaign }),
        let current = campaign.rubric, let editions = campaign.editions,
        let period = try? calendar.period(draft.period)
      else { continue }
      let used = editions.rubric(for: period)
      if kept.insert("\(used.id)|\(used.version)").inserted {
        if let drift = try workspace.driftWarning(current, calendar.year), !drifts.contains(drift) {
          drifts.append(drift)
        }
        try workspace.keepUsed(used, calendar.year)
      }
    }
    return drifts
  }

  /// Enters a table, all of it or nothing.
  ///
  /// - Parameter common: what every row has that has no column of its own.
  /// - Throws: `badData` with every bad cell.
  public func record(
    table bytes: [UInt8], file: String, year asked: YearID?, common: ScoreEntry = .nothing
  ) throws(Failure) -> (lines: [LedgerLine], warnings: [Finding]) {
    var common = common
    if !common.campaign.isEmpty {
      common.campaign = try workspace.scoredCampaign(common.campaign).campaign.id
    }
    let periods = try ScoreImport.periods(bytes, file: file) + [common.period]
    var year = asked
    for period in periods where year == nil { year = try workspace.year(ofPeriod: period) }
    let chosen = try self.year(year, period: nil)
    let calendar = try workspace.calendar(chosen)
    let day = min(max(now.date, calendar.span.lowerBound), calendar.span.upperBound)
    let checker = try checker(calendar, on: day)
    let table = try ScoreImport(bytes, file: file, checker: checker, common: common)
    let drifts = try keepUsed(table.drafts, checker, calendar).map { drift in
      Finding(
        "rubric-edited", .warning, at: Place(file: file, line: 1, column: 1), drift)
    }
    let warnings =
      drifts + table.warnings + (try repeated(table.drafts, year: chosen, file: file))
    return (try append(table.drafts, year: chosen), warnings)
  }

  /// A remark where lines just like these stand in the ledger already: events add up, so the same table
  /// twice counts every event twice.
  private func repeated(
    _ drafts: [LedgerDraft], year: YearID, file: String
  ) throws(Failure) -> [Finding] {
    var search = RepeatedLines(drafts, file: Workspace.ledgerPath(year))
    try workspace.readLedger(year) { chunk throws(Failure) in try search.read(chunk) }
    try search.finish()
    let count = search.count
    guard count > 0 else { return [] }
    return [
      Finding(
        "same-lines", .warning, at: Place(file: file, line: 1, column: 1),
        Message(
          vi: "\(count) dòng giống hệt đã có trong sổ điểm; nếu nhập nhầm hai lần: thidua undo",
          en:
            "\(count) lines just like these stand in the ledger already; if this was a slip: thidua undo"
        ))
    ]
  }

  /// Takes a line out of effect by a reversing line.
  ///
  /// - Throws: `refused` where there is no such line, it is voided already, its period is locked, or
  ///   the reason is missing.
  public func void(_ id: String, reason: String, year: YearID) throws(Failure) -> LedgerLine {
    let path = Workspace.ledgerPath(year)
    var search = LedgerSearch(.line(id), file: path)
    try workspace.readLedger(year) { chunk throws(Failure) in try search.read(chunk) }
    try search.finish()
    guard let found = search.line else {
      throw Failure.refused(
        vi: "Sổ điểm \(year.named) không có dòng '\(id)'.",
        en: "The ledger of \(year) has no line '\(id)'.",
        remedy: Message(
          vi: "Năm khác thì thêm --year; mã các dòng: thidua score explain ĐỐI-TƯỢNG "
            + "--campaign … --period …",
          en: "Another year needs --year; for the ids: thidua score explain SUBJECT "
            + "--campaign … --period …"))
    }
    let calendar = try workspace.calendar(year)
    if let period = try? calendar.period(found.line.period),
      let lock = try workspace.locks(year).lock(
        on: period, campaign: found.line.campaign, calendar)
    {
      throw Failure.refused(
        vi: "Kỳ \(lock.period) đã khóa từ \(lock.time.vi) (\(lock.by)); không hủy dòng điểm được.",
        en:
          "The period \(lock.period) is locked since \(lock.time.en) (\(lock.by)); nothing is voided.",
        remedy: Message(
          vi: "Mở khóa trước: thidua \(lock.unlockCommand(year))",
          en: "Unlock it first: thidua \(lock.unlockCommand(year))"))
    }
    let end = try ledgerEnd(year)
    let (line, bytes) = try Ledger.void(
      found.line, isEffective: found.isEffective, reason: reason, at: now.text, by: name,
      length: end.length, endsWithLineFeed: end.endsWithLineFeed)
    try workspace.append(bytes, to: path)
    return line
  }

  // MARK: - The ledger

  private func append(_ drafts: [LedgerDraft], year: YearID) throws(Failure) -> [LedgerLine] {
    let end = try ledgerEnd(year)
    let (lines, bytes) = Ledger.append(
      drafts, at: now.text, by: name, length: end.length, endsWithLineFeed: end.endsWithLineFeed)
    try workspace.append(bytes, to: Workspace.ledgerPath(year))
    return lines
  }

  private func ledgerEnd(_ year: YearID) throws(Failure) -> (length: Int, endsWithLineFeed: Bool) {
    let path = Workspace.ledgerPath(year)
    let length = try workspace.size(path)
    guard length > 0 else { return (0, true) }
    guard try workspace.bytes(path, from: length - 1, count: 1).last != 0x0A else {
      return (length, true)
    }
    // Only a hand or a fault leaves out the last line feed. A torn line must not get others after it.
    var reader = LedgerReader(file: path)
    try workspace.readLedger(year) { chunk throws(Failure) in try reader.read(chunk) { _ in } }
    try reader.finish { _ in }
    return (length, false)
  }

  private func checker(
    _ calendar: SchoolCalendar, on day: CivilDate
  ) throws(Failure) -> EntryChecker {
    EntryChecker(
      calendar: calendar, campaigns: try workspace.scoredCampaigns(calendar),
      subjects: try workspace.scoreSubjects(on: day), locks: try workspace.locks(calendar.year))
  }
}
