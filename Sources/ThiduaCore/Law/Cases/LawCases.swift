/// A file of cases, `thidua.cases/1`: members `schema`, `title`, `cases`.
public struct LawCases: JSONRecord, Sendable {
  public static let schema = "thidua.cases/1"

  public var title: String
  public var cases: [LawCase]
  private let original: [JSON]

  public init(_ object: JSONObjectReader) { self.init(object, .national) }

  /// Reads a file whose cases may name the tiers of local regulations; nothing is thrown for a wrong case,
  /// all of them are named.
  ///
  /// - Throws: `badData` where the file is no JSON or of another schema.
  public static func read(
    _ source: SourceText, _ known: KnownTiers
  ) throws(Failure) -> (record: LawCases, findings: [Finding]) {
    try JSONDocument(source).read(schema) { LawCases($0, known) }
  }

  private init(_ object: JSONObjectReader, _ known: KnownTiers) {
    title = object.text("title") ?? ""
    var cases: [LawCase] = []
    var seen: Set<String> = []
    let nodes = object.nodes("cases")
    for node in nodes {
      guard let reader = JSONObjectReader(node, object.sink) else { continue }
      let one = LawCase(reader, known)
      if !seen.insert(one.id).inserted {
        reader.report(
          .duplicateID, "id",
          Message(vi: "mã “\(one.id)” đã dùng", en: "the id “\(one.id)” stands twice"))
      }
      cases.append(one)
    }
    self.cases = cases
    original = nodes.map { JSON($0) }
  }

  public var json: JSON {
    var fields = JSONFields(schema: LawCases.schema)
    fields.add("title", title)
    fields.add("cases", .array(original))
    return fields.json
  }
}

extension JSON {
  /// The value of a located node.
  init(_ node: JSONNode) {
    switch node.content {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .number(let digits): self = .number(digits)
    case .string(let text): self = .string(text)
    case .array(let items): self = .array(items.map { JSON($0) })
    case .object(let members): self = .object(members.map { ($0.key, JSON($0.value)) })
    }
  }
}
