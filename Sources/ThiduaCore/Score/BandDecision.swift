/// Which class a total falls into, and what moved it from there.
public struct BandDecision: Sendable, Hashable {
  /// One condition that had a say.
  public struct Step: Sendable, Hashable {
    /// What kind of say.
    public enum Kind: Sendable, Hashable {
      /// An extra condition of a class was not met.
      case requirement
      /// The class was fixed.
      case knockout
      /// The class was limited.
      case ceiling
      /// The class was moved by some steps.
      case shift(Int)
    }

    public var kind: Kind
    /// The item's id, the form of discipline, or the condition in words.
    public var cause: Message
    /// The class of the condition; of a shift the class it led to.
    public var band: String

    /// The step in a few words, for remarks.
    public var words: Message {
      switch kind {
      case .requirement:
        Message(
          vi: "không đạt \(band): cần \(cause.vi)", en: "no \(band): it needs \(cause.en)")
      case .knockout:
        Message(vi: "\(cause.vi): xếp loại \(band)", en: "\(cause.en): class \(band)")
      case .ceiling: Message(vi: "\(cause.vi): tối đa \(band)", en: "\(cause.en): at most \(band)")
      case .shift(let steps):
        Message(
          vi: "\(cause.vi): \(steps < 0 ? "hạ" : "nâng") \(abs(steps)) bậc, thành \(band)",
          en: "\(cause.en): \(abs(steps)) class\(abs(steps) == 1 ? "" : "es") "
            + "\(steps < 0 ? "down" : "up"), to \(band)")
      }
    }
  }

  /// The class by the total alone.
  public var byTotal: String?
  /// The class in the end.
  public var band: String?
  /// Its place among the classes, 0 for the best; nil without one.
  public var index: Int?
  /// The conditions that applied.
  public var steps: [Step]

  /// Finds the class of a total: by the thresholds, then extra conditions, knock-outs, ceilings and
  /// shifts. Only a shift upward makes a class better. All shifts are summed before the result is held
  /// within the scale.
  ///
  /// - Parameters:
  ///   - kind: the kind of period, for shifts that only one kind knows.
  ///   - occurred: items that occurred in the period.
  ///   - forms: forms of discipline that weigh in the period.
  ///   - measures: what conditions look at.
  ///   - place: the place by total among all subjects, for `top`.
  /// - Throws: `badData` where numbers are too large to compute.
  public init(
    _ total: Points?, _ rubric: Rubric, in kind: PeriodKind, occurred: Set<String> = [],
    forms: Set<String> = [], measures: ScoreMeasures = ScoreMeasures(), place: Int? = nil
  ) throws(Failure) {
    let bands = rubric.bands
    var index = total.flatMap { total in bands.firstIndex { $0.contains(total) } }
    byTotal = index.map { bands[$0].name }
    steps = []
    while let now = index, now < bands.count - 1 {
      var failed: RubricCondition?
      for condition in bands[now].requires where failed == nil {
        if try !condition.holds(in: measures, place: place) { failed = condition }
      }
      guard let failed else { break }
      steps.append(Step(kind: .requirement, cause: failed.words, band: bands[now].name))
      index = now + 1
    }
    for (limits, step) in [(rubric.knockouts, Step.Kind.knockout), (rubric.ceilings, .ceiling)] {
      for limit in limits where occurred.contains(limit.when) || forms.contains(limit.when) {
        guard let place = bands.firstIndex(where: { $0.name == limit.band }), let now = index else {
          continue
        }
        index = max(now, place)
        steps.append(
          Step(kind: step, cause: RubricLimit.words(limit.when, rubric), band: limit.band))
      }
    }
    var moved = 0
    for shift in rubric.shifts where shift.at == nil || shift.at == kind {
      guard let now = index, try shift.when.holds(in: measures, place: place) else { continue }
      moved += shift.by
      let reached = min(max(now - moved, 0), bands.count - 1)
      steps.append(
        Step(kind: .shift(shift.by), cause: shift.when.words, band: bands[reached].name))
    }
    index = index.map { min(max($0 - moved, 0), bands.count - 1) }
    self.index = index
    band = index.map { bands[$0].name }
  }
}

extension RubricLimit {
  /// The cause of a limit as people know it: `khiển trách`; an item by id and title.
  static func words(_ when: String, _ rubric: Rubric) -> Message {
    switch when {
    case "khien-trach": return Message(vi: "khiển trách", en: "a reprimand")
    case "canh-cao": return Message(vi: "cảnh cáo", en: "a warning")
    case "cach-chuc": return Message(vi: "cách chức", en: "removal from office")
    case "buoc-thoi-viec": return Message(vi: "buộc thôi việc", en: "dismissal")
    default:
      let title = rubric.item(when)?.title ?? ""
      return Message(same: title.isEmpty ? when : "\(when) \(title)")
    }
  }
}
