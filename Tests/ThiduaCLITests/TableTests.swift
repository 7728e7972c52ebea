import Foundation
import Testing
import ThiduaCore

@testable import ThiduaCLI

@Suite("The table of commands, its help and its completions")
struct TableTests {
  private static let names = CommandTable.all.map { $0.spec.name }
  private static func spec(_ name: String) throws -> CommandSpec {
    try #require(CommandTable.all.first { $0.spec.name == name }).spec
  }

  /// Words as a shell splits an example: blanks outside quotes, no redirections.
  private func words(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    var isOpen = false
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        isOpen = true
      } else if character == " " {
        if isOpen || !word.isEmpty { words.append(word) }
        word = ""
        isOpen = false
      } else {
        word.append(character)
      }
    }
    if isOpen || !word.isEmpty { words.append(word) }
    return words
  }

  @Test("every command has its words in both languages and examples that parse", arguments: names)
  func command(_ name: String) throws {
    let spec = try TableTests.spec(name)
    #expect(!spec.summary.vi.isEmpty && !spec.summary.en.isEmpty)
    #expect(spec.summary.vi != spec.summary.en)
    #expect(!spec.examples.isEmpty)
    let parser = Parser(table: CommandTable.all)
    for example in spec.examples {
      let line = try parser.parse(words(example))
      #expect(line.command?.spec.name == name, "\(example)")
      try parser.complete(line.options, spec)
    }
    for option in spec.options {
      #expect(!option.help.vi.isEmpty && !option.help.en.isEmpty, "--\(option.name)")
      #expect(option.name.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") })
    }
    // Optional arguments stand behind required ones; only the last one repeats.
    let optional = spec.arguments.map(\.isOptional)
    #expect(optional == optional.sorted { !$0 && $1 })
    #expect(spec.arguments.dropLast().allSatisfy { !$0.repeats })
  }

  @Test("no name or letter of an option stands twice within a command", arguments: names)
  func unique(_ name: String) throws {
    let options = try TableTests.spec(name).options + TableTests.spec(name).globals
    #expect(Set(options.map(\.name)).count == options.count)
    let letters = options.compactMap(\.short)
    #expect(Set(letters).count == letters.count)
  }

  @Test("no command stands twice, and none hides behind a shorter one")
  func commands() {
    #expect(Set(TableTests.names).count == TableTests.names.count)
    #expect(CommandTable.all.allSatisfy { (1...3).contains($0.spec.path.count) })
    let helpers = TableTests.names.filter { !$0.contains(" ") }
    let groups = Set(
      TableTests.names.compactMap { $0.contains(" ") ? $0.split(separator: " ").first : nil })
    #expect(helpers.allSatisfy { !groups.contains(Substring($0)) })
    #expect(groups == ["plan", "enroll", "score", "award", "report"])
    #expect(helpers == ["init", "check", "log", "undo", "help", "version", "completions"])
  }

  @Test("the page of a command lists every option there is, and no other", arguments: names)
  func page(_ name: String) throws {
    let spec = try TableTests.spec(name)
    for language in [Language.vietnamese, .english] {
      let page = Help.page(of: spec, language)
      let listed = page.split(separator: "\n").compactMap { line -> String? in
        guard line.hasPrefix("  "), let range = line.range(of: "--") else { return nil }
        let head = line[..<range.lowerBound].trimmingCharacters(in: .whitespaces)
        guard head.isEmpty || (head.hasPrefix("-") && head.hasSuffix(",")) else { return nil }
        return String(line[range.upperBound...].prefix { $0.isLetter || $0 == "-" })
      }
      #expect(Set(listed) == Set((spec.options + spec.globals).map(\.name)))
      #expect(page.contains(spec.summary.text(in: language)))
      for example in spec.examples { #expect(page.contains("  thidua \(example)\n")) }
      #expect(MemoryRun(words: spec.path + ["--help", "--lang", language.rawValue]).output == page)
    }
    #expect(MemoryRun(words: ["help"] + spec.path).output == Help.page(of: spec, .vietnamese))
  }

  @Test("the overview names every group and helper, the page of a group every action")
  func overview() {
    for language in [Language.vietnamese, .english] {
      let overview = Help.overview(language)
      for command in CommandTable.all {
        #expect(overview.contains("  \(command.spec.path[0]) "))
        guard command.spec.path.count > 1 else { continue }
        #expect(
          Help.page(ofGroup: command.spec.path[0], language).contains("  \(command.spec.name) "))
      }
    }
    #expect(MemoryRun("help", "score").output == Help.page(ofGroup: "score", .vietnamese))
    #expect(MemoryRun("--help").output == Help.overview(.vietnamese))
    #expect(MemoryRun().output == Help.overview(.vietnamese))
    #expect(MemoryRun("help", "scoer").code == 64)
  }

  @Test("completions name every word and option", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let run = MemoryRun("completions", shell)
    #expect(run.code == 0)
    for command in CommandTable.all {
      for word in command.spec.path {
        #expect(run.output.contains(word), "\(command.spec.name)")
      }
      for option in command.spec.options + command.spec.globals {
        let word = shell == "fish" ? "-l \(option.name)" : "--\(option.name)"
        #expect(run.output.contains(word), "\(command.spec.name) --\(option.name)")
      }
    }
    #expect(MemoryRun("completions", "sh").code == 64)
  }

  @Test(
    "bash accepts the completions",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash")))
  func bash() throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "thidua-\(UUID().uuidString).bash")
    defer { try? FileManager.default.removeItem(at: file) }
    try MemoryRun("completions", "bash").output.write(to: file, atomically: true, encoding: .utf8)
    #expect(try run("-n", file.path).isEmpty)
    // `thidua sc<TAB>`, `thidua award meeting --y<TAB>`.
    let script = """
      source "\(file.path)"
      COMP_WORDS=(thidua sc); COMP_CWORD=1; _thidua; echo "${COMPREPLY[@]}"
      COMP_WORDS=(thidua report ye); COMP_CWORD=2; _thidua; echo "${COMPREPLY[@]}"
      COMP_WORDS=(thidua report year --nu); COMP_CWORD=3; _thidua; echo "${COMPREPLY[@]}"
      COMP_WORDS=(thidua check --ad); COMP_CWORD=2; _thidua; echo "${COMPREPLY[@]}"
      COMP_WORDS=(thidua award meeting vote --recu); COMP_CWORD=4; _thidua; echo "${COMPREPLY[@]}"
      COMP_WORDS=(thidua award meeting op); COMP_CWORD=3; _thidua; echo "${COMPREPLY[@]}"
      COMP_WORDS=(thidua version --qu); COMP_CWORD=2; _thidua; echo "${COMPREPLY[@]}"
      """
    #expect(
      try run("-c", script) == "score\nyear\n--number\n--adopt\n--recused\nopen\n--quiet\n")
  }

  private func run(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
