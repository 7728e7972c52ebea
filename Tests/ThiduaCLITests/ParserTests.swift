import Testing
import ThiduaCore

@testable import ThiduaCLI

@Suite("The command line")
struct ParserTests {
  private let parser = Parser(table: CommandTable.all)

  @Test("global options stand before or after the command")
  func globals() throws {
    let line = try parser.parse(["-w", "x", "enroll", "list", "--format=json"])
    #expect(line.command?.spec.name == "enroll list")
    #expect(line.options.text(.workspace) == "x")
    #expect(line.options.text(.format) == "json")
  }
}
