/// Danh sách đề nghị: the list attached to a submission, with ratings, initiatives and votes.
public struct NomineesReport {
  let summary: YearSummary
  let nominations: [Nomination]
  let frame: PaperFrame
  /// Whether it goes with a paper to another authority: then the ids of this program stay at home, and
  /// so does what became of the nominations later, for a paper says the same for ever.
  let isEnclosed: Bool

  /// A list of nominations.
  ///
  /// - Parameters:
  ///   - tier: only these, if given.
  ///   - states: only nominations in these states; else all that are open or awarded.
  public init(
    _ summary: YearSummary, tier: String?, authority: String?, today: CivilDate
  ) {
    self.summary = summary
    isEnclosed = false
    nominations = summary.nominations.filter { nomination in
      nomination.state != .withdrawn && nomination.state != .revoked
        && (tier == nil || nomination.tier == tier)
        && (authority == nil || nomination.event(.submitted)?.note == authority)
    }
    frame = PaperFrame(unit: summary.unit, today: today, number: nil, date: nil)
  }

  /// The list of a submission.
  init(_ summary: YearSummary, of submission: Submission, today: CivilDate) {
    self.summary = summary
    isEnclosed = true
    nominations = submission.nominations.compactMap { id in
      summary.nominations.first { $0.id == id }
    }
    frame = PaperFrame(unit: summary.unit, today: today, number: nil, date: nil)
  }

  /// How many collectives and people there are.
  var counts: (collectives: Int, people: Int) {
    let people = nominations.filter { summary.roster.individual($0.subject) != nil }.count
    return (nominations.count - people, people)
  }

  /// Where a count of the list comes from: `….collectives` or `….people`.
  func source(_ field: String, _ figures: AwardFigures, tier: String? = nil) -> FigureSource {
    let wantsPeople = field.hasSuffix("people")
    let ours = nominations.filter { nomination in
      (tier == nil || nomination.tier == tier)
        && (summary.roster.individual(nomination.subject) != nil) == wantsPeople
    }
    return figures.count(
      field,
      Message(vi: "Đếm các dòng của danh sách đề nghị", en: "The lines of the list, counted"),
      of: ours.map(\.id))
  }

  /// The list itself.
  var table: ReportTable {
    let collectives = nominations.filter { summary.roster.individual($0.subject) == nil }
    let people = nominations.filter { summary.roster.individual($0.subject) != nil }
    var rows: [ReportTable.Row] = []
    var groups = 0
    for (part, group) in [("Tập thể", collectives), ("Cá nhân", people)] where !group.isEmpty {
      for tier in summary.law.listed {
        let ours = group.filter { $0.tier == tier.id }
        guard !ours.isEmpty else { continue }
        groups += 1
        rows.append(.group("\(RomanNumber.text(groups)). \(part) - \(tier.name)"))
        rows += sorted(ours).enumerated().map { .cells(cells($0 + 1, $1)) }
      }
    }
    var columns: [ReportTable.Column] = [.init("TT", key: "no", .centre, weight: 4)]
    if !isEnclosed { columns.append(.init("Mã", key: "id", weight: 12)) }
    columns += [
      .init("Họ và tên, tập thể", key: "name", weight: 22),
      .init("Chức vụ, đơn vị công tác", key: "detail", weight: 22),
      .init("Xếp loại", key: "rating", .centre, weight: 12, isPrivate: true),
      .init("Thành tích, sáng kiến", key: "summary", weight: 28),
      .init("Phiếu đồng ý", key: "votes", .centre, weight: 16, isPrivate: true),
    ]
    if !isEnclosed {
      columns.append(.init("Trạng thái", key: "state", weight: 17, isPrivate: true))
    }
    return ReportTable(key: "nominees", columns: columns, rows: rows)
  }

  /// The paper.
  public func document() -> ReportDocument {
    let (collectives, people) = counts
    let title = "Danh sách đề nghị khen thưởng \(summary.year.named)"
    return frame.document(
      kind: "nominees", title: title,
      [
        ReportSection(
          isLandscape: true,
          [
            frame.heading(symbol: nil),
            .title(ReportTitle("DANH SÁCH", subject: "Đề nghị khen thưởng \(summary.year.named)")),
            .table(table),
            .paragraph(
              AwardLists.closing(collectives: collectives, people: people) {
                source($0, AwardFigures([summary], law: summary.law, day: summary.day))
              }),
            frame.signature(recipients: []),
          ])
      ])
  }

  private func sorted(_ nominations: [Nomination]) -> [Nomination] {
    let order = Dictionary(
      summary.roster.subjects.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { one, _ in one })
    return nominations.sorted { (order[$0.subject] ?? 0, $0.id) < (order[$1.subject] ?? 0, $1.id) }
  }

  private func cells(_ number: Int, _ nomination: Nomination) -> [ReportTable.Cell] {
    let roster = summary.roster
    let person = roster.individual(nomination.subject)
    let unit = person?.position(on: summary.day).map { roster.name(of: $0.unit) }
    let detail =
      person.map {
        [$0.post(on: summary.day), unit ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
      }
      ?? roster.collective(nomination.subject)?.kind.name.vi ?? ""
    let rating = summary.ratings.first { $0.subject == nomination.subject }?.rating.rawValue ?? ""
    let initiative = nomination.initiative.flatMap { id in
      summary.initiatives.first { $0.id == id }?.title
    }
    let achievement = [nomination.summary, initiative.map { "Sáng kiến: \($0)" }].compactMap { $0 }
    let meeting = summary.meetings.last { meeting in
      meeting.ballots.contains { $0.nomination == nomination.id && $0.counts }
    }
    let ballot = meeting?.ballots.last { $0.nomination == nomination.id && $0.counts }
    var cells: [ReportTable.Cell] = [.int(number)]
    if !isEnclosed { cells.append(.text(nomination.id)) }
    cells += [
      guarded(nomination.subject), .text(detail), .text(rating),
      .text(achievement.joined(separator: ". ")), vote(ballot, meeting),
    ]
    if !isEnclosed { cells.append(.text(nomination.state.name.vi)) }
    return cells
  }

  private func guarded(_ subject: String) -> ReportTable.Cell {
    let name = ReportTable.Cell.text(summary.roster.name(of: subject))
    return PublicName.ofNominee(subject, in: summary).map { .guarded(name, publicly: $0) } ?? name
  }

  /// `8/9`: votes in favour of all members, in the last vote.
  private func vote(_ ballot: Ballot?, _ meeting: Meeting?) -> ReportTable.Cell {
    guard let ballot, let meeting else { return .empty }
    return .text("\(ballot.yes)/\(meeting.members)").from(
      FigureSource(
        "votes.\(ballot.nomination)",
        Message(
          vi: "Phiếu đồng ý trên tổng số thành viên, lần bỏ phiếu cuối (cuộc họp \(meeting.id))",
          en: "Votes in favour of all members, the last vote (meeting \(meeting.id))"),
        records: [
          .init(Workspace.path(summary.year, "meetings.json"), [meeting.id, ballot.nomination])
        ], articles: [ballot.citation]))
  }
}
