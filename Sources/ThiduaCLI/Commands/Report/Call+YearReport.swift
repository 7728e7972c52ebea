import ThiduaCore

extension Call {
  /// Answers with the report of a year or of its half, or the figures its narrative can name, and says what
  /// the report lacks.
  func answer(_ summary: YearSummary, previous: YearSummary? = nil) throws -> ExitCode {
    let report = YearReport(
      summary, previous: previous, today: today, number: options.text(.number),
      date: options.date(.date))
    if options.has(.fields) {
      let isPublic = options.has(.forPublic)
      try answer(report.figureList(in: language, publicly: isPublic))
      if isPublic { tellPrivate(report.figures.entries.filter(\.isPrivate)) }
      return .done
    }
    try answer(try report.document())
    sayIfEmpty(summary)
    tellBlanks(of: summary)
    return .done
  }

  /// Tells which figures a list for everybody leaves out.
  private func tellPrivate(_ entries: [FigureList.Entry]) {
    guard !entries.isEmpty else { return }
    var roots: [String] = []
    for entry in entries {
      let root = entry.field.split(separator: ".").first.map(String.init) ?? entry.field
      if !roots.contains(root) { roots.append(root) }
    }
    let list = roots.map { "\($0).…" }.joined(separator: ", ")
    say(
      Message(
        vi: "Bản công khai: đã lược bỏ \(entries.count) số liệu riêng (\(list)).",
        en: "For the public: \(entries.count) private figures were left out (\(list))."))
  }

  /// Says so where a paper tells of a time without records.
  func sayIfEmpty(_ summary: YearSummary) {
    guard !summary.hasRecords else { return }
    let time = summary.extent.named(summary.year)
    let part = summary.extent == .whole ? "" : "the first half of "
    remark(
      Message(
        vi: "Chú ý: \(time) chưa có dữ liệu nào; văn bản chỉ có khung.",
        en: "Note: \(part)\(summary.year) has no records; the paper is an empty form."))
  }

  /// The same for a paper whose year alone is at hand.
  func sayIfEmpty(_ workspace: Workspace, _ year: YearID) throws(Failure) {
    sayIfEmpty(try YearSummary(workspace, year: year, today: today, detail: .records))
  }

  /// Tells of the narrative behind a report: what is blank, what no report reads.
  private func tellBlanks(of summary: YearSummary) {
    let path = Narrative.path(summary.year, summary.extent)
    let missing = summary.narrative.missing(summary.extent)
    if !missing.isEmpty {
      let names = missing.map(\.rawValue).joined(separator: "; ")
      remark(
        Message(
          vi: "Còn để trống: \(names). Viết vào \(path), mỗi phần một tiêu đề '## …'.",
          en: "Left blank: \(names). Write them in \(path), a heading '## …' each."),
        reader: "Còn để trống: \(names).")
    }
    for unknown in summary.narrative.unknown {
      say(
        Message(
          vi: "\(path):\(unknown.line): báo cáo không có phần '\(unknown.heading)'",
          en: "\(path):\(unknown.line): the report has no part '\(unknown.heading)'"))
    }
    for text in summary.narrative.unread { sayUnread(text, in: path) }
  }
}

extension Call {
  /// Tells of words in a file people write that the paper does not print as they were meant.
  func sayUnread(_ text: UnreadText, in path: String) {
    say(
      Message(
        vi: "\(path):\(text.line): \(text.message.vi)",
        en: "\(path):\(text.line): \(text.message.en)"))
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
