import ThiduaCore
import ThiduaRender

/// `thidua check`.
struct CheckCommand: Command {
  private static let adopt = OptionSpec(
    "adopt", .none, vi: "đưa các sửa đổi ngoài chương trình vào nhật ký",
    en: "take edits made outside into the journal")

  static let spec = CommandSpec(
    "check", vi: "kiểm tra nhật ký, các tệp và dữ liệu",
    en: "verify the journal, the files and the data",
    details: Message(
      vi:
        "--adopt nhận mọi tệp đọc được; tệp không đọc được (mã 65) và tệp đã mất một việc từng ghi (mã 1) ở lại ngoài nhật ký, được nêu tên.",
      en:
        "--adopt takes in every file that can be read; what cannot (code 65) and what lacks something once entered (code 1) stays outside and is named."
    ),
    options: [adopt], examples: ["check", "check --adopt", "check --format json"])

  static func run(_ call: Call) throws -> ExitCode {
    var refused: [String] = []
    if call.options.has(adopt), !call.isDryRun { refused = try takeIn(call) }
    let workspace = try call.workspace()
    let audit = try workspace.audit()
    let findings = WorkspaceCheck.findings(
      workspace, audit, and: NarrativeCheck.findings(workspace, today: call.today))
    let format = try call.format(["text", "json", "github", "sarif"])
    if let renderer = FindingRenderers.named(format), format != "text" || !findings.isEmpty {
      call.emit(renderer.render(findings: findings, files: audit.files, language: call.language))
    }
    let errors = findings.filter { $0.severity == .error }.count
    if findings.isEmpty {
      call.say(
        Message(
          vi: "Không có lỗi: \(audit.files) tệp, \(audit.changes) thay đổi trong nhật ký.",
          en: "No problems: \(audit.files) files, \(audit.changes) changes in the journal."))
    } else if try isAdoptable(audit, workspace) {
      call.say(
        Message(
          vi: "Nếu các sửa đổi ấy là đúng: thidua check --adopt",
          en: "If those edits are right: thidua check --adopt"))
    }
    guard refused.isEmpty else {
      call.say(
        Message(
          vi:
            "Chưa đưa vào nhật ký vì không đọc được: \(refused.joined(separator: ", ")). Sửa các chỗ nêu trên rồi chạy lại: thidua check --adopt",
          en:
            "Not taken into the journal, for it cannot be read: \(refused.joined(separator: ", ")). Mend the places above, then again: thidua check --adopt"
        ))
      return .badData
    }
    return errors > 0 ? .no : .done
  }

  /// Whether adopting would take anything in: what has lost a record or cannot be read is not adopted.
  private static func isAdoptable(
    _ audit: WorkspaceAudit, _ workspace: Workspace
  ) throws(Failure) -> Bool {
    var outside = Set(try AwardMemory(workspace).losses().map(\.path))
    let edits = audit.edited + audit.unknown
    outside.formUnion(WorkspaceCheck.unreadable(workspace, among: edits).keys)
    return !(edits + audit.missing).allSatisfy(outside.contains)
  }

  /// Takes edits into the journal.
  ///
  /// - Returns: the files that stay outside because they cannot be read.
  private static func takeIn(_ call: Call) throws(Failure) -> [String] {
    let note = Workspace.Note(at: call.now.text, by: call.actor, command: JournalEntry.adoption)
    let workspace = try call.workspaceForAdoption()
    let memory = AwardMemory(workspace)
    let audit = try workspace.audit()
    let edits = audit.edited + audit.unknown
    let broken = Set(WorkspaceCheck.unreadable(workspace, among: edits).keys)
    let refused = try broken.union(memory.losses().map(\.path))
    try memory.note(adopting: edits.filter { !refused.contains($0) })
    let paths = try workspace.adopt(audit, note, except: refused)
    if !paths.isEmpty {
      call.say(
        Message(
          vi: "Đã đưa vào nhật ký: \(paths.joined(separator: ", "))",
          en: "Taken into the journal: \(paths.joined(separator: ", "))"))
    }
    return broken.sorted()
  }
}
