/// That somebody belongs to a collective for some days, as far as scoring needs it.
public struct ScoreMembership: Sendable, Hashable {
  /// The member's id and role: `pupil`.
  public var member: String
  public var role: String
  /// The id of a collective above the member.
  public var collective: String
  public var span: DateSpan

  /// Notes a membership.
  public init(member: String, role: String, collective: String, span: DateSpan) {
    self.member = member
    self.role = role
    self.collective = collective
    self.span = span
  }
}

/// An absence that may leave somebody without a class.
public struct ScoreAbsence: Sendable, Hashable {
  public var subject: String
  /// `maternity`, `sick`, `unpaid`, `study`.
  public var kind: String
  public var span: DateSpan

  /// Notes an absence.
  public init(subject: String, kind: String, span: DateSpan) {
    self.subject = subject
    self.kind = kind
    self.span = span
  }

  /// How many calendar days of a period it covers.
  func days(in period: Period) -> Int {
    let first = max(span.from ?? period.first, period.first)
    let last = min(span.to ?? period.last, period.last)
    return max(0, last.days(since: first) + 1)
  }
}
