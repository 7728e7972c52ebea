/// Where and how totals are rounded: once, half up.
public struct RubricRounding: Sendable, Equatable, JSONRecord {
  /// How a half is rounded.
  public enum Mode: String, Sendable, CaseIterable {
    case halfUp
  }

  /// Which totals are rounded.
  public enum Step: String, Sendable, CaseIterable {
    /// Every published total; longer periods are computed from the published ones.
    case total
    /// Only the total asked for, from exact values.
    case end
  }

  /// Digits after the point, 0 to 6.
  public var digits: Int
  public var mode: Mode
  public var step: Step

  /// Makes a rule.
  public init(digits: Int = 2, mode: Mode = .halfUp, step: Step = .total) {
    self.digits = digits
    self.mode = mode
    self.step = step
  }

  public init(_ object: JSONObjectReader) {
    let digits = object.int("digits") ?? 2
    self.digits = min(max(digits, 0), 6)
    if !(0...6).contains(digits) {
      object.report(
        .badValue, "digits",
        Message(
          vi: "số chữ số thập phân phải từ 0 đến 6", en: "the digits must be from 0 to 6"))
    }
    mode = object.word("mode", Mode.self) ?? .halfUp
    step = object.word("at", Step.self) ?? .total
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("digits", digits)
    fields.add("mode", mode.rawValue)
    fields.add("at", step.rawValue)
    return fields.json
  }
}

/// A class of totals: `Tốt` from 90.
public struct RubricBand: Sendable, Equatable, JSONRecord {
  public var name: String
  /// The lowest total of the class, included; absent: everything below the class before it.
  public var min: Points?
  /// The highest total of the class, included, where the regulation names it; absent: up to the class
  /// before it.
  public var max: Points?
  /// What must hold besides the total; else the next class is looked at.
  public var requires: [RubricCondition]

  /// Makes a class.
  public init(
    _ name: String, min: Points?, max: Points? = nil, requires: [RubricCondition] = []
  ) {
    self.name = name
    self.min = min
    self.max = max
    self.requires = requires
  }

  public init(_ object: JSONObjectReader) {
    name = object.requiredText("name")
    min = object.points("min")
    max = object.points("max")
    requires = object.records("requires", RubricCondition.self)
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("name", name)
    fields.add("min", min.map { JSON.points($0) } ?? .null)
    fields.add("max", max)
    fields.add("requires", requires)
    return fields.json
  }

  /// Whether a total falls into the class, as far as its own limits say.
  func contains(_ total: Points) -> Bool {
    if let min, total < min { return false }
    if let max, total > max { return false }
    return true
  }
}

/// A condition that fixes a class (a knock-out) or limits it (a ceiling).
public struct RubricLimit: Sendable, Equatable, JSONRecord {
  /// The id of an item, or a form of discipline: `khien-trach`.
  public var when: String
  /// The name of a class.
  public var band: String

  /// Makes a condition.
  public init(when: String, band: String) {
    self.when = when
    self.band = band
  }

  public init(_ object: JSONObjectReader) {
    when = object.requiredText("when")
    band = object.requiredText("band")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("when", when)
    fields.add("band", band)
    return fields.json
  }

  /// The forms of discipline that a condition may name (contract, section 4).
  public static let disciplineForms = ["khien-trach", "canh-cao", "cach-chuc", "buoc-thoi-viec"]
}

/// How subjects are put in order.
public struct RubricRanking: Sendable, Equatable, JSONRecord {
  /// What is compared.
  public enum Key: String, Sendable, CaseIterable {
    case band
    case total
  }

  /// Which ranks follow a tie: 1, 1, 3 or 1, 1, 2.
  public enum Ties: String, Sendable, CaseIterable {
    case competition
    case dense
  }

  /// What is compared first, second.
  public var by: [Key]
  /// The kind of ancestor inside which ranks are given; absent: among everyone.
  public var within: String?
  public var ties: Ties
  /// Ids of groups or items, or `votes`: what decides between equals, in order.
  public var tieBreak: [String]

  /// Makes a rule.
  public init(
    by: [Key] = [.total], within: String? = nil, ties: Ties = .competition, tieBreak: [String] = []
  ) {
    self.by = by
    self.within = within
    self.ties = ties
    self.tieBreak = tieBreak
  }

  public init(_ object: JSONObjectReader) {
    var keys: [Key] = []
    for (index, word) in object.texts("by").enumerated() {
      if let key = Key(rawValue: word) {
        keys.append(key)
      } else {
        let words = Key.allCases.map(\.rawValue).joined(separator: ", ")
        object.sink.report(
          .badValue, at: object.node("by")?[index]?.offset ?? object.offset,
          Message(
            vi: "không xếp hạng theo \"\(word)\" được; chọn trong: \(words)",
            en: "cannot rank by \"\(word)\"; expected: \(words)"))
      }
    }
    by = keys.isEmpty ? [.total] : keys
    within = object.text("within")
    ties = object.word("ties", Ties.self) ?? .competition
    tieBreak = object.texts("tieBreak")
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("by", .strings(by.map(\.rawValue)))
    fields.add("within", within)
    fields.add("ties", ties.rawValue)
    fields.add("tieBreak", .strings(tieBreak))
    return fields.json
  }
}
