public import ThiduaCore

/// Findings for programs: `thidua.findings/1` (contract, section 3). Every member is always there; what
/// is absent is null.
public enum JSONFindingList: FindingRenderer {
  public static let name = "json"

  public static func render(
    findings: [Finding], files: Int, language: Language, rules: [FindingRule]
  ) -> [UInt8] {
    let list = findings.map { finding in
      JSON.object([
        ("check", .string(finding.check.rawValue)),
        ("severity", .string(finding.severity.rawValue)),
        ("file", finding.place.map { .string($0.file) } ?? .null),
        ("line", finding.place.map { .int($0.line) } ?? .null),
        ("column", finding.place.map { .int($0.column) } ?? .null),
        ("message", .string(finding.message.text(in: language))),
        ("remedy", finding.remedy.map { .string($0.text(in: language)) } ?? .null),
      ])
    }
    let errors = findings.count { $0.severity == .error }
    var fields = JSONFields(schema: "thidua.findings/1")
    fields.add("findings", .array(list))
    fields.add(
      "summary",
      .object([
        ("files", .int(files)), ("errors", .int(errors)),
        ("warnings", .int(findings.count - errors)),
      ]))
    return Array(fields.json.pretty.utf8)
  }
}
