/// How much of the time of a ranking has scores: papers do not tell the scores of some weeks as the
/// result of a year.
public struct ScoreCoverage: Sendable, Hashable {
  /// How many base periods have scores.
  public let scored: Int
  /// Their length.
  public let kind: PeriodKind
  /// Whether the scores say too little of the whole: nobody is ranked by them, or fewer than half of the
  /// base periods that count have any.
  public let isPartial: Bool

  /// Weighs what a ranking rests on.
  ///
  /// - Parameter time: the days of the campaign, where it has its own.
  init(_ ranking: Ranking, _ calendar: SchoolCalendar, time: DateSpan? = nil) {
    scored = ranking.rows.map(\.score.scoredPeriods).max() ?? 0
    kind = ranking.rubric.period
    let isRanked = ranking.rows.contains { $0.rank != nil }
    let expected = ScoreCoverage.basePeriods(kind, calendar).count { base in
      ranking.period.span.contains(base.anchor) && calendar.reasonNotCounted(base) == nil
        && (time?.overlaps(base.span) ?? true)
    }
    isPartial = scored > 0 && (!isRanked || scored * 2 < expected)
  }

  /// `mới có 3 tuần có điểm`.
  public var words: Message {
    Message(
      vi: "mới có \(scored) \(kind.name.vi) có điểm",
      en: "only \(scored) \(kind.name.en)\(scored == 1 ? "" : "s") with scores so far")
  }

  /// The base periods of a year's lessons; none where nobody can tell which of them should be scored.
  private static func basePeriods(_ kind: PeriodKind, _ calendar: SchoolCalendar) -> [Period] {
    func isTaught(_ period: Period) -> Bool {
      calendar.semesters.isEmpty || calendar.parent(of: period, .semester) != nil
    }
    switch kind {
    case .week: return calendar.schoolWeeks.filter(isTaught)
    case .month:
      var months: [Period] = []
      var month = calendar.month(of: calendar.span.lowerBound)
      while month.first <= calendar.span.upperBound {
        if isTaught(month) { months.append(month) }
        month = calendar.month(of: month.last.adding(days: 1))
      }
      return months
    case .semester: return calendar.semesters.indices.compactMap { calendar.semester($0 + 1) }
    case .day, .year: return []
    }
  }
}
