extension Workspace {
  /// The ledger of a year.
  public static func ledgerPath(_ year: YearID) -> String { path(year, "scores.jsonl") }

  /// The closed periods of a year.
  public static func locksPath(_ year: YearID) -> String { path(year, "locks.json") }

  /// The weeks, months and semesters of a year as the unit has set them.
  public func calendar(_ year: YearID) throws(Failure) -> SchoolCalendar {
    let unit = try unit()
    let semesters = ["HK1", "HK2"].compactMap { key -> ClosedRange<CivilDate>? in
      guard let from = unit.semesters[key]?.from, let to = unit.semesters[key]?.to, from <= to
      else {
        return nil
      }
      return from...to
    }
    return SchoolCalendar(
      year: year, startMonth: unit.yearStartMonth, weekOne: unit.weekOne, semesters: semesters,
      uncounted: unit.uncounted)
  }

  /// The year a period is of: the one its dates lie in; nil for `T05`, `HK1`, `year`, which every year
  /// has.
  public func year(ofPeriod text: String) throws(Failure) -> YearID? {
    let startMonth = try unit().yearStartMonth
    let word = trimmed(text).uppercased()
    if let day = CivilDate(clerk: word) { return .school(of: day, startMonth: startMonth) }
    if let day = CivilDate(iso: word + "-15") { return .school(of: day, startMonth: startMonth) }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasPrefix("W"), let first = Int(parts[0]),
      let week = Int(parts[1].dropFirst()), (1...53).contains(week),
      let monday = CivilDate(year: first, month: 1, day: 4)?.monday
    else { return nil }
    return .school(of: monday.adding(days: 7 * (week - 1) + 3), startMonth: startMonth)
  }

  /// The rubric with an id; nil if there is none.
  public func rubric(_ id: String) throws(Failure) -> Rubric? {
    try record("rubrics/\(id).json", Rubric.self, schema: Rubric.schema)
  }

  /// The ids of the rubrics there are.
  public func rubricIDs() throws(Failure) -> [String] {
    try names(in: "rubrics").filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
  }

  /// The campaigns with their rubrics, for checking entries.
  public func scoredCampaigns() throws(Failure) -> [ScoredCampaign] {
    try campaigns().map { planned throws(Failure) in
      let campaign = planned.campaign
      var rubric: Rubric?
      if let id = campaign.rubric, isPlainName(id) { rubric = try self.rubric(id) }
      return ScoredCampaign(id: campaign.id, name: campaign.name ?? campaign.id, rubric: rubric)
    }
  }

  /// The campaigns with the editions of their rubrics in a year, for checking entries.
  public func scoredCampaigns(_ calendar: SchoolCalendar) throws(Failure) -> [ScoredCampaign] {
    try scoredCampaigns().map { campaign throws(Failure) in
      guard let rubric = campaign.rubric else { return campaign }
      return ScoredCampaign(
        id: campaign.id, name: campaign.name, rubric: rubric,
        editions: try editions(of: rubric, campaign: campaign.id, calendar))
    }
  }

  /// A campaign that is scored, with its rubric.
  ///
  /// - Throws: `refused` where the campaign has no rubric, or the rubric is not there.
  public func scoredCampaign(_ text: String) throws(Failure) -> (campaign: Campaign, rubric: Rubric)
  {
    let campaign = try campaign(text).campaign
    guard let id = campaign.rubric else {
      throw Failure.refused(
        vi: "phong trào '\(campaign.id)' không có bộ tiêu chí chấm điểm (rubric)",
        en: "the campaign '\(campaign.id)' has no rubric")
    }
    guard isPlainName(id), let rubric = try rubric(id) else {
      throw Failure.refused(
        vi: "không có bộ tiêu chí rubrics/\(id).json của phong trào '\(campaign.id)'",
        en: "there is no rubrics/\(id).json for the campaign '\(campaign.id)'")
    }
    return (campaign, rubric)
  }

  /// Everybody and everything that can be scored, as they are on a day.
  public func scoreSubjects(on day: CivilDate) throws(Failure) -> [ScoreSubject] {
    let roster = try roster().asOf(day)
    func ancestors(of id: String, withSelf: Bool) -> [String: String] {
      var ids: [String: String] = [:]
      for group in roster.ancestors(of: id, on: day) where withSelf || group.id != id {
        if ids[group.kind.rawValue] == nil { ids[group.kind.rawValue] = group.id }
      }
      return ids
    }
    var subjects: [ScoreSubject] = []
    for person in roster.individuals where person.isPresent(on: day) {
      guard let position = person.position(on: day) else { continue }
      subjects.append(
        ScoreSubject(
          id: person.id, name: person.name, kind: position.role.rawValue,
          ancestors: ancestors(of: position.unit, withSelf: true), order: subjects.count))
    }
    for group in roster.collectives(on: day) {
      subjects.append(
        ScoreSubject(
          id: group.id, name: group.name, kind: group.kind.rawValue,
          ancestors: ancestors(of: group.id, withSelf: false), order: subjects.count))
    }
    return subjects
  }

  /// The final disciplines, for knock-outs and ceilings.
  public func scoreDisciplines() throws(Failure) -> [ScoreDiscipline] {
    try roster().disciplines.compactMap { matter in
      guard matter.status == .final, let form = matter.form else { return nil }
      return ScoreDiscipline(
        subject: matter.subject, form: form.rawValue,
        span: DateSpan(from: matter.from, to: matter.to))
    }
  }

  /// The closed periods of a year.
  public func locks(_ year: YearID) throws(Failure) -> ScoreLocks {
    try record(Workspace.locksPath(year), ScoreLocks.self, schema: ScoreLocks.schema)
      ?? ScoreLocks()
  }

  /// The ledger's lines of one campaign, read without building a tree.
  public func scoreBook(_ year: YearID, campaign: String) throws(Failure) -> ScoreBook {
    var builder = try scoreBuilder(year, campaign: campaign)
    return try builder.finish()
  }

  /// The ledger's lines of one campaign, for a book that more lines may be added to.
  func scoreBuilder(_ year: YearID, campaign: String) throws(Failure) -> ScoreBook.Builder {
    let name = Workspace.ledgerPath(year)
    return try LedgerFile(try checked(name), name: name, files: files).builder(campaign: campaign)
  }

  /// What is wrong with a year's ledger as a whole.
  ///
  /// - Throws: `badData` with line and column for a line that is no ledger line.
  func auditLedger(_ year: YearID) throws(Failure) -> LedgerAudit {
    let name = Workspace.ledgerPath(year)
    return try LedgerFile(try checked(name), name: name, files: files).audit()
  }

  /// The ranking of a campaign in a period of a year.
  public func ranking(
    _ year: YearID, campaign text: String, period: Period
  ) throws(Failure) -> Ranking {
    try ScoreInquiry(self, campaign: text, period: period.name, year: year).ranking
  }

  /// The years that have a score ledger, the earliest first.
  public func scoredYears() throws(Failure) -> [YearID] {
    var scored: [YearID] = []
    for year in try years() where try size(Workspace.ledgerPath(year)) > 0 { scored.append(year) }
    return scored
  }
}

extension Workspace {
  /// Calls a closure with the bytes of a year's ledger, a megabyte at a time, so that a ledger of any
  /// size takes little memory.
  func readLedger(
    _ year: YearID, _ body: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let path = Workspace.ledgerPath(year)
    let size = try size(path)
    var offset = 0
    while offset < size {
      let chunk = try bytes(path, from: offset, count: min(1 << 20, size - offset))
      guard !chunk.isEmpty else { return }
      try body(chunk)
      offset += chunk.count
    }
  }
}
