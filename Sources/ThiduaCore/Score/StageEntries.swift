/// The entries of one subject, gathered by base period, item and stage before they are worth anything.
struct StageEntries {
  struct Entry {
    var stage: Stage
    /// The value in effect; nil for an event of which only occurrences are known.
    var value: ScoreValue?
    var tally: EventTally?
  }

  /// An entry with the place of its item in the rubric.
  struct Placed {
    var item: Int
    var entry: Entry
  }

  /// By base period, in the order in which they came; one for an item and stage.
  private(set) var bases: [[Placed]]

  init(bases count: Int) { bases = Array(repeating: [], count: count) }

  /// Takes in the lines of one criterion and stage.
  ///
  /// - Parameters:
  ///   - isMember: whether they are of a member of the collective; only events count then.
  ///   - isFirst: whether nothing can have been taken in for the same item and stage before.
  mutating func add(
    _ cell: ScoreBook.Cell, of book: ScoreBook, at base: Int, item index: Int, isMember: Bool,
    isFirst: Bool, _ calculator: ScoreCalculator
  ) throws(Failure) {
    let facts = calculator.facts[index]
    let found: Entry?
    if facts.isPlainEvent {
      found = try StageEntries.plainEntry(cell, of: book)
    } else {
      found = try StageEntries.entry(cell, of: book, calculator.items[index])
    }
    guard !isMember || facts.kind == .event, let entry = found else { return }
    if isMember, entry.tally == nil { return }
    // Two spellings of one week may give the same cell twice, and members the same event.
    if !isFirst,
      let known = bases[base].firstIndex(where: {
        $0.item == index && $0.entry.stage == entry.stage
      })
    {
      try bases[base][known].entry.join(entry, calculator.items[index])
    } else {
      if bases[base].isEmpty { bases[base].reserveCapacity(calculator.items.count) }
      bases[base].append(Placed(item: index, entry: entry))
    }
  }

  /// The occurrences of an event without finer rules: what most lines of a ledger are about.
  private static func plainEntry(
    _ cell: ScoreBook.Cell, of book: ScoreBook
  ) throws(Failure) -> Entry? {
    var sum = Points.zero
    var isCounted = false
    var word: ScoreValue?
    for place in cell.marks {
      if let count = book.occurrences(place) {
        sum = try EventTally.sum(sum, count)
        isCounted = true
        continue
      }
      switch book.value(place) {
      case .exempt: word = .exempt
      case .notApplicable: if word == nil { word = .notApplicable }
      default: continue
      }
    }
    if let word { return Entry(stage: cell.stage, value: word, tally: nil) }
    guard isCounted else { return nil }
    return Entry(stage: cell.stage, value: nil, tally: EventTally(plain: sum))
  }

  /// The value in effect of one criterion at one stage; nil where no line fits the criterion.
  private static func entry(
    _ cell: ScoreBook.Cell, of book: ScoreBook, _ item: RubricItem
  ) throws(Failure) -> Entry? {
    guard item.kind == .event else {
      var result: ScoreValue?
      for place in cell.marks {
        let value = book.value(place)
        if item.objection(to: value) == nil { result = value }
      }
      return result.map { Entry(stage: cell.stage, value: $0, tally: nil) }
    }
    // Events add up; a word beside them outweighs any number of them, whichever came first.
    var tally: EventTally?
    var word: ScoreValue?
    for place in cell.marks {
      let value = book.value(place)
      guard item.objection(to: value) == nil else { continue }
      switch value {
      case .exempt: word = .exempt
      case .notApplicable: if word == nil { word = .notApplicable }
      default:
        guard let occurrence = item.occurrence(value) else { continue }
        var sum = tally ?? EventTally()
        try sum.add(
          occurrence.count, variant: occurrence.variant, of: item.options.variants.count)
        tally = sum
      }
    }
    if let word { return Entry(stage: cell.stage, value: word, tally: nil) }
    return tally.map { Entry(stage: cell.stage, value: nil, tally: $0) }
  }
}

extension StageEntries.Entry {
  /// Puts another entry of the same stage to this one: occurrences of events add up, unless they are of
  /// one event that was entered for several members.
  mutating func join(_ other: StageEntries.Entry, _ item: RubricItem) throws(Failure) {
    guard let more = other.tally, var sum = tally else {
      if tally != nil || other.tally == nil { self = other }
      return
    }
    if item.options.once {
      sum.join(more)
    } else {
      try sum.add(more)
    }
    tally = sum
  }
}
