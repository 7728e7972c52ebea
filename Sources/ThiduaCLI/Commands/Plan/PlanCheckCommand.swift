import ThiduaCore
import ThiduaRender

/// `thidua plan check FILE…`.
struct PlanCheckCommand: Command {
  private static let strict = OptionSpec(
    "strict", .none, vi: "cảnh báo cũng là không đạt", en: "warnings fail too")
  private static let only = OptionSpec(
    "only", .text("CHECK"), vi: "chỉ kiểm tra mục này", en: "make this check only", repeats: true)
  private static let skip = OptionSpec(
    "skip", .text("CHECK"), vi: "bỏ qua mục này", en: "leave this check out", repeats: true)
  private static let explain = OptionSpec(
    "explain", .text("CHECK"), vi: "giải thích một mục kiểm tra", en: "explain a check")
  private static let on = OptionSpec.on.meaning(
    vi: "xét dự thảo theo luật của ngày này", en: "judge drafts by the law of this day")

  static let spec = CommandSpec(
    "plan check", vi: "kiểm tra tệp kế hoạch (.json) hoặc văn bản kế hoạch (.docx, .txt)",
    en: "check plan files (.json) and texts of plans (.docx, .txt)",
    details: Message(
      vi:
        "Không cần thư mục làm việc. Mọi chỗ sai được nêu một lần, theo dòng và cột. Mã kết thúc: 0 không có lỗi, 1 có lỗi, 65 không đọc được.",
      en:
        "Needs no workspace. Every problem is named in one run, by line and column. Exit code: 0 no errors, 1 errors, 65 unreadable."
    ),
    arguments: [ArgumentSpec("FILE", optional: true, repeats: true, path: true)],
    options: [strict, only, skip, explain, on],
    examples: [
      "plan check ke-hoach.json", "plan check ke-hoach.txt --strict",
      "plan check ke-hoach.json --format github", "plan check --explain citation-later-than-plan",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    if let id = call.options.text(explain) {
      PlanCheckCommand.explain(try check(id), call)
      return .done
    }
    let format = try call.format(FindingRenderers.all.map { $0.name })
    let chosen = try ids(call, only)
    let skipped = try ids(call, skip)
    guard !call.options.arguments.isEmpty else {
      throw Failure(
        .usage, Message(vi: "thiếu tên tệp kế hoạch", en: "name a plan file"),
        remedy: Message(same: "thidua plan check FILE…"))
    }
    var findings: [Finding] = []
    var isUnreadable = false
    let sources = try call.options.arguments.map { path in
      SourceText(file: path, bytes: try call.read(path))
    }
    for source in sources {
      let context = PlanContext(
        on: call.options.date(on), rubrics: try rubrics(beside: source.file, call))
      do {
        findings += try PlanLinter.check(
          source, context, only: chosen.isEmpty ? nil : chosen, skip: skipped)
      } catch {
        guard error.kind == .badData else { throw error }
        findings += error.findings
        isUnreadable = true
      }
    }
    show(PlanLinter.sorted(findings), format, files: sources.count, call)
    if isUnreadable { return .badData }
    let fails = findings.contains { $0.severity == .error || call.options.has(strict) }
    return fails ? .no : .done
  }

  private static func show(_ findings: [Finding], _ format: String, files: Int, _ call: Call) {
    if format == "text", findings.isEmpty {
      call.say(
        Message(
          vi: "Không có lỗi trong \(files) tệp.",
          en: "No problems in \(files) file\(files == 1 ? "" : "s")."))
      return
    }
    guard let renderer = FindingRenderers.named(format) else { return }
    let rules = PlanChecks.all.map { FindingRule($0.id, $0.summary) }
    call.emit(
      renderer.render(findings: findings, files: files, language: call.language, rules: rules))
  }

  /// The rubrics of the workspace in whose `plans` folder a file lies; nil where it lies elsewhere.
  private static func rubrics(beside path: String, _ call: Call) throws(Failure) -> Set<String>? {
    let folder = parentPath(joinPath(call.console.currentFolder, path))
    guard folder.hasSuffix("/plans") else { return nil }
    let root = parentPath(folder)
    let files = call.console.files
    guard try files.status(joinPath(root, Workspace.marker)) != nil else { return nil }
    let names = try files.list(joinPath(root, "rubrics"))
    return Set(names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) })
  }

  // MARK: - Checks by name

  private static func ids(_ call: Call, _ option: OptionSpec) throws(Failure) -> Set<CheckID> {
    var ids: Set<CheckID> = []
    for name in call.options.list(option) { ids.insert(try check(name).id) }
    return ids
  }

  private static func check(_ name: String) throws(Failure) -> any PlanCheck.Type {
    if let check = PlanChecks.named(name) { return check }
    let near = nearest(to: name, among: PlanChecks.all.map { $0.id.rawValue })
    throw Failure(
      .usage,
      Message(vi: "không có mục kiểm tra '\(name)'", en: "there is no check '\(name)'"),
      remedy: near.map { Message(vi: "Ý bạn là '\($0)'?", en: "Did you mean '\($0)'?") })
  }

  private static func explain(_ check: any PlanCheck.Type, _ call: Call) {
    let isError = check.severity == .error
    call.print("\(check.id) (\(check.severity.rawValue))")
    call.print(check.summary)
    call.print("")
    call.print(check.rationale)
    call.print(Message(vi: "Nguồn: \(check.source)", en: "Source: \(check.source)"))
    call.print(
      Message(vi: "Cách sửa: \(check.remedy.vi)", en: "Remedy: \(check.remedy.en)"))
    if !isError {
      call.print(
        Message(
          vi: "Là cảnh báo: chỉ không đạt khi có --strict.",
          en: "A warning: it fails under --strict only."))
    }
    call.print("")
    call.print(Message(vi: "Đạt:", en: "Passes:"))
    call.print(check.passing.content)
    call.print(Message(vi: "Không đạt:", en: "Fails:"))
    call.print(trimmed(check.failing.content))
  }
}
