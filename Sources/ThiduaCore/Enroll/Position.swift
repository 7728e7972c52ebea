/// Where somebody works or learns, and as what, from a day on.
public struct Position: JSONRecord, Sendable, Hashable {
  /// The id of the collective.
  public var unit: String
  public var role: PersonRole
  /// Chức vụ as papers write it.
  public var post: String?
  /// The first day; nil: from the beginning.
  public var from: CivilDate?

  /// Makes a position.
  public init(unit: String, role: PersonRole, post: String?, from: CivilDate?) {
    self.unit = unit
    self.role = role
    self.post = post
    self.from = from
  }

  public init(_ object: JSONObjectReader) {
    unit = object.id("unit")
    role = object.word("role", PersonRole.self, required: true) ?? .staff
    post = object.text("position")
    from = object.date("from")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("unit", unit)
    fields.add("role", role.rawValue)
    fields.add("position", post)
    fields.add("from", from)
    return fields.json
  }

  /// Whether it is the same place and post, whatever the day.
  func isSamePlace(as other: Position) -> Bool {
    unit == other.unit && role == other.role && post == other.post
  }
}

/// What somebody does beside the position (kiêm nhiệm): chair of the union, homeroom teacher.
public struct Duty: JSONRecord, Sendable, Hashable {
  /// The id of the collective.
  public var unit: String
  /// What it is called, `Chủ tịch Công đoàn`, `GVCN`.
  public var post: String?
  /// The first day; nil: from the beginning.
  public var from: CivilDate?
  /// The last day; nil: it goes on.
  public var to: CivilDate?

  /// Makes a duty.
  public init(unit: String, post: String?, from: CivilDate?, to: CivilDate? = nil) {
    self.unit = unit
    self.post = post
    self.from = from
    self.to = to
  }

  public init(_ object: JSONObjectReader) {
    unit = object.id("unit")
    post = object.text("position")
    from = object.date("from")
    to = object.date("to")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("unit", unit)
    fields.add("position", post)
    fields.add("from", from)
    fields.add("to", to)
    return fields.json
  }

  /// Whether it is held on a day.
  public func isHeld(on day: CivilDate) -> Bool { DateSpan(from: from, to: to).contains(day) }
}

/// A stretch in which somebody who came back had left the unit.
public struct Away: JSONRecord, Sendable, Hashable {
  /// The first day away.
  public var from: CivilDate
  /// The last day away.
  public var to: CivilDate
  /// Why: `chuyển công tác`.
  public var reason: String?

  /// Makes a stretch.
  public init(from: CivilDate, to: CivilDate, reason: String?) {
    self.from = from
    self.to = to
    self.reason = reason
  }

  public init(_ object: JSONObjectReader) {
    from = object.date("from", required: true) ?? CivilDate(dayNumber: 0)
    to = object.date("to", required: true) ?? CivilDate(dayNumber: 0)
    reason = object.text("reason")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("from", from)
    fields.add("to", to)
    fields.add("reason", reason)
    return fields.json
  }
}
