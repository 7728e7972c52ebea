/// A JSON value that remembers where it stands.
public struct JSONNode: Sendable {
  /// One member of an object.
  public struct Member: Sendable {
    public var key: String
    /// The byte of the key's opening quote.
    public var keyOffset: Int
    public var value: JSONNode
  }

  /// What the value is.
  public indirect enum Content: Sendable {
    case null
    case bool(Bool)
    /// The digits of a number, as they stand.
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  public var content: Content
  /// The byte at which the value begins.
  public var offset: Int

  /// The value of a member, the first of that name.
  public subscript(key: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The element of an array.
  public subscript(index: Int) -> JSONNode? {
    guard case .array(let items) = content, items.indices.contains(index) else { return nil }
    return items[index]
  }

  /// The value at the end of a path of keys and indices.
  public func descendant(_ path: [JSONStep]) -> JSONNode? {
    path.reduce(self as JSONNode?) { node, step in
      switch step {
      case .key(let key): node?[key]
      case .index(let index): node?[index]
      }
    }
  }

  /// The kind of value in words.
  public var kindName: Message {
    switch content {
    case .null: Message(same: "null")
    case .bool: Message(vi: "đúng/sai", en: "boolean")
    case .number: Message(vi: "số", en: "number")
    case .string: Message(vi: "chuỗi", en: "string")
    case .array: Message(vi: "danh sách", en: "array")
    case .object: Message(vi: "đối tượng", en: "object")
    }
  }
}

/// One step of a path into a document: `"campaigns"`, `0`.
public enum JSONStep: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  case key(String)
  case index(Int)

  public init(stringLiteral value: String) { self = .key(value) }
  public init(integerLiteral value: Int) { self = .index(value) }
}

/// A JSON file as a tree of located values, with what is wrong about its form.
public struct JSONDocument: Sendable {
  public let source: SourceText
  public let root: JSONNode
  /// Duplicate keys; everything else stops the reading.
  public let findings: [Finding]

  /// Reads a file.
  ///
  /// - Throws: `Failure` of kind `badData` with one `json-syntax` finding where the bytes are not JSON.
  public init(_ source: SourceText) throws(Failure) {
    self.source = source
    do {
      var builder = TreeBuilder()
      root = try JSONReader.read(source.bytes) { reader in try builder.document(&reader) }
      var findings = builder.duplicates.prefix(JSONFindings.most).map { key, offset in
        Finding(
          .duplicateKey, at: source.place(at: offset),
          Message(
            vi: "mục \"\(key)\" viết hai lần trong cùng một đối tượng",
            en: "the key \"\(key)\" stands twice in one object"),
          remedy: Message(
            vi: "Giữ lại một mục, bỏ mục kia.", en: "Keep one of them, take out the other."))
      }
      if builder.duplicates.count > JSONFindings.most {
        let (_, offset) = builder.duplicates[JSONFindings.most]
        findings.append(JSONFindings.more(.duplicateKey, at: source.place(at: offset)))
      }
      self.findings = findings
    } catch let error as JSONSyntaxError {
      let finding = Finding(
        .jsonSyntax, at: source.place(at: error.offset),
        Message(
          vi: "không phải JSON hợp lệ: \(error.message.vi)", en: "not JSON: \(error.message.en)"))
      throw Failure.unreadable(source.file, [finding])
    } catch {
      throw Failure(.fault, Message(same: "\(error)"))
    }
  }

  /// The place of the value at a path, or of the nearest value above it.
  public func place(_ path: JSONStep...) -> Place { place(path) }

  /// The place of the value at a path, or of the nearest value above it.
  public func place(_ path: [JSONStep]) -> Place {
    var steps = path
    while true {
      if let node = root.descendant(steps) { return source.place(at: node.offset) }
      if steps.isEmpty { return source.place(at: root.offset) }
      steps.removeLast()
    }
  }
}

private struct TreeBuilder {
  var duplicates: [(key: String, offset: Int)] = []

  mutating func document(_ reader: inout JSONReader) throws -> JSONNode {
    let root = try value(try reader.next(), &reader)
    _ = try reader.next()  // the end, or an error about what follows
    return root
  }

  private mutating func value(_ token: JSONToken, _ reader: inout JSONReader) throws -> JSONNode {
    let offset = reader.tokenStart
    let content: JSONNode.Content
    switch token {
    case .beginObject: content = .object(try members(&reader))
    case .beginArray: content = .array(try items(&reader))
    case .string(let slice): content = .string(VietnameseText.composed(reader.text(slice)))
    case .number(let slice): content = .number(reader.text(slice))
    case .bool(let flag): content = .bool(flag)
    default: content = .null
    }
    return JSONNode(content: content, offset: offset)
  }

  private mutating func members(_ reader: inout JSONReader) throws -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    var seen: Set<String> = []
    while case .key(let slice) = try reader.next() {
      let key = VietnameseText.composed(reader.text(slice))
      let offset = reader.tokenStart
      let isNew = seen.insert(key).inserted
      if !isNew { duplicates.append((key, offset)) }
      members.append(
        JSONNode.Member(key: key, keyOffset: offset, value: try value(try reader.next(), &reader)))
    }
    return members
  }

  private mutating func items(_ reader: inout JSONReader) throws -> [JSONNode] {
    var items: [JSONNode] = []
    while true {
      let token = try reader.next()
      if token == .endArray { return items }
      items.append(try value(token, &reader))
    }
  }
}
