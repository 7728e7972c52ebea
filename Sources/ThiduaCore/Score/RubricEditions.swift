/// The editions of one rubric in a year: which one judges which period.
///
/// The earlier ones are those that scores were entered by; a locked period keeps those it was locked
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

  /// All editions, the latest first day last; never empty.
  public let all: [Rubric]
  /// The same as they were first used: ``all`` has the present wording.
  let originals: [Rubric]
  private let hashes: [String]
  private let frozen: [Frozen]

  /// One edition for all time.
  public init(_ rubric: Rubric) {
    all = [rubric]
    originals = [rubric]
    hashes = []
    frozen = []
  }

  /// Several editions.
  ///
  /// - Parameters:
  ///   - current: the one in the rubric's file.
  ///   - used: those that scores were entered by, as they were then. One that differs from the current
  ///     only in wording is shown in the current words.
  ///   - frozen: locked periods.
  public init(current: Rubric, used: [Rubric], frozen: [Frozen] = []) {
    var all = used
    if !used.contains(where: { $0.version == current.version }) { all.append(current) }
    all.sort { left, right in
      let one = left.firstDay?.dayNumber ?? .min
      let two = right.firstDay?.dayNumber ?? .min
      return (one, left.version) < (two, right.version)
    }
    originals = all
    self.all = all.map { old in
      old.version == current.version && old.withoutWording == current.withoutWording ? current : old
    }
    self.frozen = frozen
    hashes = frozen.isEmpty ? [] : all.map(\.hash)
  }

  /// The place in ``all`` of the edition that judges a base period: the latest one that was in effect
  /// on its deciding day; the first one where none was.
  public func index(for period: Period) -> Int {
    let day = period.anchor
    let lock = frozen.first { $0.days.contains(day) }
    var best = 0
    var isFound = false
    for (index, rubric) in all.enumerated() {
      if let lock, !lock.hashes.isDisjoint(hashes), !lock.hashes.contains(hashes[index]) {
        continue
      }
      if !isFound {
        best = index
        isFound = true
      }
      if rubric.firstDay.map({ $0 <= day }) ?? true { best = index }
    }
    return best
  }

  /// The edition that judges a base period.
  public func rubric(for period: Period) -> Rubric { all[index(for: period)] }
}

extension [String] {
  fileprivate func isDisjoint(_ others: [String]) -> Bool { !contains { others.contains($0) } }
}
