import ThiduaCore

extension Call {
  /// Answers with the report of a year or of its half, or the figures its narrative can name, and says what
  /// the report lacks.
  func answer(
    _ summary: YearSummary, previous: YearSummary? = nil, in workspace: Workspace
  ) throws -> ExitCode {
    let report = YearReport(
      summary, previous: previous, today: today, number: options.text(.number),
      date: options.date(.date))
    if options.has(.fields) {
      try answer(report.figureList(in: language))
      return .done
    }
    try answer(try report.document())
    try sayIfEmpty(summary, workspace)
    remark(on: summary)
    return .done
  }

  /// Says so where a paper tells of a time without records; scores of campaigns that the year's papers
  /// leave out are records too.
  func sayIfEmpty(_ summary: YearSummary, _ workspace: Workspace) throws(Failure) {
    guard !summary.hasRecords else { return }
    let unplaced = try summary.unplaced(in: workspace)
    guard unplaced.isEmpty else { return say(Call.unplaced(unplaced, summary.year)) }
    let time = summary.extent.named(summary.year)
    let part = summary.extent == .whole ? "" : "the first half of "
    say(
      Message(
        vi: "Chú ý: \(time) chưa có dữ liệu nào; văn bản chỉ có khung.",
        en: "Note: \(part)\(summary.year) has no records; the paper is an empty form."))
  }

  /// Why campaigns with scores are not told of in the papers of the year.
  static func unplaced(_ campaigns: [Campaign], _ year: YearID) -> Message {
    let ids = campaigns.map(\.id).joined(separator: ", ")
    return Message(
      vi:
        "Chú ý: \(year.named) có điểm của phong trào \(ids), nhưng văn bản của năm không tính: kế hoạch còn là dự thảo, hoặc không ghi thời gian (period) thuộc năm ấy.",
      en:
        "Note: \(year) has scores of \(ids), which the papers of the year leave out: the plan is a draft, or names no time (period) in that year."
    )
  }

  /// The same for a paper whose year alone is at hand.
  func sayIfEmpty(_ workspace: Workspace, _ year: YearID) throws(Failure) {
    try sayIfEmpty(
      YearSummary(workspace, year: year, today: today, detail: .records), workspace)
  }

  /// Tells of the narrative behind a report: what is blank, what no report reads.
  private func remark(on summary: YearSummary) {
    let path = Narrative.path(summary.year, summary.extent)
    let missing = summary.narrative.missing(summary.extent)
    if !missing.isEmpty {
      let names = missing.map(\.rawValue).joined(separator: "; ")
      say(
        Message(
          vi: "Còn để trống: \(names). Viết vào \(path), mỗi phần một tiêu đề '## …'.",
          en: "Left blank: \(names). Write them in \(path), a heading '## …' each."))
    }
    for unknown in summary.narrative.unknown {
      say(
        Message(
          vi: "\(path):\(unknown.line): báo cáo không có phần '\(unknown.heading)'",
          en: "\(path):\(unknown.line): the report has no part '\(unknown.heading)'"))
    }
    for line in summary.narrative.tables { sayUnreadTable(path, line: line) }
  }
}

extension Call {
  /// Tells of a table in a file people write.
  func sayUnreadTable(_ path: String, line: Int) {
    let message = Message.unreadTable
    say(Message(vi: "\(path):\(line): \(message.vi)", en: "\(path):\(line): \(message.en)"))
  }
}

extension OptionSpec {
  /// Lists the figures a narrative can name, in place of the paper.
  static let fields = OptionSpec(
    "fields", .none, vi: "liệt kê các số liệu dùng được trong phần nhận định",
    en: "list the figures the narrative can name")
}

extension Call {
  /// The extent of `--period`: HK1, or the first half.
  ///
  /// - Throws: `usage` for another period.
  func firstHalf() throws(Failure) -> YearExtent {
    let word = options.text(.period).map { $0.uppercased() }
    guard let word, word != "HK1" else { return .firstHalf }
    throw Failure(
      .usage,
      Message(
        vi: "báo cáo sơ kết chỉ có kỳ HK1 (nửa đầu năm), không có '\(options.text(.period) ?? "")'",
        en: "the midyear report is of HK1, the first half, not of '\(options.text(.period) ?? "")'"),
      remedy: Message(
        vi: "Cả năm: thidua report year --year …", en: "For the year: thidua report year --year …"))
  }
}
