import Testing
import ThiduaCore

@testable import ThiduaCLI

@Suite("The command line")
struct ParserTests {
  private let parser = Parser(table: CommandTable.all)

  private func parse(_ line: String) throws -> ParsedLine {
    try parser.parse(line.split(separator: " ").map(String.init))
  }

  private func refusal(_ words: [String]) -> Failure? {
    do {
      _ = try parser.parse(words)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "global options stand before, between or after the words of a command",
    arguments: [
      "-w x -f json enroll list", "enroll list -w x -f json", "enroll -w x list -f json",
      "--workspace x enroll --format=json list", "--workspace=x --format=json enroll list",
      "-wx -fjson enroll list", "-w=x -f=json enroll list", "-qnw x enroll list -f json",
      "-qw x -n enroll list -f json", "enroll -qnfjson list -w x",
    ])
  func globals(_ text: String) throws {
    let line = try parse(text)
    #expect(line.command?.spec.name == "enroll list")
    #expect(line.options.text(.workspace) == "x")
    #expect(line.options.text(.format) == "json")
    #expect(line.options.arguments.isEmpty)
    #expect(line.options.has(.quiet) == text.contains("-q"))
    #expect(line.options.has(.dryRun) == text.contains("-n") || text.contains("-qn"))
  }

  @Test("commands of three words, and helpers of one")
  func words() throws {
    #expect(try parse("score rubric check a.json").command?.spec.name == "score rubric check")
    #expect(try parse("award meeting open M -n").command?.spec.name == "award meeting open")
    #expect(try parse("-q award -n meeting -w x vote").command?.spec.name == "award meeting vote")
    #expect(try parse("version").command?.spec.name == "version")
    #expect(try parse("check --adopt").command?.spec.name == "check")
    #expect(try parse("score").group == "score")
    #expect(try parse("-q").command == nil)
  }

  @Test("behind -- everything is an argument; a lone hyphen and negative numbers are too")
  func hyphens() throws {
    #expect(try parse("score explain -- --x -y").options.arguments == ["--x", "-y"])
    #expect(try parse("plan check - a.json").options.arguments == ["-", "a.json"])
    #expect(try parse("plan check -3 -2,5").options.arguments == ["-3", "-2,5"])
    #expect(try parse("plan check --only=a=b x").options.all(onlyOption) == ["a=b"])
  }

  private var onlyOption: OptionSpec { OptionSpec("only", .text("X"), vi: "", en: "") }

  @Test("a value may begin with a hyphen")
  func hyphenValues() throws {
    let value = OptionSpec("value", .text("V"), vi: "", en: "")
    let note = OptionSpec("note", .text("V"), vi: "", en: "")
    let line = try parse("score record 2A C01 --value -3 --note=-x")
    #expect(line.options.text(value) == "-3")
    #expect(line.options.text(note) == "-x")
    #expect(line.options.arguments == ["2A", "C01"])
  }

  @Test("a group of commands has a help page of its own, and is none to run")
  func groups() throws {
    #expect(try parser.parse(["award", "meeting", "--help"]).group == "award meeting")
    #expect(try parser.parse(["award", "meeting"]).command == nil)
    let page = Help.page(ofGroup: "award meeting", .english)
    #expect(page.contains("award meeting open") && !page.contains("award tally"))
  }

  @Test("values written in two parts are composed")
  func composed() throws {
    #expect(
      try parser.parse(["log", "--as", "e\u{302}\u{301}"]).options.text(.actor)?.unicodeScalars
        .count
        == 1)
  }

  @Test(
    "wrong lines are refused with code 64 and the nearest right word",
    arguments: [
      (["enrol"], "'enroll'"), (["enroll", "lst"], "'list'"), (["scroe", "rank"], "'score'"),
      (["award", "meeting", "opne"], "open"),
      (["enroll", "list", "--fromat", "json"], "'--format'"),
      (["enroll", "list", "--workspce=x"], "'--workspace'"),
      (["--", "enroll", "list"], "'enroll'"),
      (["-3"], "plan"), (["enroll", "list", "-Z"], ""), (["enroll", "list", "-w"], ""),
      (["enroll", "list", "--format"], ""), (["enroll", "list", "-w", "--"], ""),
      (["enroll", "list", "-w", "a", "-w", "b"], ""),
      (["enroll", "list", "--format=a", "--format=b"], ""), (["enroll", "list", "--quiet=1"], ""),
      (["enroll", "list", "--today", "2024-02-30"], ""), (["enroll", "list", "--lang", "fr"], ""),
      (["award", "tally", "--members", "-1"], ""), (["award", "tally", "--members", "chín"], ""),
      (["report", "year", "--year", "2024-2026"], ""),
    ])
  func wrong(_ words: [String], _ hint: String) throws {
    let error = try #require(refusal(words))
    #expect(error.kind == .usage)
    #expect(!error.message.vi.isEmpty && !error.message.en.isEmpty)
    let said = (error.remedy?.vi ?? "") + error.message.vi
    #expect(hint.isEmpty || said.contains(hint), "\(said)")
  }

  @Test("an option that is merely short is not offered for another")
  func farOptions() throws {
    #expect(refusal(["report", "history", "--year", "2024-2025"])?.remedy == nil)
    #expect(refusal(["report", "year", "--yaer", "2024"])?.remedy == .didYouMean("--year"))
  }

  @Test("missing and surplus arguments and missing options are told")
  func complete() throws {
    func complete(_ text: String) throws -> Failure? {
      let line = try parse(text)
      let spec = try #require(line.command).spec
      do throws(Failure) {
        try parser.complete(line.options, spec)
        return nil
      } catch {
        return error
      }
    }
    #expect(try complete("plan import")?.kind == .usage)
    #expect(try complete("plan check a b c") == nil)
    #expect(try complete("version x")?.message.vi.contains("'x'") == true)
    #expect(try complete("report nominees")?.message.vi.contains("--year") == true)
    #expect(try complete("report nominees")?.remedy?.vi == "Xem: thidua report nominees --help")
    #expect(try complete("report nominees --year 2024-2025") == nil)
  }
}
