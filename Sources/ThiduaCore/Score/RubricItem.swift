/// One criterion of a rubric and how it earns points.
public struct RubricItem: Sendable, Equatable, JSONRecord {
  /// A named level of a `band` criterion.
  public struct Level: Sendable, Equatable, JSONRecord {
    /// The word that is entered: `Tốt`.
    public var name: String
    /// What it earns.
    public var points: Points
    /// The least number of the level, where numbers are entered: `95` for "95 to below 100".
    public var from: Points?

    /// Makes a level.
    public init(name: String, points: Points, from: Points? = nil) {
      self.name = name
      self.points = points
      self.from = from
    }

    public init(_ object: JSONObjectReader) {
      name = object.requiredText("name")
      points = object.points("points", required: true) ?? .zero
      from = object.points("from")
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("name", name)
      fields.add("points", points)
      fields.add("from", from)
      return fields.json
    }
  }

  /// How an entered value becomes points.
  public enum Scoring: Sendable, Equatable {
    /// Points for each occurrence. The first `free` earn none; at most `limit` of the others count.
    /// Values are whole numbers unless `step` says otherwise.
    case event(points: Points, free: Int, limit: Int?, step: Points?)
    /// Entered points between 0 and a maximum (below 0 where that is negative), in steps.
    case points(max: Points, step: Points?)
    /// A named level.
    case band([Level])
    /// Achieved over planned, times a maximum; above the plan only where `over` is set.
    case ratio(max: Points, over: Bool)
    /// A number that earns nothing itself: lessons, by which a group is divided.
    case count
    /// Points without any entry, where a condition holds in the base period.
    case auto(points: Points, when: RubricCondition)
  }

  /// The words for the ways of scoring, as they stand in files.
  public enum Kind: String, Sendable, CaseIterable {
    case event
    case points
    case band
    case ratio
    case count
    case auto
  }

  /// Its code, unique in the rubric.
  public var id: String
  /// What it asks for.
  public var title: String
  /// What is counted: `lần`.
  public var unit: String?
  public var scoring: Scoring
  public var options: RubricItemOptions

  /// Makes a criterion.
  public init(
    id: String, title: String, unit: String? = nil, scoring: Scoring,
    options: RubricItemOptions = RubricItemOptions()
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.scoring = scoring
    self.options = options
  }

  /// The word for the way of scoring.
  public var kind: Kind {
    switch scoring {
    case .event: .event
    case .points: .points
    case .band: .band
    case .ratio: .ratio
    case .count: .count
    case .auto: .auto
    }
  }

  /// The most a subject can earn by it, or nil where there is no such number.
  public var maximum: Points? {
    let maximum = maximumBeforeCap
    guard let cap = options.cap else {
      return options.floor.flatMap { floor in maximum.map { Swift.max($0, floor) } } ?? maximum
    }
    return maximum.map { Swift.min($0, cap) } ?? cap
  }

  private var maximumBeforeCap: Points? {
    switch scoring {
    case .event(let points, _, let limit, _):
      if !options.stairs.isEmpty {
        return options.stairs.map(\.points).reduce(.zero, Swift.max)
      }
      if options.variants.contains(where: { ($0.points ?? .zero) > .zero }) { return nil }
      if points <= .zero { return .zero }
      if options.variants.contains(where: { ($0.times ?? .zero) > Points(1) }) { return nil }
      guard let limit else { return nil }
      let (product, overflow) = points.millionths.multipliedReportingOverflow(by: Int64(limit))
      return overflow ? nil : Points(millionths: product)
    case .points(let max, _): return Swift.max(max, .zero)
    case .band(let levels): return levels.map(\.points).max() ?? .zero
    case .ratio(let max, let over):
      if options.inverse { return .zero }
      return over ? nil : Swift.max(max, .zero)
    case .count: return .zero
    case .auto(let points, _): return Swift.max(points, .zero)
    }
  }

  /// Whether every subject must have a value: events happen or not, the others are asked of everyone
  /// unless the rubric says what is assumed.
  public var isExpected: Bool { kind != .event && kind != .auto && options.assumed == nil }

  // MARK: - Files

  public init(_ object: JSONObjectReader) {
    id = object.id()
    title = object.text("title") ?? ""
    unit = object.text("unit")
    let kind = object.word("kind", Kind.self, required: true) ?? .event
    RubricItem.refuseForeignMembers(of: kind, object)
    options = RubricItemOptions(object, kind)
    switch kind {
    case .event:
      scoring = .event(
        points: object.points("points", required: !object.has("stairs")) ?? .zero,
        free: RubricItem.count("free", object) ?? 0, limit: RubricItem.count("limit", object),
        step: RubricItem.step(object))
    case .points:
      scoring = .points(
        max: object.points("max", required: true) ?? .zero, step: RubricItem.step(object))
    case .band:
      _ = object.node("levels", required: true)
      scoring = .band(object.records("levels", Level.self))
    case .ratio:
      scoring = .ratio(
        max: object.points("max", required: true) ?? .zero, over: object.flag("over"))
    case .count: scoring = .count
    case .auto:
      scoring = .auto(
        points: object.points("points", required: true) ?? .zero,
        when: object.record("when", RubricCondition.self, required: true)
          ?? RubricCondition(.count([])))
    }
  }

  private static let members: [Kind: [String]] = [
    .event: ["points", "free", "limit", "step"], .points: ["max", "step"], .band: ["levels"],
    .ratio: ["max", "over"], .auto: ["points", "when"],
  ].merging(RubricItemOptions.members) { $0 + $1 }

  /// A member that only other kinds have would silently do nothing: it is refused. `null` is no value.
  private static func refuseForeignMembers(of kind: Kind, _ object: JSONObjectReader) {
    let own = members[kind] ?? []
    for other in Kind.allCases where other != kind {
      for key in members[other] ?? [] where !own.contains(key) && object.has(key) {
        guard object.node(key) != nil else { continue }
        let owners = Kind.allCases.filter { members[$0]?.contains(key) == true }
        let words = owners.map(\.rawValue).joined(separator: ", ")
        object.report(
          .badValue, key,
          Message(
            vi: "\"\(key)\" không dùng cho tiêu chí loại \(kind.rawValue), chỉ cho: \(words)",
            en: "\"\(key)\" is no member of a \(kind.rawValue) item, only of: \(words)"))
      }
    }
  }

  private static func count(_ key: String, _ object: JSONObjectReader) -> Int? {
    guard let value = object.int(key) else { return nil }
    if (0...1_000_000).contains(value) { return value }
    object.report(
      .badValue, key,
      Message(
        vi: "\"\(key)\" phải là số lần, từ 0 đến 1.000.000",
        en: "\"\(key)\" must be a count from 0 to 1,000,000"))
    return nil
  }

  private static func step(_ object: JSONObjectReader) -> Points? {
    guard let value = object.points("step") else { return nil }
    if value > .zero { return value }
    object.report(
      .badValue, "step",
      Message(vi: "bước điểm phải lớn hơn 0", en: "the step must be above 0"))
    return nil
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("title", title)
    fields.add("kind", kind.rawValue)
    switch scoring {
    case .event(let points, let free, let limit, let step):
      fields.add("points", points)
      fields.add("unit", unit)
      fields.add("free", free)
      fields.add("limit", limit.map { JSON.int($0) } ?? .null)
      fields.add("step", step)
    case .points(let max, let step):
      fields.add("max", max)
      fields.add("unit", unit)
      fields.add("step", step)
    case .band(let levels):
      fields.add("unit", unit)
      fields.add("levels", .array(levels.map(\.json)))
    case .ratio(let max, let over):
      fields.add("max", max)
      fields.add("unit", unit)
      fields.add("over", flag: over)
    case .count: fields.add("unit", unit)
    case .auto(let points, let when):
      fields.add("points", points)
      fields.add("unit", unit)
      fields.add("when", when)
    }
    options.add(to: &fields)
    return fields.json
  }
}
