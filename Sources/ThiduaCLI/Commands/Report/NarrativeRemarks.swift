import ThiduaCore

/// What a clerk is told of the narrative behind a report: what is blank, what no report reads.
enum NarrativeRemarks {
  static func say(_ summary: YearSummary, _ call: Call) {
    let path = Narrative.path(summary.year, summary.extent)
    let missing = summary.narrative.missing(summary.extent)
    if !missing.isEmpty {
      let names = missing.map(\.rawValue).joined(separator: "; ")
      call.say(
        Message(
          vi: "Còn để trống: \(names). Viết vào \(path), mỗi phần một tiêu đề '## …'.",
          en: "Left blank: \(names). Write them in \(path), a heading '## …' each."))
    }
    for unknown in summary.narrative.unknown {
      call.say(
        Message(
          vi: "\(path):\(unknown.line): báo cáo không có phần '\(unknown.heading)'",
          en: "\(path):\(unknown.line): the report has no part '\(unknown.heading)'"))
    }
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
