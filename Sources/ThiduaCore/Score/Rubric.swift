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
  /// The kind of collective (`class`) or the role (`teacher`) that is scored.
  public var subjects: String
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
  public var ranking: RubricRanking
  public var aggregate: [RubricAggregation]

  /// Makes a rubric.
  public init(
    id: String, title: String, subjects: String, period: PeriodKind, base: Points = .zero,
    floor: Points? = nil, cap: Points? = nil, rounding: RubricRounding = RubricRounding(),
    groups: [RubricGroup], combine: Combination = .sum, bonus: RubricExtra = RubricExtra(),
    penalty: RubricExtra = RubricExtra(), bands: [RubricBand] = [], knockouts: [RubricLimit] = [],
    ceilings: [RubricLimit] = [], ranking: RubricRanking = RubricRanking(),
    aggregate: [RubricAggregation] = []
  ) {
    self.id = id
    self.title = title
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
    subjects = object.requiredText("subjects")
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
    ranking = object.record("ranking", RubricRanking.self) ?? RubricRanking()
    aggregate = object.records("aggregate", RubricAggregation.self)
  }

  public var json: JSON {
    var fields = JSONFields(schema: Rubric.schema)
    fields.add("id", id)
    fields.add("title", title)
    fields.add("subjects", subjects)
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
    fields.add("ranking", ranking)
    fields.add("aggregate", .array(aggregate.map(\.json)))
    return fields.json
  }

  // MARK: - Looking up

  /// All criteria: those of the groups in order, then bonus, then penalty.
  public var items: [RubricItem] { groups.flatMap(\.items) + bonus.items + penalty.items }

  /// The criterion with an id.
  public func item(_ id: String) -> RubricItem? { items.first { $0.id == id } }

  /// The kinds of period for which there are totals: the base kind and those that `aggregate` names.
  public var periodKinds: [PeriodKind] {
    [period] + aggregate.map(\.to).filter { $0 > period }.sorted()
  }

  /// The fingerprint of the rules: SHA-256 of the rubric as the program writes it, so that spaces and
  /// the order of keys make no difference.
  public var hash: String { SHA256.hex(json.pretty.utf8) }
}
