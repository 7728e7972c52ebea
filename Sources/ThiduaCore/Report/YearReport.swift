/// The report of a year (báo cáo tổng kết, the main job of the program) or of its first half (báo cáo sơ
/// kết), as the extent of its figures says.
///
/// A final report judges results, faults and causes, and lessons (Thông tư 01/2024/TT-BNV, Điều 3);
/// numbers come from the records, judgements from the narrative. In the report of a half only what is of
/// days up to its end counts.
public struct YearReport {
  private let summary: YearSummary
  private let previous: YearSummary?
  private let frame: PaperFrame

  /// A report of a year, or of its half.
  ///
  /// - Parameters:
  ///   - summary: the figures; their extent decides which report it is.
  ///   - previous: the year before, to compare with; the report of a half compares nothing.
  ///   - number: the number given to the paper; nil leaves a blank to write in.
  ///   - date: the date given to the paper; nil leaves the day blank.
  public init(
    _ summary: YearSummary, previous: YearSummary? = nil, today: CivilDate,
    number: String? = nil, date: CivilDate? = nil
  ) {
    self.summary = summary
    self.previous = previous
    frame = PaperFrame(
      unit: summary.unit, today: today, number: number, date: date, ended: summary.day)
  }

  /// The figures the narrative can name.
  public var figures: FigureList {
    FigureList(draft, words: PaperWords.entries(summary), zeros: PaperWords.zeros(summary))
  }

  /// The figures the narrative can name, as a list.
  ///
  /// - Parameter publicly: whether those that a paper for everybody leaves out stand in a table that it
  ///   leaves out too.
  public func figureList(in language: Language, publicly: Bool = false) -> ReportDocument {
    figures.document(of: draft, in: language, publicly: publicly)
  }

  /// The paper before anybody has written into it.
  var draft: ReportDocument { paper(NarrativeText()) }

  /// The paper.
  ///
  /// - Throws: `badData` where the narrative names a figure there is not.
  public func document() throws(Failure) -> ReportDocument {
    let path = Narrative.path(summary.year, summary.extent)
    return paper(try NarrativeText(summary.narrative, figures, path: path))
  }

  private func paper(_ narrative: NarrativeText) -> ReportDocument {
    let isWhole = summary.extent == .whole
    let kind = isWhole ? "tổng kết" : "sơ kết"
    let time = summary.extent.named(summary.year)
    let subject = "\(kind) công tác thi đua, khen thưởng \(time)"
    let parts = YearParts(summary: summary, frame: frame, narrative: narrative)
    let parent = summary.unit.parent(on: frame.date ?? frame.today)
    var blocks: [ReportBlock] = [
      frame.heading(symbol: "BC"),
      .title(ReportTitle("BÁO CÁO", subject: subject.capitalisedFirst)),
    ]
    if let parent { blocks.append(.addressees([parent])) }
    let upTo = isWhole ? "" : " (số liệu đến hết ngày \(summary.day.inText))"
    let opening =
      "\(parts.basis)\(summary.unit.name) báo cáo \(subject)\(upTo) như sau:"
    blocks.append(.paragraph(ReportText(opening)))
    blocks += parts.situation() + (isWhole ? wholeYear(parts) : firstHalf(parts))
    blocks.append(
      .paragraph(
        ReportText("Trên đây là Báo cáo \(subject) của \(summary.unit.name)./.")))
    blocks.append(frame.signature(recipients: parts.recipients))
    let appendices = YearReportAppendices(summary: summary, frame: frame).sections()
    return frame.document(
      kind: isWhole ? "year" : "midyear",
      title: "Báo cáo \(kind) thi đua, khen thưởng \(time)",
      [ReportSection(blocks)] + appendices)
  }

  /// What a final report tells between the situation and its end.
  private func wholeYear(_ parts: YearParts) -> [ReportBlock] {
    var blocks: [ReportBlock] = [.section(level: 1, "II. KẾT QUẢ THỰC HIỆN")]
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
    blocks += parts.written(.lessons, "IV. BÀI HỌC KINH NGHIỆM")
    blocks += parts.written(.nextYear, "V. PHƯƠNG HƯỚNG, NHIỆM VỤ \(next)")
    return blocks + parts.written(.proposals, "VI. KIẾN NGHỊ, ĐỀ XUẤT")
  }

  /// What the report of a half tells between the situation and its end: how far things are.
  private func firstHalf(_ parts: YearParts) -> [ReportBlock] {
    let time = summary.extent.named(summary.year).uppercased()
    var blocks: [ReportBlock] = [.section(level: 1, "II. KẾT QUẢ THỰC HIỆN \(time)")]
    blocks += parts.leadership()
    blocks += parts.campaigns()
    blocks += parts.registrations("3. Đăng ký thi đua")
    blocks += parts.awardsSoFar("4. Khen thưởng đến nay")
    blocks += parts.targets("5. Tiến độ thực hiện chỉ tiêu")
    blocks += parts.exemplars("6. Điển hình tiên tiến")
    blocks += parts.initiatives("7. Sáng kiến")
    blocks += parts.council("8. Hoạt động của Hội đồng và quỹ thi đua, khen thưởng")
    blocks += parts.shortcomings()
    blocks += parts.written(.nextYear, "IV. NHIỆM VỤ \(next)") + parts.comingTasks()
    return blocks + parts.written(.proposals, "V. KIẾN NGHỊ, ĐỀ XUẤT")
  }

  /// The time that follows, as headings write it.
  private var next: String { summary.extent.nextNamed(summary.year).uppercased() }
}
