import ThiduaCore

/// What a command line asks for.
struct ParsedLine: Sendable {
  /// The command, or nil where only global options stand.
  var command: (any Command.Type)?
  /// Words before a command that does not exist or has no action (`thidua plan`).
  var group: String?
  var options = Options()
}

/// Turns words into a command and its options, by the table alone.
struct Parser {
  let table: [any Command.Type]

  /// Parses the words behind the program's name.
  ///
  /// - Throws: `Failure` of kind `usage`, with the nearest right word where there is one.
  func parse(_ words: [String]) throws(Failure) -> ParsedLine {
    let (command, group, rest, before) = try findCommand(words)
    var line = ParsedLine(command: command, group: group)
    let behind = (command?.spec.options ?? []) + (command?.spec.globals ?? OptionSpec.globals)
    let ahead = OptionSpec.globals + (command?.spec.options ?? [])
    var index = 0
    var onlyArguments = false
    while index < rest.count {
      let word = rest[index]
      let known = index < before ? ahead : behind
      index += 1
      if onlyArguments || word == "-" || !word.hasPrefix("-") || isNegativeNumber(word) {
        line.options.arguments.append(word)
      } else if word == "--" {
        onlyArguments = true
      } else if word.hasPrefix("--") {
        try parseLong(word, known, rest, &index, &line.options)
      } else {
        try parseShort(word, known, rest, &index, &line.options)
      }
    }
    // `thidua -- enroll list`: what stands behind the hyphens is no command.
    if command == nil, group == nil, let word = line.options.arguments.first {
      throw unknown(word, among: groupNames, after: nil)
    }
    return line
  }

  /// Refuses missing or surplus arguments and missing options; `--help` is asked for before this.
  func complete(_ options: Options, _ spec: CommandSpec) throws(Failure) {
    let required = spec.arguments.filter { !$0.isOptional }.count
    if options.arguments.count < required {
      let missing = spec.arguments.filter { !$0.isOptional }[options.arguments.count]
      throw Failure(
        .usage, Message(vi: "thiếu \(missing.name)", en: "\(missing.name) is missing"),
        remedy: Parser.seeHelp(spec))
    }
    if options.arguments.count > spec.arguments.count, spec.arguments.last?.repeats != true {
      let extra = options.arguments[spec.arguments.count]
      throw Failure(
        .usage, Message(vi: "thừa '\(extra)'", en: "unexpected '\(extra)'"),
        remedy: Parser.seeHelp(spec))
    }
    for option in spec.options where option.isRequired && !options.has(option) {
      var failure = Options.missing(option)
      failure.remedy = Parser.seeHelp(spec)
      throw failure
    }
  }

  static func seeHelp(_ spec: CommandSpec) -> Message {
    Message(
      vi: "Xem: thidua \(spec.name) --help", en: "See: thidua \(spec.name) --help")
  }

  // MARK: - Commands

  /// The command named by the first words that are no options; global options may stand before them.
  ///
  /// - Returns: the words without the command's, and how many of them stand before its last word.
  private func findCommand(
    _ words: [String]
  ) throws(Failure) -> (
    command: (any Command.Type)?, group: String?, rest: [String], before: Int
  ) {
    var rest = words
    guard let first = nextWord(rest, from: 0) else { return (nil, nil, rest, 0) }
    let name = rest[first]
    if let helper = table.first(where: { $0.spec.path == [name] }) {
      rest.remove(at: first)
      return (helper, nil, rest, first)
    }
    let actions = table.filter { $0.spec.path.first == name }
    guard !actions.isEmpty else { throw unknown(name, among: groupNames, after: nil) }
    rest.remove(at: first)
    guard let second = nextWord(rest, from: first) else { return (nil, name, rest, first) }
    // `score rubric check FILE` has three words.
    let action = rest[second]
    let longer = actions.filter { $0.spec.path.count > 2 && $0.spec.path[1] == action }
    if let third = nextWord(rest, from: second + 1),
      let command = longer.first(where: { $0.spec.path[2] == rest[third] })
    {
      rest.remove(at: third)
      rest.remove(at: second)
      return (command, nil, rest, third - 1)
    }
    if let command = actions.first(where: { $0.spec.path.dropFirst() == [action] }) {
      rest.remove(at: second)
      return (command, nil, rest, second)
    }
    var names: [String] = []
    for action in actions {
      if let word = action.spec.path.dropFirst().first, !names.contains(word) { names.append(word) }
    }
    if !longer.isEmpty {
      let known = longer.map { $0.spec.path[2] }
      if let third = nextWord(rest, from: second + 1) {
        throw unknown(rest[third], among: known, after: "\(name) \(action)")
      }
      rest.remove(at: second)
      return (nil, "\(name) \(action)", rest, second)
    }
    throw unknown(action, among: names, after: name)
  }

  private var groupNames: [String] {
    var names: [String] = []
    for command in table {
      if let name = command.spec.path.first, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The index of the next word that is neither an option nor the value of a global one.
  private func nextWord(_ words: [String], from start: Int) -> Int? {
    var index = start
    while index < words.count {
      let word = words[index]
      if word == "--" { return nil }
      guard word.hasPrefix("-"), word != "-" else { return index }
      index += takesNextWord(word) ? 2 : 1
    }
    return nil
  }

  /// Whether the value of a global option is the word behind it; `-qw DIR` counts too.
  private func takesNextWord(_ word: String) -> Bool {
    if word.hasPrefix("--") {
      return OptionSpec.globals.contains { "--" + $0.name == word && $0.value != .none }
    }
    let letters = word.dropFirst()
    let first = letters.firstIndex { letter in
      OptionSpec.globals.contains { $0.short == letter && $0.value != .none }
    }
    return first.map { letters.index(after: $0) == letters.endIndex } ?? false
  }

  private func unknown(_ word: String, among names: [String], after group: String?) -> Failure {
    let near = nearest(to: word, among: names)
    let place = group.map { "'\($0) \(word)'" } ?? "'\(word)'"
    return Failure(
      .usage,
      Message(vi: "không có lệnh \(place)", en: "there is no command \(place)"),
      remedy: near.map(Message.didYouMean)
        ?? Message(
          vi: "Các lệnh: \(names.joined(separator: ", "))",
          en: "Commands: \(names.joined(separator: ", "))"))
  }

  // MARK: - Options

  private func parseLong(
    _ word: String, _ known: [OptionSpec], _ rest: [String], _ index: inout Int,
    _ options: inout Options
  ) throws(Failure) {
    let body = word.dropFirst(2)
    let equals = body.firstIndex(of: "=")
    let name = String(equals.map { body[..<$0] } ?? body)
    guard let option = known.first(where: { $0.name == name }) else {
      throw unknownOption("--" + name, known.map { "--" + $0.name })
    }
    let attached = equals.map { String(body[body.index(after: $0)...]) }
    try take(option, attached, rest, &index, &options)
  }

  private func parseShort(
    _ word: String, _ known: [OptionSpec], _ rest: [String], _ index: inout Int,
    _ options: inout Options
  ) throws(Failure) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = known.first(where: { $0.short == letter }) else {
        throw unknownOption("-\(letter)", known.compactMap { $0.short.map { "-\($0)" } })
      }
      if option.value == .none {
        options.add(option, "")
        continue
      }
      if letters.first == "=" { letters.removeFirst() }
      let attached = letters.isEmpty ? nil : String(letters)
      try take(option, attached, rest, &index, &options)
      return
    }
  }

  private func take(
    _ option: OptionSpec, _ attached: String?, _ rest: [String], _ index: inout Int,
    _ options: inout Options
  ) throws(Failure) {
    if option.value == .none {
      guard attached == nil else {
        throw Failure(
          .usage,
          Message(
            vi: "--\(option.name) không nhận giá trị", en: "--\(option.name) takes no value"))
      }
      options.add(option, "")
      return
    }
    let value: String
    if let attached {
      value = attached
    } else if index < rest.count, rest[index] != "--" {
      value = rest[index]
      index += 1
    } else {
      throw Failure(
        .usage,
        Message(vi: "--\(option.name) cần một giá trị", en: "--\(option.name) needs a value"))
    }
    guard !options.has(option) || option.repeats else {
      throw Failure(
        .usage,
        Message(vi: "--\(option.name) viết hai lần", en: "--\(option.name) is given twice"))
    }
    try check(value, option)
    options.add(option, VietnameseText.composed(value))
  }

  private func check(_ value: String, _ option: OptionSpec) throws(Failure) {
    let expected: Message
    switch option.value {
    case .none, .text, .path: return
    case .date:
      if CivilDate(clerk: value) != nil { return }
      expected = Message(vi: "một ngày có thật, dạng 2024-02-28", en: "a real day, YYYY-MM-DD")
    case .year:
      if YearID(value) != nil { return }
      expected = Message(vi: "một năm, dạng 2024-2025 hoặc 2024", en: "a year, 2024-2025 or 2024")
    case .count:
      // A bound far above any count there is: sums of counts stay in range.
      if let number = Int(value), (0...1_000_000_000).contains(number) { return }
      expected = Message(
        vi: "một số nguyên từ 0 đến 1.000.000.000", en: "a whole number from 0 to 1,000,000,000")
    case .oneOf(let words):
      if words.contains(value) { return }
      expected = Message(
        vi: "một trong: \(words.joined(separator: ", "))",
        en: "one of: \(words.joined(separator: ", "))")
    }
    throw Failure(
      .usage,
      Message(
        vi: "--\(option.name): '\(value)' không dùng được; phải là \(expected.vi)",
        en: "--\(option.name): '\(value)' cannot be used; expected \(expected.en)"),
      remedy: option.shadowsGlobal
        ? Message(
          vi: "Nghĩa chung của --\(option.name) ghi trước lệnh: thidua --\(option.name) … LỆNH",
          en:
            "The global --\(option.name) stands before the command: thidua --\(option.name) … COMMAND"
        )
        : nil)
  }

  private func unknownOption(_ word: String, _ names: [String]) -> Failure {
    // Without the dashes, which all options share: they would bring far words near.
    func bare(_ option: String) -> String { String(option.drop { $0 == "-" }) }
    let near = nearest(to: bare(word), among: names.map(bare)).flatMap { near in
      names.first { bare($0) == near }
    }
    return Failure(
      .usage,
      Message(vi: "không có tuỳ chọn '\(word)'", en: "unknown option '\(word)'"),
      remedy: near.map(Message.didYouMean))
  }

  private func isNegativeNumber(_ word: String) -> Bool {
    Points(word, decimalComma: true) != nil
  }
}
