/// Who issues a plan or launches a campaign.
public struct PlanAuthority: Sendable, Hashable, JSONRecord {
  /// The name: `Trường Tiểu học Bình An`, `Thủ tướng Chính phủ`.
  public var name: String?
  /// The authority above it (cơ quan chủ quản).
  public var parent: String?
  public var level: AuthorityLevel?

  /// Makes an authority.
  public init(name: String? = nil, parent: String? = nil, level: AuthorityLevel? = nil) {
    self.name = name
    self.parent = parent
    self.level = level
  }

  public init(_ object: JSONObjectReader) {
    name = object.text("name")
    parent = object.text("parent")
    level = object.word("level", AuthorityLevel.self)
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("name", name)
    fields.add("parent", parent)
    fields.add("level", level?.rawValue)
    return fields.json
  }
}
