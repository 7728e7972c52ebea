/// A record that stands in a list of its own file.
public protocol ListedRecord: JSONRecord, Sendable, Hashable {
  /// The member that holds the list; also the kind in the schema: `ratings` makes `thidua.ratings/1`.
  static var listKey: String { get }
  /// What the list is sorted by, so that a diff shows only what changed.
  var sortKey: String { get }
}

/// A file that is a list of records of one kind.
public struct RecordList<Item: ListedRecord>: JSONRecord, Sendable {
  public private(set) var items: [Item]

  /// The schema of the file.
  public static var schema: String { "thidua.\(Item.listKey)/1" }

  /// An empty list.
  public init() { items = [] }

  public init(_ object: JSONObjectReader) {
    items = object.records(Item.listKey, Item.self)
    sort()
  }

  public var json: JSON {
    var fields = JSONFields(schema: RecordList.schema)
    fields.add(Item.listKey, .array(items.map(\.json)))
    return fields.json
  }

  /// Replaces the items; they are kept sorted.
  public mutating func set(_ items: [Item]) {
    self.items = items
    sort()
  }

  private mutating func sort() {
    items = items.enumerated().sorted { left, right in
      (left.element.sortKey, left.offset) < (right.element.sortKey, right.offset)
    }.map(\.element)
  }
}

extension Workspace {
  /// The items of a list file; none if there is no such file.
  public func list<Item: ListedRecord>(
    _ type: Item.Type, at path: String
  ) throws(Failure) -> [Item] {
    try record(path, RecordList<Item>.self, schema: RecordList<Item>.schema)?.items ?? []
  }

  /// Puts items in the place of a list file when the command commits.
  public func put<Item: ListedRecord>(_ items: [Item], at path: String) {
    var list = RecordList<Item>()
    list.set(items)
    put(list, at: path)
  }
}
