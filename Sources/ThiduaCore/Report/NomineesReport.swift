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
    frame = PaperFrame(
      unit: summary.unit, today: today, number: nil, date: nil, ended: summary.day)
  }

  /// The list of a submission.
  init(_ summary: YearSummary, of submission: Submission, today: CivilDate) {
    self.summary = summary
    isEnclosed = true
    nominations = submission.nominations.compactMap { id in
      summary.nominations.first { $0.id == id }
    }
    frame = PaperFrame(
      unit: summary.unit, today: today, number: nil, date: nil, ended: summary.day)
  }

  /// How many collectives, people and pupils there are.
  var tally: AwardTally { tally() }

  /// The same of one tier.
  func tally(of tier: String? = nil) -> AwardTally {
    AwardTally(
      nominations.filter { tier == nil || $0.tier == tier }.map { ($0.subject, kind(of: $0)) })
  }

  private func kind(of nomination: Nomination) -> NomineeKind {
    summary.roster.nominee(nomination.subject, on: summary.day)
  }

  /// Where a count of the list comes from: `….collectives`, `….people` or `….pupils`.
  func source(_ field: String, _ figures: AwardFigures, tier: String? = nil) -> FigureSource {
    let wanted = AwardTally.kind(of: field)
    let ours = nominations.filter { nomination in
      (tier == nil || nomination.tier == tier) && kind(of: nomination) == wanted
    }
    return figures.count(
      field,
      Message(vi: "Đếm các dòng của danh sách đề nghị", en: "The lines of the list, counted"),
      of: ours.map(\.id))
  }

  /// The kinds and tiers of the list in its order: collectives, people, pupils, each from the highest.
  var groups: [(kind: NomineeKind, tier: String)] {
    AwardTally.kinds.flatMap { kind, _ in
      summary.law.listed.map(\.id).filter { tier in
        nominations.contains { $0.tier == tier && self.kind(of: $0) == kind }
      }.map { (kind, $0) }
    }
  }

  /// The list itself.
  var table: ReportTable {
    var rows: [ReportTable.Row] = []
    for (index, (kind, tier)) in groups.enumerated() {
      let ours = nominations.filter { $0.tier == tier && self.kind(of: $0) == kind }
      rows.append(.group(AwardLists.group(index + 1, kind, tier, summary.law)))
      // A submission lists them in its own order, which is that of the decision to come.
      rows += (isEnclosed ? ours : sorted(ours)).enumerated().map { .cells(cells($0 + 1, $1)) }
    }
    var columns: [ReportTable.Column] = [.init("TT", key: "no", .centre, weight: 4)]
    if !isEnclosed { columns.append(.init("Mã", key: "id", weight: 12)) }
    columns += [
      .init("Họ và tên, tập thể", key: "name", weight: 22),
      .init("Chức vụ, đơn vị công tác", key: "detail", weight: 22),
      .init(
        "Xếp loại", key: "rating", .centre, weight: 12, isPrivate: true,
        isForMachines: isOfPupils),
      .init("Thành tích, sáng kiến", key: "summary", weight: 28),
      .init(
        "Phiếu đồng ý", key: "votes", .centre, weight: 16, isPrivate: true,
        isForMachines: isOfPupils),
    ]
    if !isEnclosed {
      columns.append(.init("Trạng thái", key: "state", weight: 17, isPrivate: true))
    }
    return ReportTable(key: "nominees", columns: columns, rows: rows)
  }

  /// Pupils are neither rated as staff nor voted on: a list of theirs has no columns for it.
  private var isOfPupils: Bool {
    !nominations.isEmpty && nominations.allSatisfy { kind(of: $0) == .pupil }
  }

  /// What the short ratings of the list mean; nil where it has none.
  var ratingNote: String? {
    let found = Set(
      nominations.compactMap { nomination in
        summary.ratings.first { $0.subject == nomination.subject }?.rating
      })
    guard !found.isEmpty, !isOfPupils else { return nil }
    let words = QualityRating.allCases.sorted(by: >).filter(found.contains).map {
      "\($0.rawValue): \($0.name.lowercasedFirst)"
    }
    return "Xếp loại chất lượng: \(words.joined(separator: "; "))."
  }

  /// The list with what explains and ends it.
  func blocks(_ figures: AwardFigures) -> [ReportBlock] {
    [.table(table)]
      + (ratingNote.map {
        [.paragraph(ReportText(runs: [.init($0, italic: true, publicly: "")]))]
      } ?? [])
      + [.paragraph(tally.closing { source($0, figures) })]
  }

  /// The paper.
  public func document() -> ReportDocument {
    let title = "Danh sách đề nghị khen thưởng \(summary.year.named)"
    return frame.document(
      kind: "nominees", title: title,
      [
        ReportSection(
          isLandscape: true,
          [
            frame.heading(symbol: nil),
            .title(ReportTitle("DANH SÁCH", subject: "Đề nghị khen thưởng \(summary.year.named)")),
          ] + blocks(AwardFigures([summary], law: summary.law, day: summary.day))
            + [frame.signature(recipients: [])])
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
    let detail =
      person.map { roster.postAndUnit(of: $0, on: summary.day) } ?? roster.collective(
        nomination.subject)?.kind.name.vi ?? ""
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
      guarded(nomination.subject), .text(detail.capitalisedFirst), .text(rating),
      .text(achievement.joined(separator: ". ")), vote(ballot, meeting),
    ]
    if !isEnclosed { cells.append(.text(nomination.stateName(in: summary.meetings).vi)) }
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
