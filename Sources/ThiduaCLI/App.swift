import ThiduaCore
import ThiduaRender

/// Words in, exit code out: the only place where an error becomes a code.
public enum App {
  /// The version of the program.
  public static let version = "0.1.0"

  /// Runs a command line.
  ///
  /// - Parameters:
  ///   - words: the words behind the program's name.
  ///   - console: the surroundings.
  /// - Returns: the exit code of contract section 1.
  public static func run(_ words: [String], console: Console) -> Int32 {
    var options = Options()
    do {
      return try run(words, console, &options).rawValue
    } catch {
      report(error, options, console)
      return ExitCode(error.kind).rawValue
    }
  }

  /// Runs a command line whose failure is the caller's to tell.
  ///
  /// - Parameters:
  ///   - options: what was parsed, known even where the run fails.
  ///   - intake: where documents go before they have a format.
  static func run(
    _ words: [String], _ console: Console, _ options: inout Options,
    intake: DocumentIntake? = nil
  ) throws(Failure) -> ExitCode {
    let parser = Parser(table: CommandTable.all)
    let line: ParsedLine
    do {
      line = try parser.parse(words)
    } catch {
      // The language is wanted even where the line is wrong.
      if let language = givenLanguage(words) { options.add(.language, language) }
      if words.contains("--\(OptionSpec.noColor.name)") { options.add(.noColor, "") }
      throw error
    }
    options = line.options
    let call = try Call(line.options, console, words: words, intake: intake)
    guard let command = line.command else {
      return try withoutCommand(line, call)
    }
    if line.options.has(.version) {
      call.print("thidua \(version)")
      try call.flush()
      return .done
    }
    if line.options.has(.help) {
      call.emit(Array(Help.page(of: command.spec, call.language).utf8))
      try call.flush()
      return .done
    }
    try parser.complete(line.options, command.spec)
    // A change must not happen whose answer has no place to go to.
    if let path = line.options.text(.output), path != "-" { try OutputFile.checkName(path) }
    do {
      let code = try command.run(call)
      try call.flush()
      return code
    } catch let failure as Failure {
      // What was already answered (findings of other files) is not lost. Nothing answered is nothing
      // to write: an older report under the name of --output stays.
      if call.outputCount > 0 { try? call.flush() }
      throw failure
    } catch {
      throw Failure(
        .fault, Message(vi: "lỗi của chương trình: \(error)", en: "internal error: \(error)"))
    }
  }

  private static func withoutCommand(_ line: ParsedLine, _ call: Call) throws(Failure) -> ExitCode {
    if call.options.has(.version) {
      call.print("thidua \(version)")
    } else if let group = line.group {
      let page = Help.page(ofGroup: group, call.language)
      guard call.options.has(.help) else {
        throw Failure(
          .usage,
          Message(vi: "'\(group)' cần một việc cụ thể", en: "'\(group)' needs an action"),
          remedy: Message(same: page))
      }
      call.emit(Array(page.utf8))
    } else {
      call.emit(Array(Help.overview(call.language).utf8))
    }
    try call.flush()
    return .done
  }

  private static func givenLanguage(_ words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if word.hasPrefix("--lang=") { return String(word.dropFirst(7)) }
      if word == "--lang", index + 1 < words.count { return words[index + 1] }
    }
    return nil
  }

  // MARK: - Errors

  private static func colours(_ options: Options, _ console: Console) -> Bool {
    console.isTerminal && !options.has(.noColor) && console.environment["NO_COLOR"] == nil
      && console.environment["TERM"] != "dumb"
  }

  private static func report(
    _ failure: Failure, _ options: Options, _ console: Console
  ) {
    let language = Call.language(options, console)
    let word = language == .vietnamese ? "Lỗi:" : "Error:"
    let label = colours(options, console) ? "\u{1B}[31m\(word)\u{1B}[0m" : word
    var lines: [String] = []
    lines.append("\(label) \(failure.cause.text(in: language))")
    lines += failure.details(language, options)
    if let remedy = failure.remedy {
      lines.append(Suggestion.text(remedy.text(in: language), options))
    }
    // Messages repeat what stood in a file; it must not play with the terminal. The label is ours.
    let text = lines.joined(separator: "\n").dropFirst(label.count)
    let safe = withVisibleControls(String(text), keepingLines: true)
    console.writeError(Array((label + safe + "\n").utf8))
  }
}
