/// Criteria that are summed up together: a component of the total.
public struct RubricGroup: Sendable, Equatable, JSONRecord {
  public var id: String
  public var title: String
  /// Points a subject begins with.
  public var base: Points
  /// The least the group can come to; absent: no limit.
  public var floor: Points?
  /// The most the group can come to, its declared maximum; absent: no limit.
  public var cap: Points?
  /// Its share in a weighted mean.
  public var weight: Points
  /// The item of kind `count` by which the sum of the others is divided: lessons of the week. The base
  /// is added after the division.
  public var per: String?
  public var items: [RubricItem]

  /// Makes a group.
  public init(
    id: String, title: String, base: Points = .zero, floor: Points? = nil, cap: Points? = nil,
    weight: Points = Points(1), per: String? = nil, items: [RubricItem]
  ) {
    self.id = id
    self.title = title
    self.base = base
    self.floor = floor
    self.cap = cap
    self.weight = weight
    self.per = per
    self.items = items
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    title = object.text("title") ?? ""
    base = object.points("base") ?? .zero
    floor = object.points("floor")
    cap = object.points("cap")
    weight = object.points("weight") ?? Points(1)
    per = object.text("per")
    items = object.records("items", RubricItem.self)
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("title", title)
    fields.add("base", base)
    fields.add("floor", floor)
    fields.add("cap", cap)
    fields.add("weight", weight)
    fields.add("per", per)
    fields.add("items", .array(items.map(\.json)))
    return fields.json
  }
}

/// Criteria beside the groups whose sum is limited: điểm thưởng or điểm trừ.
public struct RubricExtra: Sendable, Equatable, JSONRecord {
  /// The largest sum that counts, always positive; absent: no limit.
  public var cap: Points?
  public var items: [RubricItem]
  /// Whether the sum is shown beside the total instead of being added to it.
  public var apart: Bool

  /// Makes an extra part.
  public init(cap: Points? = nil, items: [RubricItem] = [], apart: Bool = false) {
    self.cap = cap
    self.items = items
    self.apart = apart
  }

  public init(_ object: JSONObjectReader) {
    cap = object.points("cap")
    apart = object.flag("apart")
    items = object.records("items", RubricItem.self)
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("cap", cap.map { JSON.points($0) } ?? .null)
    fields.add("apart", flag: apart)
    fields.add("items", .array(items.map(\.json)))
    return fields.json
  }
}
