/// Why somebody was away.
public enum LeaveKind: String, Sendable, CaseIterable {
  case maternity
  case sick
  case unpaid
  case study
}

/// One leave of a person.
public struct LeaveFact: Sendable, Hashable {
  public var kind: LeaveKind
  /// The days away, both ends included; an absent end is open.
  public var span: DateSpan
  /// Where the fact stands.
  public var source: String?

  /// Makes a fact.
  public init(kind: LeaveKind, from: CivilDate?, to: CivilDate?, source: String? = nil) {
    self.kind = kind
    span = DateSpan(from: from, to: to)
    self.source = source
  }
}
