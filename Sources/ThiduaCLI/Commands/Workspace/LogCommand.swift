import ThiduaCore

/// `thidua log`.
struct LogCommand: Command {
  private static let last = OptionSpec(
    "last", .count, vi: "chỉ xem chừng ấy thay đổi mới nhất",
    en: "only so many of the newest changes")

  static let spec = CommandSpec(
    "log", vi: "xem nhật ký thay đổi", en: "read the journal of changes", options: [last],
    examples: ["log", "log --last 5", "log --format json"])

  static func run(_ call: Call) throws -> ExitCode {
    var entries = try call.workspace().journal()
    if let count = call.options.count(last) { entries = entries.suffix(count) }
    let columns: [ReportTable.Column] = [
      .init("Số", key: "seq", .right, weight: 5), .init("Lúc", key: "at", weight: 22),
      .init("Người", key: "by", weight: 12), .init("Việc", key: "command", weight: 45),
      .init("Tệp", key: "files", weight: 30),
    ]
    let rows = entries.map { entry in
      ReportTable.Row.cells([
        .int(entry.seq), .text(entry.at), .text(entry.by), .text(entry.command),
        .text(entry.files.map(\.path).joined(separator: ", ")),
      ])
    }
    let table = ReportTable(key: "changes", columns: columns, rows: rows)
    let document = ReportDocument(
      kind: "log", title: "Nhật ký thay đổi", author: "", date: call.today,
      sections: [ReportSection([.table(table)])])
    let lines = entries.map { entry in
      "\(entry.seq)  \(entry.at)  \(entry.by)  \(entry.command)\n    "
        + entry.files.map(\.path).joined(separator: ", ")
    }
    try call.answer(document, text: lines)
    return .done
  }
}
