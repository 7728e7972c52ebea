/// A value as it stands in the ledger, before its criterion says what it is worth.
///
/// Not entered, zero, not applicable and exempt are four different states: the first is the absence of
/// a line, the second a number.
public enum ScoreValue: Sendable, Hashable {
  /// The criterion does not apply to the subject (`na`).
  case notApplicable
  /// The subject is freed from the criterion this time (`exempt`).
  case exempt
  case number(Points)
  /// Achieved out of planned: `45/50`.
  case ratio(achieved: Points, planned: Points)
  /// Any other text: the name of a level.
  case level(String)

  /// Reads the form of the ledger.
  public init(_ text: String) { self.init(text, decimalComma: false) }

  /// Reads what people type: also with a decimal comma and `Miễn`, `KAD`, in any case.
  public init(entered text: String) {
    switch VietnameseText.folded(trimmed(text)) {
    case "na", "n/a", "kad", "khong ap dung": self = .notApplicable
    case "exempt", "mien", "duoc mien": self = .exempt
    default: self.init(trimmed(text), decimalComma: true)
    }
  }

  private init(_ text: String, decimalComma: Bool) {
    if text == "na" {
      self = .notApplicable
    } else if text == "exempt" {
      self = .exempt
    } else if let number = Points(text, decimalComma: decimalComma) {
      self = .number(number)
    } else {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      if parts.count == 2, let achieved = Points(trimmed(parts[0]), decimalComma: decimalComma),
        let planned = Points(trimmed(parts[1]), decimalComma: decimalComma)
      {
        self = .ratio(achieved: achieved, planned: planned)
      } else {
        self = .level(text)
      }
    }
  }

  /// The form of the ledger.
  public var text: String {
    switch self {
    case .notApplicable: "na"
    case .exempt: "exempt"
    case .number(let value): value.description
    case .ratio(let achieved, let planned): "\(achieved)/\(planned)"
    case .level(let name): name
    }
  }
}

extension ScoreValue {
  /// The form in documents, with a decimal comma: `9,5`.
  var shown: String {
    switch self {
    case .number(let value): value.withComma
    case .ratio(let achieved, let planned): "\(achieved.withComma)/\(planned.withComma)"
    default: text
    }
  }
}

extension RubricItem {
  /// What is wrong with a value for this criterion, or nil for a value that fits.
  public func objection(to value: ScoreValue) -> Message? {
    switch (scoring, value) {
    case (_, .notApplicable), (_, .exempt): return nil
    case (.auto, _):
      return Message(
        vi: "tiêu chí \(id) tự động tính, không nhập", en: "\(id) is automatic and not entered")
    case (.count, .number(let count)):
      if count >= .zero, count.isMultiple(of: Points(1)) { return nil }
      return Message(
        vi: "phải là số nguyên không âm, không phải \(count.withComma)",
        en: "must be a whole number, not \(count)")
    case (.event(_, _, _, let step), _) where occurrence(value) != nil:
      let count = occurrence(value)?.count ?? .zero
      if let least = options.least, count < least { return outOfChoice(count) }
      if let most = options.most, count > most { return outOfChoice(count) }
      if count < .zero {
        return Message(
          vi: "số lần \(count.withComma) không thể âm", en: "a count of \(count) cannot be negative"
        )
      }
      let unit = step ?? Points(1)
      if count.isMultiple(of: unit) { return nil }
      return step == nil
        ? Message(
          vi: "số lần phải là số nguyên, không phải \(count.withComma)",
          en: "the count must be a whole number, not \(count)")
        : offStep(count, unit)
    case (.points(let max, let step), .number(let number)):
      let range = Swift.min(max, .zero)...Swift.max(max, .zero)
      guard range.contains(number) else {
        return Message(
          vi: "điểm \(number.withComma) ngoài khoảng "
            + "\(range.lowerBound.withComma) đến \(range.upperBound.withComma)",
          en: "\(number) is outside \(range.lowerBound) to \(range.upperBound)")
      }
      if let step, !number.isMultiple(of: step) { return offStep(number, step) }
      return nil
    case (.ratio, .ratio(let achieved, let planned)):
      guard achieved >= .zero, planned >= .zero else {
        return Message(
          vi: "số đạt và số kế hoạch không thể âm", en: "achieved and planned cannot be negative")
      }
      return nil
    case (.band(let levels), _):
      if RubricItem.level(of: value, in: levels) != nil { return nil }
      if case .number(let number) = value, let lowest = levels.compactMap(\.from).min() {
        return Message(
          vi: "\(number.withComma) thấp hơn mức thấp nhất, từ \(lowest.withComma)",
          en: "\(number) is below the lowest level, from \(lowest)")
      }
      let names = levels.map(\.name)
      let near = nearest(to: value.text, among: names)
      return Message(
        vi: "không có mức \"\(value.text)\"; các mức: \(names.joined(separator: ", "))"
          + (near.map { "; ý bạn là \"\($0)\"?" } ?? ""),
        en: "there is no level \"\(value.text)\"; the levels: \(names.joined(separator: ", "))"
          + (near.map { "; did you mean \"\($0)\"?" } ?? ""))
    default: return expectedForm(value.text)
    }
  }

  private func outOfChoice(_ count: Points) -> Message {
    let least = (options.least ?? .zero).withComma
    let most = options.most.map { " đến \($0.withComma)" } ?? " trở lên"
    return Message(
      vi: "\(count.withComma) ngoài mức được chọn: \(least)\(most)",
      en: "\(count) is outside the choice: \(least)\(options.most.map { " to \($0)" } ?? " and up")"
    )
  }

  private func offStep(_ number: Points, _ step: Points) -> Message {
    Message(
      vi: "\(number.withComma) không đúng bước \(step.withComma)",
      en: "\(number) is not on the step of \(step)")
  }

  private func expectedForm(_ text: String) -> Message {
    switch scoring {
    case .event where !options.variants.isEmpty:
      Message(
        vi: "\"\(text)\" không phải số lần; viết một số, có thể kèm "
          + options.variants.map(\.name).joined(separator: ", ") + " (ví dụ 2 "
          + (options.variants.first?.name ?? "") + "), hoặc na, exempt",
        en: "\"\(text)\" is no count; write a number, maybe with "
          + options.variants.map(\.name).joined(separator: ", ") + ", or na, exempt")
    case .event:
      Message(
        vi: "\"\(text)\" không phải số lần; viết một số, hoặc na, exempt",
        en: "\"\(text)\" is no count; write a number, or na, exempt")
    case .count, .auto:
      Message(
        vi: "\"\(text)\" không phải một số; viết một số nguyên, hoặc na, exempt",
        en: "\"\(text)\" is no number; write a whole number, or na, exempt")
    case .points(let max, _):
      Message(
        vi: "\"\(text)\" không phải điểm; viết một số đến \(max.withComma), hoặc na, exempt",
        en: "\"\(text)\" is no score; write a number up to \(max), or na, exempt")
    case .ratio:
      Message(
        vi: "\"\(text)\" không phải tỷ lệ; viết đạt/kế hoạch, ví dụ 45/50",
        en: "\"\(text)\" is no ratio; write achieved/planned, for example 45/50")
    case .band:
      Message(vi: "\"\(text)\" không phải tên mức", en: "\"\(text)\" is no level")
    }
  }

  /// The level a value names or, where levels begin at numbers, falls into.
  static func level(of value: ScoreValue, in levels: [Level]) -> Level? {
    let name = value.text
    if let named = levels.first(where: { $0.name == name }) { return named }
    guard case .number(let number) = value else { return nil }
    var best: Level?
    for level in levels {
      guard let from = level.from, from <= number, best?.from.map({ $0 <= from }) ?? true else {
        continue
      }
      best = level
    }
    return best
  }

  /// The value of a level or variant entered without regard to case or diacritics, as the rubric writes
  /// it.
  public func canonical(_ value: ScoreValue) -> ScoreValue {
    switch value {
    case .notApplicable, .exempt: return value
    default: break
    }
    switch scoring {
    case .event:
      guard let (count, variant) = occurrence(value), let variant else { return value }
      return .level("\(count) \(options.variants[variant].name)")
    case .band(let levels):
      let text = value.text
      if levels.contains(where: { $0.name == text }) { return .level(text) }
      let folded = VietnameseText.folded(text)
      let same = levels.filter { VietnameseText.folded($0.name) == folded }
      return same.count == 1 ? .level(same[0].name) : value
    default: return value
    }
  }

  /// What is doubtful about a value that fits: a remark, not a verdict.
  public func doubt(about value: ScoreValue) -> Message? {
    guard case .event(_, let free, let limit, _) = scoring, let count = occurrence(value)?.count
    else {
      return nil
    }
    // What no rubric calls usual: more occurrences in one line than a class has pupils.
    let usual = options.usual ?? (options.most == nil ? Points(50) : nil)
    if let usual, count > usual {
      return Message(
        vi:
          "\(id) = \(value.shown): nhiều bất thường (thường không quá \(usual.withComma)); xem lại",
        en: "\(id) = \(value.text) is unusually much (usually at most \(usual)); look again")
    }
    if let limit, count > Points(free + limit) {
      return Message(
        vi: "\(id) = \(value.shown): chỉ tính tối đa \(limit) lần, phần hơn không có tác dụng",
        en: "\(id) = \(value.text): at most \(limit) count, the rest has no effect")
    }
    return nil
  }
}
