import Testing

@Suite("Help")
struct HelpTests {
  /// Every command, read out of the program's own pages.
  private static let commands: [String] = {
    let run = Runner(folder: "/tmp")
    let overview = names(run("help"))
    let groups = overview.filter { run("\($0)").code == 64 && !names(run("\($0) --help")).isEmpty }
      .filter { ["plan", "enroll", "score", "award", "report"].contains($0) }
    return groups.flatMap { names(run("\($0) --help")) } + overview.filter { !groups.contains($0) }
  }()

  /// The words before the first run of spaces in indented lines.
  private static func names(_ page: Answer) -> [String] {
    page.lines.compactMap { line in
      guard line.hasPrefix("  "), !line.hasPrefix("   "), !line.hasPrefix("  -") else { return nil }
      let body = line.dropFirst(2)
      guard let end = body.firstRange(of: "  ") else { return nil }
      return String(body[..<end.lowerBound])
    }
  }

  private static func examples(_ page: Answer) -> [String] {
    let lines = page.output.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.lastIndex(of: "Ví dụ:") else { return [] }
    return lines[(start + 1)...].filter { $0.hasPrefix("  thidua ") }
      .map { String($0.dropFirst(2)) }
  }

  @Test("every command has a page with examples, in both languages, the same by help")
  func pages() {
    #expect(HelpTests.commands.count > 45)
    for command in HelpTests.commands {
      let run = Runner(folder: "/tmp")
      let page = run("\(command) --help")
      #expect(page.code == 0, "\(command)")
      #expect(page.error.isEmpty)
      #expect(!HelpTests.examples(page).isEmpty, "\(command)")
      #expect(run("help \(command)").bytes == page.bytes, "\(command)")
      let english = run("\(command) -h --lang en")
      #expect(english.code == 0)
      #expect(english.output.contains("Usage: thidua \(command)"), "\(command)")
      #expect(english.output.contains("Examples:"))
      for line in page.lines { #expect(line.count <= 130, "\(line)") }
    }
  }

  @Test("no example is a wrong use of the command line, and none crashes")
  func examples() {
    let (folder, run) = Repository.copy()
    for (name, text) in SchoolFiles.tables { folder.write("samples/truong-tieu-hoc/" + name, text) }
    let plans = folder.text("samples/plans/ngo-gia-tu-2024.json")
    for name in ["ke-hoach.json", "ke-hoach-2024.json", "ke-hoach-2025.json"] {
      folder.write("samples/truong-tieu-hoc/" + name, plans)
    }
    folder.write("samples/truong-tieu-hoc/diem-tuan-05.csv", SchoolFiles.tables["diem.csv"] ?? "")
    let inside = Runner(
      folder: folder.path("samples/truong-tieu-hoc"), environment: run.environment,
      keeping: folder)
    var codes: [Int32: Int] = [:]
    for command in HelpTests.commands {
      for example in HelpTests.examples(inside("\(command) --help")) {
        let answer = inside.shell(example + " < /dev/null")
        #expect(answer.signal == 0, "\(example)")
        #expect(![64, 70].contains(answer.code), "\(example): \(answer.error)")
        #expect(answer.code < 128, "\(example): \(answer.error)")
        codes[answer.code, default: 0] += 1
      }
    }
    #expect(codes[0, default: 0] > 55, "\(codes)")
  }

  @Test("version, completions and the overview")
  func helpers() {
    let run = Runner(folder: "/tmp")
    #expect(run("version").output.hasPrefix("thidua "))
    #expect(run("--version").bytes == run("version").bytes)
    #expect(run("").output.contains("thidua <lệnh>"))
    #expect(run("help --lang en").output.contains("thidua <command>"))
    for shell in ["bash", "zsh", "fish"] {
      let script = run("completions \(shell)")
      #expect(script.code == 0)
      for word in ["enroll", "nominate", "--workspace"] {
        #expect(script.output.contains(word) || script.output.contains("workspace"))
      }
    }
    #expect(run.shell("$T completions bash | bash -n").code == 0)
  }
}
