/// The documents a workspace adds to the registry, or corrects in it: `rules/documents.json`, schema
/// `thidua.documents/1`.
///
/// ```json
/// { "schema": "thidua.documents/1",
///   "documents": [
///     { "number": "12/2020/QĐ-UBND", "kind": "decision", "title": "…", "issuer": "UBND tỉnh …",
///       "date": "2020-04-27", "from": "2020-05-10", "to": "2025-06-30",
///       "replacedBy": ["86/2025/QĐ-UBND"], "amends": [], "source": "Công báo tỉnh", "verified": true } ] }
/// ```
///
/// Required are `number`, `kind`, `title` and, where `replacedBy` names a successor, `to`. An absent `from`
/// is not known, an absent `to` is open. `verified` is true unless it says otherwise: the unit vouches
/// for what it enters. An entry takes the place of a built-in one of the same number.
public struct LegalDocumentList: JSONRecord, Sendable, Hashable {
  /// The schema of the file.
  public static let schema = "thidua.documents/1"
  /// Its path in a workspace.
  public static let path = "rules/documents.json"

  public var documents: [LegalDocument]

  /// A list of these documents.
  public init(_ documents: [LegalDocument]) { self.documents = documents }

  public init(_ object: JSONObjectReader) {
    var seen: Set<String> = []
    documents = object.objects("documents").map { entry in
      let document = LegalDocument(entry)
      let isNew = seen.insert(LegalRegistry.key(document.number)).inserted
      if !isNew, !document.number.isEmpty {
        entry.report(
          .duplicateID, "number",
          Message(
            vi: "văn bản \(document.number) đã có ở trên",
            en: "the document \(document.number) stands above"))
      }
      entry.finish()
      return document
    }
  }

  public var json: JSON {
    var fields = JSONFields(schema: LegalDocumentList.schema)
    fields.add("documents", .array(documents.map(\.json)))
    return fields.json
  }

  /// Reads the file.
  ///
  /// - Throws: `badData` with all findings where it cannot be used.
  public init(_ source: SourceText) throws(Failure) {
    self = try JSONDocument(source).value(
      LegalDocumentList.self, schema: LegalDocumentList.schema)
  }
}

extension LegalDocument: JSONRecord {
  public init(_ object: JSONObjectReader) {
    number = trimmed(object.requiredText("number"))
    kind = object.word("kind", DocumentKind.self, required: true) ?? .other
    title = object.requiredText("title")
    issuer = object.text("issuer") ?? ""
    signed = object.date("date")
    force = DateSpan(from: object.date("from"), to: object.date("to"))
    replacedBy = object.texts("replacedBy")
    amends = object.texts("amends")
    source = object.text("source") ?? LegalDocumentList.path
    isVerified = object.flag("verified", default: true)
    if number.isEmpty, object.node("number") != nil {
      object.report(
        .badValue, "number",
        Message(vi: "số, ký hiệu của văn bản để trống", en: "the number of the document is blank"))
    }
    if force.isReversed {
      object.report(
        .badValue, "to",
        Message(
          vi: "văn bản hết hiệu lực (\(force.inWords.vi)) trước khi có hiệu lực",
          en: "the document ends before it begins (\(force.inWords.en))"))
    }
    if !replacedBy.isEmpty, object.node("to") == nil {
      object.report(
        .missingField, "to",
        Message(
          vi: "có văn bản thay thế (replacedBy) thì phải ghi ngày hết hiệu lực (to)",
          en: "where replacedBy names a successor, to says on which day the document ends"))
    }
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("number", number)
    fields.add("kind", kind.rawValue)
    fields.add("title", title)
    if !issuer.isEmpty { fields.add("issuer", issuer) }
    fields.add("date", signed)
    fields.add("from", force.from)
    fields.add("to", force.to)
    fields.add("replacedBy", replacedBy)
    fields.add("amends", amends)
    fields.add("source", source)
    if !isVerified { fields.add("verified", .bool(false)) }
    return fields.json
  }
}
