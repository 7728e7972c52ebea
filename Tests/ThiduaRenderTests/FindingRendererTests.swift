import Testing
import ThiduaCore
import ThiduaRender

@Suite struct FindingRendererTests {
  static let findings = [
    Finding(
      "citation-later-than-plan", at: Place(file: "kế, hoạch:1.json", line: 12, column: 7),
      Message(vi: "căn cứ ban hành sau kế hoạch 100%", en: "the basis is later than the plan"),
      remedy: Message(vi: "Sửa ngày.\nHoặc bỏ căn cứ.", en: "Mend the date.")),
    Finding("number-blank", .warning, at: nil, Message(vi: "số để trống", en: "no number")),
  ]

  private func text(_ format: String, _ language: Language = .vietnamese) throws -> String {
    let renderer = try #require(FindingRenderers.named(format))
    let bytes = renderer.render(findings: Self.findings, files: 1, language: language)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func textHasOneLineAFinding() throws {
    #expect(
      try text("text") == """
        kế, hoạch:1.json:12:7: error: căn cứ ban hành sau kế hoạch 100%. Sửa ngày. Hoặc bỏ căn cứ. \
        [citation-later-than-plan]
        warning: số để trống [number-blank]

        """)
  }

  @Test func textOfAnEscapeSequenceDoesNotSteerTheTerminal() throws {
    let finding = Finding(
      "bad-value", at: Place(file: "a\u{1B}[2J.json", line: 1, column: 1),
      Message(same: "giá trị \u{1B}[31m"))
    let bytes = TextFindings.render(findings: [finding], files: 1, language: .english)
    #expect(!bytes.contains(0x1B))
  }

  @Test func jsonIsThatOfTheContract() throws {
    #expect(
      try text("json", .english) == """
        {
          "schema": "thidua.findings/1",
          "findings": [
            {
              "check": "citation-later-than-plan",
              "severity": "error",
              "file": "kế, hoạch:1.json",
              "line": 12,
              "column": 7,
              "message": "the basis is later than the plan",
              "remedy": "Mend the date."
            },
            {
              "check": "number-blank",
              "severity": "warning",
              "file": null,
              "line": null,
              "column": null,
              "message": "no number",
              "remedy": null
            }
          ],
          "summary": {
            "files": 1,
            "errors": 1,
            "warnings": 1
          }
        }

        """)
  }

  @Test func nothingFoundIsAnEmptyListAndNoText() {
    let json = JSONFindingList.render(findings: [], files: 3, language: .vietnamese)
    #expect(String(decoding: json, as: UTF8.self).contains("\"findings\": [],"))
    #expect(TextFindings.render(findings: [], files: 3, language: .vietnamese).isEmpty)
    #expect(GitHubFindings.render(findings: [], files: 3, language: .vietnamese).isEmpty)
  }

  @Test func githubEscapesItsSeparators() throws {
    let lines = try text("github").split(separator: "\n")
    #expect(
      lines == [
        "::error file=kế%2C hoạch%3A1.json,line=12,col=7,title=citation-later-than-plan::căn cứ ban hành"
          + " sau kế hoạch 100%25. Sửa ngày. Hoặc bỏ căn cứ.",
        "::warning title=number-blank::số để trống",
      ])
  }

  @Test func sarifNamesRulesAndPlaces() throws {
    let rule = FindingRule("number-blank", Message(vi: "Số để trống", en: "The number is blank"))
    let bytes = SARIFFindings.render(
      findings: Self.findings, files: 1, language: .english, rules: [rule])
    let root = try JSONDocument(SourceText(file: "x", bytes: bytes)).root
    #expect(string(root["version"]) == "2.1.0")
    let run = try #require(root["runs"]?[0])
    let rules = run["tool"]?["driver"]?["rules"]
    #expect(string(rules?[0]?["id"]) == "citation-later-than-plan")
    #expect(string(rules?[1]?["shortDescription"]?["text"]) == "The number is blank")
    let first = run["results"]?[0]
    #expect(string(first?["level"]) == "error")
    let place = first?["locations"]?[0]?["physicalLocation"]
    #expect(
      string(place?["artifactLocation"]?["uri"]) == "k%E1%BA%BF%2C%20ho%E1%BA%A1ch%3A1.json")
    #expect(number(place?["region"]?["startLine"]) == "12")
    #expect(number(place?["region"]?["startColumn"]) == "7")
    #expect(number(run["results"]?[1]?["ruleIndex"]) == "1")
  }

  private func string(_ node: JSONNode?) -> String? {
    if case .string(let text) = node?.content { text } else { nil }
  }

  private func number(_ node: JSONNode?) -> String? {
    if case .number(let text) = node?.content { text } else { nil }
  }
}
