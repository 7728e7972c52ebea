/// Báo cáo tổng kết: the yearly report, the main job of the program.
///
/// A final report judges results, faults and causes, and lessons (Thông tư 01/2024/TT-BNV, Điều 3);
/// numbers come from the records, judgements from the narrative.
public struct YearReport {
  private let summary: YearSummary
  private let previous: YearSummary?
  private let frame: PaperFrame

  /// A report of a year.
  ///
  /// - Parameters:
  ///   - previous: the year before, to compare with.
  ///   - number: the number given to the paper; nil leaves a blank to write in.
  ///   - date: the date given to the paper; nil leaves the day blank.
  public init(
    _ summary: YearSummary, previous: YearSummary? = nil, today: CivilDate,
    number: String? = nil, date: CivilDate? = nil
  ) {
    self.summary = summary
    self.previous = previous
    frame = PaperFrame(unit: summary.unit, today: today, number: number, date: date)
  }

  /// The figures the narrative can name.
  public var figures: FigureList {
    FigureList(
      draft, words: PaperWords.entries(summary), zeros: PaperWords.zeros(summary))
  }

  /// The paper before anybody has written into it.
  var draft: ReportDocument { paper(NarrativeText()) }

  /// The paper.
  ///
  /// - Throws: `badData` where the narrative names a figure there is not.
  public func document() throws(Failure) -> ReportDocument {
    paper(
      try NarrativeText(summary.narrative, figures, path: Narrative.path(summary.year)))
  }

  private func paper(_ narrative: NarrativeText) -> ReportDocument {
    let year = summary.year.named
    let parts = YearParts(summary: summary, frame: frame, narrative: narrative)
    var blocks: [ReportBlock] = [
      frame.heading(symbol: "BC"),
      .title(ReportTitle("BÁO CÁO", subject: "Tổng kết công tác thi đua, khen thưởng \(year)")),
    ]
    if let parent = summary.unit.parent(on: frame.date ?? frame.today) {
      blocks.append(.addressees([parent]))
    }
    let opening =
      "\(parts.basis)\(summary.unit.name) báo cáo tổng kết công tác thi đua, khen thưởng \(year) như sau:"
    blocks.append(.paragraph(ReportText(opening)))
    blocks += parts.situation()
    blocks.append(.section(level: 1, "II. KẾT QUẢ THỰC HIỆN"))
    blocks += parts.leadership()
    blocks += parts.campaigns()
    blocks += parts.targets("3. Kết quả thực hiện chỉ tiêu")
    blocks += parts.ratings("4. Xếp loại chất lượng")
    blocks += parts.titles("5. Kết quả đăng ký và khen thưởng")
    blocks += parts.exemplars("6. Điển hình tiên tiến")
    blocks += parts.initiatives("7. Sáng kiến")
    blocks += parts.council("8. Hoạt động của Hội đồng và quỹ thi đua, khen thưởng")
    blocks += parts.comparison(previous, "9. So với năm trước")
    blocks += parts.shortcomings()
    blocks += [.section(level: 1, "IV. BÀI HỌC KINH NGHIỆM")] + narrative.written(.lessons)
    let next = summary.year.advanced(by: 1).named.uppercased()
    blocks += [.section(level: 1, "V. PHƯƠNG HƯỚNG, NHIỆM VỤ \(next)")]
    blocks += narrative.written(.nextYear)
    blocks += [.section(level: 1, "VI. KIẾN NGHỊ, ĐỀ XUẤT")] + narrative.written(.proposals)
    blocks.append(
      .paragraph(
        ReportText(
          "Trên đây là Báo cáo tổng kết công tác thi đua, khen thưởng \(year) của \(summary.unit.name)./."
        )))
    blocks.append(frame.signature(recipients: parts.recipients))
    var sections = [ReportSection(blocks)]
    sections += YearReportAppendices(summary: summary, frame: frame).sections()
    return frame.document(
      kind: "year", title: "Báo cáo tổng kết thi đua, khen thưởng \(year)", sections)
  }
}
