public import ThiduaCore

/// Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the lines.
public enum SARIFFindings: FindingRenderer {
  public static let name = "sarif"

  public static func render(
    findings: [Finding], files: Int, language: Language, rules: [FindingRule]
  ) -> [UInt8] {
    let ids = Set(findings.map(\.check) + rules.map(\.check)).sorted { $0.rawValue < $1.rawValue }
    let known = ids.map { id in rule(id, rules.first { $0.check == id }, language) }
    let indices = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let results = findings.map { result($0, indices[$0.check] ?? 0, language) }
    let driver = JSON.object([("name", .string("thidua")), ("rules", .array(known))])
    let run = JSON.object([
      ("tool", .object([("driver", driver)])), ("language", .string(language.rawValue)),
      ("columnKind", .string("unicodeCodePoints")), ("results", .array(results)),
    ])
    let log = JSON.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")), ("runs", .array([run])),
    ])
    return Array(log.pretty.utf8)
  }

  private static func rule(_ id: CheckID, _ rule: FindingRule?, _ language: Language) -> JSON {
    var fields = JSONFields()
    fields.add("id", id.rawValue)
    if let rule {
      fields.add("shortDescription", message(rule.description.text(in: language)))
      if let rationale = rule.rationale {
        fields.add("fullDescription", message(rationale.text(in: language)))
      }
      if let severity = rule.severity {
        fields.add("defaultConfiguration", .object([("level", .string(severity.rawValue))]))
      }
    }
    return fields.json
  }

  private static func result(_ finding: Finding, _ index: Int, _ language: Language) -> JSON {
    let location = finding.place.map { place in
      JSON.object([
        (
          "physicalLocation",
          .object([
            ("artifactLocation", .object([("uri", .string(uri(place.file)))])),
            (
              "region",
              .object([("startLine", .int(place.line)), ("startColumn", .int(place.column))])
            ),
          ])
        )
      ])
    }
    return .object([
      ("ruleId", .string(finding.check.rawValue)), ("ruleIndex", .int(index)),
      ("level", .string(finding.severity.rawValue)),
      ("message", message(finding.advice(in: language))),
      ("locations", .array(location.map { [$0] } ?? [])),
    ])
  }

  private static func message(_ text: String) -> JSON { .object([("text", .string(text))]) }

  /// A file name as a URI reference (RFC 3986): absolute paths get their scheme, other characters than
  /// unreserved ones and slashes are percent-encoded. A colon in the first part of a relative path
  /// would read as a scheme, so it is encoded too.
  private static func uri(_ file: String) -> String {
    let hex = Array("0123456789ABCDEF")
    let path = file.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        return String(UnicodeScalar(byte))
      default: return "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
      }
    }.joined()
    return file.hasPrefix("/") ? "file://" + path : path
  }
}
