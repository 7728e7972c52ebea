/// Where a value of a plan stands in its file: a JSON object, or a stretch of a text.
indirect enum Origin: Sendable {
  case json(JSONDocument, JSONNode)
  case text(TextOrigin)

  /// The place of the value itself.
  var place: Place {
    switch self {
    case .json(let document, let node): document.source.place(at: node.offset)
    case .text(let origin): origin.place
    }
  }

  /// The place of a member, or of the value itself where the member is absent.
  func place(_ key: String) -> Place {
    switch self {
    case .json(let document, let node):
      document.source.place(at: node[key]?.offset ?? node.offset)
    case .text(let origin): origin.members[key] ?? origin.place
    }
  }

  /// The place of an element of a list in a member, or of the list where it has no such element.
  func place(_ key: String, _ index: Int) -> Place {
    switch self {
    case .json(let document, let node):
      node[key]?[index].map { document.source.place(at: $0.offset) } ?? place(key)
    case .text: place(key)
    }
  }

  /// Whether a member of a JSON object has something in it, be it of the wrong type: neither null nor
  /// a blank string, nor a list or object of nothing but such.
  func holds(_ key: String) -> Bool {
    switch self {
    case .json(_, let node): node[key]?.holdsSomething ?? false
    case .text(let origin): origin.members[key] != nil || origin.elements[key] != nil
    }
  }

  /// Whether a list in a member has elements that could not be read into records; those have findings
  /// of their own.
  func lostElements(_ key: String) -> Bool {
    guard case .json(_, let node) = self, case .array(let items)? = node[key]?.content else {
      return false
    }
    return items.count > objects(key).count
  }

  /// The origin of an object in a member, or of the value itself where there is none.
  func member(_ key: String) -> Origin {
    switch self {
    case .json(let document, let node): node[key].map { .json(document, $0) } ?? self
    case .text(let origin):
      origin.members[key].map { .text(TextOrigin($0)) } ?? self
    }
  }

  /// The origins of the elements of a list that were read into records (the objects), in order.
  func objects(_ key: String) -> [Origin] {
    switch self {
    case .json(let document, let node):
      guard case .array(let items)? = node[key]?.content else { return [] }
      return items.compactMap { item in
        if case .object = item.content { .json(document, item) } else { nil }
      }
    case .text(let origin): return (origin.elements[key] ?? []).map { .text($0) }
    }
  }

  /// A member as it was written, where reading has tidied it: `98/2023/NĐ - CP`.
  func written(_ key: String) -> String? {
    if case .text(let origin) = self { origin.written[key] } else { nil }
  }
}

extension JSONNode {
  fileprivate var holdsSomething: Bool {
    switch content {
    case .null: false
    case .bool, .number: true
    case .string(let text): !trimmed(text).isEmpty
    case .array(let items): items.contains { $0.holdsSomething }
    case .object(let members): members.contains { $0.value.holdsSomething }
    }
  }
}

/// Where a value read out of a text stands.
struct TextOrigin: Sendable {
  var place: Place
  /// The places of its members, as far as they are known.
  var members: [String: Place] = [:]
  /// The elements of its lists.
  var elements: [String: [TextOrigin]] = [:]
  /// Members as they were written, where reading has tidied them.
  var written: [String: String] = [:]

  /// A value that begins here.
  init(_ place: Place) { self.place = place }
}

/// A value of a plan with its place.
struct Located<Value: Sendable>: Sendable {
  let value: Value
  let origin: Origin
}
