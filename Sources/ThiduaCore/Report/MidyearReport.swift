/// Báo cáo sơ kết: the report of học kỳ I, or of the first six months of a calendar year. Only what is of
/// days up to its end counts.
public struct MidyearReport {
  private let summary: YearSummary
  private let frame: PaperFrame

  /// A report of the first half of a year.
  ///
  /// - Parameters:
  ///   - summary: the figures of the first half (``YearExtent/firstHalf``).
  ///   - number: the number given to the paper; nil leaves a blank to write in.
  ///   - date: the date given to the paper; nil leaves the day blank.
  public init(
    _ summary: YearSummary, today: CivilDate, number: String? = nil, date: CivilDate? = nil
  ) {
    self.summary = summary
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
      try NarrativeText(
        summary.narrative, figures, path: Narrative.path(summary.year, summary.extent)))
  }

  private func paper(_ narrative: NarrativeText) -> ReportDocument {
    let time = summary.extent.named(summary.year)
    let next = summary.extent.nextNamed(summary.year)
    let parts = YearParts(summary: summary, frame: frame, narrative: narrative)
    var blocks: [ReportBlock] = [
      frame.heading(symbol: "BC"),
      .title(ReportTitle("BÁO CÁO", subject: "Sơ kết công tác thi đua, khen thưởng \(time)")),
    ]
    if let parent = summary.unit.parent(on: frame.date ?? frame.today) {
      blocks.append(.addressees([parent]))
    }
    let opening =
      "\(parts.basis)\(summary.unit.name) báo cáo sơ kết công tác thi đua, khen thưởng \(time) (số liệu đến hết ngày \(summary.day.slashed)) như sau:"
    blocks.append(.paragraph(ReportText(opening)))
    blocks += parts.situation()
    blocks.append(.section(level: 1, "II. KẾT QUẢ THỰC HIỆN \(time.uppercased())"))
    blocks += parts.leadership()
    blocks += parts.campaigns()
    blocks += parts.registrations("3. Đăng ký thi đua")
    blocks += parts.awardsSoFar("4. Khen thưởng đến nay")
    blocks += parts.targets("5. Tiến độ thực hiện chỉ tiêu")
    blocks += parts.exemplars("6. Điển hình tiên tiến")
    blocks += parts.initiatives("7. Sáng kiến")
    blocks += parts.council("8. Hoạt động của Hội đồng và quỹ thi đua, khen thưởng")
    blocks += parts.shortcomings()
    blocks += [.section(level: 1, "IV. NHIỆM VỤ \(next.uppercased())")]
    blocks += narrative.written(.nextYear) + parts.comingTasks()
    blocks += [.section(level: 1, "V. KIẾN NGHỊ, ĐỀ XUẤT")] + narrative.written(.proposals)
    blocks.append(
      .paragraph(
        ReportText(
          "Trên đây là Báo cáo sơ kết công tác thi đua, khen thưởng \(time) của \(summary.unit.name)./."
        )))
    blocks.append(frame.signature(recipients: parts.recipients))
    var sections = [ReportSection(blocks)]
    sections += YearReportAppendices(summary: summary, frame: frame).sections()
    return frame.document(
      kind: "midyear", title: "Báo cáo sơ kết thi đua, khen thưởng \(time)", sections)
  }
}
