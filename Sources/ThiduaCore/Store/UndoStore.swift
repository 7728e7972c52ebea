/// What is needed to take back the last changes: the contents that were replaced, a file a change under
/// `.thidua/undo`. Only the newest twenty are kept.
struct UndoStore {
  /// One file as it was before a change.
  struct Before: JSONRecord {
    var path: String
    /// The content; nil if there was no file.
    var content: [UInt8]?
    /// The bytes a change appended.
    var appended: Range<Int>?

    init(path: String, content: [UInt8]?, appended: Range<Int>?) {
      self.path = path
      self.content = content
      self.appended = appended
    }

    init(_ object: JSONObjectReader) {
      path = object.requiredText("path")
      content = object.text("content").map { Array($0.utf8) }
      if let digits = object.text("hex") { content = Before.bytes(ofHex: digits) }
      let from = object.int("from")
      let to = object.int("to")
      appended = from.flatMap { from in to.flatMap { $0 >= from ? from..<$0 : nil } }
    }

    var json: JSON {
      var fields = JSONFields()
      fields.add("path", path)
      if let content, let text = Before.text(content) {
        fields.add("content", text)
      } else {
        fields.add("hex", content.map(Before.hex))
      }
      fields.add("from", appended?.lowerBound)
      fields.add("to", appended?.upperBound)
      return fields.json
    }

    /// The content as text, if reading it again gives the same bytes: files edited by hand may hold
    /// decomposed letters, which reading composes, or no text at all.
    private static func text(_ bytes: [UInt8]) -> String? {
      let text = VietnameseText.composed(String(decoding: bytes, as: UTF8.self))
      return text.utf8.elementsEqual(bytes) ? text : nil
    }

    private static func hex(_ bytes: [UInt8]) -> String {
      let digits = Array("0123456789abcdef".utf8)
      return String(
        decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static func bytes(ofHex text: String) -> [UInt8] {
      let values = text.compactMap(\.hexDigitValue)
      return stride(from: 0, to: values.count - 1, by: 2).map {
        UInt8(values[$0] << 4 | values[$0 + 1])
      }
    }
  }

  /// A change that can be taken back.
  struct Saved: JSONRecord {
    static let schema = "thidua.undo/1"
    var seq: Int
    /// Whether the change cannot be taken back, so that no change before it can either.
    var isFinal: Bool
    var files: [Before]

    init(seq: Int, isFinal: Bool = false, files: [Before]) {
      self.seq = seq
      self.isFinal = isFinal
      self.files = files
    }

    init(_ object: JSONObjectReader) {
      seq = object.int("seq", required: true) ?? 0
      isFinal = object.flag("final")
      files = object.records("files", Before.self)
    }

    var json: JSON {
      var fields = JSONFields(schema: Saved.schema)
      fields.add("seq", seq)
      fields.add("final", flag: isFinal)
      fields.add("files", files)
      return fields.json
    }
  }

  private static let folder = ".thidua/undo"
  private static let kept = 20

  private let workspace: Workspace

  init(_ workspace: Workspace) { self.workspace = workspace }

  /// The steps that save the state before a change, and forget the oldest one.
  func steps(
    for seq: Int, isFinal: Bool, _ changes: [(path: String, change: FileChange)]
  ) throws(Failure) -> [(path: String, change: FileChange, mode: UInt16)] {
    var files: [Before] = []
    for (path, change) in changes where !isFinal {
      if case .append(let bytes, let offset) = change {
        files.append(Before(path: path, content: nil, appended: offset..<(offset + bytes.count)))
      } else {
        files.append(Before(path: path, content: try workspace.stored(path), appended: nil))
      }
    }
    let saved = Saved(seq: seq, isFinal: isFinal, files: files)
    var steps: [(path: String, change: FileChange, mode: UInt16)] = [
      (name(seq), .replace(Array(saved.json.pretty.utf8)), 0o600)
    ]
    for old in try numbers().dropLast(UndoStore.kept - 1) {
      steps.append((name(old), .remove, 0o600))
    }
    return steps
  }

  /// The newest change that can be taken back.
  func newest() throws(Failure) -> Saved? {
    guard let seq = try numbers().last else { return nil }
    return try workspace.record(name(seq), Saved.self, schema: Saved.schema)
  }

  /// The path of the file that saves a change.
  func name(_ seq: Int) -> String { "\(UndoStore.folder)/\(seq).json" }

  private func numbers() throws(Failure) -> [Int] {
    try workspace.names(in: UndoStore.folder).compactMap { name in
      name.hasSuffix(".json") ? Int(name.dropLast(5)) : nil
    }.sorted()
  }
}
