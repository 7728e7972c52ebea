/// A share or number the plan promises to reach.
public struct PlanTarget: Sendable, Hashable, JSONRecord {
  /// What is measured.
  public enum Measure: String, Sendable, CaseIterable {
    /// The share of small collectives among the commended.
    case smallCollectiveShare
    /// The share of direct workers among the commended.
    case directWorkerShare
    /// The share of those who registered.
    case registeredShare
    /// The share of those who were awarded.
    case awardedShare
    /// A number.
    case count

    /// Whether the measure is a share between 0 and 1.
    public var isShare: Bool { self != .count }
  }

  /// The level whose commendations are counted.
  public enum Scope: String, Sendable, CaseIterable {
    case school
    case commune
    case district
    case department
    case province
    case sector
    /// From the Prime Minister's commendation up.
    case nation
  }

  public var id: String
  public var measure: Measure?
  public var scope: Scope?
  /// The least value wanted; a share between 0 and 1, or a number.
  public var atLeast: Points?
  /// The greatest value wanted.
  public var atMost: Points?

  /// Makes a target.
  public init(
    id: String, measure: Measure? = nil, scope: Scope? = nil, atLeast: Points? = nil,
    atMost: Points? = nil
  ) {
    self.id = id
    self.measure = measure
    self.scope = scope
    self.atLeast = atLeast
    self.atMost = atMost
  }

  public init(_ object: JSONObjectReader) {
    id = object.id()
    measure = object.word("measure", Measure.self)
    scope = object.word("scope", Scope.self)
    atLeast = object.points("atLeast")
    atMost = object.points("atMost")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("id", id)
    fields.add("measure", measure?.rawValue)
    fields.add("scope", scope?.rawValue)
    fields.add("atLeast", atLeast)
    fields.add("atMost", atMost)
    return fields.json
  }
}
