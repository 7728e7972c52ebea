/// A set of scoring rules (bộ tiêu chí), `thidua.rubric/1`.
///
/// For each base period: items make groups, groups are combined, `base` is added, then bonus and
/// penalty; the result is held between `floor` and `cap`, rounded, and put into a band.
public struct Rubric: Sendable, Equatable, JSONRecord {
  /// The schema of its files.
  public static let schema = "thidua.rubric/1"

  /// How groups make the total.
  public enum Combination: String, Sendable, CaseIterable {
    case sum
    case mean
    case weightedMean
  }

  public var id: String
  public var title: String
  /// The number of this edition as its file states it; absent: the rubric is not versioned, and an edit
  /// of it holds for every period that is not locked.
  public var statedVersion: Int?
  /// The first day, week or month that this edition judges: `2024-11-04`, `2024-W45`, `2024-11`;
  /// absent: from the beginning.
  public var effectiveFrom: String?
  /// The kind of collective (`class`) or the role (`teacher`) that is scored.
  public var subjects: String
  /// The role of members (`pupil`) whose events count for their collective; absent: none.
  public var members: String?
  /// The kind of period for which scores are entered.
  public var period: PeriodKind
  /// Points added to the combined groups.
  public var base: Points
  /// The least a total can be; absent: no limit.
  public var floor: Points?
  /// The most a total can be; absent: no limit.
  public var cap: Points?
  public var rounding: RubricRounding
  public var groups: [RubricGroup]
  public var combine: Combination
  public var bonus: RubricExtra
  public var penalty: RubricExtra
  /// Classes, the best first.
  public var bands: [RubricBand]
  /// What fixes a class whatever the total (điểm liệt).
  public var knockouts: [RubricLimit]
  /// What limits the class that can be reached.
  public var ceilings: [RubricLimit]
  /// What makes a group worth nothing.
  public var zeroes: [RubricZeroing]
  /// What moves the class up or down.
  public var shifts: [RubricShift]
  /// What leaves a subject without a class.
  public var unrated: [RubricUnrated]
  /// A difference in points between two stages of one criterion that is pointed out; absent: a quarter
  /// of the item's maximum.
  public var stageGap: Points?
  public var ranking: RubricRanking
  public var aggregate: [RubricAggregation]

  /// Makes a rubric.
  public init(
    id: String, title: String, subjects: String, period: PeriodKind, base: Points = .zero,
    floor: Points? = nil, cap: Points? = nil, rounding: RubricRounding = RubricRounding(),
    groups: [RubricGroup], combine: Combination = .sum, bonus: RubricExtra = RubricExtra(),
    penalty: RubricExtra = RubricExtra(), bands: [RubricBand] = [], knockouts: [RubricLimit] = [],
    ceilings: [RubricLimit] = [], ranking: RubricRanking = RubricRanking(),
    aggregate: [RubricAggregation] = [], version: Int? = nil, effectiveFrom: String? = nil,
    members: String? = nil, zeroes: [RubricZeroing] = [], shifts: [RubricShift] = [],
    unrated: [RubricUnrated] = [], stageGap: Points? = nil
  ) {
    self.id = id
    self.title = title
    statedVersion = version
    self.effectiveFrom = effectiveFrom
    self.members = members
    self.zeroes = zeroes
    self.shifts = shifts
    self.unrated = unrated
    self.stageGap = stageGap
    self.subjects = subjects
    self.period = period
    self.base = base
    self.floor = floor
    self.cap = cap
    self.rounding = rounding
    self.groups = groups
    self.combine = combine
    self.bonus = bonus
    self.penalty = penalty
    self.bands = bands
    self.knockouts = knockouts
    self.ceilings = ceilings
    self.ranking = ranking
    self.aggregate = aggregate
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    title = object.text("title") ?? ""
    statedVersion = object.int("version")
    effectiveFrom = object.text("effectiveFrom")
    subjects = object.requiredText("subjects")
    members = object.text("members")
    period = object.word("period", PeriodKind.self, required: true) ?? .week
    base = object.points("base") ?? .zero
    floor = object.points("floor")
    cap = object.points("cap")
    rounding = object.record("rounding", RubricRounding.self) ?? RubricRounding()
    groups = object.records("groups", RubricGroup.self)
    combine = object.word("combine", Combination.self) ?? .sum
    bonus = object.record("bonus", RubricExtra.self) ?? RubricExtra()
    penalty = object.record("penalty", RubricExtra.self) ?? RubricExtra()
    bands = object.records("bands", RubricBand.self)
    knockouts = object.records("knockouts", RubricLimit.self)
    ceilings = object.records("ceilings", RubricLimit.self)
    zeroes = object.records("zeroes", RubricZeroing.self)
    shifts = object.records("shifts", RubricShift.self)
    unrated = object.records("unrated", RubricUnrated.self)
    stageGap = object.points("stageGap")
    ranking = object.record("ranking", RubricRanking.self) ?? RubricRanking()
    aggregate = object.records("aggregate", RubricAggregation.self)
    checkEdition(object)
  }

  private func checkEdition(_ object: JSONObjectReader) {
    if !(1...9999).contains(version) {
      object.report(
        .badValue, "version",
        Message(vi: "phiên bản phải từ 1 đến 9999", en: "the version must be from 1 to 9999"))
    }
    if let effectiveFrom, firstDay == nil {
      object.report(
        .badDate, "effectiveFrom",
        Message(
          vi:
            "\"\(effectiveFrom)\" không phải ngày, tuần hay tháng; viết 2024-11-04, 2024-W45 hoặc "
            + "2024-11 (T10 thì năm nào cũng có)",
          en:
            "\"\(effectiveFrom)\" is no day, week or month; write 2024-11-04, 2024-W45 or 2024-11 "
            + "(every year has a T10)"))
    }
  }

  public var json: JSON {
    var fields = JSONFields(schema: Rubric.schema)
    fields.add("id", id)
    fields.add("title", title)
    if let statedVersion { fields.add("version", statedVersion) }
    fields.add("effectiveFrom", effectiveFrom)
    fields.add("subjects", subjects)
    fields.add("members", members)
    fields.add("period", period.rawValue)
    fields.add("base", base)
    fields.add("floor", floor)
    fields.add("cap", cap)
    fields.add("rounding", rounding)
    fields.add("groups", .array(groups.map(\.json)))
    fields.add("combine", combine.rawValue)
    fields.add("bonus", bonus)
    fields.add("penalty", penalty)
    fields.add("bands", .array(bands.map(\.json)))
    fields.add("knockouts", .array(knockouts.map(\.json)))
    fields.add("ceilings", .array(ceilings.map(\.json)))
    fields.add("zeroes", zeroes)
    fields.add("shifts", shifts)
    fields.add("unrated", unrated)
    fields.add("stageGap", stageGap)
    fields.add("ranking", ranking)
    fields.add("aggregate", .array(aggregate.map(\.json)))
    return fields.json
  }
}
