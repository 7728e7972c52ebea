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
    /// Why the subject gets no class at all (không xếp loại); nil where it may get one.
    public var unrated: Message?

    /// Why the subject has no rank, or what is still to be entered; empty where nothing is missing.
    public var gaps: [Message] {
      var gaps: [Message] = []
      if let unrated {
        gaps.append(Message(vi: "không xếp loại: \(unrated.vi)", en: "not rated: \(unrated.en)"))
      }
      if let needed = score.neededPeriods, score.isEntered, !score.isSufficient {
        gaps.append(
          Message(
            vi: "chỉ có \(score.scoredPeriods)/\(needed) kỳ có điểm",
            en: "only \(score.scoredPeriods) of \(needed) needed periods"))
      }
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
  /// The edition of the rubric that judges the period.
  public let rubric: Rubric
  public let period: Period
  /// By partition; in each the ranked subjects in order, then the others.
  public let rows: [Row]
  /// Lines of the ledger that were passed over.
  public let warnings: [Message]

  /// Ranks the subjects of the rubric's kind by one rubric.
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
    try compute(
      editions: RubricEditions(rubric), calendar: calendar, book: book, period: period,
      subjects: subjects, disciplines: disciplines, votes: votes)
  }

  /// Ranks the subjects of the rubric's kind, each base period by the edition that judges it.
  ///
  /// - Parameters:
  ///   - absences: those that may leave somebody without a class.
  ///   - memberships: whose events count for which collective.
  /// - Throws: `Failure` for a period the rubric has no totals for, or numbers too large to compute.
  public static func compute(
    editions: RubricEditions, calendar: SchoolCalendar, book: ScoreBook, period: Period,
    subjects: [ScoreSubject], disciplines: [ScoreDiscipline] = [], votes: [String: Int] = [:],
    absences: [ScoreAbsence] = [], memberships: [ScoreMembership] = []
  ) throws(Failure) -> Ranking {
    let ours = subjects.filter { $0.kind == editions.all[0].subjects }
    let engine = try ScoreEngine(
      editions: editions, calendar: calendar, book: book, period: period, subjects: ours,
      votes: votes, memberships: memberships)
    return try compute(
      engine, ours, disciplines: disciplines, absences: absences, memberships: memberships,
      orders: orders(of: subjects))
  }

  /// The place in lists by id: a group that subjects are ranked within is a subject itself.
  static func orders(of subjects: [ScoreSubject]) -> [String: Int] {
    Dictionary(subjects.map { ($0.id, $0.order) }, uniquingKeysWith: { first, _ in first })
  }

  /// Ranks the subjects an engine was made for.
  static func compute(
    _ engine: ScoreEngine, _ ours: [ScoreSubject], disciplines: [ScoreDiscipline],
    absences: [ScoreAbsence], memberships: [ScoreMembership], orders: [String: Int] = [:]
  ) throws(Failure) -> Ranking {
    let (rubric, period, book) = (engine.rubric, engine.period, engine.book)
    let scores = try Ranking.scores(ours, engine)
    let places = Ranking.places(scores, of: ours, rubric)
    var rows: [Row] = []
    rows.reserveCapacity(ours.count)
    for (index, subject) in ours.enumerated() {
      let score = scores[index]
      let forms = disciplines.filter {
        $0.subject == subject.id && $0.span.overlaps(period.span)
      }
      let unrated = Ranking.unrated(
        rubric, score, absences.filter { $0.subject == subject.id }, period)
      let band = try BandDecision(
        unrated == nil ? score.total : nil, rubric, in: period.kind, occurred: score.occurred,
        forms: Set(forms.map(\.form)), measures: score.measures, place: places[index])
      rows.append(
        Row(
          subject: subject, partition: partition(of: subject, rubric),
          score: score, band: band, unrated: unrated))
    }
    let known = Set(ours.map(\.id)).union(
      memberships.filter { $0.role == rubric.members }.map(\.member))
    let strangers = book.subjects.filter {
      !known.contains($0) && !book.periodNumbers(of: $0).isEmpty
    }
    let warnings = strangers.sorted().map { id in
      Message(
        vi: "Sổ điểm có dòng của \(id), không thuộc đối tượng của bộ tiêu chí \(rubric.id).",
        en: "The ledger has lines of \(id), who is no subject of the rubric \(rubric.id).")
    }
    return Ranking(
      campaign: book.campaign, rubric: rubric, period: period, rows: ranked(rows, rubric, orders),
      warnings: engine.warnings + warnings)
  }

  /// The scores of all subjects in their order, two halves at the same time where they are many.
  private static func scores(
    _ subjects: [ScoreSubject], _ engine: ScoreEngine
  ) throws(Failure) -> [PeriodScore] {
    @Sendable func part(_ range: Range<Int>) -> Result<[PeriodScore], Failure> {
      var scores: [PeriodScore] = []
      scores.reserveCapacity(range.count)
      do throws(Failure) {
        for subject in subjects[range] { scores.append(try engine.score(of: subject.id)) }
        return .success(scores)
      } catch {
        return .failure(error)
      }
    }
    guard subjects.count > 64 else { return try part(subjects.indices).get() }
    let middle = subjects.count / 2
    let (first, second) = concurrently(
      { part(0..<middle) }, { part(middle..<subjects.count) })
    return try first.get() + (try second.get())
  }

  /// The place of each score by total among those it is ranked with, equals having the same; nil
  /// without a total or with too few periods.
  private static func places(
    _ scores: [PeriodScore], of subjects: [ScoreSubject], _ rubric: Rubric
  ) -> [Int?] {
    let partitions = subjects.map { partition(of: $0, rubric) }
    var totals: [String?: [Points]] = [:]
    for (score, partition) in zip(scores, partitions) where score.isSufficient {
      if let total = score.total { totals[partition, default: []].append(total) }
    }
    totals = totals.mapValues { $0.sorted(by: >) }
    return zip(scores, partitions).map { score, partition in
      guard score.isSufficient, let total = score.total else { return nil }
      return totals[partition]?.firstIndex(of: total).map { $0 + 1 }
    }
  }

  /// The ancestor inside which a subject is ranked; nil where all are ranked together.
  private static func partition(of subject: ScoreSubject, _ rubric: Rubric) -> String? {
    rubric.ranking.within.flatMap { subject.ancestors[$0] }
  }

  private static func unrated(
    _ rubric: Rubric, _ score: PeriodScore, _ absences: [ScoreAbsence], _ period: Period
  ) -> Message? {
    for rule in rubric.unrated {
      if score.occurred.contains(rule.when) { return RubricLimit.words(rule.when, rubric) }
      let days = absences.filter { $0.kind == rule.when }.reduce(0) { $0 + $1.days(in: period) }
      if days >= rule.days {
        let words = RubricUnrated.words(rule.when)
        return Message(
          vi: "\(words.vi) \(days) ngày", en: "\(words.en), \(days) day\(days == 1 ? "" : "s")")
      }
    }
    return nil
  }

  private static func ranked(
    _ rows: [Row], _ rubric: Rubric, _ orders: [String: Int]
  ) -> [Row] {
    var partitions: [String?: [Row]] = [:]
    for row in rows.sorted(by: precedesInLists) {
      partitions[row.partition, default: []].append(row)
    }
    let sorted = partitions.values.sorted { left, right in
      guard let one = left.first, let two = right.first else { return left.count > right.count }
      // Subjects that belong nowhere stand behind all others.
      if (one.partition == nil) != (two.partition == nil) { return two.partition == nil }
      let places = (one.partition.flatMap { orders[$0] }, two.partition.flatMap { orders[$0] })
      if let here = places.0, let there = places.1, here != there { return here < there }
      return precedesInLists(one, two)
    }
    return sorted.flatMap { rank($0, rubric) }
  }

  static func rank(_ rows: [Row], _ rubric: Rubric) -> [Row] {
    let isRanked = { (row: Row) in
      row.score.total != nil && row.score.isSufficient && row.unrated == nil
    }
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
