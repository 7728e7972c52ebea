/// Sex, as dossiers and statistics ask for it.
public enum Gender: String, Sendable, CaseIterable {
  case male
  case female

  /// `Nam`, `Nữ`.
  public var title: String { self == .male ? "Nam" : "Nữ" }
}

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
}

/// A person: staff or pupil.
public struct Individual: JSONRecord, Sendable, Hashable {
  public var id: String
  public var name: String
  public var birth: CivilDate?
  public var gender: Gender?
  /// The first day in the unit (ngày vào).
  public var start: CivilDate?
  /// The last day in the unit.
  public var end: CivilDate?
  /// Positions, the earliest first; never empty.
  public var positions: [Position]

  /// Makes a person.
  public init(
    id: String, name: String, birth: CivilDate? = nil, gender: Gender? = nil,
    start: CivilDate? = nil, end: CivilDate? = nil, positions: [Position]
  ) {
    self.id = id
    self.name = name
    self.birth = birth
    self.gender = gender
    self.start = start
    self.end = end
    self.positions = positions
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    name = object.requiredText("name")
    birth = object.date("birth")
    gender = object.word("gender", Gender.self)
    start = object.date("start")
    end = object.date("end")
    positions = object.records("positions", Position.self)
    if positions.isEmpty {
      object.report(
        .missingField, "positions",
        Message(vi: "phải có ít nhất một vị trí công tác", en: "at least one position is needed"))
    }
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("name", name)
    fields.add("birth", birth)
    fields.add("gender", gender?.rawValue)
    fields.add("start", start)
    fields.add("end", end)
    fields.add("positions", positions)
    return fields.json
  }

  /// The position on a day: the last that has begun, or the first one known.
  public func position(on day: CivilDate) -> Position? {
    positions.last { $0.from.map { $0 <= day } ?? true } ?? positions.first
  }

  /// The position now.
  public var position: Position? { positions.last }

  /// Whether the person belongs to the unit on a day.
  public func isPresent(on day: CivilDate) -> Bool { DateSpan(from: start, to: end).contains(day) }

  /// `Nguyễn Thị Hoa (giáo viên)`; the post if there is one.
  public func post(on day: CivilDate) -> String {
    let position = position(on: day)
    return position?.post ?? position?.role.name.vi ?? ""
  }
}
