/// Sổ theo dõi vi phạm: the events of a campaign in a period, line by line as they were entered.
public struct ViolationLogReport {
  let log: ViolationLog
  let inquiry: ScoreInquiry
  let campaign: String
  let roster: Roster
  let frame: PaperFrame

  /// The log.
  ///
  /// - Throws: `badData` for a ledger that cannot be read.
  public init(
    _ inquiry: ScoreInquiry, _ workspace: Workspace, campaign: String, today: CivilDate
  ) throws(Failure) {
    self.inquiry = inquiry
    self.campaign = campaign
    log = try ViolationLog(inquiry)
    roster = try workspace.roster().asOf(inquiry.ranking.period.last)
    frame = PaperFrame(
      unit: try workspace.unit(), today: today, number: nil, date: nil,
      ended: inquiry.ranking.period.last)
  }

  /// The paper.
  ///
  /// - Parameter subject: only what concerns this subject, its members' events too; nil for all.
  public func document(subject: String? = nil) -> ReportDocument {
    let ranking = inquiry.ranking
    let rows = log.rows.filter {
      subject == nil || $0.entry.line.subject == subject || $0.collective == subject
    }
    let voided = rows.filter { $0.entry.reversal != nil }.count
    var blocks: [ReportBlock] = [
      frame.heading(symbol: nil),
      .title(
        ReportTitle(
          "SỔ THEO DÕI VI PHẠM",
          subject: "Phong trào “\(campaign)”, \(ranking.period.title), \(inquiry.year.named)")),
    ]
    blocks.append(.table(table(rows)))
    if let counts = counts(rows) { blocks.append(.table(counts)) }
    if rows.isEmpty {
      blocks.append(.paragraph("Không có lượt vi phạm nào được ghi trong kỳ."))
    } else {
      blocks.append(
        .paragraph(
          ReportText(
            "Sổ có \(padded(rows.count, to: 2)) lượt ghi"
              + (voided > 0 ? ", trong đó \(padded(voided, to: 2)) lượt đã hủy" : "") + ".")))
    }
    blocks.append(
      .note(
        "Điểm là phần điểm mà lượt ghi làm thay đổi, sau khi trừ số lần được miễn và số lần tối đa."
      ))
    blocks.append(.note(inquiry.note))
    blocks.append(
      .signature(
        SignatureBlock(signers: [
          .init(["NGƯỜI GHI SỔ"], name: nil),
          .init(frame.unit.signer.lines, name: frame.unit.signer.name),
        ])))
    return frame.document(
      kind: "scoresheet", title: "Sổ theo dõi vi phạm, \(ranking.period.title)",
      [ReportSection(isLandscape: true, blocks)])
  }

  private func table(_ rows: [ViolationLog.Row]) -> ReportTable {
    // A log that names people is for the school; that of classes hangs on the wall.
    let isAboutPeople = rows.contains { roster.individual($0.entry.line.subject) != nil }
    return ReportTable(
      key: "violations",
      columns: [
        .init("TT", key: "number", .centre, weight: 4),
        .init("Ngày ghi", key: "date", .centre, weight: 10),
        .init("Kỳ", key: "period", .centre, weight: 9),
        .init("Đối tượng", key: "subject", weight: 20),
        .init("Mã", key: "criterion", .centre, weight: 6),
        .init("Nội dung", key: "content", weight: 24),
        .init("Số lần", key: "occurrences", .centre, weight: 7),
        .init("Điểm", key: "points", .centre, weight: 8),
        .init("Người ghi", key: "by", weight: 12, isPrivate: true),
        .init("Ghi chú", key: "note", weight: 22, isPrivate: true),
      ],
      rows: rows.enumerated().map { .cells(cells($0 + 1, $1)) } + [
        .total([
          .empty, .empty, .empty, .empty, .empty, .text("Cộng"), .empty,
          (ScoreSheet.decimal(ViolationLogReport.sum(rows)) ?? .empty).from(
            FigureSource(
              "violations.points",
              Message(
                vi: "Cộng điểm của các lượt ghi còn hiệu lực.",
                en: "The points of all lines in effect."),
              records: [.init(Workspace.ledgerPath(inquiry.year))])), .empty, .empty,
        ])
      ], isPrivate: isAboutPeople)
  }

  /// How often each violation was noted, and what it cost: the last line of a week's book.
  private func counts(_ rows: [ViolationLog.Row]) -> ReportTable? {
    let standing = rows.filter { $0.entry.reversal == nil && $0.points != nil }
    let items = inquiry.ranking.rubric.items.filter { item in
      standing.contains { $0.item.id == item.id }
    }
    guard !items.isEmpty else { return nil }
    return ReportTable(
      key: "counts", caption: "Tổng hợp theo nội dung",
      columns: [
        .init("TT", key: "number", .centre, weight: 4),
        .init("Mã", key: "criterion", .centre, weight: 6),
        .init("Nội dung", key: "content", weight: 60),
        .init("Số lượt ghi", key: "lines", .centre, weight: 12),
        .init("Điểm", key: "points", .centre, weight: 12),
      ],
      rows: items.enumerated().map { index, item in
        let ours = standing.filter { $0.item.id == item.id }
        let records = [
          FigureSource.Records(
            Workspace.ledgerPath(inquiry.year), ours.map(\.entry.line.id))
        ]
        func source(_ field: String, _ vi: String, _ en: String) -> FigureSource {
          FigureSource(
            "violations.counts.\(item.id).\(field)", Message(vi: vi, en: en), records: records)
        }
        return .cells([
          .int(index + 1), .text(item.id), .text(item.title),
          ReportTable.Cell.int(ours.count).from(
            source(
              "lines", "Số lượt ghi còn hiệu lực của tiêu chí \(item.id).",
              "Lines in effect of \(item.id).")),
          (ScoreSheet.decimal(ViolationLogReport.sum(ours)) ?? .empty).from(
            source(
              "points", "Cộng điểm các lượt ghi còn hiệu lực của tiêu chí \(item.id).",
              "The points of the lines in effect of \(item.id).")),
        ])
      })
  }

  private static func sum(_ rows: [ViolationLog.Row]) -> Fraction? {
    var sum: Fraction? = .zero
    for row in rows {
      guard let points = row.points, let known = sum else { continue }
      sum = try? known + points
    }
    return sum
  }

  private static func words(_ value: ScoreValue) -> String {
    switch value {
    case .exempt: "miễn"
    case .notApplicable: "KAD"
    default: value.shown
    }
  }

  private func cells(_ number: Int, _ row: ViolationLog.Row) -> [ReportTable.Cell] {
    let line = row.entry.line
    let name = SubjectName(line.subject, roster, on: row.period.last)
    let unit = row.collective.map { " (\(roster.name(of: $0, on: row.period.last)))" } ?? ""
    var notes = line.note.isEmpty ? [] : [line.note]
    if let reason = row.reason { notes.append(reason.vi) }
    if let reversal = row.entry.reversal {
      let day = CivilDate(iso: String(reversal.at.prefix(10))).map { " ngày \($0.slashed)" } ?? ""
      notes.append("ĐÃ HỦY\(day) (\(reversal.by)): \(reversal.note)")
    }
    let points = row.points.flatMap { ScoreSheet.decimal($0) } ?? .text("–")
    return [
      .int(number),
      CivilDate(iso: String(line.at.prefix(10))).map { .date($0) } ?? .text(line.at),
      .text(row.period.name), name.cell(unit), .text(line.criterion), .text(row.item.title),
      .text(ViolationLogReport.words(ScoreValue(line.value))),
      points.from(
        FigureSource(
          "violations.\(line.id)",
          Message(
            vi: "Lượt ghi \(line.id): \(line.value) × tiêu chí \(line.criterion).",
            en: "Line \(line.id): \(line.value) of \(line.criterion)."),
          records: [.init(Workspace.ledgerPath(inquiry.year), [line.id])])),
      .text(line.by), notes.isEmpty ? .empty : .text(notes.joined(separator: "; ")),
    ]
  }
}
