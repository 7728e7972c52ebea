/// A shift of the class by some steps of the scale (hạ, nâng bậc).
public struct RubricShift: Sendable, Equatable, JSONRecord {
  /// When it applies.
  public var when: RubricCondition
  /// How many classes better (positive) or worse (negative).
  public var by: Int
  /// The only kind of period in which it applies; absent: every kind.
  public var at: PeriodKind?

  /// Makes a shift.
  public init(when: RubricCondition, by: Int, at: PeriodKind? = nil) {
    self.when = when
    self.by = by
    self.at = at
  }

  public init(_ object: JSONObjectReader) {
    when =
      object.record("when", RubricCondition.self, required: true) ?? RubricCondition(.count([]))
    by = object.int("by", required: true) ?? -1
    at = object.word("at", PeriodKind.self)
    if by == 0 || by.magnitude > 20 {
      object.report(
        .badValue, "by",
        Message(
          vi: "\"by\" là số bậc: âm là hạ, dương là nâng, khác 0",
          en: "\"by\" is a number of classes: negative is worse, positive better, not 0"))
    }
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("when", when)
    fields.add("by", by)
    fields.add("at", at?.rawValue)
    return fields.json
  }
}

/// An event that makes a whole group worth nothing (không nộp sổ: điểm hoạt động bằng 0).
public struct RubricZeroing: Sendable, Equatable, JSONRecord {
  /// The item that occurs.
  public var when: String
  /// The group that is then 0.
  public var group: String

  /// Makes a rule.
  public init(when: String, group: String) {
    self.when = when
    self.group = group
  }

  public init(_ object: JSONObjectReader) {
    when = object.requiredText("when")
    group = object.requiredText("group")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("when", when)
    fields.add("group", group)
    return fields.json
  }
}

/// What leaves a subject without a class (không xếp loại), which is not the lowest class: maternity
/// leave, probation.
public struct RubricUnrated: Sendable, Equatable, JSONRecord {
  /// A kind of leave (`maternity` `sick` `unpaid` `study`) or the id of an item.
  public var when: String
  /// So many days of leave in the period at least, counted by the calendar; 1 unless set.
  public var days: Int

  /// The kinds of leave that a rule may name (contract, section 4).
  public static let leaveKinds = ["maternity", "sick", "unpaid", "study"]

  /// Makes a rule.
  public init(when: String, days: Int = 1) {
    self.when = when
    self.days = days
  }

  public init(_ object: JSONObjectReader) {
    when = object.requiredText("when")
    days = object.int("days") ?? 1
    if !(1...366).contains(days) {
      object.report(
        .badValue, "days",
        Message(vi: "\"days\" phải từ 1 đến 366", en: "\"days\" must be from 1 to 366"))
      days = 1
    }
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("when", when)
    if days != 1 { fields.add("days", days) }
    return fields.json
  }

  /// The words for a kind of leave; the id of an item stays as it is.
  static func words(_ when: String) -> Message {
    switch when {
    case "maternity": Message(vi: "nghỉ thai sản", en: "maternity leave")
    case "sick": Message(vi: "nghỉ ốm", en: "sick leave")
    case "unpaid": Message(vi: "nghỉ không lương", en: "unpaid leave")
    case "study": Message(vi: "đi học", en: "study leave")
    default: Message(same: when)
    }
  }
}
