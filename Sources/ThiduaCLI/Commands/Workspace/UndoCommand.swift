import ThiduaCore

/// `thidua undo`.
struct UndoCommand: Command {
  static let spec = CommandSpec(
    "undo", vi: "hoàn tác thay đổi gần nhất bằng một thay đổi mới trong nhật ký",
    en: "take back the last change by a new line in the journal",
    details: Message(
      vi:
        "Sổ điểm không bị cắt: các dòng vừa ghi được hủy bằng dòng đảo. Tệp đã bị sửa sau đó thì không hoàn tác, để không mất phần sửa.",
      en:
        "Ledgers are not cut: the lines are cancelled by reversing lines. A file that has changed since is not touched."
    ),
    examples: ["undo", "undo --dry-run"])

  static func run(_ call: Call) throws -> ExitCode {
    try call.change(keepsUndo: false) { workspace throws(Failure) in
      let undone = try workspace.stageUndo { path, appended, seq throws(Failure) in
        try LedgerUndo.reversal(
          of: appended, in: path, change: seq, at: call.now.text, by: call.actor, workspace)
      }
      return Message(
        vi: "Đã hoàn tác thay đổi số \(undone.seq): \(undone.command)",
        en: "Took back change \(undone.seq): \(undone.command)")
    }
  }
}
