public import ThiduaCore
import ThiduaRender

/// One run of one command: its options, what it may ask of its surroundings, and where its answer goes.
public final class Call {
  public let options: Options
  public let console: Console
  public let language: Language
  /// Now, or the day of `--today` or `SOURCE_DATE_EPOCH`.
  public let now: Moment
  /// Who is acting, for the journal.
  public let actor: String
  /// The words of the command line, for the journal.
  public let commandLine: String
  private(set) var output: [UInt8] = []
  /// What the line of a change says besides; set while the change is gathered.
  var remark: Message?
  /// Where documents go before they have a format, when one command runs another.
  let intake: DocumentIntake?

  init(
    _ options: Options, _ console: Console, words: [String], intake: DocumentIntake? = nil
  ) throws(Failure) {
    self.intake = intake
    self.options = options
    self.console = console
    language = Call.language(options, console)
    commandLine = words.map(shellWord).joined(separator: " ")
    actor =
      options.text(.actor) ?? console.environment["THIDUA_AS"] ?? console.environment["USER"] ?? "?"
    guard !actor.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      throw Failure(
        .usage,
        Message(
          vi: "tên người thực hiện có ký tự điều khiển",
          en: "the name after --as has control characters"))
    }
    if let date = options.date(.today) {
      now = Moment(date: date)
    } else if let epoch = console.environment["SOURCE_DATE_EPOCH"] {
      guard let seconds = Int(epoch), seconds.magnitude < 200_000_000_000 else {
        throw Failure(
          .usage,
          Message(
            vi: "SOURCE_DATE_EPOCH phải là số giây, nhưng là '\(epoch)'",
            en: "SOURCE_DATE_EPOCH must be a number of seconds, not '\(epoch)'"))
      }
      now = Moment(unix: seconds)
    } else {
      now = console.clock()
    }
  }

  /// The language of a run, known even where the options could not be parsed.
  static func language(_ options: Options, _ console: Console) -> Language {
    (options.text(.language) ?? console.environment["THIDUA_LANG"]).flatMap(Language.init)
      ?? .vietnamese
  }

  /// Today.
  public var today: CivilDate { now.date }
  /// Whether nothing may be written.
  public var isDryRun: Bool { options.has(.dryRun) }
  /// Whether messages are unwanted.
  public var isQuiet: Bool { options.has(.quiet) }

  // MARK: - Answers

  /// Adds a line to the result.
  public func print(_ line: String) {
    // A name or title in a file must not steer the terminal.
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { withVisibleControls(String($0), keepingLines: true) }
    output += Array((parts.joined(separator: "\t") + "\n").utf8)
  }

  /// Adds a line to the result in the user's language.
  public func print(_ message: Message) { print(message.text(in: language)) }

  /// Adds bytes to the result.
  public func emit(_ bytes: [UInt8]) {
    // A long answer is not copied.
    if output.isEmpty { output = bytes } else { output += bytes }
  }

  /// Adds a JSON value to the result.
  public func print(_ json: JSON) { output += json.prettyBytes }

  /// How many bytes of the result there are so far.
  var outputCount: Int { output.count }

  /// Takes back what was added to the result since it had so many bytes.
  func dropOutput(after count: Int) {
    if output.count > count { output.removeLast(output.count - count) }
  }

  /// Says something on standard error, unless `--quiet`.
  public func say(_ message: Message) {
    guard !isQuiet else { return }
    let suggestion = Suggestion.text(message.text(in: language), options)
    let text = withVisibleControls(suggestion, keepingLines: true)
    console.writeError(Array((text + "\n").utf8))
  }

  /// Shows on a terminal how far a long work is, on one line that goes away with the last word; says
  /// nothing in a pipe or with `--quiet`.
  public func progress(_ done: Int, of all: Int, _ what: Message) {
    guard console.isErrorTerminal, !isQuiet else { return }
    let text = done < all ? "\r\(what.text(in: language)) \(done)/\(all)" : "\r\u{1B}[K"
    console.writeError(Array(text.utf8))
  }

  /// The format asked for: `--format`, else by the extension of `--output`.
  ///
  /// - Parameter allowed: the formats of the command; the first is the default.
  /// - Throws: `usage` for another one.
  public func format(_ allowed: [String]) throws(Failure) -> String {
    let fallback = allowed.first ?? "text"
    if let asked = options.text(.format) {
      guard allowed.contains(asked) else { throw wrongFormat(asked, allowed) }
      return asked
    }
    guard let path = options.text(.output), path != "-" else { return fallback }
    guard let renderer = Renderers.forFile(path) else {
      // Formats of one command alone have their name for an extension: `lich.ics`.
      if let own = allowed.first(where: { path.lowercased().hasSuffix(".\($0)") }) { return own }
      try refuseForeign(path, allowed)
      return fallback
    }
    guard allowed.contains(renderer.name) else { throw wrongFormat(renderer.name, allowed) }
    return renderer.name
  }

  /// A name that promises a format of another program is refused: Word cannot open a text named `.pdf`.
  private func refuseForeign(_ path: String, _ allowed: [String]) throws(Failure) {
    let foreign = ["pdf", "doc", "odt", "rtf", "xls", "ods", "ics", "sarif"]
    let lower = path.lowercased()
    guard let word = foreign.first(where: { lower.hasSuffix(".\($0)") }) else { return }
    throw Failure(
      .usage,
      Message(
        vi: "không ghi được tệp .\(word) ở đây; ghi được: \(allowed.joined(separator: ", "))",
        en: "a .\(word) file cannot be written here; these can: \(allowed.joined(separator: ", "))"),
      remedy: word == "pdf" && allowed.contains("docx")
        ? Message(
          vi: "Ghi thành .docx, rồi dùng Word hay LibreOffice để xuất PDF.",
          en: "Write a .docx, and let Word or LibreOffice make the PDF.") : nil)
  }

  private func wrongFormat(_ word: String, _ allowed: [String]) -> Failure {
    Failure.unknown(
      word, Message(vi: "ở đây không có định dạng", en: "there is no format"), among: allowed)
  }

  /// Gives a document in the format asked for. As text, a paper (one with an official heading) is 80
  /// columns wide; a list is as wide as the terminal, or as its content needs in a pipe.
  ///
  /// - Parameters:
  ///   - json: the JSON form promised by the contract, where the document has one of its own.
  ///   - text: the lines of the plain form, where neither of these fits.
  ///   - isPaper: whether to show it as a paper although it has no official heading.
  public func answer(
    _ document: ReportDocument, json: JSON? = nil, text: [String]? = nil, isPaper: Bool = false
  ) throws(Failure) {
    if intake?.take(document) == .done { return }
    let document = try guarded(document)
    let bare = prepared(document, marks: false)
    // The forms of its own know neither what was left out of the document nor its sources: it is
    // rendered instead.
    let isChanged = bare.leftOut?.isEmpty == false || options.has(.annotate)
    let json = isChanged ? nil : json
    let text = isChanged ? nil : text
    let isTable = !bare.tables.isEmpty
    let names = Renderers.all.filter {
      isTable || !$0.needsTable || json != nil && $0.name == "json"
    }
    .map { $0.name }
    let format = try format(names)
    if format == "json", let json { return print(json) }
    guard let renderer = Renderers.named(format) else { throw wrongFormat(format, names) }
    let ready = prepared(document, marks: !renderer.needsTable)
    if format == "text" {
      var lines = text
      if lines == nil { lines = try listing(ready, isPaper) }
      if let lines {
        for line in lines { print(line) }
        return
      }
    }
    let bytes = try renderer.render(ready)
    if ["docx", "xlsx"].contains(format), console.isTerminal, (options.text(.output) ?? "-") == "-"
    {
      throw Failure(
        .usage,
        Message(
          vi: "không in tệp \(format) ra màn hình; hãy thêm -o TỆP.\(format)",
          en: "a \(format) file is not for the terminal; add -o FILE.\(format)"))
    }
    emit(bytes)
  }

  /// How wide a list may be that is not a table of the document: the terminal, else 110 columns, which
  /// a mail and a landscape page hold.
  var listWidth: Int {
    console.isTerminal && (options.text(.output) ?? "-") == "-" ? console.columns : 110
  }

  /// The lines of a list for a terminal; nil for a paper.
  private func listing(_ document: ReportDocument, _ isPaper: Bool) throws(Failure) -> [String]? {
    let blocks = document.sections.flatMap(\.blocks)
    let hasHeading = blocks.contains { if case .heading = $0 { true } else { false } }
    guard !isPaper, !hasHeading else { return nil }
    let width = console.isTerminal && (options.text(.output) ?? "-") == "-" ? console.columns : nil
    var lines: [String] = []
    for block in blocks {
      if !lines.isEmpty { lines.append("") }
      switch block {
      case .title(let title):
        lines.append([title.kind, title.subject].compactMap { $0 }.joined(separator: " - "))
      case .paragraph(let text): lines += TextWidth.wrapped(text.plain, to: width ?? 80)
      case .note(let text): lines += TextWidth.wrapped(text, to: width ?? 80)
      case .table(let table):
        if let caption = table.caption { lines += [caption, ""] }
        lines += TextTable.lines(table, width: width)
      default:
        let part = ReportDocument(
          kind: document.kind, title: "", author: "", date: document.date,
          sections: [ReportSection([block])])
        let text = String(decoding: try TextRenderer.render(part), as: UTF8.self)
        lines += trimmed(text).split(separator: "\n", omittingEmptySubsequences: false).map(
          String.init)
      }
    }
    return lines
  }

  /// Writes the result to `--output` or standard output.
  func flush() throws(Failure) {
    guard let path = options.text(.output), path != "-" else {
      if !output.isEmpty { try console.writeOutput(output) }
      return
    }
    let target = joinPath(console.currentFolder, path)
    try OutputFile.check(target, shownAs: path, console.files)
    try OutputFile.write(output, to: target, shownAs: path, console.files)
    say(Message(vi: "Đã ghi \(path).", en: "Wrote \(path)."))
  }

  // MARK: - Input

  /// Where an input file is: below the current folder, else below the workspace what messages name from
  /// there, such as `plans/ke-hoach.json`.
  func inputPath(_ word: String) throws(Failure) -> String {
    let path = joinPath(console.currentFolder, word)
    let isOwn = ["plans/", "rubrics/", "rules/"].contains { word.hasPrefix($0) }
    guard isOwn, try console.files.status(path) == nil, let root = try? workspaceFolder() else {
      return path
    }
    let own = joinPath(root, word)
    return try console.files.status(own) == nil ? path : own
  }

  /// The bytes of an input file; `-` is standard input.
  public func read(_ path: String) throws(Failure) -> [UInt8] {
    if path == "-" { return try console.readInput() }
    do {
      return try console.files.read(try inputPath(path))
    } catch {
      // Say the path as the user wrote it.
      guard error.kind == .noInput else { throw error }
      guard !path.isEmpty else {
        throw Failure(.noInput, Message(vi: "tên tệp để trống", en: "a file name is empty"))
      }
      // A folder, or a link that leads nowhere, is told as what it is.
      let place = joinPath(console.currentFolder, path)
      guard try console.files.status(place) == nil else { throw error }
      throw Failure(
        .noInput, Message(vi: "không có tệp \(path)", en: "there is no file \(path)"))
    }
  }

  /// A command line of the program that can be pasted into a shell.
  static func line(_ words: [String]) -> String {
    (["thidua"] + words).map(shellWord).joined(separator: " ")
  }
}
