public import ThiduaCore

/// Findings for people and editors: `file:line:column: error: message [check-id]`, a line each; the
/// remedy is a sentence behind the message.
public enum TextFindings: FindingRenderer {
  public static let name = "text"

  public static func render(
    findings: [Finding], files: Int, language: Language, rules: [FindingRule]
  ) -> [UInt8] {
    let lines = findings.map { finding in
      let place = finding.place.map { Finding.oneLine($0.text) + ": " } ?? ""
      let severity = finding.severity.rawValue
      return "\(place)\(severity): \(finding.advice(in: language)) [\(finding.check)]\n"
    }
    return Array(lines.joined().utf8)
  }
}
