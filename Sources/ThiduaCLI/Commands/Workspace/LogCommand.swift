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
      .init(call.word("Số", "No."), key: "seq", .right, weight: 5),
      .init(call.word("Lúc", "At"), key: "at", weight: 22),
      .init(call.word("Người", "By"), key: "by", weight: 12),
      .init(call.word("Việc", "Command"), key: "command", weight: 45),
      .init(call.word("Tệp", "Files"), key: "files", weight: 30),
    ]
    // What a journal holds was typed once by somebody: it must not play with the terminal.
    let shown = entries.map { entry in
      (
        seq: entry.seq, at: withVisibleControls(entry.at), by: withVisibleControls(entry.by),
        command: withVisibleControls(entry.command),
        files: withVisibleControls(entry.files.map(\.path).joined(separator: ", "))
      )
    }
    let rows = shown.map { entry in
      ReportTable.Row.cells([
        .int(entry.seq), .text(entry.at), .text(entry.by), .text(entry.command),
        .text(entry.files),
      ])
    }
    let table = ReportTable(key: "changes", columns: columns, rows: rows)
    let document = ReportDocument(
      kind: "log", title: call.word("Nhật ký thay đổi", "Journal of changes"), author: "",
      date: call.today,
      sections: [ReportSection([.table(table)])])
    let lines = shown.map { entry in
      "\(entry.seq)  \(entry.at)  \(entry.by)  \(entry.command)\n    " + entry.files
    }
    try call.answer(document, text: lines)
    return .done
  }
}
