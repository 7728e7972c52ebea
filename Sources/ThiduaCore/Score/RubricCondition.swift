/// Something that must hold of a subject's scores in a period: for a class, a shift or an automatic
/// bonus.
///
/// One measure and its bounds: `{ "count": ["N02", "N03"], "above": 3 }`.
public struct RubricCondition: Sendable, Equatable, JSONRecord {
  /// What is looked at.
  public enum Measure: Sendable, Equatable {
    /// How often some events occurred together; excused ones are not counted.
    case count([String])
    /// The points of a group or an item.
    case points(String)
    /// How many criteria earned nothing, among some or (empty) all of the groups that are not events.
    case zeros([String])
    /// Penalty points as a share of the bonus points: at most so many.
    case penaltyShare(Points)
    /// The place by total among those it is ranked with (`within`): at most so many.
    case top(Int)
  }

  public var measure: Measure
  public var above: Points?
  public var atLeast: Points?
  public var below: Points?
  public var atMost: Points?

  /// Makes a condition.
  public init(
    _ measure: Measure, above: Points? = nil, atLeast: Points? = nil, below: Points? = nil,
    atMost: Points? = nil
  ) {
    self.measure = measure
    self.above = above
    self.atLeast = atLeast
    self.below = below
    self.atMost = atMost
  }

  static let measures = ["count", "points", "zeros", "penaltyShare", "top"]

  public init(_ object: JSONObjectReader) {
    above = object.points("above")
    atLeast = object.points("atLeast")
    below = object.points("below")
    atMost = object.points("atMost")
    let counts = object.texts("count")
    let points = object.text("points")
    let zeros = object.texts("zeros")
    let share = object.points("penaltyShare")
    let top = object.int("top")
    let given = RubricCondition.measures.filter { object.node($0) != nil }
    switch given.first {
    case "count": measure = .count(counts)
    case "points": measure = .points(points ?? "")
    case "zeros": measure = .zeros(zeros)
    case "penaltyShare": measure = .penaltyShare(share ?? .zero)
    case "top": measure = .top(top ?? 1)
    default: measure = .count([])
    }
    let words = RubricCondition.measures.joined(separator: ", ")
    guard given.count == 1, let key = given.first else {
      object.report(
        .missingField, given.last ?? "count",
        Message(
          vi: "điều kiện cần đúng một trong: \(words)",
          en: "a condition needs exactly one of: \(words)"))
      return
    }
    let hasBound = above != nil || atLeast != nil || below != nil || atMost != nil
    switch measure {
    case .count, .points, .zeros:
      guard !hasBound else { return }
      object.report(
        .missingField, key,
        Message(
          vi: "điều kiện cần một giới hạn: above, atLeast, below hoặc atMost",
          en: "a condition needs a bound: above, atLeast, below or atMost"))
    case .penaltyShare, .top:
      if hasBound {
        object.report(
          .badValue, key,
          Message(
            vi: "\"\(key)\" tự là giới hạn, không kèm above, atLeast, below, atMost",
            en: "\"\(key)\" is a bound itself, without above, atLeast, below, atMost"))
      } else if (share ?? .zero) < .zero || (top ?? 1) < 1 {
        object.report(
          .badValue, key,
          Message(vi: "\"\(key)\" phải lớn hơn 0", en: "\"\(key)\" must be above 0"))
      }
    }
  }

  public var json: JSON {
    var fields = JSONFields()
    switch measure {
    case .count(let ids): fields.add("count", .strings(ids))
    case .points(let id): fields.add("points", id)
    case .zeros(let ids): fields.add("zeros", .strings(ids))
    case .penaltyShare(let share): fields.add("penaltyShare", share)
    case .top(let place): fields.add("top", place)
    }
    fields.add("above", above)
    fields.add("atLeast", atLeast)
    fields.add("below", below)
    fields.add("atMost", atMost)
    return fields.json
  }

  /// The ids of items and groups it speaks of.
  var ids: [String] {
    switch measure {
    case .count(let ids), .zeros(let ids): ids
    case .points(let id): [id]
    case .penaltyShare, .top: []
    }
  }

  /// Whether it holds. What is not known (a group that does not apply, a subject without a place) does
  /// not hold.
  func holds(in measures: ScoreMeasures, place: Int?) throws(Failure) -> Bool {
    switch measure {
    case .count(let ids):
      var sum = Fraction.zero
      for id in ids { sum = try sum + Fraction(measures.counts[id] ?? .zero) }
      return isWithin(sum)
    case .points(let id): return measures.points[id].map(isWithin) ?? false
    case .zeros(let ids):
      let zeros = ids.isEmpty ? measures.zeros : measures.zeros.intersection(ids)
      return isWithin(Fraction(zeros.count))
    case .penaltyShare(let share):
      let most = try Fraction(share) * measures.bonus
      return try Fraction.zero - measures.penalty <= most
    case .top(let count): return place.map { $0 <= count } ?? false
    }
  }

  private func isWithin(_ value: Fraction) -> Bool {
    if let above, value <= Fraction(above) { return false }
    if let atLeast, value < Fraction(atLeast) { return false }
    if let below, value >= Fraction(below) { return false }
    if let atMost, value > Fraction(atMost) { return false }
    return true
  }

  /// The condition as people say it.
  var words: Message {
    var vi: String
    var en: String
    switch measure {
    case .count(let ids):
      vi = "số lần \(ids.joined(separator: " + "))"
      en = "occurrences of \(ids.joined(separator: " + "))"
    case .points(let id):
      vi = "điểm \(id)"
      en = "points of \(id)"
    case .zeros(let ids):
      let names = ids.isEmpty ? "" : " (\(ids.joined(separator: ", ")))"
      vi = "số tiêu chí 0 điểm\(names)"
      en = "criteria at zero\(names)"
    case .penaltyShare(let share):
      return Message(
        vi: "điểm trừ không quá \(share.withComma) lần điểm thưởng",
        en: "penalty at most \(share) of the bonus")
    case .top(let place):
      return Message(vi: "trong \(place) hạng đầu", en: "among the first \(place)")
    }
    for (bound, viWord, enWord) in [
      (above, "trên", "above"), (atLeast, "từ", "at least"), (below, "dưới", "below"),
      (atMost, "không quá", "at most"),
    ] {
      guard let bound else { continue }
      vi += " \(viWord) \(bound.withComma)"
      en += " \(enWord) \(bound)"
    }
    return Message(vi: vi, en: en)
  }
}

/// What conditions look at, summed up over the base periods of a period.
public struct ScoreMeasures: Sendable, Hashable {
  /// Occurrences of events, without excused ones; only of items that a condition names.
  public var counts: [String: Points] = [:]
  /// The points of groups and items that a condition names; of longer periods their mean.
  public var points: [String: Fraction] = [:]
  /// Criteria that earned nothing although they were entered, in any of the base periods.
  public var zeros: Set<String> = []
  /// Bonus points before the cap.
  public var bonus: Fraction = .zero
  /// Penalty points (negative) before the cap.
  public var penalty: Fraction = .zero

  /// Nothing known.
  public init() {}
}
