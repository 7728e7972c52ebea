import ThiduaCore

extension Call {
  /// The folder of the workspace: `--workspace`, `THIDUA_WORKSPACE`, else the nearest one upward.
  ///
  /// - Throws: `noInput` where there is none.
  func workspaceFolder() throws(Failure) -> String {
    // An empty variable is none, as for other programs; an empty word after -w names nothing.
    let variable = console.environment["THIDUA_WORKSPACE"].flatMap { $0.isEmpty ? nil : $0 }
    if let named = options.text(.workspace) ?? variable {
      guard !named.isEmpty else {
        throw Failure(
          .noInput,
          Message(
            vi: "tên thư mục làm việc sau -w để trống", en: "the workspace after -w is empty"))
      }
      return joinPath(console.currentFolder, named)
    }
    if let nearest = try Workspace.nearest(to: console.currentFolder, files: console.files) {
      return nearest
    }
    throw Failure(
      .noInput,
      Message(
        vi: "không thấy thư mục làm việc nào (không có thidua.json ở đây hay phía trên)",
        en: "no workspace here or above (there is no thidua.json)"),
      remedy: Message(
        vi: "Chỉ ra bằng -w THƯ-MỤC, hoặc tạo mới: thidua init THƯ-MỤC …",
        en: "Name one with -w DIR, or make one: thidua init DIR …"))
  }

  /// The workspace, for reading.
  func workspace() throws(Failure) -> Workspace { try open(for: .reading) }

  /// The workspace, for taking outside edits into its journal.
  func workspaceForAdoption() throws(Failure) -> Workspace { try open(for: .changing) }

  /// Changes the workspace: all that the body gathers happens together, or nothing.
  ///
  /// - Parameters:
  ///   - isFinal: whether `undo` cannot take it back.
  ///   - body: gathers the change and gives the line that says what it was.
  func change(
    keepsUndo: Bool = true, isFinal: Bool = false, _ body: (Workspace) throws(Failure) -> Message
  ) throws(Failure) -> ExitCode {
    let before = outputCount
    do {
      return try makeChange(keepsUndo, isFinal, body)
    } catch {
      // The id of something that was not written is no answer.
      dropOutput(after: before)
      throw error
    }
  }

  private func makeChange(
    _ keepsUndo: Bool, _ isFinal: Bool, _ body: (Workspace) throws(Failure) -> Message
  ) throws(Failure) -> ExitCode {
    let workspace = try open(for: isDryRun ? .reading : .changing)
    var message = try body(workspace)
    try AwardMemory(workspace).note()
    if let remark { message = Message(vi: message.vi + remark.vi, en: message.en + remark.en) }
    if isDryRun {
      let paths = try workspace.changedPaths().filter { !$0.hasPrefix(".") }
      say(
        Message(
          vi: "(chạy thử, không ghi gì) \(message.vi)",
          en: "(dry run, nothing written) \(message.en)"))
      if !paths.isEmpty {
        say(
          Message(
            vi: "Các tệp sẽ đổi: \(paths.joined(separator: ", "))",
            en: "Files that would change: \(paths.joined(separator: ", "))"))
      }
      return .done
    }
    let commit = try workspace.commit(
      Workspace.Note(at: now.text, by: actor, command: commandLine), keepsUndo: keepsUndo,
      isFinal: isFinal)
    guard let commit else {
      say(Message(vi: "Không có gì thay đổi.", en: "Nothing changed."))
      return .done
    }
    if !commit.outsideEdits.isEmpty {
      let list = commit.outsideEdits.joined(separator: ", ")
      say(
        Message(
          vi: "Chú ý: \(list) đã được sửa ngoài chương trình; nhật ký ghi nhận việc ấy.",
          en: "Note: \(list) had been edited outside the program; the journal says so."))
    }
    say(message)
    return .done
  }

  private func open(for purpose: Workspace.Purpose) throws(Failure) -> Workspace {
    let folder = try workspaceFolder()
    let wait = console.environment["THIDUA_WAIT"].flatMap { Points($0) }
    let milliseconds = wait.map { Int(max(0, $0.millionths) / 1000) } ?? 15_000
    return try Workspace(
      folder, files: console.files, for: purpose, waitMilliseconds: milliseconds,
      shelf: console.shelf)
  }

  /// The year asked for: `--year`, else the one today lies in.
  func year(_ workspace: Workspace) throws(Failure) -> YearID {
    if let year = options.year(.year) { return year }
    return YearID.school(of: today, startMonth: try workspace.unit().yearStartMonth)
  }
}
