import ThiduaCore

/// `thidua score import FILE.csv`.
struct ScoreImportCommand: Command {
  private static let campaign = OptionSpec.campaign.meaning(
    vi: "phong trào của mọi dòng không có cột riêng; khi ấy mỗi tiêu chí có thể là một cột",
    en: "the campaign of all rows without a column; criteria may then be columns")
  private static let period = OptionSpec.period.meaning(
    vi: "kỳ của mọi dòng không có cột riêng", en: "the period of all rows without a column")
  private static let stage = OptionSpec(
    "stage", .oneOf(Stage.allCases.map(\.rawValue)),
    vi: "cấp chấm của mọi dòng không có cột riêng", en: "the stage of all rows without a column")

  static let spec = CommandSpec(
    "score import", vi: "nhập bảng điểm CSV: tất cả hoặc không gì cả",
    en: "enter a CSV table of scores: all of it or nothing",
    details: Message(
      vi:
        "Cột: campaign, subject, criterion, period, value, và nếu có stage, note; tiêu đề tiếng Việt cũng hiểu (Phong trào, Lớp, Tiêu chí, Tuần, Điểm, Cấp chấm, Ghi chú). Có --campaign thì dùng được bảng ngang: mỗi người một dòng, mỗi tiêu chí một cột, ô trống là chưa nhập. Mọi dòng được kiểm tra trước; dòng tiêu đề là dòng 1. '-' là đầu vào chuẩn.",
      en:
        "Columns: campaign, subject, criterion, period, value, optionally stage, note. With --campaign a table may have a row for each subject and a column for each criterion, empty cells being not entered. All rows are checked first; the heading row is row 1. '-' is standard input."
    ),
    arguments: [ArgumentSpec("FILE.csv", path: true)], options: [campaign, period, stage, .year],
    examples: [
      "score import diem-tuan-05.csv", "score import - --dry-run",
      "score import cham-thang-10.csv --campaign giao-vien --period 2024-10 --stage group",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    let path = call.options.arguments[0]
    let bytes = try call.read(path)
    return try call.change { workspace throws(Failure) in
      let desk = ScoreDesk(workspace, now: call.now, by: call.actor)
      let (lines, warnings) = try desk.record(
        table: bytes, file: path, year: call.options.year(.year),
        common: ScoreEntry(
          campaign: call.options.text(.campaign) ?? "", subject: "", criterion: "",
          period: call.options.text(.period) ?? "", value: "",
          stage: call.options.text(stage) ?? ""))
      for warning in warnings { call.say(warning.message) }
      let first = lines.first
      let next =
        "thidua score rank --campaign \(first?.campaign ?? "…") --period \(first?.period ?? "…")\(call.yearHint)"
      return Message(
        vi: "Đã ghi \(lines.count) dòng điểm. Tiếp theo: \(next)",
        en: "Recorded \(lines.count) scores. Next: \(next)")
    }
  }
}
