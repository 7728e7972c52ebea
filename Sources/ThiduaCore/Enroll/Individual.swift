/// Sex, as dossiers and statistics ask for it.
public enum Gender: String, Sendable, CaseIterable {
  case male
  case female

  /// `Nam`, `Nữ`.
  public var title: String { self == .male ? "Nam" : "Nữ" }
}

/// A person: staff or pupil.
public struct Individual: JSONRecord, Sendable, Hashable {
  public var id: String
  public var name: String
  public var birth: CivilDate?
  public var gender: Gender?
  /// The first day in the unit (ngày vào).
  public var start: CivilDate?
  /// The last day in the unit; nil: the person is there.
  public var end: CivilDate?
  /// Why the person left: `nghỉ hưu`.
  public var reason: String?
  /// Stretches in which the person had left, the earliest first.
  public var away: [Away]
  /// Positions, the earliest first; never empty.
  public var positions: [Position]
  /// What the person does beside the position.
  public var duties: [Duty]
  /// Ids of people who look like the same and are not, as a clerk has said.
  public var notSame: [String]

  /// Makes a person.
  public init(
    id: String, name: String, birth: CivilDate? = nil, gender: Gender? = nil,
    start: CivilDate? = nil, end: CivilDate? = nil, positions: [Position], duties: [Duty] = []
  ) {
    self.id = id
    self.name = name
    self.birth = birth
    self.gender = gender
    self.start = start
    self.end = end
    reason = nil
    away = []
    self.positions = positions
    self.duties = duties
    notSame = []
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    name = object.requiredText("name")
    birth = object.date("birth")
    gender = object.word("gender", Gender.self)
    start = object.date("start")
    end = object.date("end")
    reason = object.text("reason")
    away = object.records("away", Away.self).sorted { $0.from < $1.from }
    // In the order of days, so that a file written by hand in another order says the same.
    positions = object.records("positions", Position.self).enumerated().sorted { left, right in
      (left.element.from?.dayNumber ?? .min, left.offset) < (
        right.element.from?.dayNumber ?? .min, right.offset
      )
    }.map(\.element)
    duties = object.records("duties", Duty.self)
    notSame = object.texts("notSame")
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
    fields.add("reason", reason)
    fields.add("away", away)
    fields.add("positions", positions)
    fields.add("duties", duties)
    fields.add("notSame", notSame)
    return fields.json
  }

  /// The position on a day: the last that has begun, or the first one known.
  public func position(on day: CivilDate) -> Position? {
    positions.last { $0.from.map { $0 <= day } ?? true } ?? positions.first
  }

  /// The position now.
  public var position: Position? { positions.last }

  /// Whether the person belongs to the unit on a day.
  public func isPresent(on day: CivilDate) -> Bool {
    DateSpan(from: start, to: end).contains(day)
      && !away.contains { $0.from <= day && day <= $0.to }
  }

  /// What the person does beside the position on a day.
  public func duties(on day: CivilDate) -> [Duty] { duties.filter { $0.isHeld(on: day) } }

  /// `Nguyễn Thị Hoa (giáo viên)`; the post if there is one.
  public func post(on day: CivilDate) -> String {
    let position = position(on: day)
    return position?.post ?? position?.role.name.vi ?? ""
  }
}
