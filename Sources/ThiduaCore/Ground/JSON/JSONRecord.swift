/// A value that stands in a file as a JSON object.
public protocol JSONRecord {
  /// Reads the object. Problems are reported to the reader; the value is then not used.
  init(_ object: JSONObjectReader)
  /// The object, with its members in documented order.
  var json: JSON { get }
}

/// Where the readers of one document put their findings.
public final class JSONFindings {
  public private(set) var all: [Finding]
  let document: JSONDocument

  init(_ document: JSONDocument) {
    self.document = document
    all = document.findings
  }

  /// So many problems of one file are told; nobody reads more, and a hostile file could have millions.
  static let most = 20_000

  /// Says that there are more problems than are told.
  static func more(_ check: CheckID, at place: Place) -> Finding {
    Finding(
      check, at: place,
      Message(
        vi: "còn những chỗ sai khác chưa kể; sửa \(most) chỗ đã kể trước",
        en: "there are more faults; mend the \(most) told so far first"))
  }

  /// Notes a problem at a byte of the document. Behind the most that are told stands a last one that says so.
  public func report(_ check: CheckID, at offset: Int, _ message: Message, remedy: Message? = nil) {
    guard all.count < JSONFindings.most else {
      if all.count == JSONFindings.most {
        all.append(JSONFindings.more(check, at: document.source.place(at: offset)))
      }
      return
    }
    all.append(
      Finding(check, at: document.source.place(at: offset), message, remedy: remedy))
  }
}

extension JSONDocument {
  /// Reads the document as a record of a schema (`thidua.plan/1`) and gives everything that is wrong.
  ///
  /// - Throws: `Failure` where the schema is missing, foreign or newer than the program knows.
  public func decode<Record: JSONRecord>(
    _ type: Record.Type, schema: String
  ) throws(Failure) -> (record: Record, findings: [Finding]) {
    try read(schema) { Record($0) }
  }

  /// Reads the document with a reading of one's own, and gives everything that is wrong.
  ///
  /// - Throws: as `decode`.
  func read<Record>(
    _ schema: String, _ make: (JSONObjectReader) -> Record
  ) throws(Failure) -> (record: Record, findings: [Finding]) {
    try checkSchema(schema)
    let sink = JSONFindings(self)
    guard let object = JSONObjectReader(root, sink) else {
      throw Failure.unreadable(source.file, sink.all)
    }
    _ = object.text("schema")
    let record = make(object)
    object.finish()
    return (
      record,
      sink.all.sorted { left, right in
        (left.place?.line ?? 0, left.place?.column ?? 0) < (
          right.place?.line ?? 0, right.place?.column ?? 0
        )
      }
    )
  }

  /// Reads the document and refuses it, with all findings, if anything is wrong.
  public func value<Record: JSONRecord>(
    _ type: Record.Type, schema: String
  ) throws(Failure) -> Record {
    let (record, findings) = try decode(type, schema: schema)
    guard findings.isEmpty else { throw Failure.unreadable(source.file, findings) }
    return record
  }

  private func checkSchema(_ expected: String) throws(Failure) {
    let found: String
    switch root["schema"]?.content {
    case .string(let text): found = text
    default:
      let finding = Finding(
        .missingField, at: place("schema"),
        Message(
          vi: "thiếu mục \"schema\"; phải là \"\(expected)\"",
          en: "the member \"schema\" is missing; expected \"\(expected)\""))
      throw Failure.unreadable(source.file, [finding])
    }
    guard found != expected else { return }
    let (name, version) = JSONDocument.split(found)
    let (ourName, ourVersion) = JSONDocument.split(expected)
    let message =
      name == ourName && (version ?? 0) > (ourVersion ?? 0)
      ? Message(
        vi:
          "tệp dùng lược đồ mới hơn (\(found)) chương trình này biết (\(expected)); hãy nâng cấp thidua",
        en:
          "the file has a newer schema (\(found)) than this program knows (\(expected)); upgrade thidua"
      )
      : Message(
        vi: "lược đồ là \"\(found)\", phải là \"\(expected)\"",
        en: "the schema is \"\(found)\", expected \"\(expected)\"")
    throw Failure.unreadable(
      source.file, [Finding(.badValue, at: place("schema"), message)])
  }

  private static func split(_ schema: String) -> (name: Substring, version: Int?) {
    let parts = schema.split(separator: "/", omittingEmptySubsequences: false)
    return (parts.first ?? "", parts.count == 2 ? Int(parts[1]) : nil)
  }
}
