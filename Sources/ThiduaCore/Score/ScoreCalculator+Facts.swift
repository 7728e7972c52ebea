extension ScoreCalculator {
  /// An item in brief.
  struct Facts: Sendable {
    let kind: RubricItem.Kind
    /// Whether it is an event of whole occurrences without finer rules.
    let isPlainEvent: Bool
    let isExpected: Bool
    /// Whether it has a value while nothing is entered.
    let isAssumed: Bool
    let free: Int64
    let limit: Int64?

    init(_ item: RubricItem) {
      kind = item.kind
      isExpected = item.isExpected
      if case .event(_, let free, let limit, let step) = item.scoring {
        let options = item.options
        isPlainEvent =
          step == nil && options.variants.isEmpty && options.stairs.isEmpty && options.least == nil
          && options.most == nil && options.floor == nil && options.cap == nil
        self.free = Int64(free) * 1_000_000
        self.limit = limit.map { Int64($0) * 1_000_000 }
      } else {
        isPlainEvent = false
        free = 0
        limit = nil
      }
      isAssumed = !isPlainEvent && item.options.assumed != nil
    }
  }
}
