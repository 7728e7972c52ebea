import ThiduaCore

/// The `--fix` of `plan check`: mends files, writes them, and says file by file what was done.
struct PlanFixes {
  private let call: Call
  /// Mended plans of workspaces, by root: written together, with a line in the journal.
  private var changes: [String: [(path: String, bytes: [UInt8])]] = [:]

  /// Nothing mended yet.
  init(_ call: Call) { self.call = call }

  /// The source after mending: the new content, or the old where nothing can or may be mended. A dry run
  /// gives the old content, as findings name places in it.
  mutating func apply(to source: SourceText) throws(Failure) -> SourceText {
    if PlanImport.isText(source) {
      decline(
        source.file, Message(vi: "--fix chỉ sửa tệp .json", en: "--fix mends .json files only"))
      return source
    }
    switch PlanMend.mend(source) {
    case .clean: return source
    case .declined(let reason):
      decline(source.file, reason)
      return source
    case .mended(let bytes, let notes):
      let home = try PlanSurroundings.home(of: source.file, call)
      if home != nil, PlanFixes.isIssued(source) {
        decline(
          source.file,
          Message(
            vi:
              "kế hoạch đã ban hành nên không tự sửa; nếu thật cần, sửa tay rồi: thidua check --adopt",
            en:
              "the plan is issued and frozen; if it must be, edit it by hand, then: thidua check --adopt"
          ))
        return source
      }
      say(source.file, notes)
      if call.isDryRun { return source }
      if let home {
        changes[home.root, default: []].append((home.path, bytes))
      } else {
        let path = joinPath(call.console.currentFolder, source.file)
        try OutputFile.write(bytes, to: path, shownAs: source.file, call.console.files)
      }
      return SourceText(file: source.file, bytes: bytes)
    }
  }

  /// Writes the plans of workspaces, each workspace in one change that `undo` can take back.
  func commit() throws(Failure) {
    for (root, files) in changes.sorted(by: { $0.key < $1.key }) {
      let workspace = try Workspace(root, files: call.console.files, for: .changing)
      for file in files { workspace.put(file.bytes, at: file.path) }
      try workspace.commit(
        Workspace.Note(at: call.now.text, by: call.actor, command: call.commandLine))
    }
  }

  private static func isIssued(_ source: SourceText) -> Bool {
    guard let document = try? JSONDocument(source),
      case .string(let word)? = document.root["status"]?.content
    else { return false }
    return Plan.Status(rawValue: word) != .draft
  }

  private func say(_ file: String, _ notes: [PlanMend.Change]) {
    call.say(
      call.isDryRun
        ? Message(
          vi: "\(file): sẽ sửa (chạy thử, không ghi gì)", en: "\(file): would mend (dry run)")
        : Message(vi: "\(file): đã sửa", en: "\(file): mended"))
    for note in notes {
      let place = note.place.map { "\($0.line):\($0.column): " } ?? ""
      call.say(Message(vi: "  \(place)\(note.message.vi)", en: "  \(place)\(note.message.en)"))
    }
  }

  private func decline(_ file: String, _ reason: Message) {
    call.say(
      Message(vi: "\(file): không sửa: \(reason.vi)", en: "\(file): not mended: \(reason.en)"))
  }
}
