/// The finer rules of a criterion, all optional: what real regulations add to the plain kinds.
public struct RubricItemOptions: Sendable, Equatable {
  /// A sort of occurrence that weighs otherwise: excused ones (`ốm`) or ones of a role (`cờ đỏ`).
  public struct Variant: Sendable, Equatable, JSONRecord {
    /// The word behind the count: `2 cờ đỏ`.
    public var name: String
    /// What one such occurrence is worth; an excused one is not counted by conditions.
    public var points: Points?
    /// By how much the item's points are multiplied.
    public var times: Points?

    /// Makes a variant.
    public init(_ name: String, points: Points? = nil, times: Points? = nil) {
      self.name = name
      self.points = points
      self.times = times
    }

    public init(_ object: JSONObjectReader) {
      name = object.requiredText("name")
      points = object.points("points")
      times = object.points("times")
      if (points == nil) == (times == nil) {
        object.report(
          .badValue, points == nil ? "name" : "times",
          Message(
            vi: "\"\(name)\" cần đúng một trong: points (điểm mỗi lần), times (hệ số nhân)",
            en: "\"\(name)\" needs exactly one of: points (for each), times (a factor)"))
      }
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("name", name)
      fields.add("points", points)
      fields.add("times", times)
      return fields.json
    }
  }

  /// A step of a stair: from so many occurrences on, so many points for all of them together.
  public struct Stair: Sendable, Equatable, JSONRecord {
    public var from: Points
    public var points: Points

    /// Makes a step.
    public init(from: Points, points: Points) {
      self.from = from
      self.points = points
    }

    public init(_ object: JSONObjectReader) {
      from = object.points("from", required: true) ?? .zero
      points = object.points("points", required: true) ?? .zero
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("from", from)
      fields.add("points", points)
      return fields.json
    }
  }

  /// Sorts of occurrences that weigh otherwise (`event`).
  public var variants: [Variant] = []
  /// A stair in the place of points for each occurrence, ascending (`event`).
  public var stairs: [Stair] = []
  /// The least and the most that one line may hold: a deduction the marker chooses (`event`).
  public var least: Points?
  public var most: Points?
  /// More than this in one line is doubted, not refused (`event`).
  public var usual: Points?
  /// Whether an event entered for several members of a collective is one and the same (`event`).
  public var once = false
  /// Whether the points are what is lacking: achieved − maximum × planned (`ratio`).
  public var inverse = false
  /// The value where nothing is entered (`points`, `band`, `ratio`).
  public var assumed: ScoreValue?
  /// The least and the most the item can come to.
  public var floor: Points?
  public var cap: Points?
  /// The name of a set of items of which only the best counts: prizes.
  public var bestOf: String?

  /// No finer rules.
  public init() {}

  static let members: [RubricItem.Kind: [String]] = [
    .event: ["variants", "stairs", "least", "most", "usual", "once"],
    .ratio: ["inverse", "default"],
    .points: ["default"], .band: ["default"],
  ]

  init(_ object: JSONObjectReader, _ kind: RubricItem.Kind) {
    floor = object.points("floor")
    cap = object.points("cap")
    bestOf = object.text("bestOf")
    switch kind {
    case .event:
      variants = object.records("variants", Variant.self)
      stairs = object.records("stairs", Stair.self)
      least = object.points("least")
      most = object.points("most")
      usual = object.points("usual")
      once = object.flag("once")
    case .points, .band, .ratio:
      inverse = kind == .ratio && object.flag("inverse")
      assumed = RubricItemOptions.value(object)
    case .count, .auto: break
    }
  }

  /// The default value: a number or a text.
  private static func value(_ object: JSONObjectReader) -> ScoreValue? {
    guard let node = object.node("default") else { return nil }
    switch node.content {
    case .number: return object.points("default").map { .number($0) }
    case .string: return object.text("default").map { ScoreValue($0) }
    default:
      object.report(
        .wrongType, "default",
        Message(
          vi: "giá trị mặc định phải là số hoặc chuỗi", en: "the default is a number or a text"))
      return nil
    }
  }

  func add(to fields: inout JSONFields) {
    fields.add("variants", variants)
    fields.add("stairs", stairs)
    fields.add("least", least)
    fields.add("most", most)
    fields.add("usual", usual)
    fields.add("once", flag: once)
    fields.add("inverse", flag: inverse)
    switch assumed {
    case .number(let value): fields.add("default", value)
    case .some(let value): fields.add("default", value.text)
    case nil: break
    }
    fields.add("floor", floor)
    fields.add("cap", cap)
    fields.add("bestOf", bestOf)
  }
}
