import ThiduaCore
import ThiduaRender

/// `thidua report all --year Y -d DIR`.
struct ReportAll: Command {
  private static let folder = OptionSpec(
    "dir", short: "d", .path("DIR"), vi: "thư mục chứa văn bản; chưa có thì tạo",
    en: "the folder of the papers; made where it is missing", required: true)
  private static let histories = OptionSpec(
    "histories", .none, vi: "kèm quá trình của từng cá nhân, tập thể",
    en: "with the history of every subject")
  private static let force = OptionSpec(
    "force", .none, vi: "ghi đè cả tệp đã sửa tay", en: "write over files edited by hand too")
  private static let prune = OptionSpec(
    "prune", .none, vi: "xóa văn bản của lần trước nay không còn lập",
    en: "remove papers of earlier runs that are made no more")

  static let spec = CommandSpec(
    "report all", vi: "lập cả bộ văn bản của năm, kèm trang danh mục",
    en: "the whole set of papers of a year with an index page",
    details: Message(
      vi:
        "Mỗi văn bản lập bằng chính lệnh report của nó, tất cả từ một trạng thái dữ liệu. Mặc định là docx, bảng số liệu thêm xlsx; --format docx,html chọn khác. index.html là trang danh mục, manifest.json kê SHA-256. Tệp không đổi thì không ghi lại; tệp đã sửa tay được giữ (mã 1). Bản công khai mà còn tệp của lần lập khác thì mã 1. Văn bản không lập được thì nêu lý do (mã 1), các văn bản khác vẫn lập.",
      en:
        "Each paper is made by its own report command, all from one state of the data. Papers are docx, tables xlsx too; --format docx,html chooses others. index.html lists them, manifest.json has the SHA-256. Unchanged files are not rewritten; files edited by hand are kept (code 1). Files of another run beside a public set give code 1. A paper that cannot be made is named with the reason (code 1); the others are made."
    ),
    options: [.year.required, folder, histories, force, prune] + OptionSpec.ofPapers,
    examples: [
      "report all --year 2024-2025 -d van-ban",
      "report all --year 2023-2024 -d nam-truoc --format docx,html --histories",
      "report all --year 2023-2024 -d nam-truoc --prune --dry-run",
    ], givesPaper: false)

  static func run(_ call: Call) throws -> ExitCode {
    if call.options.has(.output) {
      throw Failure(
        .usage,
        Message(
          vi: "cả bộ văn bản ghi vào thư mục: dùng -d THƯ-MỤC thay cho --output",
          en: "a set of papers goes into a folder: use -d DIR instead of --output"))
    }
    let shown = try call.options.required(folder)
    let place = PaperFolder(
      joinPath(call.console.currentFolder, shown), shownAs: shown, call.console.files)
    try place.check()
    // A broken manifest is told before the papers are made.
    _ = try place.manifest()
    let workspace = try call.workspace()
    let choice = PaperChoice(
      year: try call.year(workspace), today: call.today, formats: try formats(call),
      isPublic: call.options.has(.forPublic), isAnnotated: call.options.has(.annotate),
      hasHistories: call.options.has(histories))
    let line = ProgressLine(call)
    let output: PaperPress.Output
    do {
      output = try PaperPress(choice, workspace, call.console).run {
        line.show($0, of: $1, $2)
      }
      line.end()
    } catch {
      line.end()
      throw error
    }
    for line in output.said { call.say(Message(same: line)) }
    // The folder may be looked at by two runs at once; a dry run makes none.
    let mode: UInt16 = choice.isPublic ? 0o755 : 0o700
    let lock = call.isDryRun ? nil : try place.hold(mode: mode, waitMilliseconds: 15_000)
    defer { lock?.release() }
    let change = try place.change(
      to: output.manifest, contents: output.contents, force: call.options.has(force),
      prune: call.options.has(prune))
    if !call.isDryRun { try place.carryOut(change) }
    let code = tell(change, output.manifest, shown, call)
    return lacks(output, call) ? .no : code
  }

  /// The words of the command line that makes a set anew.
  static func words(_ choice: PaperChoice, _ folder: String) -> [String] {
    var words = ["report", "all", "--year", choice.year.description, "-d", folder]
    if !choice.formats.isEmpty { words += ["--format", choice.formats.joined(separator: ",")] }
    if choice.isPublic { words.append("--public") }
    if choice.isAnnotated { words.append("--annotate") }
    if choice.hasHistories { words.append("--histories") }
    return words
  }

  /// The formats asked for, each once; none where the usual ones are wanted.
  private static func formats(_ call: Call) throws(Failure) -> [String] {
    let known = Renderers.all.map { $0.name as String }
    var formats: [String] = []
    for name in call.options.list(.format) where !formats.contains(name) {
      guard known.contains(name) else {
        throw Failure.unknown(
          name, Message(vi: "không có định dạng", en: "there is no format"), among: known)
      }
      formats.append(name)
    }
    return formats
  }

  // MARK: - What is said

  /// Tells which papers could not be made, or that there was nothing to make.
  private static func lacks(_ output: PaperPress.Output, _ call: Call) -> Bool {
    for paper in output.failed {
      let cause = paper.failure.cause
      warn(
        call,
        Message(
          vi: "Không lập được \(paper.title.lowercasedFirst): \(cause.vi)",
          en: "Not made: \(paper.title): \(cause.en)"))
      for line in paper.failure.details(call.language, call.options) {
        warn(call, Message(same: line))
      }
    }
    let isEmpty = output.manifest.files.allSatisfy { $0.kind == PaperFile.index }
    if isEmpty, output.failed.isEmpty {
      let year = output.manifest.choice.year
      warn(
        call,
        Message(
          vi: "\(year.named.capitalisedFirst) chưa có gì để lập văn bản.",
          en: "There is nothing to make a paper of in \(year)."))
    }
    return isEmpty || !output.failed.isEmpty
  }

  private static func tell(
    _ change: PaperFolderChange, _ manifest: PaperManifest, _ shown: String, _ call: Call
  ) -> ExitCode {
    let edited = change.names(.edited)
    let left = change.names(.left) + change.names(.leftEdited)
    if !edited.isEmpty {
      warn(
        call,
        Message(
          vi:
            "Giữ nguyên vì đã sửa tay hoặc không do chương trình lập: \(list(edited)). Ghi đè: thêm --force.",
          en:
            "Kept, because edited by hand or not the program's: \(list(edited)). To write over: --force."
        ))
    }
    if !left.isEmpty {
      warn(
        call,
        Message(
          vi:
            "Của lần trước, nay không còn lập: \(list(left)). Xóa: thêm --prune\(change.names(.leftEdited).isEmpty ? "" : " --force").",
          en:
            "Of an earlier run, made no more: \(list(left)). To remove: --prune\(change.names(.leftEdited).isEmpty ? "" : " --force")."
        ))
    }
    let unmade = change.names(.unmade)
    if !unmade.isEmpty {
      warn(
        call,
        Message(
          vi: "Còn bản của lần trước, nay không lập lại được: \(list(unmade)).",
          en: "Of an earlier run, and cannot be made anew now: \(list(unmade))."))
    }
    // A folder that is posted must hold nothing but what was made for everybody.
    let isDoubtful = manifest.choice.isPublic && !(edited + left + unmade).isEmpty
    if isDoubtful {
      warn(
        call,
        Message(
          vi:
            "Khoan đăng: các tệp ấy không phải của bản công khai này, có thể có nội dung riêng tư.",
          en:
            "Do not post yet: those files are not of this public set and may hold what is private.")
      )
    }
    let count = manifest.files.count { $0.kind != PaperFile.index }
    let papers = Set(manifest.files.map(\.title)).count - 1
    let parts: [(PaperFolderChange.Act, Message)] = [
      (.create, Message(vi: "mới", en: "new")), (.replace, Message(vi: "đổi", en: "changed")),
      (.same, Message(vi: "như cũ", en: "as before")),
      (.edited, Message(vi: "giữ bản sửa tay", en: "kept as edited")),
      (.prune, Message(vi: "đã xóa", en: "removed")),
    ]
    let acts = parts.compactMap { act, word -> Message? in
      // The page that lists them is none of the papers.
      let number = change.names(act).count { $0 != HTMLIndex.name }
      return number == 0
        ? nil : Message(vi: "\(number) \(word.vi)", en: "\(number) \(word.en)")
    }
    let head =
      call.isDryRun
      ? Message(vi: "(chạy thử, không ghi gì) ", en: "(dry run, nothing written) ")
      : Message(same: "")
    let year = manifest.choice.year
    call.say(
      Message(
        vi: head.vi
          + "\(year.named.capitalisedFirst): \(papers) văn bản, \(count) tệp ở \(shown)\(acts.isEmpty ? "" : " (\(acts.map(\.vi).joined(separator: ", ")))"). Danh mục: \(joinPath(shown, HTMLIndex.name))",
        en: head.en
          + "\(year): \(papers) papers, \(count) files in \(shown)\(acts.isEmpty ? "" : " (\(acts.map(\.en).joined(separator: ", ")))"). Index: \(joinPath(shown, HTMLIndex.name))"
      ))
    return edited.isEmpty && change.names(.leftEdited).isEmpty && !isDoubtful ? .done : .no
  }

  /// Says what a person must know even with `--quiet`.
  private static func warn(_ call: Call, _ message: Message) {
    let text = withVisibleControls(message.text(in: call.language), keepingLines: true)
    call.console.writeError(Array((text + "\n").utf8))
  }

  /// At most ten names.
  private static func list(_ names: [String]) -> String {
    names.prefix(10).joined(separator: ", ") + (names.count > 10 ? ", … (\(names.count))" : "")
  }
}
