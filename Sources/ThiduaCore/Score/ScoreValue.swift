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
    case (.event(_, _, _, let step), .number(let count)):
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
      if levels.contains(where: { $0.name == value.text }) { return nil }
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

  private func offStep(_ number: Points, _ step: Points) -> Message {
    Message(
      vi: "\(number.withComma) không đúng bước \(step.withComma)",
      en: "\(number) is not on the step of \(step)")
  }

  private func expectedForm(_ text: String) -> Message {
    switch scoring {
    case .event:
      Message(
        vi: "\"\(text)\" không phải số lần; viết một số, hoặc na, exempt",
        en: "\"\(text)\" is no count; write a number, or na, exempt")
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

  /// The value of a level entered without regard to case or diacritics, as the rubric writes it.
  public func canonical(_ value: ScoreValue) -> ScoreValue {
    guard case .band(let levels) = scoring else { return value }
    switch value {
    case .notApplicable, .exempt: return value
    default: break
    }
    let text = value.text
    if levels.contains(where: { $0.name == text }) { return .level(text) }
    let folded = VietnameseText.folded(text)
    let same = levels.filter { VietnameseText.folded($0.name) == folded }
    return same.count == 1 ? .level(same[0].name) : value
  }
}
