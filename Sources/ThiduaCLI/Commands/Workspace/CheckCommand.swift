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
    options: [adopt], examples: ["check", "check --adopt", "check --format json"])

  static func run(_ call: Call) throws -> ExitCode {
    if call.options.has(adopt), !call.isDryRun { try takeIn(call) }
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
    return errors > 0 ? .no : .done
  }

  /// Whether adopting would take anything in: what has lost a record is not adopted.
  private static func isAdoptable(
    _ audit: WorkspaceAudit, _ workspace: Workspace
  ) throws(Failure) -> Bool {
    let lost = Set(try AwardMemory(workspace).losses().map(\.path))
    return !(audit.edited + audit.unknown + audit.missing).allSatisfy(lost.contains)
  }

  private static func takeIn(_ call: Call) throws(Failure) {
    let note = Workspace.Note(at: call.now.text, by: call.actor, command: JournalEntry.adoption)
    let workspace = try call.workspaceForAdoption()
    let memory = AwardMemory(workspace)
    let audit = try workspace.audit()
    let lost = Set(try memory.losses().map(\.path))
    try memory.note(adopting: (audit.edited + audit.unknown).filter { !lost.contains($0) })
    let paths = try workspace.adopt(audit, note, except: lost)
    guard !paths.isEmpty else { return }
    call.say(
      Message(
        vi: "Đã đưa vào nhật ký: \(paths.joined(separator: ", "))",
        en: "Taken into the journal: \(paths.joined(separator: ", "))"))
  }
}
