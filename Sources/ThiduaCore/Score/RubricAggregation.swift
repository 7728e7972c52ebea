/// How the totals of shorter periods make the total of a longer one.
public struct RubricAggregation: Sendable, Equatable, JSONRecord {
  /// What is done with the totals of the shorter periods.
  public enum Method: String, Sendable, CaseIterable {
    case mean
    case sum
    case weightedMean
  }

  /// The share of one period in a weighted mean.
  public struct Weight: Sendable, Equatable {
    /// The period as it is written: `HK1`, `2024-10`, `T05`.
    public var period: String
    public var value: Points

    /// Makes a share.
    public init(_ period: String, _ value: Points) {
      self.period = period
      self.value = value
    }
  }

  /// The kind of the longer period.
  public var to: PeriodKind
  public var by: Method
  /// The shares of a weighted mean; a period that is not named has none.
  public var weights: [Weight]
  /// How many scored base periods a subject needs in the longer one; with fewer it is not ranked, with
  /// as many it is although others are missing. Absent: all counted ones.
  public var atLeast: Int?

  /// Makes a step.
  public init(to: PeriodKind, by: Method, weights: [Weight] = [], atLeast: Int? = nil) {
    self.to = to
    self.by = by
    self.weights = weights
    self.atLeast = atLeast
  }

  public init(_ object: JSONObjectReader) {
    to = object.word("to", PeriodKind.self, required: true) ?? .year
    var weights: [Weight] = []
    let hasWeights = object.node("weights") != nil
    if let shares = object.object("weights") {
      for key in shares.allKeys() {
        weights.append(Weight(key, shares.points(key, required: true) ?? .zero))
      }
      shares.finish()
    }
    self.weights = weights
    atLeast = object.int("atLeast")
    if let atLeast, !(1...400).contains(atLeast) {
      object.report(
        .badValue, "atLeast",
        Message(
          vi: "\"atLeast\" là số kỳ chấm điểm cần có, từ 1 đến 400",
          en: "\"atLeast\" is a number of scored periods, 1 to 400"))
    }
    let method = object.word("by", Method.self, required: !hasWeights)
    by = method ?? (hasWeights ? .weightedMean : .mean)
    if hasWeights, let method, method != .weightedMean {
      object.report(
        .badValue, "by",
        Message(
          vi: "có \"weights\" thì \"by\" phải là weightedMean hoặc bỏ trống",
          en: "with \"weights\", \"by\" must be weightedMean or absent"))
    } else if !hasWeights, method == .weightedMean {
      object.report(
        .missingField, "by",
        Message(
          vi: "trung bình có trọng số cần trường \"weights\"",
          en: "a weighted mean needs the member \"weights\""))
    }
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("to", to.rawValue)
    if by == .weightedMean {
      fields.add("weights", .object(weights.map { ($0.period, .points($0.value)) }))
    } else {
      fields.add("by", by.rawValue)
    }
    fields.add("atLeast", atLeast)
    return fields.json
  }
}
