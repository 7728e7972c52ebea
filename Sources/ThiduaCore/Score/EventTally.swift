/// How often an event occurred, plain and by variant.
public struct EventTally: Sendable, Hashable {
  /// Occurrences without a word behind the count.
  public var plain: Points = .zero
  /// Occurrences of each variant, in the order of the rubric; empty where there are none.
  public var variants: [Points] = []

  /// No occurrences yet, or plain ones.
  public init(plain: Points = .zero) { self.plain = plain }

  /// All occurrences together.
  var total: Points {
    Points(millionths: variants.reduce(plain.millionths) { $0 + $1.millionths })
  }

  /// The occurrences that conditions count: excused ones are left out.
  func counted(_ item: RubricItem) -> Points {
    var sum = plain.millionths
    for (count, variant) in zip(variants, item.options.variants) where variant.times != nil {
      sum += count.millionths
    }
    return Points(millionths: sum)
  }

  /// Adds occurrences.
  ///
  /// - Throws: `badData` where there are too many to compute.
  mutating func add(_ count: Points, variant: Int?, of variants: Int) throws(Failure) {
    if let variant {
      if self.variants.isEmpty { self.variants = Array(repeating: .zero, count: variants) }
      guard self.variants.indices.contains(variant) else { return }
      self.variants[variant] = try EventTally.sum(self.variants[variant], count)
    } else {
      plain = try EventTally.sum(plain, count)
    }
  }

  /// Adds the occurrences of another member of the collective.
  mutating func add(_ other: EventTally) throws(Failure) {
    plain = try EventTally.sum(plain, other.plain)
    for (index, count) in other.variants.enumerated() {
      try add(count, variant: index, of: other.variants.count)
    }
  }

  /// Takes the larger number of each sort: several members have one and the same event.
  mutating func join(_ other: EventTally) {
    plain = max(plain, other.plain)
    guard !variants.isEmpty else {
      variants = other.variants
      return
    }
    for (index, count) in other.variants.enumerated() where variants.indices.contains(index) {
      variants[index] = max(variants[index], count)
    }
  }

  /// Two numbers of occurrences together.
  ///
  /// - Throws: `badData` where there are too many to compute.
  static func sum(_ one: Points, _ two: Points) throws(Failure) -> Points {
    let (sum, overflow) = one.millionths.addingReportingOverflow(two.millionths)
    guard !overflow, sum <= Points.limit * 1_000_000 else {
      throw Failure(
        .badData,
        Message(vi: "Tổng số lần vượt quá giới hạn.", en: "The sum of occurrences is out of range.")
      )
    }
    return Points(millionths: sum)
  }

  /// The numbers as people read them: `3`, `1; 2 cờ đỏ`.
  func value(_ item: RubricItem) -> ScoreValue {
    let named = zip(variants, item.options.variants).filter { $0.0 != .zero }
    guard !named.isEmpty else { return .number(plain) }
    let words = named.map { "\($0.0.description) \($0.1.name)" }
    return .level(((plain == .zero ? [] : [plain.description]) + words).joined(separator: "; "))
  }
}

extension RubricItem {
  /// The occurrences a value stands for: `2`, `2 cờ đỏ`, `cờ đỏ`; nil for what is no count.
  func occurrence(_ value: ScoreValue) -> (count: Points, variant: Int?)? {
    switch value {
    case .number(let count): return (count, nil)
    case .level(let text):
      let words = VietnameseText.folded(text).split(whereSeparator: \.isWhitespace)
      let folded = words.joined(separator: " ")
      if let variant = variant(named: folded) { return (Points(1), variant) }
      let parts = folded.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let count = Points(parts[0], decimalComma: true),
        let variant = variant(named: trimmed(parts[1]))
      else { return nil }
      return (count, variant)
    default: return nil
    }
  }

  private func variant(named folded: String) -> Int? {
    options.variants.firstIndex { VietnameseText.folded($0.name) == folded }
  }
}
