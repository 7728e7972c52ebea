import ThiduaCore

/// `thidua report achievement --year Y --subject S`.
struct ReportAchievement: Command {
  private static let all = OptionSpec(
    "all", .none, vi: "tất cả các đề nghị của năm, mỗi đề nghị một báo cáo",
    en: "everybody proposed in the year, a report each")

  static let spec = CommandSpec(
    "report achievement", vi: "báo cáo thành tích của cá nhân, tập thể",
    en: "the achievement report of a person or collective",
    details: Message(
      vi:
        "Mẫu theo nghị định của ngày đề nghị (hoặc --date). Điều chương trình không biết thì viết vào years/<năm>/achievements/<mã>.md,\nmỗi phần một tiêu đề '## …': \(parts[0]);\n\(parts[1]);\n\(parts[2]). Chưa viết thì để dòng chấm.",
      en:
        "The form follows the decree of the day of the proposal (or --date). What the records do not know is read from\nyears/<year>/achievements/<subject>.md, a heading '## …' each: \(parts[0]);\n\(parts[1]);\n\(parts[2]). What is not written stays a dotted line."
    ),
    options: [.year.required, .subject, .tier, all, .date],
    examples: [
      "report achievement --year 2024-2025 --subject gv-01 --tier CSTDCS -o bao-cao-thanh-tich.docx",
      "report achievement --year 2024-2025 --all --tier CSTDCS -o bao-cao.docx",
    ])

  /// The headings in three lines.
  private static let parts: [String] = {
    let names = AchievementPart.allCases.map(\.rawValue)
    let third = (names.count + 2) / 3
    return stride(from: 0, to: names.count, by: third).map { start in
      names[start..<min(start + third, names.count)].joined(separator: "; ")
    }
  }()

  static func run(_ call: Call) throws -> ExitCode {
    let workspace = try call.workspace()
    let year = try call.year(workspace)
    let text = call.options.text(.subject)
    guard (text == nil) == call.options.has(all) else {
      throw Failure(
        .usage,
        Message(
          vi: "cần một trong hai: --subject MÃ, hoặc --all",
          en: "one of --subject ID and --all is needed"))
    }
    let subject = try text.map { text throws(Failure) in try workspace.roster().find(text) }
    let book = try AchievementBook(
      workspace, year: year, subject: subject, tier: call.options.text(.tier),
      date: call.options.date(.date), today: call.today)
    try call.answer(book.document())
    for (path, text) in book.unread { call.sayUnread(text, in: path) }
    for (path, line, heading) in book.unknown {
      call.say(
        Message(
          vi: "\(path):\(line): báo cáo không có phần '\(heading)'",
          en: "\(path):\(line): the report has no part '\(heading)'"))
    }
    for doubt in book.doubts {
      call.remark(Message(vi: "Chú ý: \(doubt.vi).", en: "Note: \(doubt.en)."))
    }
    let missing = book.missing
    if let first = missing.first, missing.count == 1 {
      let parts = first.parts.map(\.rawValue).joined(separator: "; ")
      call.remark(
        Message(
          vi: "Còn dòng chấm để viết tay, hoặc viết vào \(first.path): \(parts).",
          en: "There are dotted lines to fill in, by hand or in \(first.path): \(parts)."),
        reader: "Còn dòng chấm để viết tay: \(parts).")
    } else if !missing.isEmpty {
      call.remark(
        Message(
          vi:
            "\(book.count) báo cáo; \(missing.count) người, tập thể chưa có tệp \(AchievementNotes.folder(year))/<mã>.md, nên còn dòng chấm.",
          en:
            "\(book.count) reports; \(missing.count) subjects have no file \(AchievementNotes.folder(year))/<subject>.md, so there are dotted lines."
        ),
        reader:
          "\(book.count) báo cáo; báo cáo của \(missing.count) người, tập thể còn dòng chấm để viết tay."
      )
    }
    return .done
  }
}
