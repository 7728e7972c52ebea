import ThiduaCore

/// `thidua score import FILE.csv`.
struct ScoreImportCommand: Command {
  static let spec = CommandSpec(
    "score import", vi: "nhập bảng điểm CSV: tất cả hoặc không gì cả",
    en: "enter a CSV table of scores: all of it or nothing",
    details: Message(
      vi:
        "Cột: campaign, subject, criterion, period, value, và nếu có stage, note; tiêu đề tiếng Việt cũng hiểu (Phong trào, Lớp, Tiêu chí, Tuần, Điểm, Cấp chấm, Ghi chú). Mọi dòng được kiểm tra trước; dòng tiêu đề là dòng 1. '-' là đầu vào chuẩn.",
      en:
        "Columns: campaign, subject, criterion, period, value, optionally stage, note. All rows are checked first; the heading row is row 1. '-' is standard input."
    ),
    arguments: [ArgumentSpec("FILE.csv", path: true)], options: [.year],
    examples: ["score import diem-tuan-05.csv", "score import - --dry-run"])

  static func run(_ call: Call) throws -> ExitCode {
    let path = call.options.arguments[0]
    let bytes = try call.read(path)
    return try call.change { workspace throws(Failure) in
      let desk = ScoreDesk(workspace, now: call.now, by: call.actor)
      let (lines, warnings) = try desk.record(
        table: bytes, file: path, year: call.options.year(.year))
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
