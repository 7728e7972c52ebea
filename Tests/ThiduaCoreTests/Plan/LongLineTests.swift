import Testing

@testable import ThiduaCore

/// Places in lines so long that columns are counted from marks, and files with faults by the thousand.
@Suite struct LongLineTests {
  @Test func columnsAreTheSameAsCountedFromTheBeginning() {
    let piece = #"{ "tên": "Đắk Nông 🌾 é", "x": 1 }, "#
    let text =
      "đầu\r\n" + String(repeating: piece, count: 400) + "\n" + String(repeating: "ữ", count: 3000)
    let source = SourceText(file: "a", bytes: Array(text.utf8))
    let line = Array(text.split(separator: "\r\n", maxSplits: 1)[1].split(separator: "\n")[0])
    var offset = "đầu\r\n".utf8.count
    for (index, character) in line.enumerated() {
      if index % 37 == 0 {
        #expect(source.place(at: offset) == Place(file: "a", line: 2, column: index + 1))
      }
      offset += character.utf8.count
    }
    #expect(source.place(at: offset + 1 + 3 * 2999) == Place(file: "a", line: 3, column: 3000))
  }

  /// Without marks on long lines this took minutes.
  @Test(.timeLimit(.minutes(10))) func thousandsOfFaultsOnOneLineAreNamed() throws {
    let members = (0..<20_000).map { "\"khóa\($0)\": 1" }.joined(separator: ", ")
    let text = "{ \"schema\": \"thidua.plan/1\", \"id\": \"a\", \"kind\": \"work\", \(members) }"
    let findings = try PlanLinter.check(
      SourceText(file: "a.json", bytes: Array(text.utf8)), only: [.unknownKey])
    #expect(findings.count == 20_000)
  }
}
