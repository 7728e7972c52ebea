/// The subjects of a rubric in order, for one campaign and period.
public struct Ranking: Sendable {
  /// One subject's place.
  public struct Row: Sendable {
    public var subject: ScoreSubject
    /// The ancestor inside which it is ranked, where the rubric ranks within one.
    public var partition: String?
    public var score: PeriodScore
    public var band: BandDecision
    /// Nil for a subject without a total, or with a counted period missing.
    public var rank: Int?
    /// Whether somebody else has the same rank and nothing decides between them.
    public var isTied = false

    /// Why the subject has no rank, or what is still to be entered; empty where nothing is missing.
    public var gaps: [Message] {
      var gaps: [Message] = []
      if score.total == nil, score.isEntered {
        gaps.append(
          Message(vi: "được miễn hoặc không áp dụng", en: "exempt, or nothing applies"))
      } else if score.total == nil {
        gaps.append(Message(vi: "chưa có điểm", en: "no scores"))
      } else if !score.missingPeriods.isEmpty {
        let names = score.missingPeriods.map(\.name).joined(separator: ", ")
        gaps.append(Message(vi: "thiếu điểm \(names)", en: "no scores for \(names)"))
      }
      for item in score.missingItems {
        gaps.append(
          Message(
            vi: "chưa nhập \(item.item) (\(item.period.name))",
            en: "\(item.item) not entered (\(item.period.name))"))
      }
      return gaps
    }
  }

  public let campaign: String
  public let rubric: Rubric
  public let period: Period
  /// By partition; in each the ranked subjects in order, then the others.
  public let rows: [Row]
  /// Lines of the ledger that were passed over.
  public let warnings: [Message]

  /// Ranks the subjects of the rubric's kind.
  ///
  /// - Parameters:
  ///   - subjects: any subjects; those of another kind are passed over.
  ///   - disciplines: final ones; those whose days touch the period weigh in knock-outs and ceilings.
  ///   - votes: votes by subject, for a `tieBreak` by `votes`.
  /// - Throws: `Failure` for a period the rubric has no totals for, or numbers too large to compute.
  public static func compute(
    rubric: Rubric, calendar: SchoolCalendar, book: ScoreBook, period: Period,
    subjects: [ScoreSubject], disciplines: [ScoreDiscipline] = [], votes: [String: Int] = [:]
  ) throws(Failure) -> Ranking {
    let ours = subjects.filter { $0.kind == rubric.subjects }
    let engine = try ScoreEngine(
      rubric: rubric, calendar: calendar, book: book, period: period, subjects: ours, votes: votes)
    var rows: [Row] = []
    rows.reserveCapacity(ours.count)
    for subject in ours {
      let score = try engine.score(of: subject.id)
      let forms = disciplines.filter {
        $0.subject == subject.id && $0.span.overlaps(period.span)
      }
      let band = BandDecision(
        score.total, rubric, occurred: score.occurred, forms: Set(forms.map(\.form)))
      rows.append(
        Row(
          subject: subject, partition: rubric.ranking.within.flatMap { subject.ancestors[$0] },
          score: score, band: band))
    }
    let known = Set(ours.map(\.id))
    let strangers = book.subjects.filter {
      !known.contains($0) && !book.periodNumbers(of: $0).isEmpty
    }
    let warnings = strangers.sorted().map { id in
      Message(
        vi: "Sổ điểm có dòng của \(id), không thuộc đối tượng của bộ tiêu chí \(rubric.id).",
        en: "The ledger has lines of \(id), who is no subject of the rubric \(rubric.id).")
    }
    return Ranking(
      campaign: book.campaign, rubric: rubric, period: period, rows: ranked(rows, rubric),
      warnings: engine.warnings + warnings)
  }

  private static func ranked(_ rows: [Row], _ rubric: Rubric) -> [Row] {
    var partitions: [String?: [Row]] = [:]
    for row in rows.sorted(by: precedesInLists) {
      partitions[row.partition, default: []].append(row)
    }
    let sorted = partitions.values.sorted { left, right in
      guard let one = left.first, let two = right.first else { return left.count > right.count }
      // Subjects that belong nowhere stand behind all others.
      if (one.partition == nil) != (two.partition == nil) { return two.partition == nil }
      return precedesInLists(one, two)
    }
    return sorted.flatMap { rank($0, rubric) }
  }

  private static func rank(_ rows: [Row], _ rubric: Rubric) -> [Row] {
    let isRanked = { (row: Row) in row.score.total != nil && row.score.missingPeriods.isEmpty }
    // The sort is stable: equals stay in the order of lists.
    var ranked = rows.filter(isRanked).sorted { compare($0, $1, rubric) < 0 }
    var rank = 0
    for index in ranked.indices {
      if index > 0, compare(ranked[index - 1], ranked[index], rubric) == 0 {
        ranked[index].isTied = true
        ranked[index - 1].isTied = true
      } else {
        rank = rubric.ranking.ties == .dense ? rank + 1 : index + 1
      }
      ranked[index].rank = rank
    }
    return ranked + rows.filter { !isRanked($0) }
  }

  /// Negative if the left one is better, zero if nothing decides between them.
  private static func compare(_ left: Row, _ right: Row, _ rubric: Rubric) -> Int {
    for key in rubric.ranking.by {
      switch key {
      case .band:
        let (one, two) = (left.band.index ?? .max, right.band.index ?? .max)
        if one != two { return one < two ? -1 : 1 }
      case .total:
        let (one, two) = (left.score.total, right.score.total)
        guard let one, let two, one != two else { continue }
        return one > two ? -1 : 1
      }
    }
    for (one, two) in zip(left.score.tieValues, right.score.tieValues) where one != two {
      guard let one else { return 1 }
      guard let two else { return -1 }
      return one > two ? -1 : 1
    }
    return 0
  }

  private static func precedesInLists(_ left: Row, _ right: Row) -> Bool {
    (left.subject.order, left.subject.id) < (right.subject.order, right.subject.id)
  }
}
