/// One promise of a pledge: words, and a number where it can be measured.
public struct PledgeContent: JSONRecord, Sendable, Hashable {
  /// A number to reach, or not to go beyond.
  public enum Target: Sendable, Hashable {
    case atLeast(Points)
    case atMost(Points)

    /// Reads `95`, `≥ 95`, `<= 2`, `không quá 2`; nil for anything else.
    public init?(_ text: String) {
      let words = VietnameseText.folded(trimmed(text))
      let marks: [(String, Bool)] = [
        (">=", false), ("≥", false), ("it nhat", false), ("tu", false), ("<=", true), ("≤", true),
        ("khong qua", true), ("toi da", true),
      ]
      let mark = marks.first { words.hasPrefix($0.0) }
      let digits = trimmed(words.dropFirst(mark?.0.count ?? 0))
      guard let value = Points(digits, decimalComma: true), value >= .zero else { return nil }
      self = mark?.1 == true ? .atMost(value) : .atLeast(value)
    }

    /// Whether a result meets it.
    public func isMet(by value: Points) -> Bool {
      switch self {
      case .atLeast(let least): value >= least
      case .atMost(let most): value <= most
      }
    }

    /// `≥ 95`, `≤ 2`.
    public var text: String {
      switch self {
      case .atLeast(let least): "≥ \(least.withComma)"
      case .atMost(let most): "≤ \(most.withComma)"
      }
    }
  }

  /// What one party reached.
  public struct Result: JSONRecord, Sendable, Hashable {
    /// The id of the collective.
    public var party: String
    public var value: Points?
    public var note: String?
    public var on: CivilDate

    /// Makes a result.
    public init(party: String, value: Points?, note: String?, on: CivilDate) {
      self.party = party
      self.value = value
      self.note = note
      self.on = on
    }

    public init(_ object: JSONObjectReader) {
      party = object.id("party")
      value = object.points("value")
      note = object.text("note")
      on = object.date("on", required: true) ?? CivilDate(dayNumber: 0)
    }

    public var json: JSON {
      var fields = JSONFields()
      fields.add("party", party)
      fields.add("value", value)
      fields.add("note", note)
      fields.add("on", on)
      return fields.json
    }
  }

  /// Its number in the paper, from 1.
  public var number: Int
  public var text: String
  /// The title promised, if it is one; the target is then how many.
  public var tier: String?
  public var target: Target?
  /// What the target counts: `%`, `sáng kiến`.
  public var unit: String?
  public var results: [Result]

  /// Makes a promise.
  public init(
    number: Int, text: String, tier: String? = nil, target: Target?, unit: String?
  ) {
    self.number = number
    self.text = text
    self.tier = tier
    self.target = target
    self.unit = unit
    results = []
  }

  public init(_ object: JSONObjectReader) {
    number = object.int("number", required: true) ?? 0
    text = object.requiredText("text")
    tier = object.text("tier")
    let least = object.points("atLeast")
    let most = object.points("atMost")
    target = least.map { .atLeast($0) } ?? most.map { .atMost($0) }
    if least != nil, most != nil {
      object.report(
        .badValue, "atMost",
        Message(
          vi: "chỉ một trong atLeast và atMost", en: "only one of atLeast and atMost"))
    }
    unit = object.text("unit")
    results = object.records("results", Result.self)
  }

  public var json: JSON {
    var fields = JSONFields()
    fields.add("number", number)
    fields.add("text", text)
    fields.add("tier", tier)
    switch target {
    case .atLeast(let least): fields.add("atLeast", least)
    case .atMost(let most): fields.add("atMost", most)
    case nil: break
    }
    fields.add("unit", unit)
    fields.add("results", results)
    return fields.json
  }

  /// What a party reached, if it is recorded.
  public func result(of party: String) -> Result? { results.first { $0.party == party } }

  /// Whether a party met the target; nil where there is no target or no number.
  public func isMet(by party: String) -> Bool? {
    guard let target, let value = result(of: party)?.value else { return nil }
    return target.isMet(by: value)
  }

  /// `≥ 95 %`; empty where nothing is measured.
  public var targetText: String {
    [target?.text, unit].compactMap { $0 }.joined(separator: " ")
  }
}
