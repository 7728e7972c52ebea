import ThiduaCore
import ThiduaRender

/// `thidua plan check FILE…`.
struct PlanCheckCommand: Command {
  private static let strict = OptionSpec(
    "strict", .none, vi: "cảnh báo cũng là không đạt", en: "warnings fail too")
  private static let only = OptionSpec(
    "only", .text("CHECK"), vi: "chỉ kiểm tra mục này (dùng được nhiều lần)",
    en: "make this check only (may be repeated)", repeats: true)
  private static let skip = OptionSpec(
    "skip", .text("CHECK"), vi: "bỏ qua mục này (dùng được nhiều lần)",
    en: "leave this check out (may be repeated)", repeats: true)
  private static let explain = OptionSpec(
    "explain", .text("CHECK"), vi: "giải thích một mục kiểm tra", en: "explain a check")
  private static let on = OptionSpec.on.meaning(
    vi: "xét dự thảo theo luật của ngày này", en: "judge drafts by the law of this day")

  private static let fix = OptionSpec(
    "fix", .none, vi: "sửa ngay những chỗ sửa được an toàn (tệp .json)",
    en: "mend what is safe to mend (.json files)")

  static let spec = CommandSpec(
    "plan check", vi: "kiểm tra tệp kế hoạch (.json) hoặc văn bản kế hoạch (.docx, .txt)",
    en: "check plan files (.json) and texts of plans (.docx, .txt)",
    details: Message(
      vi:
        "Không cần thư mục làm việc. FILE là tệp, thư mục (mọi kế hoạch trong đó) hoặc - (đầu vào chuẩn). Mọi chỗ sai được nêu một lần, theo dòng và cột. Mã kết thúc: 0 không có lỗi, 1 có lỗi, 65 không đọc được, 66 không có tệp.",
      en:
        "Needs no workspace. FILE is a file, a folder (every plan in it) or - (standard input). Every problem is named in one run, by line and column. Exit code: 0 no errors, 1 errors, 65 unreadable, 66 no such file."
    ),
    arguments: [ArgumentSpec("FILE", optional: true, repeats: true, path: true)],
    options: [strict, only, skip, explain, on, fix],
    examples: [
      "plan check ke-hoach.json", "plan check ke-hoach.txt --strict",
      "plan check . --format github", "plan check ke-hoach.json --fix",
      "plan check --explain citation-later-than-plan",
    ])

  static func run(_ call: Call) throws -> ExitCode {
    if let id = call.options.text(explain) {
      PlanCheckCommand.explain(try check(id), call)
      return .done
    }
    let format = try format(call)
    let chosen = try ids(call, only)
    let skipped = try ids(call, skip)
    let words = call.options.arguments
    guard !words.isEmpty else {
      throw Failure(
        .usage, Message(vi: "thiếu tên tệp kế hoạch", en: "name a plan file"),
        remedy: Message(same: "thidua plan check FILE…"))
    }
    if call.options.has(fix), words.contains("-") {
      throw Failure(
        .usage,
        Message(
          vi: "--fix sửa tệp, không sửa được đầu vào chuẩn (-)",
          en: "--fix mends files, not standard input (-)"))
    }
    let search = PlanSearch(words, call)
    let sources = try call.options.has(fix) ? mended(search.sources, call) : search.sources
    var surroundings = PlanSurroundings(call)
    var findings: [Finding] = []
    var isUnreadable = false
    for source in sources {
      let context = try surroundings.context(of: source.file, on: call.options.date(on))
      do {
        findings += try PlanLinter.check(
          source, context, only: chosen.isEmpty ? nil : chosen, skip: skipped)
      } catch {
        guard error.kind == .badData else { throw error }
        findings += error.findings
        isUnreadable = true
      }
    }
    findings += surroundings.findings
    isUnreadable = isUnreadable || !surroundings.findings.isEmpty
    if !sources.isEmpty {
      try show(PlanLinter.sorted(findings), format, files: sources.count, call)
    }
    if let failure = search.failure { throw failure }
    if isUnreadable { return .badData }
    let fails = findings.contains { $0.severity == .error || call.options.has(strict) }
    return fails ? .no : .done
  }

  private static func mended(_ sources: [SourceText], _ call: Call) throws -> [SourceText] {
    var fixes = PlanFixes(call)
    var result: [SourceText] = []
    for source in sources { result.append(try fixes.apply(to: source)) }
    try fixes.commit()
    return result
  }

  /// The format: `--format`, else by the extension of `--output`, which may also be `.sarif`.
  private static func format(_ call: Call) throws(Failure) -> String {
    let names = FindingRenderers.all.map { $0.name }
    if call.options.text(.format) == nil,
      call.options.text(.output)?.lowercased().hasSuffix(".sarif") ?? false
    {
      return SARIFFindings.name
    }
    return try call.format(names)
  }

  private static func show(
    _ findings: [Finding], _ format: String, files: Int, _ call: Call
  ) throws(Failure) {
    guard let renderer = FindingRenderers.named(format) else { return }
    let rules = PlanChecks.all.map { FindingRule($0.id, $0.summary, $0.rationale, $0.severity) }
    call.emit(
      renderer.render(findings: findings, files: files, language: call.language, rules: rules))
    // One finding in one file is its own sum.
    guard format == "text", findings.count != 1 || files != 1 else { return }
    // The findings first: on a terminal the sum stands below them.
    if (call.options.text(.output) ?? "-") == "-" {
      try call.flush()
      call.dropOutput(after: 0)
    }
    say(findings, files: files, call)
  }

  /// The sum, for people.
  private static func say(_ findings: [Finding], files: Int, _ call: Call) {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    func number(_ count: Int, _ word: String) -> String {
      "\(count) \(word)\(count == 1 ? "" : "s")"
    }
    call.say(
      findings.isEmpty
        ? Message(
          vi: "Không có lỗi trong \(files) tệp.", en: "No problems in \(number(files, "file")).")
        : Message(
          vi: "\(errors) lỗi, \(warnings) cảnh báo trong \(files) tệp.",
          en: "\(number(errors, "error")), \(number(warnings, "warning")) in "
            + "\(number(files, "file"))."))
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
      remedy: near.map(Message.didYouMean))
  }

  private static func explain(_ check: any PlanCheck.Type, _ call: Call) {
    let isError = check.severity == .error
    call.print("\(check.id) (\(check.severity.rawValue))")
    call.print(check.summary)
    call.print("")
    call.print(check.rationale)
    call.print(Message(vi: "Nguồn: \(check.source.vi)", en: "Source: \(check.source.en)"))
    call.print(
      Message(vi: "Cách sửa: \(check.remedy.vi)", en: "Remedy: \(check.remedy.en)"))
    if !isError {
      call.print(
        Message(
          vi: "Mức cảnh báo: lệnh vẫn kết thúc bằng mã 0, trừ khi có --strict.",
          en: "A warning: the exit code stays 0 unless --strict is given."))
    }
    if check.usesRegistry {
      let count = LegalRegistry.builtIn.all.count
      call.print(
        Message(
          vi:
            "Chương trình biết \(count) văn bản; đơn vị thêm văn bản của mình vào \(LegalDocumentList.path) (\(LegalDocumentList.schema)).",
          en:
            "The program knows \(count) documents; a unit adds its own in \(LegalDocumentList.path) (\(LegalDocumentList.schema))."
        ))
    }
    call.print("")
    call.print(Message(vi: "Đạt:", en: "Passes:"))
    call.print(trimmed(check.passing.content))
    call.print("")
    call.print(Message(vi: "Không đạt:", en: "Fails:"))
    call.print(trimmed(check.failing.content))
  }
}
