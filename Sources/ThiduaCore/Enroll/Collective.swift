/// A collective (tập thể): the school itself, a tổ, a khối, a class.
public struct Collective: JSONRecord, Sendable, Hashable {
  public var id: String
  public var name: String
  public var kind: CollectiveKind
  /// The collective it belongs to.
  public var parent: String?
  /// Tập thể nhỏ: one whose awards plans want to see (Luật 06/2022/QH15, Điều 5).
  public var isSmall: Bool

  /// Makes a collective.
  public init(
    id: String, name: String, kind: CollectiveKind, parent: String?, isSmall: Bool = false
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parent = parent
    self.isSmall = isSmall
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    name = object.requiredText("name")
    kind = object.word("kind", CollectiveKind.self, required: true) ?? .other
    parent = object.text("parent")
    isSmall = object.flag("small")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("name", name)
    fields.add("kind", kind.rawValue)
    fields.add("parent", parent)
    fields.add("small", flag: isSmall)
    return fields.json
  }
}
