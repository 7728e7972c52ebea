/// Phiếu chấm điểm thi đua: one sheet a subject, each with pages of its own.
public struct ScoresheetReport {
  let inquiry: ScoreInquiry
  let campaign: String
  let roster: Roster
  let frame: PaperFrame
  /// The lines in effect in the period, by subject.
  private let lines: [String: [LedgerLine]]

  /// The sheets of a campaign in a period.
  ///
  /// - Throws: `badData` for a ledger that cannot be read.
  public init(
    _ inquiry: ScoreInquiry, _ workspace: Workspace, campaign: String, today: CivilDate
  ) throws(Failure) {
    self.inquiry = inquiry
    self.campaign = campaign
    roster = try workspace.roster().asOf(inquiry.ranking.period.last)
    frame = PaperFrame(
      unit: try workspace.unit(), today: today, number: nil, date: nil,
      ended: inquiry.ranking.period.last)
    var periods: [String: Bool] = [:]
    var lines: [String: [LedgerLine]] = [:]
    for line in try inquiry.history().effective {
      let isOurs =
        periods[line.period]
        ?? ((try? inquiry.engine.calendar.period(line.period)) == inquiry.ranking.period)
      periods[line.period] = isOurs
      if isOurs { lines[line.subject, default: []].append(line) }
    }
    self.lines = lines
  }

  private var ranking: Ranking { inquiry.ranking }
  private var rubric: Rubric { ranking.rubric }
  private var isAboutPeople: Bool { rubric.isAboutPeople }

  /// The paper of one subject, or of all in list order.
  ///
  /// - Throws: `refused` for a subject the rubric does not score, or where there is none at all.
  public func document(subject: String?) throws(Failure) -> ReportDocument {
    var rows = ranking.rows.sorted {
      ($0.subject.order, $0.subject.id) < ($1.subject.order, $1.subject.id)
    }
    if let subject {
      rows = rows.filter { $0.subject.id == subject }
      if rows.isEmpty {
        throw ScoresheetReport.foreign(roster.name(of: subject), rubric)
      }
    }
    guard !rows.isEmpty else {
      throw Failure.refused(
        vi: "không có đối tượng nào để chấm theo bộ tiêu chí \(rubric.id)",
        en: "there is nobody to score by the rubric \(rubric.id)")
    }
    var sections: [ReportSection] = []
    for row in rows { sections.append(try section(row, isOnly: rows.count == 1)) }
    let name = rows.count == 1 ? rows.first.map { title(of: $0) } : nil
    return frame.document(
      kind: "scoresheet",
      title: "Phiếu chấm điểm\(name.map { ": \($0)" } ?? ""), \(ranking.period.title)", sections)
  }

  /// What the file's properties may say: a pupil's name stays inside.
  private func title(of row: Ranking.Row) -> String {
    SubjectName(row.subject.id, roster, on: ranking.period.last).publicly == nil
      ? row.subject.name : row.subject.id
  }

  private func section(_ row: Ranking.Row, isOnly: Bool) throws(Failure) -> ReportSection {
    let id = row.subject.id
    var blocks = ScoresheetReport.head(
      frame, campaign: campaign, period: ranking.period.title, year: inquiry.year)
    blocks += SubjectIdentity(roster: roster, day: ranking.period.last).lines(of: id)
      .map { .paragraph($0) }
    let isBase = ranking.period.kind == rubric.period
    let key = isOnly ? "items" : "items.\(id)"
    let heading = isOnly ? nil : row.subject.name
    var sheet: ScoreSheet?
    if isBase, row.score.isEntered { sheet = try inquiry.sheet(of: id) }
    if isBase {
      let table = ScoresheetTable(
        rubric: rubric, sheet: sheet, lines: lines(of: id), subject: id, year: inquiry.year,
        key: key, heading: heading)
      let paper = table.table
      blocks += [
        .table(paper),
        .note(ScoresheetReport.method(rubric, withAbbreviation: paper.shows("KAD"))),
      ]
    } else {
      blocks.append(.table(try parts(of: row, key: key, heading: heading)))
    }
    blocks += conclusion(row, sheet)
    blocks += ScoresheetReport.opinions
    blocks.append(.note(inquiry.note))
    // The head's class of the sheet rests on disciplines too: who signs is the council's head.
    let name = roster.individual(id).flatMap { person in
      SubjectName(id, roster, on: ranking.period.last).publicly == nil ? person.name : nil
    }
    blocks.append(
      ScoresheetReport.signature(frame.unit, isAboutPeople: isAboutPeople, name: name))
    return ReportSection(blocks)
  }

  /// The lines in effect that count for a subject: its own, then those of its members.
  private func lines(of id: String) -> [LedgerLine] {
    ([id] + inquiry.engine.memberIDs(of: id)).flatMap { lines[$0] ?? [] }
  }

  /// For a longer period the shorter ones it is made of.
  private func parts(
    of row: Ranking.Row, key: String, heading: String?
  ) throws(Failure) -> ReportTable {
    let score = try inquiry.engine.score(of: row.subject.id, keepsParts: true)
    let digits = rubric.rounding.digits
    let root = "scoresheet.\(row.subject.id)"
    func cell(_ total: Points?, _ field: String, _ period: Period) -> ReportTable.Cell {
      guard let total else { return .text("–") }
      return .decimal(total, digits: digits).from(
        FigureSource(
          "\(root).\(field)",
          Message(
            vi: "Tổng điểm \(period.title) theo bộ tiêu chí \(rubric.edition.vi).",
            en: "The total of \(period.name) by \(rubric.edition.en)."),
          records: [.init(Workspace.ledgerPath(inquiry.year), [row.subject.id])]))
    }
    var rows: [ReportTable.Row] = heading.map { [.group($0)] } ?? []
    for (index, part) in score.parts.enumerated() {
      let missing = part.isEntered ? "" : "Chưa có điểm"
      rows.append(
        .cells([
          .int(index + 1), .text(part.period.title.capitalisedFirst),
          cell(part.total, "part.\(part.period.name)", part.period), .text(missing),
        ]))
    }
    rows.append(
      .total([
        .empty, .text(ranking.period.title.capitalisedFirst),
        cell(row.score.total, "total", ranking.period), .empty,
      ]))
    return ReportTable(
      key: key,
      columns: [
        .init("TT", key: "number", .centre, weight: 6),
        .init("Kỳ", key: "period", weight: 40),
        .init("Tổng điểm", key: "total", .centre, weight: 16),
        .init("Ghi chú", key: "note", weight: 30),
      ], rows: rows, isPrivate: isAboutPeople)
  }

  // MARK: - What the sheet comes to

  private func conclusion(_ row: Ranking.Row, _ sheet: ScoreSheet?) -> [ReportBlock] {
    let hidden = isAboutPeople ? "" : nil
    guard let total = row.score.total else {
      let reason = row.gaps.map(\.vi).joined(separator: "; ")
      return [
        .paragraph(
          ReportText(runs: [
            .init("Kết luận: ", bold: true, publicly: hidden),
            .init((reason.isEmpty ? "chưa có điểm" : reason) + ".", publicly: hidden),
          ]))
      ]
    }
    let root = "scoresheet.\(row.subject.id).result"
    let records = [FigureSource.Records(Workspace.ledgerPath(inquiry.year), [row.subject.id])]
    var runs: [ReportText.Run] = [
      .init("Kết luận: ", bold: true, publicly: hidden), .init("tổng điểm ", publicly: hidden),
      .init(
        total.fixed(rubric.rounding.digits, separator: ","), bold: true,
        from: FigureSource(
          "\(root).total",
          Message(
            vi: "Điểm chính thức: mỗi tiêu chí lấy điểm của cấp cao nhất đã chấm.",
            en: "The official total: each criterion by the highest stage that entered it."),
          records: records), publicly: hidden),
    ]
    if let band = row.band.band {
      runs += [.init("; xếp loại ", publicly: hidden), .init(band, bold: true, publicly: hidden)]
    }
    if let rank = row.rank {
      let ours = ranking.rows.filter { $0.partition == row.partition && $0.rank != nil }.count
      let place = row.partition.map { " trong \(roster.name(of: $0))" } ?? ""
      runs += [
        .init("; xếp thứ ", publicly: hidden),
        .init(
          "\(rank)/\(ours)", bold: true,
          from: FigureSource(
            "\(root).rank",
            Message(
              vi: "Thứ hạng trong số đối tượng đủ điều kiện xếp hạng\(place).",
              en: "The rank among the subjects that are ranked."), records: records),
          publicly: hidden), .init("\(place)\(row.isTied ? " (đồng hạng)" : "")", publicly: hidden),
      ]
    }
    runs.append(.init(".", publicly: hidden))
    var blocks: [ReportBlock] = [.paragraph(ReportText(runs: runs))]
    func list(_ title: String, _ items: [String]) {
      guard !items.isEmpty else { return }
      blocks += [
        .paragraph(ReportText(runs: [.init(title, publicly: hidden)])),
        .list(items.map { ReportText(runs: [.init($0 + ".", publicly: hidden)]) }),
      ]
    }
    list("Xếp loại đã điều chỉnh theo quy định:", row.band.steps.map { $0.words.vi })
    list("Còn thiếu:", row.gaps.map(\.vi))
    list("Các cấp chấm chênh lệch lớn, cần xem lại:", sheet.map { gaps($0) } ?? [])
    return blocks
  }

  private func gaps(_ sheet: ScoreSheet) -> [String] {
    zip(sheet.card.items, sheet.rubric.items).compactMap { score, item in
      StageGap(score, item, sheet.rubric).map { "\(ScoreSheet.title(of: item)): \($0.message.vi)" }
    }
  }
}
