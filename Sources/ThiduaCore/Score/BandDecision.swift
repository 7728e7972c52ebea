/// Which class a total falls into, and what moved it from there.
public struct BandDecision: Sendable, Hashable {
  /// One condition that had a say.
  public struct Step: Sendable, Hashable {
    /// Whether the class was fixed (a knock-out) or limited (a ceiling).
    public var isKnockout: Bool
    /// The item's id or the form of discipline.
    public var cause: String
    /// The class of the condition.
    public var band: String
  }

  /// The class by the total alone.
  public var byTotal: String?
  /// The class in the end.
  public var band: String?
  /// Its place among the classes, 0 for the best; nil without one.
  public var index: Int?
  /// The conditions that applied.
  public var steps: [Step]

  /// Finds the class of a total: by the thresholds, then knock-outs, then ceilings. A condition never
  /// makes the class better.
  ///
  /// - Parameters:
  ///   - occurred: items that occurred in the period.
  ///   - forms: forms of discipline that weigh in the period.
  public init(
    _ total: Points?, _ rubric: Rubric, occurred: Set<String> = [], forms: Set<String> = []
  ) {
    let bands = rubric.bands
    var index = total.flatMap { total in bands.firstIndex { $0.contains(total) } }
    byTotal = index.map { bands[$0].name }
    steps = []
    for (limits, isKnockout) in [(rubric.knockouts, true), (rubric.ceilings, false)] {
      for limit in limits where occurred.contains(limit.when) || forms.contains(limit.when) {
        guard let place = bands.firstIndex(where: { $0.name == limit.band }), let now = index else {
          continue
        }
        index = max(now, place)
        steps.append(Step(isKnockout: isKnockout, cause: limit.when, band: limit.band))
      }
    }
    self.index = index
    band = index.map { bands[$0].name }
  }
}
