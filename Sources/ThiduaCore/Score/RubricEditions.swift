/// The editions of one rubric in a year: which one judges which period.
///
/// An edition whose file states a version stays as it was when scores were first entered by it. One
/// without is as its file has it now, for every open period. A locked period keeps those it was locked
/// with.
public struct RubricEditions: Sendable, Equatable {
  /// A period that is locked, with the fingerprints of the editions it was locked with.
  public struct Frozen: Sendable, Equatable {
    public var days: DateSpan
    public var hashes: [String]

    /// Notes a lock.
    public init(days: DateSpan, hashes: [String]) {
      self.days = days
      self.hashes = hashes
    }
  }

  private struct Edition: Sendable, Equatable {
    /// In the present words, if only the wording was changed.
    var shown: Rubric
    /// As it was used.
    var original: Rubric
    /// Whether it judges only periods that were locked with it.
    var isSuperseded = false
    var hash = ""
  }

  /// All editions, the latest first day last; never empty.
  public let all: [Rubric]
  private let editions: [Edition]
  private let frozen: [Frozen]

  /// One edition for all time.
  public init(_ rubric: Rubric) {
    all = [rubric]
    editions = [Edition(shown: rubric, original: rubric)]
    frozen = []
  }

  /// Several editions.
  ///
  /// - Parameters:
  ///   - current: the one in the rubric's file.
  ///   - used: those that scores were entered by, as they were then, the earliest first. One that
  ///     differs from the current only in wording is shown in the current words.
  ///   - frozen: locked periods.
  public init(current: Rubric, used: [Rubric], frozen: [Frozen] = []) {
    var editions: [Edition] = []
    for (index, old) in used.enumerated() {
      let isSame = old.version == current.version && old.withoutWording == current.withoutWording
      var edition = Edition(shown: isSame ? current : old, original: old)
      let isLatest = !used.dropFirst(index + 1).contains { $0.version == old.version }
      let isEdited = old.version == current.version && !current.isVersioned && !isSame
      edition.isSuperseded = !isLatest || isEdited
      editions.append(edition)
    }
    if !editions.contains(where: { !$0.isSuperseded && $0.original.version == current.version }) {
      editions.append(Edition(shown: current, original: current))
    }
    if !frozen.isEmpty || editions.contains(where: \.isSuperseded) {
      for index in editions.indices { editions[index].hash = editions[index].original.hash }
    }
    // What nothing is judged by any more is left out; so is what scored something else.
    let hashes = Set(frozen.flatMap(\.hashes))
    editions.removeAll { edition in
      edition.isSuperseded
        && (!hashes.contains(edition.hash) || edition.shown.period != current.period
          || edition.shown.subjects != current.subjects)
    }
    let order = editions.enumerated().sorted { left, right in
      let one = left.element.shown.firstDay?.dayNumber ?? .min
      let two = right.element.shown.firstDay?.dayNumber ?? .min
      return (one, left.element.shown.version, left.offset)
        < (two, right.element.shown.version, right.offset)
    }
    self.editions = order.map(\.element)
    all = self.editions.map(\.shown)
    self.frozen = frozen
  }

  /// The place in ``all`` of the edition that judges a base period: the latest one that was in effect
  /// on its deciding day; the first one where none was.
  public func index(for period: Period) -> Int {
    let day = period.anchor
    let lock = frozen.first { lock in
      lock.days.contains(day) && editions.contains { lock.hashes.contains($0.hash) }
    }
    var best = 0
    var isFound = false
    for (index, edition) in editions.enumerated() {
      let counts = lock.map { $0.hashes.contains(edition.hash) } ?? !edition.isSuperseded
      guard counts else { continue }
      if !isFound {
        best = index
        isFound = true
      }
      if edition.shown.firstDay.map({ $0 <= day }) ?? true { best = index }
    }
    return best
  }

  /// The edition that judges a base period.
  public func rubric(for period: Period) -> Rubric { all[index(for: period)] }

  /// The editions that a lock on a period keeps, as they were used: those that judge its first and its
  /// last day, and all that begin between them.
  func judging(
    _ period: Period, _ calendar: SchoolCalendar
  ) -> [(original: Rubric, isSuperseded: Bool)] {
    let ends = [index(for: calendar.day(period.first)), index(for: calendar.day(period.last))]
    return editions.enumerated().filter { index, edition in
      let begins = edition.shown.firstDay.map { period.span.contains($0) } ?? false
      return ends.contains(index) || (begins && !edition.isSuperseded)
    }.map { ($0.element.original, $0.element.isSuperseded) }
  }

  /// Whether an edition with this fingerprint is among them.
  func contains(hash: String) -> Bool {
    editions.contains { ($0.hash.isEmpty ? $0.original.hash : $0.hash) == hash }
  }
}
