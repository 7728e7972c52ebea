/// What became of a plan: from each campaign to its registrations, scores, nominations and awards, and from
/// each target to its present value. The figures are those of the yearly report (``YearSummary``).
public struct PlanTrace {
  /// One campaign in one year.
  public struct Line {
    public var campaign: Campaign
    public var year: YearID
    /// How many registered for it.
    public var registered: Int
    /// How many lines of the ledger are in effect.
    public var scores: Int
    /// Those in the first places of the year, with their totals.
    public var leaders: [String]
    public var nominations: [Nomination]
    public var awards: [YearSummary.Award]

    /// What the campaign is still without.
    var gaps: [Message] {
      let parts: [(Bool, Message)] = [
        (registered == 0, Message(vi: "đăng ký", en: "registrations")),
        (campaign.rubric != nil && scores == 0, Message(vi: "điểm", en: "scores")),
        (nominations.isEmpty, Message(vi: "đề nghị", en: "nominations")),
        (awards.isEmpty, Message(vi: "khen thưởng", en: "awards")),
      ]
      return parts.compactMap { isMissing, name in isMissing ? name : nil }
    }

    /// Whether nothing at all leads from the campaign.
    var isBare: Bool {
      registered == 0 && scores == 0 && nominations.isEmpty && awards.isEmpty
    }
  }

  public let plan: Plan
  public let years: [YearID]
  public let lines: [Line]
  /// The targets with their values, by year.
  let targets: [(year: YearID, id: String, result: YearTargets.Result)]
  private let names: [String: String]
  private let tiers: [String: String]
  private let meetings: [Meeting]
  private var language = Language.vietnamese

  /// Follows a plan through the years of the workspace its time touches.
  public init(_ plan: Plan, in workspace: Workspace, today: CivilDate) throws(Failure) {
    let startMonth = try workspace.unit().yearStartMonth
    let time = plan.period ?? DateSpan(from: plan.date, to: plan.date)
    var years = try workspace.years().filter { year in
      let days = year.span(startMonth: startMonth)
      return time.overlaps(DateSpan(from: days.lowerBound, to: days.upperBound))
        && days.lowerBound <= today
    }
    if years.isEmpty {
      years = [YearID.school(of: min(time.from ?? today, today), startMonth: startMonth)]
    }
    var lines: [Line] = []
    var targets: [(year: YearID, id: String, result: YearTargets.Result)] = []
    var tiers: [String: String] = [:]
    var meetings: [Meeting] = []
    for year in years {
      let summary = try YearSummary(workspace, year: year, today: today)
      for tier in summary.law.tiers { tiers[tier.id] = tier.name }
      meetings += summary.meetings
      let results = try YearSummary.results(
        of: plan.campaigns.map { PlannedCampaign(plan: plan, campaign: $0) }, workspace, year,
        summary.registrations)
      for result in results {
        lines.append(try PlanTrace.line(result, summary, workspace))
      }
      targets += plan.targets.compactMap { target in
        YearTargets.measure(target, of: plan, summary).map { (year, target.id, $0) }
      }
    }
    let roster = try workspace.roster()
    names = Dictionary(
      roster.subjects.map { ($0.id, roster.name(of: $0.id)) }, uniquingKeysWith: { one, _ in one })
    self.plan = plan
    self.years = years
    self.meetings = meetings
    // Campaign by campaign, as the plan has them.
    self.lines = plan.campaigns.flatMap { campaign in
      lines.filter { $0.campaign.id == campaign.id }
    }
    self.targets = targets
    self.tiers = tiers
  }

  private static func line(
    _ result: YearSummary.CampaignResult, _ summary: YearSummary, _ workspace: Workspace
  ) throws(Failure) -> Line {
    let id = result.campaign.id
    let nominations = summary.nominations.filter { $0.campaign == id }
    let ours = Set(nominations.map(\.id))
    let book = try workspace.scoreBook(summary.year, campaign: id)
    let leaders = (result.ranking?.rows ?? []).filter { $0.rank == 1 }.map { row in
      "\(row.subject.name): \(result.ranking?.text(of: row) ?? "")"
    }
    return Line(
      campaign: result.campaign, year: summary.year, registered: result.registered,
      scores: book.lineCount, leaders: leaders, nominations: nominations,
      awards: summary.awards.filter { $0.nomination.map(ours.contains) ?? false })
  }

  // MARK: - The document

  /// The trace as tables.
  ///
  /// - Parameter day: the day up to which it was followed.
  public func document(
    on day: CivilDate, language: Language = .vietnamese
  ) -> ReportDocument {
    var copy = self
    copy.language = language
    return copy.tables(on: day)
  }

  private func word(_ vi: String, _ en: String) -> String {
    Message(vi: vi, en: en).text(in: language)
  }

  private func tables(on day: CivilDate) -> ReportDocument {
    let years = years.map(\.spaced).joined(separator: ", ")
    var blocks: [ReportBlock] = [
      .title(
        ReportTitle(
          word("THEO DÕI KẾ HOẠCH", "WHAT BECAME OF THE PLAN"), subject: plan.title ?? plan.id)),
      .note(
        word("Số liệu năm \(years), đến ngày \(day.inText).", "Figures of \(years), to \(day).")),
    ]
    if plan.campaigns.isEmpty {
      blocks.append(
        .paragraph(
          ReportText(word("Kế hoạch không có phong trào nào.", "The plan has no campaigns."))))
    } else {
      blocks.append(.table(campaignTable))
    }
    let bare = plan.campaigns.filter { campaign in
      lines.allSatisfy { $0.campaign.id != campaign.id || $0.isBare }
    }
    if !bare.isEmpty {
      let names = bare.map { "“\($0.name ?? $0.id)”" }.joined(separator: ", ")
      blocks.append(
        .paragraph(
          ReportText(
            word(
              "Phong trào chưa có đăng ký, điểm, đề nghị hay khen thưởng nào: \(names).",
              "Campaigns without any registration, score, nomination or award: \(names)."))))
    }
    let records = recordRows
    if !records.isEmpty { blocks.append(.table(recordTable(records))) }
    if !targets.isEmpty { blocks.append(.table(targetTable)) }
    return ReportDocument(
      kind: "trace",
      title: word(
        "Theo dõi kế hoạch \(plan.title?.lowercasedFirst ?? plan.id)",
        "What became of the plan \(plan.title ?? plan.id)"),
      author: plan.issuer?.name ?? "", date: day,
      sections: [ReportSection(isLandscape: true, blocks)])
  }

  private var campaignTable: ReportTable {
    ReportTable(
      key: "campaigns", caption: word("Phong trào", "Campaigns"),
      columns: [
        .init(word("Mã", "Id"), key: "id", weight: 10),
        .init(word("Phong trào", "Campaign"), key: "name", weight: 22),
        .init(word("Năm", "Year"), key: "year", .centre, weight: 8),
        .init(word("Đăng ký", "Registered"), key: "registered", .centre, weight: 7),
        .init(word("Dòng điểm", "Score lines"), key: "scores", .centre, weight: 7),
        .init(word("Dẫn đầu", "Leading"), key: "leaders", weight: 18),
        .init(word("Đề nghị", "Nominations"), key: "nominated", .centre, weight: 7),
        .init(word("Khen thưởng", "Awards"), key: "awarded", .centre, weight: 8),
        .init(word("Chưa có", "Without"), key: "gaps", weight: 13),
      ],
      rows: lines.map { line in
        .cells([
          .text(line.campaign.id), .text(line.campaign.name ?? ""),
          .text(line.year.description), .int(line.registered), .int(line.scores),
          .text(line.leaders.joined(separator: "; ")), .int(line.nominations.count),
          .int(line.awards.count),
          .text(line.gaps.map { $0.text(in: language) }.joined(separator: ", ")),
        ])
      })
  }

  /// A row for each nomination, with the paper that decided it.
  private var recordRows: [ReportTable.Row] {
    lines.flatMap { line in
      line.nominations.map { nomination -> ReportTable.Row in
        let event = nomination.event(.awarded)
        return .cells([
          .text(line.campaign.id), .text(nomination.id),
          .text(names[nomination.subject] ?? nomination.subject),
          .text(tiers[nomination.tier] ?? nomination.tier),
          .text(nomination.stateName(in: meetings).text(in: language)),
          .text(event?.paper ?? ""), event?.date.map { .date($0) } ?? .empty,
        ])
      }
    }
  }

  private func recordTable(_ rows: [ReportTable.Row]) -> ReportTable {
    ReportTable(
      key: "nominations",
      caption: word("Đề nghị và khen thưởng theo phong trào", "Nominations and awards by campaign"),
      columns: [
        .init(word("Phong trào", "Campaign"), key: "campaign", weight: 12),
        .init(word("Đề nghị", "Nomination"), key: "id", weight: 12),
        .init(word("Họ tên, tập thể", "Nominee"), key: "subject", weight: 22),
        .init(word("Danh hiệu, hình thức", "Tier"), key: "tier", weight: 22),
        .init(word("Tình trạng", "State"), key: "state", weight: 12),
        .init(word("Quyết định", "Decision"), key: "decision", weight: 12),
        .init(word("Ngày", "Date"), key: "date", .centre, weight: 10),
      ], rows: rows)
  }

  private var targetTable: ReportTable {
    ReportTable(
      key: "targets", caption: word("Chỉ tiêu", "Targets"),
      columns: [
        .init(word("Mã", "Id"), key: "id", weight: 9),
        .init(word("Chỉ tiêu", "Target"), key: "target", weight: 28),
        .init(word("Năm", "Year"), key: "year", .centre, weight: 9),
        .init(word("Số lượng", "Count"), key: "count", .centre, weight: 7),
        .init(word("Trên tổng số", "Of"), key: "of", .centre, weight: 7),
        .init(word("Tỷ lệ", "Share"), key: "share", .centre, weight: 8),
        .init(word("Đánh giá", "Result"), key: "result", weight: 10),
        .init(word("Cách tính", "How"), key: "counted", weight: 26),
      ],
      rows: targets.map { year, id, result in
        .cells([
          .text(id),
          .text(language == .vietnamese ? result.text : PlanWords.targetNamed(result.target).en),
          .text(year.description), .int(result.part),
          result.whole.map { .int($0) } ?? .empty,
          result.whole.map { .share(result.part, of: $0) } ?? .empty,
          .text(
            result.isMet.map { $0 ? word("Đạt", "Met") : word("Chưa đạt", "Not met") }
              ?? word("Chưa có số liệu", "Nothing to measure")),
          .text(result.counted.text(in: language)),
        ])
      })
  }
}
