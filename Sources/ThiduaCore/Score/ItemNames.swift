/// The criteria of one edition by everything they may be called: id in any case, or title.
struct ItemNames: Sendable {
  /// The ids in the order of the rubric, for hints.
  let ids: [String]
  private let items: [String: RubricItem]
  private let folded: [String: RubricItem?]

  init(_ rubric: Rubric) {
    var items: [String: RubricItem] = [:]
    var folded: [String: RubricItem?] = [:]
    for item in rubric.items {
      items[item.id] = item
      for word in Set([item.id, item.title].map(VietnameseText.folded)) where !word.isEmpty {
        // What two criteria are called names neither.
        folded[word] = folded[word] == nil ? .some(item) : .some(nil)
      }
    }
    ids = rubric.items.map(\.id)
    self.items = items
    self.folded = folded
  }

  /// The criterion with an id or, failing that, the only one so called.
  func item(_ text: String) -> RubricItem? {
    items[text] ?? folded[VietnameseText.folded(trimmed(text))] ?? nil
  }
}

extension ScoredCampaign {
  /// Whether votes may decide ties, and can therefore be entered.
  var hasVotes: Bool {
    editions?.all.contains { $0.ranking.tieBreak.contains(ScoreEngine.votesCriterion) } ?? false
  }
}
