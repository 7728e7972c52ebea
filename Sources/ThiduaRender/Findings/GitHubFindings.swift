public import ThiduaCore

/// Findings as annotations of GitHub Actions (workflow commands `::error file=…::…`).
public enum GitHubFindings: FindingRenderer {
  public static let name = "github"

  public static func render(
    findings: [Finding], files: Int, language: Language, rules: [FindingRule]
  ) -> [UInt8] {
    let lines = findings.map { finding in
      let place = finding.place.map {
        "file=\(property($0.file)),line=\($0.line),col=\($0.column),"
      }
      let head =
        "\(finding.severity.rawValue) \(place ?? "")title=\(property(finding.check.rawValue))"
      return "::\(head)::\(data(finding.advice(in: language)))\n"
    }
    return Array(lines.joined().utf8)
  }

  /// The message: a percent sign and line ends would end or change it.
  private static func data(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: String(scalar)
      }
    }.joined()
  }

  /// A property: its separators are escaped too.
  private static func property(_ text: String) -> String {
    data(text).unicodeScalars.map { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: String(scalar)
      }
    }.joined()
  }
}
