import ThiduaCore
import ThiduaRender

/// `thidua report explain [FIELD] --kind KIND [options of that kind]`.
struct ReportExplain: Command {
  private static let kind = OptionSpec(
    "kind", .oneOf(ReportCommands.papers.compactMap { $0.spec.path.last }),
    vi: "loại văn bản (mặc định: year)", en: "the kind of paper (default: year)")

  static let spec = CommandSpec(
    "report explain", vi: "một số liệu của văn bản lấy từ đâu, tính thế nào",
    en: "where a figure of a paper comes from and how it was computed",
    details: Message(
      vi:
        "Không có FIELD thì liệt kê mọi số liệu của văn bản; phần đầu của tên (titles) liệt kê các số liệu bên dưới. Nhận các tuỳ chọn của loại văn bản ấy; mã đứng sau tên báo cáo (pledge ID) đứng sau FIELD.",
      en:
        "Without FIELD every figure of the paper is listed; the beginning of a name (titles) lists those below. It takes the options of that kind; an argument of the kind (pledge ID) stands behind FIELD."
    ),
    arguments: [
      ArgumentSpec("FIELD", optional: true), ArgumentSpec("ID", optional: true, repeats: true),
    ],
    options: [kind] + ReportExplain.ofKinds,
    examples: [
      "report explain --year 2024-2025",
      "report explain titles --kind year --year 2024-2025 --format json",
      "report explain --kind ranking --campaign ne-nep --period HK1 --year 2024-2025",
    ], givesPaper: false)

  /// The options of all kinds of papers, none required here: the kind itself says what it misses.
  private static let ofKinds: [OptionSpec] = {
    var options: [OptionSpec] = []
    for option in ReportCommands.papers.flatMap({ $0.spec.options })
    where !OptionSpec.ofPapers.contains(where: { $0.name == option.name }) {
      guard !option.shadowsGlobal, option != .fields, option.name != kind.name,
        !options.contains(where: { $0.name == option.name })
      else { continue }
      var option = option
      option.isRequired = false
      options.append(option)
    }
    return options
  }()

  static func run(_ call: Call) throws -> ExitCode {
    _ = try call.format(["text", "json"] + tableFormats)
    let word = call.options.text(kind) ?? "year"
    guard let command = ReportCommands.papers.first(where: { $0.spec.path.last == word }) else {
      throw Failure(.usage, Message(vi: "không có loại '\(word)'", en: "no kind '\(word)'"))
    }
    let (field, arguments) = split(call.options.arguments, command.spec)
    let figures = try figures(of: command, arguments, call)
    guard !figures.isEmpty else {
      throw Failure.refused(
        vi: "văn bản này chưa có số liệu nào ghi nguồn",
        en: "no figure of this paper tells its source")
    }
    let found = try chosen(field, figures)
    let names = try RecordNames(try call.workspace())
    let isOne = found.count == 1 && field != nil
    let document = ReportDocument(
      kind: "figures", title: "", author: "", date: call.today,
      sections: [ReportSection([.table(FigureTable.table(found))])])
    try call.answer(
      document, json: json(found, word, names, call.language),
      text: isOne ? found.flatMap { details($0, names, call.language) } : list(found, call))
    return .done
  }

  private static let tableFormats = ["md", "html", "docx", "xlsx", "csv"]

  // MARK: - The paper

  /// The field, and the arguments of the kind: those it needs are the last ones.
  private static func split(
    _ words: [String], _ spec: CommandSpec
  ) -> (field: String?, arguments: [String]) {
    let needed = spec.arguments.filter { !$0.isOptional }.count
    guard words.count > needed, let first = words.first else { return (nil, words) }
    return (first, Array(words.dropFirst()))
  }

  /// The figures of a paper, made by its own command.
  private static func figures(
    of command: any Command.Type, _ arguments: [String], _ call: Call
  ) throws(Failure) -> [TracedFigure] {
    var words = command.spec.path
    for option in ofKinds where call.options.has(option) {
      guard let own = command.spec.options.first(where: { $0.name == option.name }) else {
        throw Failure(
          .usage,
          Message(
            vi: "'\(command.spec.name)' không có tuỳ chọn --\(option.name)",
            en: "'\(command.spec.name)' has no option --\(option.name)"),
          remedy: Parser.seeHelp(command.spec))
      }
      for value in call.options.all(option) {
        words.append(own.value == .none ? "--\(own.name)" : "--\(own.name)=\(value)")
      }
    }
    for global in [OptionSpec.workspace, .today, .language] {
      if let value = call.options.text(global) { words.append("--\(global.name)=\(value)") }
    }
    words += ["--quiet", "--"] + arguments
    let intake = DocumentIntake(.done)
    var console = call.console
    console.isTerminal = false
    var options = Options()
    _ = try App.run(words, console, &options, intake: intake)
    return intake.documents.flatMap(\.figures)
  }

  /// The figures of a name, or below it; all without a name.
  private static func chosen(
    _ field: String?, _ figures: [TracedFigure]
  ) throws(Failure) -> [TracedFigure] {
    guard let field else { return figures }
    let found = figures.named(field)
    guard found.isEmpty else { return found }
    let near = figures.nearestName(to: field)
    throw Failure.refused(
      vi: "văn bản không có số liệu '\(field)'", en: "the paper has no figure '\(field)'",
      remedy: near.map(Message.didYouMean)
        ?? Message(
          vi: "Bỏ FIELD để xem mọi số liệu.", en: "Leave out FIELD to see every figure."))
  }

  // MARK: - Forms

  private static func list(_ figures: [TracedFigure], _ call: Call) -> [String] {
    let table = ReportTable(
      key: "figures",
      columns: [
        .init(call.word("Tên số liệu", "Field"), key: "field"),
        .init(call.word("Số liệu", "Figure"), key: "figure", .right),
        .init(call.word("Cách tính", "How"), key: "statement"),
      ],
      rows: figures.map { figure in
        .cells([
          .text(figure.source.field), .text(figure.text),
          .text(figure.source.statement.text(in: call.language)),
        ])
      })
    return TextTable.lines(table, width: call.listWidth)
  }

  private static func details(
    _ figure: TracedFigure, _ names: RecordNames, _ language: Language
  ) -> [String] {
    let isVietnamese = language == .vietnamese
    var lines = ["\(figure.source.field): \(figure.text)"]
    lines.append(
      (isVietnamese ? "  Cách tính: " : "  Computed: ") + figure.source.statement.text(in: language)
    )
    for records in figure.source.records {
      lines.append((isVietnamese ? "  Bản ghi: " : "  Records: ") + records.file)
      lines += records.ids.map { id in
        "    \(id)" + (names.name(of: id).map { " (\($0))" } ?? "")
      }
    }
    for article in figure.source.articles {
      lines.append((isVietnamese ? "  Căn cứ: " : "  Article: ") + article)
    }
    return lines
  }

  private static func json(
    _ figures: [TracedFigure], _ kind: String, _ names: RecordNames, _ language: Language
  ) -> JSON {
    var fields = JSONFields(schema: "thidua.figures/1")
    fields.add("kind", kind)
    let items = figures.map { figure -> JSON in
      let records = figure.source.records.map { records -> JSON in
        let ids = records.ids.map { id in
          JSON.object([
            ("id", .string(id)), ("name", names.name(of: id).map { .string($0) } ?? .null),
          ])
        }
        return .object([("file", .string(records.file)), ("ids", .array(ids))])
      }
      return .object([
        ("field", .string(figure.source.field)), ("figure", .string(figure.text)),
        ("statement", .string(figure.source.statement.text(in: language))),
        ("records", .array(records)), ("articles", .strings(figure.source.articles)),
      ])
    }
    fields.add("figures", .array(items))
    return fields.json
  }
}
