import ThiduaCore

/// `thidua score record SUBJECT CRITERION --campaign C --period P --value V`.
struct ScoreRecord: Command {
  private static let value = OptionSpec(
    "value", .text("V"), vi: "điểm, số lần, 45/50, tên mức, na hoặc exempt",
    en: "points, a count, 45/50, a level, na or exempt", required: true)
  private static let stage = OptionSpec(
    "stage", .oneOf(Stage.allCases.map(\.rawValue)),
    vi: "cấp chấm: tự chấm, tổ, hội đồng (mặc định)", en: "self, group, council (the default)")

  static let spec = CommandSpec(
    "score record", vi: "nhập một điểm; in ra mã dòng", en: "enter one score; prints the line's id",
    details: Message(
      vi:
        "Ghi 0 nếu bằng không, na nếu không áp dụng, exempt nếu được miễn: ba điều ấy khác với chưa nhập. Nhập lại điểm của một tiêu chí thì thay điểm trước; các lần vi phạm thì cộng dồn. Vi phạm có loại riêng thì ghi kèm: '2 cờ đỏ'. Tiêu chí votes là số phiếu phân định đồng hạng. --note là ghi chú, minh chứng hoặc đường dẫn.",
      en:
        "0 is zero, na not applicable, exempt freed: all three differ from nothing entered. A second score of a criterion replaces the first; events add up. A sort of event follows the count: '2 cờ đỏ'. The criterion votes takes votes that decide a tie. --note is a remark, evidence or a link."
    ),
    arguments: [ArgumentSpec("SUBJECT"), ArgumentSpec("CRITERION")],
    options: [.campaign.required, .period.required, value, stage, .note, .year],
    examples: [
      "score record 1A C01 --campaign ne-nep --period T05 --value 2",
      "score record 1A HT --campaign ne-nep --period T05 --value 9,5 --note 'cô Lan chấm'",
      "score record 1A votes --campaign ne-nep --period HK1 --value 7",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let options = call.options
    let entry = ScoreEntry(
      campaign: try options.required(.campaign), subject: options.arguments[0],
      criterion: options.arguments[1], period: try options.required(.period),
      value: try options.required(value), stage: options.text(stage) ?? "",
      note: options.text(.note) ?? "")
    return try call.change { workspace throws(Failure) in
      let desk = ScoreDesk(workspace, now: call.now, by: call.actor)
      let year = try desk.year(options.year(.year), period: entry.period)
      let (line, doubts) = try desk.record(entry, year: year)
      call.print(line.id)
      for doubt in doubts { call.say(doubt) }
      let what = "\(line.subject), \(line.criterion) = \(line.value), \(line.period)"
      return Message(
        vi:
          "Đã ghi \(what) (dòng \(line.id)). Tiếp theo: thidua score rank --campaign \(line.campaign) --period \(line.period)\(call.yearHint)",
        en:
          "Recorded \(what) (line \(line.id)). Next: thidua score rank --campaign \(line.campaign) --period \(line.period)\(call.yearHint)"
      )
    }
  }
}

extension Call {
  /// The year that was asked for, as it stands in a hint of what comes next.
  var yearHint: String { options.year(.year).map { " --year \($0)" } ?? "" }
}
