/// A JSON value to be written. Objects keep the order in which their members are given.
public indirect enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  /// A number as it will stand in the file.
  case number(String)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// A whole number.
  public static func int(_ value: Int) -> JSON { .number(String(value)) }
  /// A decimal, without quotes.
  public static func points(_ value: Points) -> JSON { .number(value.description) }
  /// A date as `YYYY-MM-DD`.
  public static func date(_ value: CivilDate) -> JSON { .string(value.description) }
  /// An array of strings.
  public static func strings(_ values: some Sequence<String>) -> JSON {
    .array(values.map { .string($0) })
  }

  public static func == (left: JSON, right: JSON) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let one), .bool(let two)): one == two
    case (.number(let one), .number(let two)): one == two
    case (.string(let one), .string(let two)): one == two
    case (.array(let one), .array(let two)): one == two
    case (.object(let one), .object(let two)):
      one.count == two.count && zip(one, two).allSatisfy { $0.0 == $1.0 && $0.1 == $1.1 }
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(compact) }
}

/// Collects the members of an object in their documented order, leaving out what is absent.
public struct JSONFields: Sendable {
  private(set) var members: [(String, JSON)] = []

  /// Fields of a file of a schema: `thidua.<kind>/1` comes first.
  public init(schema: String) { members = [("schema", .string(schema))] }
  /// No fields yet.
  public init() {}

  /// Adds a member.
  public mutating func add(_ key: String, _ value: JSON) { members.append((key, value)) }
  /// Adds a text unless it is absent.
  public mutating func add(_ key: String, _ value: String?) {
    if let value { members.append((key, .string(value))) }
  }
  /// Adds a whole number unless it is absent.
  public mutating func add(_ key: String, _ value: Int?) {
    if let value { members.append((key, .int(value))) }
  }
  /// Adds a decimal unless it is absent.
  public mutating func add(_ key: String, _ value: Points?) {
    if let value { members.append((key, .points(value))) }
  }
  /// Adds a date unless it is absent.
  public mutating func add(_ key: String, _ value: CivilDate?) {
    if let value { members.append((key, .date(value))) }
  }
  /// Adds a flag; `false` is left out where that is what absence means.
  public mutating func add(_ key: String, flag value: Bool) {
    if value { members.append((key, .bool(true))) }
  }
  /// Adds texts unless there are none.
  public mutating func add(_ key: String, _ values: [String]) {
    if !values.isEmpty { members.append((key, .strings(values))) }
  }
  /// Adds records unless there are none.
  public mutating func add<Record: JSONRecord>(_ key: String, _ values: [Record]) {
    if !values.isEmpty { members.append((key, .array(values.map(\.json)))) }
  }
  /// Adds a record unless it is absent.
  public mutating func add<Record: JSONRecord>(_ key: String, _ value: Record?) {
    if let value { members.append((key, value.json)) }
  }

  /// The object.
  public var json: JSON { .object(members) }
}
