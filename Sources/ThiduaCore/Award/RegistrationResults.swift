/// What was registered for a year beside what came of it.
public struct RegistrationResults {
  /// One registration, or an award nobody had registered for.
  struct Line {
    var subject: String
    var registration: Registration?
    var tier: String?
    var outcome: Outcome
    var paper: String?
  }

  /// What came of it.
  enum Outcome: Sendable, Hashable {
    case achieved
    /// Another title of the year was given instead.
    case other(String)
    /// The nomination is on its way.
    case pending(NominationState)
    /// The nomination came to an end, or is held up, without the award: voted down, refused, withdrawn,
    /// returned; with the other title of the year that was given, if one was.
    case failed(Message, other: String?)
    case notAchieved
    /// The year is not over and nothing is decided.
    case open
    case withdrawn
    /// A campaign or an initiative alone: its end is told elsewhere.
    case notJudged
  }

  private let year: YearID
  private let roster: Roster
  private let law: RulePack
  private let lines: [Line]
  private let deadline: CivilDate?
  private let campaignNames: [String: String]
  private let campaignDeadlines: [String: CivilDate]
  private let recognised: [String: [Initiative]]

  /// Gathers the year.
  public init(_ workspace: Workspace, year: YearID, today: CivilDate) throws(Failure) {
    let unit = try workspace.unit()
    let end = year.span(startMonth: unit.yearStartMonth).upperBound
    let day = min(today, end)
    let roster = try workspace.roster().asOf(day)
    let law = try workspace.law(on: day)
    let facts = try WorkspaceFacts(workspace, year: year, on: today)
    let nominations = try workspace.nominations(year)
    let meetings = try workspace.meetings(year)
    let registrations = try workspace.registrations(year)
    self.year = year
    self.roster = roster
    self.law = law
    deadline = unit.registrationDeadlines[year]
    let campaigns = try workspace.campaigns().map(\.campaign)
    campaignNames = Dictionary(
      campaigns.map { ($0.id, $0.name ?? $0.id) }, uniquingKeysWith: { one, _ in one })
    campaignDeadlines = Dictionary(
      campaigns.compactMap { campaign in campaign.pledgeDay.map { (campaign.id, $0) } },
      uniquingKeysWith: { one, _ in one })
    var recognised: [String: [Initiative]] = [:]
    for item in try workspace.initiatives()
    where item.year == year && !(item.decision ?? "").isEmpty {
      for author in item.authors { recognised[author, default: []].append(item) }
    }
    self.recognised = recognised

    func held(_ subject: String) -> [AwardFact] {
      (facts.facts(of: subject)?.awards ?? []).filter { $0.year == year && !$0.isRevoked }
    }
    var lines: [Line] = []
    var registered: Set<String> = []
    for item in registrations {
      var line = Line(
        subject: item.subject, registration: item, tier: item.tier, outcome: .notJudged)
      if item.withdrawn != nil {
        line.outcome = .withdrawn
      } else if let tier = item.tier {
        registered.insert(item.subject)
        let awards = held(item.subject)
        let other = awards.first { law.tier($0.tier)?.kind == .title }
        let ours = nominations.filter { $0.subject == item.subject && $0.tier == tier }
        if let award = awards.first(where: { $0.tier == tier }) {
          line.outcome = .achieved
          line.paper = award.decision
        } else if let nomination = ours.last(where: { $0.end(in: meetings) == nil }) {
          line.outcome = .pending(nomination.state)
        } else if let end = ours.last?.end(in: meetings) {
          line.outcome = .failed(end, other: other?.tier)
        } else if let other {
          line.outcome = .other(other.tier)
        } else {
          line.outcome = today > end ? .notAchieved : .open
        }
      }
      lines.append(line)
    }
    // Whoever registered a title is listed with it; a title below it is no surprise.
    for subject in roster.subjects.map(\.id) where !registered.contains(subject) {
      for award in held(subject) where law.tier(award.tier)?.kind == .title {
        lines.append(
          Line(
            subject: subject, registration: nil, tier: award.tier, outcome: .achieved,
            paper: award.decision))
      }
    }
    let order = Dictionary(
      roster.subjects.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { one, _ in one })
    self.lines = lines.enumerated().sorted { left, right in
      (order[left.element.subject] ?? .max, left.offset) < (
        order[right.element.subject] ?? .max, right.offset
      )
    }.map(\.element)
  }

  /// The two tables: every registration, and the counts of each tier.
  public func document(_ language: Language, date: CivilDate) -> ReportDocument {
    func word(_ vi: String, _ en: String) -> String { Message(vi: vi, en: en).text(in: language) }
    let rows = lines.map { ReportTable.Row.cells(cells($0, language)) }
    let table = ReportTable(
      key: "registrations",
      columns: [
        .init(word("Mã", "Id"), key: "id", weight: 8),
        .init(word("Tên", "Name"), key: "name", weight: 20),
        .init(word("Đăng ký", "Registered"), key: "registered", weight: 24),
        .init(word("Sáng kiến", "Initiative"), key: "initiative", weight: 18),
        .init(word("Ngày", "Day"), key: "on", .centre, weight: 11),
        .init(word("Ghi chú", "Note"), key: "note", weight: 14),
        .init(word("Kết quả", "Result"), key: "result", weight: 18),
        .init(word("Quyết định", "Decision"), key: "decision", weight: 14),
      ], rows: rows)
    return ReportDocument(
      kind: "registrations",
      title: word("Đăng ký và kết quả \(year.named)", "Registered and achieved, \(year)"),
      author: "", date: date,
      sections: [ReportSection([.table(table), .table(counts(language))])])
  }

  private func cells(_ line: Line, _ language: Language) -> [ReportTable.Cell] {
    func word(_ vi: String, _ en: String) -> String { Message(vi: vi, en: en).text(in: language) }
    let item = line.registration
    var notes: [String] = []
    if let days = item?.daysLate(item?.campaign.flatMap { campaignDeadlines[$0] } ?? deadline) {
      notes.append(word("muộn \(days) ngày", "\(days) days late"))
    }
    if let day = item?.withdrawn {
      let why = item?.reason.map { " (\($0))" } ?? ""
      notes.append(word("rút \(day.slashed)\(why)", "withdrawn \(day)\(why)"))
    }
    if item == nil { notes.append(word("không đăng ký", "not registered")) }
    let what = [
      item == nil ? nil : line.tier.map { law.name(of: $0) },
      item?.campaign.map { campaignNames[$0] ?? $0 },
    ].compactMap { $0 }.joined(separator: "; ")
    let made = item?.initiative == nil ? [] : recognised[line.subject] ?? []
    let initiative =
      [item?.initiative].compactMap { $0 }
      + made.map { word("công nhận: \($0.title)", "recognised: \($0.title)") }
    return [
      .text(line.subject), .text(roster.name(of: line.subject)), .text(what),
      .text(initiative.joined(separator: "; ")), item.map { .date($0.on) } ?? .empty,
      .text(notes.joined(separator: "; ")), .text(result(line, language)),
      .text(line.paper ?? ""),
    ]
  }

  private func result(_ line: Line, _ language: Language) -> String {
    let message =
      switch line.outcome {
      case .achieved:
        line.registration == nil
          ? Message(vi: "đạt \(law.name(of: line.tier ?? ""))", en: law.name(of: line.tier ?? ""))
          : Message(vi: "đạt", en: "achieved")
      case .other(let tier):
        Message(
          vi: "chưa đạt; được \(law.name(of: tier))",
          en: "not achieved; given \(law.name(of: tier))")
      case .pending(let state): Message(vi: state.name.vi, en: state.name.en)
      case .failed(let end, let other):
        other.map { law.name(of: $0) }.map {
          Message(vi: "\(end.vi); được \($0)", en: "\(end.en); given \($0)")
        } ?? end
      case .notAchieved: Message(vi: "chưa đạt", en: "not achieved")
      case .open: Message(vi: "chưa xét", en: "not yet judged")
      case .withdrawn: Message(vi: "đã rút", en: "withdrawn")
      case .notJudged: Message(same: "")
      }
    return message.text(in: language)
  }

  private func counts(_ language: Language) -> ReportTable {
    func word(_ vi: String, _ en: String) -> String { Message(vi: vi, en: en).text(in: language) }
    var rows: [ReportTable.Row] = []
    for tier in law.listed {
      let ours = lines.filter { $0.tier == tier.id && $0.outcome != .withdrawn }
      let registered = ours.filter { $0.registration != nil }
      let achieved = registered.filter { $0.outcome == .achieved }.count
      let others = ours.count - registered.count
      guard !ours.isEmpty else { continue }
      rows.append(
        .cells([
          .text(tier.name), .int(registered.count), .int(achieved),
          .share(achieved, of: registered.count), .int(others),
        ]))
    }
    return ReportTable(
      key: "counts",
      columns: [
        .init(word("Danh hiệu, hình thức", "Tier"), key: "tier", weight: 30),
        .init(word("Đăng ký", "Registered"), key: "registered", .right, weight: 10),
        .init(word("Đạt", "Achieved"), key: "achieved", .right, weight: 10),
        .init(word("Tỷ lệ", "Share"), key: "share", .right, weight: 10),
        .init(word("Đạt không đăng ký", "Unregistered"), key: "unregistered", .right, weight: 12),
      ], rows: rows)
  }
}

extension Campaign {
  /// The day by which one registers for the campaign: that of its pledge.
  public var pledgeDay: CivilDate? { milestones.first { $0.kind == .pledge }?.date }
}
